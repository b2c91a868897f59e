import { buildFreeWorkbook } from "../../../samples/buildWorkbook";

const heading = (value: string) => ({ value, style: "heading" as const });

/**
 * A plan of which everything must be asked: two columns of ratings, recommendations that are written again on some
 * rows and followed by blanks on others, a title that names another review than the tab, and no key. Beside it stand
 * a plan that is clear, and an archive.
 */
const sheets = [
  {
    name: "LCSPR Family C",
    widths: [7, 40, 40, 20, 14, 12, 12],
    rows: [
      [{ value: "Serious Case Review Child A: action plan", style: "title" as const }],
      [],
      ["Ref", "Recommendation", "Action", "Lead", "Due", "RAG (lead)", "RAG (chair)"].map(heading),
      ["1.1", "Share concerns at handover.", "Agree one form.", "Named Nurse", "31/01/2021", "Red", "Green"],
      ["1.2", "Share concerns at handover.", "Train all teams.", "Named Nurse", "31/03/2022", "Red", "Amber"],
      [
        "2.1",
        "Record who is at home.",
        "Change the template.",
        "Head of Service",
        "30/06/2021",
        "Red",
        "Amber",
      ],
      ["2.2", "", "Sample twenty files.", "Head of Service", "31/12/2021", "Red", "Green"],
      ["3.1", "Hear from the child.", "Add a page.", "Head of Service", "31/05/2021", "Red", "Red"],
      ["3.2", "", "Ask children.", "Head of Service", "30/11/2021", "Amber", "Green"],
    ],
  },
  {
    name: "Peer review",
    widths: [7, 40, 40, 20, 14, 14, 10],
    rows: [
      [{ value: "Peer review: action plan", style: "title" as const }],
      ["Green = complete; Amber = work has started; Red = not started"],
      ["Ref", "Recommendation", "Action", "Lead", "Due", "Revised date", "RAG"].map(heading),
      ["1", "Use data.", "One scorecard.", "Head of Quality", "31/03/2021", "31/03/2022", "Amber"],
      ["2", "Rotate the chair.", "Agree a rota.", "Business Manager", "30/04/2021", "30/11/2021", "Amber"],
      ["3", "Meet in public.", "Publish papers.", "Business Manager", "31/01/2021", "", "Green"],
    ],
  },
  {
    name: "Archive 2019",
    widths: [7, 40, 40, 20, 14, 10],
    rows: [
      [{ value: "Completed actions", style: "title" as const }],
      ["Green = complete; Amber = work has started; Red = not started"],
      ["Ref", "Recommendation", "Action", "Lead", "Due", "RAG"].map(heading),
      [
        "1",
        "Referrals are answered in time.",
        "Check the list of referrals weekly.",
        "Business Manager",
        "31/03/2019",
        "Green",
      ],
      ["2", "Meetings are minuted.", "Appoint a minute taker.", "Business Manager", "30/04/2019", "Green"],
    ],
  },
];

export const messyPlan = (): Promise<Uint8Array> => buildFreeWorkbook({ saved: "2021-10-01", sheets });
