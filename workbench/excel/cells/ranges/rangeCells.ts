import type { LiveWorkbook } from "../../../engine/liveWorkbook";
import { HostError, wrongSize } from "../../../protocol/hostError";
import { cellInput } from "../../input/cellInput";
import { numberFormatCategory } from "../../input/numberFormatCategory";
import type { Range } from "./range";
import { cellsOf, gridOf, isWholeColumns, isWholeRows, oneCell } from "../zone";

/** "Resource limits and performance optimization for Office Add-ins": no read may have more cells. */
const readLimit = 5_000_000;

export type CellView = "value" | "formula" | "text" | "type" | "format" | "category";

/**
 * One view of every cell of a range, by row. Whole rows and columns read as null (Microsoft Learn,
 * "Read or write to an unbounded range"); more than 5,000,000 cells are a RangeExceedsLimit.
 */
export function readCells({ book: { live }, sheet, zone }: Range, view: CellView): unknown[][] | null {
  if (isWholeColumns(zone) || isWholeRows(zone)) return null;
  if (cellsOf(zone) > readLimit) throw new HostError("RangeExceedsLimit");
  return gridOf(zone, (row, column) => views[view](live, sheet, row, column));
}

type View = (live: LiveWorkbook, sheet: string, row: number, column: number) => unknown;
const views: Readonly<Record<CellView, View>> = {
  value: (live, sheet, row, column) => live.value(sheet, row, column),
  formula: (live, sheet, row, column) => live.formula(sheet, row, column),
  text: (live, sheet, row, column) => live.text(sheet, row, column),
  type: valueType,
  format: (live, sheet, row, column) => live.look(sheet, row, column).numberFormat,
  category: (live, sheet, row, column) => numberFormatCategory(live.look(sheet, row, column).numberFormat),
};

function valueType(
  live: LiveWorkbook,
  sheet: string,
  row: number,
  column: number,
): `${Excel.RangeValueType}` {
  if (live.isError(sheet, row, column)) return "Error";
  const value = live.value(sheet, row, column);
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

/** Writes values or formulas: one value for all cells, or a 2-D array of exactly the range's shape. */
export function writeCells(range: Range, given: unknown): void {
  const { book, sheet } = range;
  book.guardSheet(sheet);
  const thisYear = new Date().getFullYear();
  for (const [row, column, value] of spread(range, given)) {
    const look = () => book.live.look(sheet, row, column).numberFormat;
    const input = cellInput(value, () => look() === "@", thisYear);
    if (!input) continue;
    book.live.write(sheet, row, column, input.content);
    if (input.format !== undefined && look() === "General")
      book.live.setLook(sheet, oneCell(row, column), { numberFormat: input.format });
  }
}

/** Sets number formats: one for all cells, or a 2-D array; equal neighbours in a column are set together. */
export function writeNumberFormats(range: Range, given: unknown): void {
  const { book, sheet, zone } = range;
  book.guardSheet(sheet);
  if (typeof given === "string") {
    book.live.setLook(sheet, zone, { numberFormat: given });
    return;
  }
  const runs = new Map<number, { top: number; bottom: number; format: string }>();
  const paint = (column: number) => {
    const run = runs.get(column);
    if (!run) return;
    const zoneOfRun = { top: run.top, left: column, bottom: run.bottom, right: column };
    book.live.setLook(sheet, zoneOfRun, { numberFormat: run.format });
    runs.delete(column);
  };
  for (const [row, column, format] of spread(range, given)) {
    const run = runs.get(column);
    if (run && run.format === format) run.bottom = row;
    else {
      paint(column);
      if (typeof format === "string") runs.set(column, { top: row, bottom: row, format });
      else if (format !== null) throw new HostError("InvalidArgument");
    }
  }
  for (const column of [...runs.keys()]) paint(column);
}

function* spread({ zone }: Range, given: unknown): Generator<readonly [number, number, unknown]> {
  // Unconfirmed code: Microsoft Learn only says that writing an unbounded range "returns an error".
  if (isWholeColumns(zone) || isWholeRows(zone)) throw new HostError("RangeExceedsLimit");
  const rows: readonly unknown[] | null = Array.isArray(given) ? given : null;
  if (rows && !fits(rows, zone.bottom - zone.top + 1, zone.right - zone.left + 1)) throw wrongSize();
  for (let row = zone.top; row <= zone.bottom; row++) {
    const line = rows?.[row - zone.top];
    for (let column = zone.left; column <= zone.right; column++) {
      yield [row, column, Array.isArray(line) ? (line[column - zone.left] as unknown) : given];
    }
  }
}

const fits = (rows: readonly unknown[], height: number, width: number): boolean =>
  rows.length === height && rows.every((row) => Array.isArray(row) && row.length === width);
