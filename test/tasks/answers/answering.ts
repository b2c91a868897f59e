import type { Columns } from "../../../src/plan/columns/columnName";
import { excelTasks } from "../../../src/tasks/excelTasks";
import type { Refreshed } from "../../../src/tasks/refresh/refreshSummary";
import type { SheetAnswer } from "../../../src/tasks/answers/sheetAnswers";
import { codec } from "../../../workbench/engine/codec";
import type { CellValue, LiveWorkbook } from "../../../workbench/engine/liveWorkbook";
import { openExcelInNode } from "../../../workbench/protocol/nodeBridge";
import { day } from "../../plan/usualSettings";
import { key } from "../openPlan";

export type Rows = readonly (readonly CellValue[])[];

export const tasks = () => excelTasks(() => day("2021-10-12"));

export async function refreshed(): Promise<Refreshed> {
  const outcome = await tasks().refresh(null, () => undefined);
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return outcome.value;
}

export async function answer(sheet: string, given: SheetAnswer): Promise<void> {
  expect(await tasks().answerSheet(sheet, given)).toEqual({ ok: true, value: null });
}

/** Saves the workbook and opens the copy in Excel. */
export async function reopen(workbook: LiveWorkbook): Promise<LiveWorkbook> {
  const read = await codec.read(await codec.write(workbook));
  if (!read.ok) throw new Error(read.why);
  openExcelInNode(read.value.workbook, { installGlobals: true });
  return read.value.workbook;
}

const headings = ["Ref", "Recommendation", "Action", "Due", "RAG (lead)", "RAG (chair)"];
const lines = [
  ["1.1", "Share concerns at handover.", "Agree one form.", "31/01/2021", "Red", "Green"],
  ["2.1", "Record who is at home.", "Change the template.", "30/06/2021", "Red", "Amber"],
  ["3.1", "Hear from the child.", "Add a page.", "31/12/2021", "Red", "Amber"],
];
export const twoRatings: Rows = [key, headings, ...lines];
export const chairs: Columns = { ref: 0, recommendation: 1, action: 2, due: 3, rating: 5 };
export const byChair = {
  questions: [],
  summary: { totals: { lines: 3, red: 0, amber: 2, green: 1, overdue: 1 } },
};
