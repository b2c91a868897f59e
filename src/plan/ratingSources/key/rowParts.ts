import { endOfColumns, endOfRows, fillAt, shownFillAt, textAt } from "../../sheets/gridReading";
import type { SheetGrid } from "../../sheets/sheetGrid";
import type { TableBlock } from "../../tables/tableBlock";
import { colourNamed, type ColourName } from "../colours/colourName";

/** A part of a row that lies outside the tables. All 0-based; `to` is the first column not in it. */
export interface RowPart {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** A cell of a row part that holds something or is filled. */
export interface KeyCell {
  readonly column: number;
  readonly text: string;
  /** "#RRGGBB"; "" for none, or where fills were not read. */
  readonly fill: string;
  /** The colour it names as a whole. */
  readonly name: ColourName | null;
}

// A key is short and near its table; a sheet that runs to column XFD is not searched that far.
const rowsSearched = 60;
const columnsSearched = 60;

// Blank swatches beside the texts of a key lie outside the cells that hold values.
const swatchesBeside = 2;

function startOf({ left, looks }: SheetGrid): number {
  return Math.max(left - swatchesBeside, Math.min(left, ...looks.map((block) => block.left)));
}

function endOf(grid: SheetGrid): number {
  const end = endOfColumns(grid);
  const ends = grid.looks.map(({ left, fills }) => left + (fills[0]?.length ?? 0));
  const seen = Math.min(end + swatchesBeside, Math.max(end, ...ends));
  return Math.min(seen, grid.left + columnsSearched);
}

/**
 * The parts of a sheet outside its tables where a key may stand: above and between them, beside the first rows of
 * each, below the last, and the rows inside them that were found to be a key.
 */
export function partsOutside(
  grid: SheetGrid,
  blocks: readonly TableBlock[],
  keyRows: readonly number[],
): RowPart[] {
  const to = endOf(grid);
  const own = new Set(keyRows);
  const parts: RowPart[] = [];
  const headers = blocks.map(({ header }) => header.row);
  const firstHeader = Math.min(...headers);
  const nearTable = (row: number): boolean =>
    blocks.length === 0 ||
    row < firstHeader + rowsSearched ||
    headers.some((header) => row >= header - rowsSearched && row < header + rowsSearched);
  const inTable = (row: number): boolean =>
    blocks.some(({ header, endRow }) => row >= header.firstRow && row < endRow);
  const ends = blocks.map(({ endRow }) => endRow);
  const last = Math.min(
    endOfRows(grid),
    Math.max(
      grid.top + rowsSearched,
      ...headers.map((row) => row + rowsSearched),
      ...ends.map((row) => row + rowsSearched),
    ),
  );
  for (const row of keyRows) parts.push({ row, from: startOf(grid), to });
  for (let row = grid.top; row < last; row++) {
    if (own.has(row) || (!nearTable(row) && inTable(row))) continue;
    const inside = blocks.filter(({ header, endRow }) => row >= header.firstRow && row < endRow);
    let from = startOf(grid);
    for (const { left, right } of [...inside].sort((a, b) => a.left - b.left)) {
      if (left > from) parts.push({ row, from, to: left });
      from = Math.max(from, right + 1);
    }
    if (from < to) parts.push({ row, from, to });
  }
  return parts;
}

/** The cells of a part that hold something or are filled, from left to right. */
export function cellsOf(grid: SheetGrid, { row, from, to }: RowPart): KeyCell[] {
  const cells: KeyCell[] = [];
  for (let column = from; column < to; column++) {
    const text = textAt(grid, row, column);
    const fill =
      grid.looks.length === 0 ? "" : (shownFillAt(grid, row, column) ?? fillAt(grid, row, column) ?? "");
    if (text !== "" || fill !== "") cells.push({ column, text, fill, name: colourNamed(text) });
  }
  return cells;
}
