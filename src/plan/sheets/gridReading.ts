import { plainText } from "../cells/cellText";
import type { CellValue, LookBlock, SheetGrid } from "./sheetGrid";

/** What is known of the texts of a grid's cells, cell by cell, each row as wide as the first. */
interface GridTexts {
  readonly width: number;
  /** 1 where a cell's value is its text already, 2 where it is not and has a text of its own; 0 while unknown. */
  readonly standing: Uint8Array;
  /** The texts of the others, by their place in `standing`. */
  readonly own: Map<number, string>;
  /** What each of the most usual values comes to. */
  readonly usual: Map<CellValue, string>;
}

// Every step looks at the same texts; each is worked out once, when it is first asked for: many never are.
const textsOfGrids = new WeakMap<SheetGrid, GridTexts>();

function textsOf(grid: SheetGrid): GridTexts {
  const known = textsOfGrids.get(grid);
  if (known) return known;
  const width = grid.values[0]?.length ?? 0;
  const standing = new Uint8Array(grid.values.length * width);
  const texts = { width, standing, own: new Map<number, string>(), usual: new Map<CellValue, string>() };
  textsOfGrids.set(grid, texts);
  return texts;
}

const longestUsual = 100;
const mostUsual = 4_000;

/**
 * A value's text; the same text for the same value, since a plan repeats its leads, ratings and dates, and two texts
 * that are one are compared at once wherever they are looked up.
 */
function usualText(value: CellValue, usual: Map<CellValue, string>): string {
  if (typeof value === "string" && value.length > longestUsual) return plainText(value);
  const known = usual.get(value);
  if (known !== undefined) return known;
  const text = plainText(value);
  if (usual.size < mostUsual) usual.set(value, text);
  return text;
}

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
  const at = row - grid.top;
  const index = column - grid.left;
  const value = grid.values[at]?.[index];
  if (value === undefined || value === "") return "";
  const texts = textsOf(grid);
  if (typeof value !== "string" || index >= texts.width) return usualText(value, texts.usual);
  const place = at * texts.width + index;
  const standing = texts.standing[place];
  if (standing === 1) return value;
  if (standing === 2) return texts.own.get(place) ?? "";
  const text = usualText(value, texts.usual);
  texts.standing[place] = text === value ? 1 : 2;
  if (text !== value) texts.own.set(place, text);
  return text;
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
  /** The value on one line, without spaces around it. */
  readonly text: string;
}

// By the row's place in the grid; a row that was not asked for yet has none.
const cellsOfGrids = new WeakMap<SheetGrid, (readonly FilledCell[] | undefined)[]>();
const noCells: readonly FilledCell[] = [];

function rowsOf(grid: SheetGrid): (readonly FilledCell[] | undefined)[] {
  const known = cellsOfGrids.get(grid);
  if (known) return known;
  const rows = new Array<readonly FilledCell[] | undefined>(grid.values.length);
  cellsOfGrids.set(grid, rows);
  return rows;
}

function filledIn(grid: SheetGrid, at: number): readonly FilledCell[] {
  const values = grid.values[at] ?? [];
  const filled: FilledCell[] = [];
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    const text = textAt(grid, grid.top + at, grid.left + index);
    if (text !== "" && value !== undefined) filled.push({ column: grid.left + index, value, text });
  }
  return filled;
}

/** The cells of a row that hold something besides spaces, from left to right. */
export function filledCells(grid: SheetGrid, row: number): readonly FilledCell[] {
  const rows = rowsOf(grid);
  const at = row - grid.top;
  if (at < 0 || at >= rows.length) return noCells;
  const filled = rows[at] ?? filledIn(grid, at);
  rows[at] = filled;
  return filled;
}

function lookOf<T>(
  grid: SheetGrid,
  row: number,
  column: number,
  part: (block: LookBlock) => readonly (readonly T[])[] | null,
): T | null {
  for (const block of grid.looks) {
    const found = part(block)?.[row - block.top]?.[column - block.left];
    if (found !== undefined) return found;
  }
  return null;
}

/** The fill set by hand at a 0-based row and column: "#RRGGBB", "" for none, null where it was not read. */
export function fillAt(grid: SheetGrid, row: number, column: number): string | null {
  return lookOf(grid, row, column, ({ fills }) => fills);
}

/** The fill as it shows, conditional formats included; null where it was not read or this Excel cannot tell. */
export function shownFillAt(grid: SheetGrid, row: number, column: number): string | null {
  return lookOf(grid, row, column, ({ shown }) => shown);
}

/** Whether the whole cell is struck through; false where it was not read. */
export function isStruckAt(grid: SheetGrid, row: number, column: number): boolean {
  return lookOf(grid, row, column, ({ struck }) => struck) ?? false;
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
