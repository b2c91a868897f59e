import { referenceText } from "../cells/reference";
import { formatAt, valueAt } from "../sheets/gridReading";
import type { CellValue, SheetGrid } from "../sheets/sheetGrid";
import { changesWhenTypedAgain } from "./changesWhenTypedAgain";
import type { Repair } from "./repair";

const textFormat = "@";
const decimal = /^\d+\.\d+$/;

/** The text of a number that only its format shows with zeros at the end: 1.1 in "0.00" is "1.10". Else null. */
function paddedText(value: CellValue, format: string): string | null {
  if (typeof value !== "number") return null;
  const shown = referenceText(value, format);
  return decimal.test(shown) && shown.endsWith("0") && Number(shown) === value ? shown : null;
}

/** Where most numbers of a column end in such zeros, the column was given the format, and 1.10 may be 1.1. */
function areTheFormats(grid: SheetGrid, column: number, rows: readonly number[]): boolean {
  let padded = 0;
  let others = 0;
  for (const row of rows) {
    const value = valueAt(grid, row, column);
    const format = formatAt(grid, row, column);
    if (paddedText(value, format) !== null) padded++;
    else if (decimal.test(referenceText(value, format))) others++;
  }
  return padded > 1 && padded > others;
}

/** What the cell should hold; null where nothing is at stake. */
function textFor(value: CellValue, format: string): string | null {
  if (format === textFormat) return null;
  if (typeof value === "string") return changesWhenTypedAgain(value) ? value : null;
  return format === "General" ? null : paddedText(value, format);
}

/**
 * The cells of a reference column that are text to an officer and a number to Excel, or would be one when they are
 * next edited. Nothing is offered where nothing is at stake (12, 3a, R4). Rows and the column are 0-based.
 */
export function referenceRepairs(grid: SheetGrid, column: number, rows: readonly number[]): Repair[] {
  const repairs: Repair[] = [];
  for (const row of rows) {
    const before = valueAt(grid, row, column);
    const beforeFormat = formatAt(grid, row, column);
    const after = textFor(before, beforeFormat);
    if (after === null) continue;
    const place = { sheet: grid.name, row, column };
    repairs.push({ kind: "textReference", ...place, before, beforeFormat, after, format: textFormat });
  }
  const numbers = repairs.some(({ before }) => typeof before === "number");
  return numbers && areTheFormats(grid, column, rows)
    ? repairs.filter(({ before }) => typeof before === "string")
    : repairs;
}
