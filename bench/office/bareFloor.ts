import { columnsThatCount } from "../../src/plan/columns/columnsThatCount";
import type { CellValue, SheetGrid } from "../../src/plan/sheets/sheetGrid";
import { runsOf, type Run } from "../../src/workbook/reading/pieces";
import type { LiveWorkbook } from "../../workbench/engine/liveWorkbook";
import { planSettings } from "../lines/planSettings";
import { engineTimeOf, exchangesOf } from "./measuredRefresh";

/** What a refresh of one long plan reads and writes, known beforehand. */
export interface BareWork {
  readonly plan: string;
  readonly rows: number;
  /** The columns that count, below the head. */
  readonly runs: readonly Run[];
  /** Values by the name of the sheet they go on, from A1 on. */
  readonly blocks: ReadonlyMap<string, CellValue[][]>;
}

const head = { rows: 200, columns: 60 };
const looks = { rows: 60, columns: 16 };
const shown = { format: { fill: { color: true }, font: { strikethrough: true } } };

/** What stands on the sheets that a refresh has written, and where it had to read. */
export function bareWorkOf(workbook: LiveWorkbook, grid: SheetGrid, written: readonly string[]): BareWork {
  const atTop = { values: grid.values.slice(0, head.rows), formats: grid.formats.slice(0, head.rows) };
  const wanted = columnsThatCount({ ...grid, ...atTop }, planSettings);
  const blocks = workbook.sheets().flatMap((sheet): [string, CellValue[][]][] => {
    const zone = workbook.usedZone(sheet, true);
    const name = workbook.sheetName(sheet);
    if (!zone || !written.includes(name)) return [];
    const rows = Array.from({ length: zone.bottom + 1 }, (_, row) =>
      Array.from({ length: zone.right + 1 }, (__, column) => workbook.value(sheet, row, column)),
    );
    return [[name, rows]];
  });
  if (!wanted || blocks.length !== written.length) throw new Error("There is nothing to read or to write.");
  return {
    plan: grid.name,
    rows: grid.values.length,
    runs: runsOf(wanted.columns),
    blocks: new Map(blocks),
  };
}

/** Reads the same cells in the same three round trips and writes the same block in one, and makes nothing of them. */
async function readAndWrite(context: Excel.RequestContext, work: BareWork): Promise<number> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const sheet = worksheets.getItem(work.plan);
  const top = sheet.getRangeByIndexes(0, 0, head.rows, head.columns).getUsedRangeOrNullObject(true);
  top.load("values,numberFormat");
  const hidden = sheet.getRangeByIndexes(0, 0, head.rows, 1).getRowProperties({ rowHidden: true });
  const colours = sheet.getRangeByIndexes(0, 0, looks.rows, looks.columns).getCellProperties(shown);
  await context.sync();
  const left = work.rows - head.rows;
  const below = work.runs.map(({ column, columns }) =>
    sheet.getRangeByIndexes(head.rows, column, left, columns).load("values,numberFormat"),
  );
  const more = sheet.getRangeByIndexes(head.rows, 0, left, 1).getRowProperties({ rowHidden: true });
  await context.sync();
  for (const [name, rows] of work.blocks) {
    const range = worksheets.getItem(name).getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 1);
    range.values = rows;
  }
  await context.sync();
  const read = [top, ...below].flatMap(({ values, numberFormat }) => [values.length, numberFormat.length]);
  return (
    read.reduce((sum, rows) => sum + rows, hidden.value.length + more.value.length) + colours.value.length
  );
}

/** The whole floor: milliseconds through Office.js, and how much of it the workbench's spreadsheet took. */
export async function measuredFloor(
  workbook: LiveWorkbook,
  work: BareWork,
): Promise<{ readonly whole: number; readonly engine: number }> {
  let whole = Number.NaN;
  const { made, exchanges } = await exchangesOf(workbook, async () => {
    const start = performance.now();
    const read = await Excel.run((context) => readAndWrite(context, work));
    whole = performance.now() - start;
    return read;
  });
  if (made < work.rows) throw new Error("Not everything was read.");
  return { whole, engine: engineTimeOf(exchanges) };
}
