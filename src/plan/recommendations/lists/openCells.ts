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
  if (cells.length < 2 || cells.length > fewCells) return false;
  if (cells.some(({ text }) => text.length > shortText)) return false;
  const own = new Set(block.header.headings.map(({ text }) => text.toLowerCase()));
  return cells.some(({ text }) => !own.has(text.toLowerCase())) && columnsIn(cells) !== null;
}

/** Where a list begins inside a plan's block; the block's end where none does. */
function endOf(grid: SheetGrid, block: TableBlock): number {
  for (let row = block.header.row + 1; row < block.endRow; row++)
    if (beginsList(filledCells(grid, row), block)) return row;
  return block.endRow;
}

/** What a plan takes up of a sheet. All 0-based; `to` is the first row not in it, `right` the last column. */
interface Taken {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

const none: readonly FilledCell[] = [];

/** The cells of a row that no plan takes up. */
function openIn(cells: readonly FilledCell[], row: number, taken: readonly Taken[]): readonly FilledCell[] {
  const here = taken.filter(({ from, to }) => row >= from && row < to);
  if (here.length === 0) return cells;
  const first = cells[0]?.column ?? 0;
  const last = cells.at(-1)?.column ?? 0;
  // Most rows lie inside a plan with all their cells.
  if (here.some(({ left, right }) => first >= left && last <= right)) return none;
  return cells.filter(({ column }) => here.every(({ left, right }) => column < left || column > right));
}

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
  const rows: OpenRow[] = [];
  for (let row = grid.top; row < endOfRows(grid); row++) {
    const cells = openIn(filledCells(grid, row), row, taken);
    if (cells.length > 0) rows.push({ row, cells });
  }
  return rows;
}
