import { filledReach } from "../../sheets/filledReach";
import { endOfRows, filledCells, type FilledCell } from "../../sheets/gridReading";
import type { SheetGrid } from "../../sheets/sheetGrid";
import type { TableBlock } from "../../tables/tableBlock";
import { columnsIn } from "./listColumns";

/** The cells of a row in which a list may stand. */
export interface OpenRow {
  /** 0-based. */
  readonly row: number;
  readonly cells: readonly FilledCell[];
}

const fewCells = 4;
const shortText = 90;

/** Below a plan a list may begin though nothing ended the plan: a short row of headings of a list. */
function beginsList(cells: readonly FilledCell[], block: TableBlock): boolean {
  if (cells.some(({ text }) => text.length > shortText)) return false;
  const own = new Set(block.header.headings.map(({ text }) => text.toLowerCase()));
  return cells.some(({ text }) => !own.has(text.toLowerCase())) && columnsIn(cells) !== null;
}

/** Where a list begins inside a plan's block; the block's end where none does. */
function endOf(grid: SheetGrid, block: TableBlock): number {
  const { counts } = filledReach(grid);
  for (let row = block.header.row + 1; row < block.endRow; row++) {
    const count = counts[row - grid.top] ?? 0;
    if (count <= fewCells && beginsList(filledCells(grid, row), block)) return row;
  }
  return block.endRow;
}

/** What a plan takes up of a sheet. All 0-based; `to` is the first row not in it, `right` the last column. */
interface Taken {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

/** The cells of a row that no plan takes up. */
function openIn(cells: readonly FilledCell[], row: number, taken: readonly Taken[]): readonly FilledCell[] {
  const here = taken.filter(({ from, to }) => row >= from && row < to);
  if (here.length === 0) return cells;
  return cells.filter(({ column }) => here.every(({ left, right }) => column < left || column > right));
}

/** Whether a row lies inside one plan with all its cells, as most rows of a plan's sheet do. */
const isTaken = (row: number, first: number, last: number, taken: readonly Taken[]): boolean =>
  taken.some(({ from, to, left, right }) => row >= from && row < to && first >= left && last <= right);

/**
 * The rows of a sheet with the filled cells that no plan takes up, from the top; rows without any are left out.
 * @param blocks the plans of the sheet
 */
export function openCells(grid: SheetGrid, blocks: readonly TableBlock[]): readonly OpenRow[] {
  const taken = blocks.map((block) => ({
    from: block.header.firstRow,
    to: endOf(grid, block),
    left: block.left,
    right: block.right,
  }));
  const { counts, first, last } = filledReach(grid);
  const rows: OpenRow[] = [];
  for (let row = grid.top; row < endOfRows(grid); row++) {
    const at = row - grid.top;
    if (counts[at] === 0 || isTaken(row, first[at] ?? 0, last[at] ?? 0, taken)) continue;
    const cells = openIn(filledCells(grid, row), row, taken);
    if (cells.length > 0) rows.push({ row, cells });
  }
  return rows;
}
