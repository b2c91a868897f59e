import type { ListKept, RecommendationsGiven } from "../../../src/tasks/answers/keepRecommendations";
import type { CellValue, LiveWorkbook } from "../../../workbench/engine/liveWorkbook";
import { tasks, type Rows } from "./answering";
import { key, sheetNamed } from "../openPlan";

export const review = "SCR Child A";
export const headings = ["Review", "No.", "Recommendation", "Number stated"];
export const lines = ["1", "2", "3"].map((ref) => [ref, `Carry out action ${ref}`, "31/03/2021", "Amber"]);
export const planOf = (name: string, actions = lines): Rows => [
  [`${name}: action plan`],
  key,
  ["Rec No", "Action", "Due", "RAG"],
  ...actions,
];
export const four = [
  { ref: "1", text: "Agree a formula" },
  { ref: "2", text: "Name deputies for each lead" },
  { ref: "3", text: "Review the capacity of the team" },
  { ref: "1.10", text: '=HYPERLINK("http://x")' },
];
export const given = (changes: Partial<RecommendationsGiven> = {}): RecommendationsGiven => ({
  review,
  recommendations: four,
  stated: null,
  ...changes,
});

/** Keeps a list, and gives where it was kept and what differed. */
export async function kept(changes: Partial<RecommendationsGiven> = {}): Promise<ListKept> {
  const outcome = await tasks().keepRecommendations(given(changes));
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return outcome.value;
}

/** Keeps a list, and gives the name of its sheet. */
export const keep = async (changes: Partial<RecommendationsGiven> = {}): Promise<string> =>
  (await kept(changes)).sheet;

export function cells(workbook: LiveWorkbook, name: string, columns = 4): CellValue[][] {
  const sheet = sheetNamed(workbook, name);
  const zone = workbook.usedZone(sheet, true);
  return Array.from({ length: (zone?.bottom ?? 0) + 1 }, (_, row) =>
    Array.from({ length: columns }, (__, column) => workbook.value(sheet, row, column)),
  );
}
export const listed = (workbook: LiveWorkbook, name = "Recommendations", columns = 4): CellValue[][] =>
  cells(workbook, name, columns).slice(4);
export const table = (workbook: LiveWorkbook, name = "Recommendations") =>
  workbook.tables(sheetNamed(workbook, name)).map((one) => [one.name, one.zone.bottom]);
export const type = (workbook: LiveWorkbook, row: number, column: number, value: CellValue): void => {
  workbook.write(sheetNamed(workbook, "Recommendations"), row, column, { kind: "value", value });
};
