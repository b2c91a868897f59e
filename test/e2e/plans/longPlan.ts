import { buildFreeWorkbook } from "../../../samples/buildWorkbook";

const headings = [
  ...["Review", "Ref", "Theme", "Recommendation", "Action", "Lead"],
  ...["Agency", "Target date", "Revised date", "Progress", "RAG", "Evidence"],
];
const ratings = ["Red", "Amber", "Green"];

/** The .xlsx bytes of a plan of so many lines and 12 columns, a third of them overdue at the end of 2021. */
export function longPlan(lines: number): Promise<Uint8Array> {
  const rows = Array.from({ length: lines }, (_, at) => [
    `Review ${(at % 4) + 1}`,
    `${at + 1}`,
    `Theme ${(at % 6) + 1}`,
    `Recommendation number ${(at % 200) + 1} of the review.`,
    `Write down what the service does in case number ${at + 1}, and tell the board.`,
    "Named Nurse",
    "Trust",
    at % 2 === 0 ? "31/01/2021" : "31/01/2023",
    "",
    `Discussed at meeting ${at % 12}.`,
    ratings[at % 3] ?? "",
    at % 3 === 2 ? "Minutes" : "",
  ]);
  return buildFreeWorkbook({
    saved: "2021-10-01",
    sheets: [
      {
        name: "Plan",
        widths: headings.map(() => 14),
        rows: [["Green = complete; Amber = work has started; Red = not started"], headings, ...rows],
      },
    ],
  });
}
