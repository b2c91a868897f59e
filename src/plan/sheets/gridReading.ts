import { plainText } from "../cells/cellText";
import type { CellValue, SheetGrid } from "./sheetGrid";

/** The value at a 0-based row and column of the sheet; "" outside what was read. */
export function valueAt(grid: SheetGrid, row: number, column: number): CellValue {
  return grid.values[row - grid.top]?.[column - grid.left] ?? "";
}

/** The number format at a 0-based row and column of the sheet. */
export function formatAt(grid: SheetGrid, row: number, column: number): string {
  return grid.formats[row - grid.top]?.[column - grid.left] ?? "General";
}

/** The text of a cell on one line, without spaces around it. */
export function textAt(grid: SheetGrid, row: number, column: number): string {
  return plainText(valueAt(grid, row, column));
}

/** The 0-based row below the last row that was read. */
export function endOfRows(grid: SheetGrid): number {
  return grid.top + grid.values.length;
}

/** The 0-based column right of the last column that was read. */
export function endOfColumns(grid: SheetGrid): number {
  return grid.left + (grid.values[0]?.length ?? 0);
}

export interface FilledCell {
  /** 0-based column of the sheet. */
  readonly column: number;
  readonly value: CellValue;
}

/** The cells of a row that hold something besides spaces, from left to right. */
export function filledCells(grid: SheetGrid, row: number): FilledCell[] {
  const cells = grid.values[row - grid.top] ?? [];
  return cells.flatMap((value, index) =>
    plainText(value) === "" ? [] : [{ column: grid.left + index, value }],
  );
}

/** "A" for 0, "AA" for 26. */
export function columnLetter(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** "E9" for 0-based row 8 and column 4. */
export function cellName(row: number, column: number): string {
  return `${columnLetter(column)}${row + 1}`;
}
