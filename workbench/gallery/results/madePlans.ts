import { buildFreeWorkbook } from "../../../samples/buildWorkbook";

type Cell = string | { readonly value: string; readonly style: "heading" | "title" };
type Rows = readonly (readonly Cell[])[];

const heading = (value: string) => ({ value, style: "heading" as const });
const title = (value: string) => ({ value, style: "title" as const });
const key = "Green = complete; Amber = work has started; Red = not started";
const usual = ["Ref", "Recommendation", "Action", "Lead", "Due", "RAG"].map(heading);
const widths = [7, 40, 40, 20, 14, 12, 12];

/** The .xlsx bytes of a workbook with these sheets, by name. */
function workbook(sheets: Readonly<Record<string, Rows>>): Promise<Uint8Array> {
  return buildFreeWorkbook({
    saved: "2021-10-01",
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name,
      widths,
      rows: rows.map((row) => [...row]),
    })),
  });
}

const lines: Rows = [
  ["1.1", "Share concerns at handover.", "Agree one form.", "Named Nurse", "31/01/2021", "Red"],
  ["2.1", "Record who is at home.", "Change the template.", "Head of Service", "30/06/2021", "Amber"],
  ["3.1", "Hear from the child.", "Add a page for the child.", "Head of Service", "31/05/2022", "Green"],
];

/** Two columns of ratings, blanks that may carry on, a title of another review than the tab, and no key. */
export const askingPlan = (): Promise<Uint8Array> =>
  workbook({
    "LCSPR Family C": [
      [title("Serious Case Review Child A: action plan")],
      [],
      ["Ref", "Recommendation", "Action", "Lead", "Due", "RAG (lead)", "RAG (chair)"].map(heading),
      ["1.1", "Share concerns at handover.", "Agree one form.", "Named Nurse", "31/01/2021", "Red", "Green"],
      ["1.2", "Share concerns at handover.", "Train all teams.", "Named Nurse", "31/03/2022", "Red", "Amber"],
      ["2.1", "Record who is at home.", "Change the form.", "Head of Service", "30/06/2021", "Red", "Amber"],
      ["2.2", "", "Sample twenty files.", "Head of Service", "31/12/2021", "Red", "Green"],
      ["3.1", "Hear from the child.", "Add a page.", "Head of Service", "31/05/2021", "Red", "Red"],
      ["3.2", "", "Ask children.", "Head of Service", "30/11/2021", "Amber", "Green"],
    ],
    "Peer review": [[title("Peer review: action plan")], [key], usual, ...lines],
  });

/** One plan, and a second sheet that holds the same lines. */
export const copiedPlan = (): Promise<Uint8Array> => {
  const rows = (review: string): Rows => [[title(`${review}: action plan`)], [key], usual, ...lines];
  return workbook({ "Peer review": rows("Peer review"), "For the board": rows("For the board") });
};

const longReview =
  "Local child safeguarding practice review concerning the Family at Number Twenty-Seven and the step-family";
const longLead =
  "Designated Doctor for Safeguarding Children and Children Looked After, Integrated Care Board (interim)";

/** Names as long as officers write them, and one word that cannot be broken at a space. */
export const longNamesPlan = (): Promise<Uint8Array> =>
  workbook({
    "LCSPR Number 27 and step-family": [
      [title(`Review: ${longReview}`)],
      [key],
      usual,
      [
        "REC-27/2021-01(a)",
        "Practitioners in every partner agency share concerns at handover, in writing, on the day.",
        "Agree one form for all agencies and publish it with an equality impact assessment and a training plan.",
        longLead,
        "31/01/2021",
        "Amber",
      ],
      [
        "REC-27/2021-01(b)",
        "Record who is at home.",
        "Https://intranet.example/safeguarding/policies-and-procedures/neglect-toolkit-for-all-practitioners",
        longLead,
        "31/12/2022",
        "Red",
      ],
      ["REC-27/2021-02", "Hear from the child.", "Add a page.", "Business Manager", "31/05/2022", "Green"],
    ],
  });

/** A review's list, and a plan in which one recommendation has other words than there. */
export const nearlyAlikePlan = (): Promise<Uint8Array> =>
  workbook({
    "Review A": [
      [title("Review A: action plan")],
      [key],
      ["Recommendation", "Action", "Lead", "Due", "RAG"].map(heading),
      ["Agree a fundng formula by March", "Draft the formula.", "Head of Finance", "31/03/2021", "Amber"],
      ["Name deputies for each lead officer", "Ask each partner.", "Business Manager", "31/05/2021", "Green"],
      ["Review the capacity of the team", "Count the cases.", "Head of Service", "31/05/2022", "Red"],
    ],
    Recommendations: [
      ["Review", "No.", "Recommendation"].map(heading),
      ["Review A", "1", "Agree a funding formula"],
      ["Review A", "2", "Name deputies for each lead officer"],
      ["Review A", "3", "Review the capacity of the team"],
    ],
  });

/** A workbook without any plan. */
export const noPlan = (): Promise<Uint8Array> =>
  workbook({ Contacts: [["Name", "Role"].map(heading), ["", "Chair"], ["", "Business Manager"]] });
