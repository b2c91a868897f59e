import type { ColumnName, Columns } from "../columns/columnName";
import { filledCells, type FilledCell } from "../sheets/gridReading";
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

/** Whether a cell holds words, rather than a number, a letter or a mark. */
export function hasWords({ value, text }: FilledCell): boolean {
  return typeof value === "string" && /\p{L}{2}/u.test(text);
}

/** What the columns of a block hold, for looking at the cells of its rows. */
export function isIn(columns: Columns, cell: FilledCell, ...names: readonly ColumnName[]): boolean {
  return names.some((name) => columns[name] === cell.column);
}
