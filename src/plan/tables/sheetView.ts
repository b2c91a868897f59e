import type { HeadingReading } from "../columns/heading";
import { filledCells, type FilledCell } from "../sheets/gridReading";
import type { SheetGrid, TableArea } from "../sheets/sheetGrid";

/** Reads one heading; null where it is not a known one. */
export type ReadHeading = (text: string) => HeadingReading | null;

/** The part of a sheet in which tables are looked for. Columns are 0-based and both inside. */
export interface SheetView {
  readonly grid: SheetGrid;
  readonly from: number;
  readonly to: number;
  /** Real Excel tables that are plans of their own: their cells are not looked at. */
  readonly apart: readonly TableArea[];
  readonly read: ReadHeading;
}

/** The filled cells of a row that belong to the view. */
export function cellsOf(view: SheetView, row: number): readonly FilledCell[] {
  const filled = filledCells(view.grid, row);
  const { from, to, apart } = view;
  const first = filled[0];
  const last = filled.at(-1);
  if (!first || !last) return filled;
  const tables = apart.filter(({ top, rows }) => row >= top && row < top + rows);
  if (first.column >= from && last.column <= to && tables.length === 0) return filled;
  const isApart = (column: number): boolean =>
    tables.some(({ left, columns }) => column >= left && column < left + columns);
  return filled.filter(({ column }) => column >= from && column <= to && !isApart(column));
}
