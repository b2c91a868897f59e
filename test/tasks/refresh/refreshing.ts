import {
  refreshSummary,
  type Refreshed,
  type RefreshRequest,
} from "../../../src/tasks/refresh/refreshSummary";
import type { CellValue, LiveWorkbook, TableInfo } from "../../../workbench/engine/liveWorkbook";
import { day } from "../../plan/usualSettings";
import { fill, openPlan, planRows, sheetNamed, type OpenPlan } from "../openPlan";

export const request: RefreshRequest = { today: day("2021-10-12"), meetingDate: null };

/** Presses Refresh summary; throws what stopped it. */
export async function refresh(changes: Partial<RefreshRequest> = {}): Promise<Refreshed> {
  const outcome = await refreshSummary({ ...request, ...changes });
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return outcome.value;
}

export const summaryName = "Action plan summary";
export const attentionName = "Needs attention";

/** A workbook of so many reviews with so many lines each, refreshed once. */
export async function refreshedPlan(
  reviews: number,
  lines = 4,
): Promise<OpenPlan & { readonly sheet: string }> {
  const open = openPlan(
    Object.fromEntries(
      Array.from({ length: reviews }, (_, at) => [`Review ${at + 1}`, planRows(lines, `review ${at + 1}`)]),
    ),
  );
  await refresh();
  return { ...open, sheet: sheetNamed(open.workbook, summaryName) };
}

/** Adds or takes away reviews until there are so many. */
export function setReviews(workbook: LiveWorkbook, wanted: number, lines = 4): void {
  for (let at = 1; at <= 12; at++) {
    const name = `Review ${at}`;
    const there = workbook.sheets().find((sheet) => workbook.sheetName(sheet) === name);
    if (at > wanted && there !== undefined) workbook.deleteSheet(there);
    if (at <= wanted && there === undefined)
      fill(workbook, workbook.addSheet(name), planRows(lines, `review ${at}`));
  }
}

/** Puts rows of values on a sheet from a cell on. */
export function put(
  workbook: LiveWorkbook,
  sheet: string,
  row: number,
  column: number,
  rows: readonly (readonly CellValue[])[],
): void {
  rows.forEach((cells, down) =>
    cells.forEach((value, across) => {
      workbook.write(sheet, row + down, column + across, { kind: "value", value });
    }),
  );
}

/** A table of the workbook by its name. */
export function tableOf(workbook: LiveWorkbook, name: string): TableInfo {
  const found = workbook.tables().find((table) => table.name === name);
  if (!found) throw new Error(`There is no table ${name}.`);
  return found;
}

/** The last row of ours on the summary sheet, 0-based. */
export const lastRow = (workbook: LiveWorkbook): number =>
  workbook.names().find(({ name }) => name === "ActionPlan_SummaryArea")?.zone.bottom ?? -1;
