import type { ColumnName, Columns } from "../columns/columnName";
import { filledReach } from "../sheets/filledReach";
import { filledCells, textAt, type FilledCell } from "../sheets/gridReading";
import type { SheetGrid } from "../sheets/sheetGrid";
import type { TableBlock } from "../tables/tableBlock";

/** The filled cells of a row that belong to a block, from left to right. */
export function cellsInside(
  grid: SheetGrid,
  row: number,
  { left, right }: TableBlock,
): readonly FilledCell[] {
  const filled = filledCells(grid, row);
  const first = filled[0];
  const last = filled.at(-1);
  if (!first || !last || (first.column >= left && last.column <= right)) return filled;
  return filled.filter(({ column }) => column >= left && column <= right);
}

/** How many filled cells of a row belong to a block, without taking them out. */
export function countInside(grid: SheetGrid, row: number, block: TableBlock): number {
  const { counts, first, last } = filledReach(grid);
  const at = row - grid.top;
  const inside = (first[at] ?? 0) >= block.left && (last[at] ?? 0) <= block.right;
  return inside ? (counts[at] ?? 0) : cellsInside(grid, row, block).length;
}

/** The 0-based column of the first filled cell of a row that belongs to a block; the block's first where none does. */
export function firstInside(grid: SheetGrid, row: number, block: TableBlock): number {
  const first = filledReach(grid).first[row - grid.top] ?? 0;
  return first >= block.left ? first : (cellsInside(grid, row, block)[0]?.column ?? block.left);
}

/** The only filled cell of a row that belongs to a block; null where there are more, or none. */
export function onlyInside(grid: SheetGrid, row: number, block: TableBlock): FilledCell | null {
  return countInside(grid, row, block) === 1 ? (cellsInside(grid, row, block)[0] ?? null) : null;
}

/** The text of a row under a column by its name; "" where there is no such column. */
export function textUnder(grid: SheetGrid, row: number, columns: Columns, name: ColumnName): string {
  const column = columns[name];
  return column === undefined ? "" : textAt(grid, row, column);
}

/** Whether a cell holds words, rather than a number, a letter or a mark. */
export function hasWords({ value, text }: FilledCell): boolean {
  return typeof value === "string" && /\p{L}{2}/u.test(text);
}

/** What the columns of a block hold, for looking at the cells of its rows. */
export function isIn(columns: Columns, cell: FilledCell, ...names: readonly ColumnName[]): boolean {
  for (const name of names) if (columns[name] === cell.column) return true;
  return false;
}
