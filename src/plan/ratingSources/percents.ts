import { comparableText } from "../cells/cellText";
import { formatAt, valueAt } from "../sheets/gridReading";
import type { CellValue, SheetGrid } from "../sheets/sheetGrid";

/** Plain numbers of a column as percentages: "parts" where 1 is all of it, "hundredths" where 100 is. */
export interface PercentScale {
  readonly counts: "parts" | "hundredths";
  /** False where the column holds nothing but plain 0 and 1. */
  readonly sure: boolean;
}

const written = /^(?<share>\d{1,3}(?:\.\d+)?)\s?(?<sign>%|per ?cent)?(?:\s?(?:complete[d]?|done))?$/;

const isPlain = (format: string): boolean => !format.includes("%");

/** How the plain numbers of a 0-based column are meant, judged by all of its rows. */
export function percentScaleOf(grid: SheetGrid, column: number, rows: readonly number[]): PercentScale {
  const plain = rows.flatMap((row) => {
    const value = valueAt(grid, row, column);
    return typeof value === "number" && isPlain(formatAt(grid, row, column)) ? [value] : [];
  });
  if (plain.some((value) => value > 1)) return { counts: "hundredths", sure: true };
  const known = plain.length === 0 || plain.some((value) => value > 0 && value < 1);
  return { counts: "parts", sure: known || plain.every((value) => value === 0) };
}

/** The percentage in a cell, 0 to 100; null where it holds none. */
export function percentIn(value: CellValue, format: string, scale: PercentScale): number | null {
  if (typeof value === "boolean") return null;
  if (typeof value === "number") {
    const parts = !isPlain(format) || scale.counts === "parts";
    // 0.56 x 100 is 56.00000000000001 in a computer's numbers.
    const percent = Number((parts ? value * 100 : value).toFixed(4));
    return percent >= 0 && percent <= 100 ? percent : null;
  }
  if (value.length > 40 || !/\d/.test(value)) return null;
  const found = written.exec(comparableText(value))?.groups;
  if (!found) return null;
  const share = Number(found["share"]);
  const percent = found["sign"] === undefined && scale.counts === "parts" && share <= 1 ? share * 100 : share;
  return percent <= 100 ? percent : null;
}

/** Whether a cell is written as a percentage, so that a column of such cells is one of percentages. */
export function isPercentCell(value: CellValue, format: string): boolean {
  if (typeof value === "number") return !isPlain(format) && value >= 0 && value <= 1;
  return (
    typeof value === "string" &&
    value.includes("%") &&
    value.length <= 40 &&
    written.test(comparableText(value))
  );
}
