import type { ColumnsThatCount } from "../../src/plan/columns/columnsThatCount";
import type { SheetGrid } from "../../src/plan/sheets/sheetGrid";
import { lookAtWorkbook } from "../../src/workbook/firstLook";
import { readSheets, type SheetsRead } from "../../src/workbook/read";
import { run } from "../../src/workbook/run";
import type { LiveWorkbook } from "../../workbench/engine/liveWorkbook";
import { openExcelInNode, type NodeExcelOptions } from "../../workbench/protocol/nodeBridge";
import { startTrace, type Trace } from "../../workbench/protocol/tracing";

export interface ReadGrids extends SheetsRead {
  readonly trace: Trace;
  /** The first sheet's grid. */
  readonly grid: SheetGrid;
}

/** Wants the same columns of every sheet. */
export const always =
  (columns: readonly number[], looks: readonly number[] = []) =>
  (): ColumnsThatCount => ({ columns, looks });

/** Opens a workbook in Microsoft's Office.js and reads its sheets; a problem comes back by its kind. */
export async function problemOrGrids(
  workbook: LiveWorkbook,
  wants: (head: SheetGrid) => ColumnsThatCount | null,
  options: NodeExcelOptions = {},
  prepare: (excel: ReturnType<typeof openExcelInNode>) => void = () => undefined,
): Promise<ReadGrids | string> {
  const excel = openExcelInNode(workbook, { ...options, installGlobals: true });
  prepare(excel);
  const trace = startTrace(excel.host);
  const outcome = await run(async (context) => readSheets(context, await lookAtWorkbook(context), wants));
  expect(excel.host.crashes).toEqual([]);
  if (!outcome.ok) return outcome.problem.kind;
  return { ...outcome.value, trace, grid: outcome.value.grids[0]! };
}

/** The same where no problem is expected. */
export async function grids(...given: Parameters<typeof problemOrGrids>): Promise<ReadGrids> {
  const read = await problemOrGrids(...given);
  if (typeof read === "string") throw new Error(read);
  return read;
}
