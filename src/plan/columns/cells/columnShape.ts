import { ratingHueOf } from "../../cells/colour";
import {
  endOfRows,
  fillAt,
  filledCells,
  formatAt,
  shownFillAt,
  textAt,
  valueAt,
} from "../../sheets/gridReading";
import type { SheetGrid } from "../../sheets/sheetGrid";
import type { TableBlock } from "../../tables/tableBlock";
import { cellKind, type CellKind } from "./cellKind";
import { sampleText } from "./sampleText";

/** What the cells of one column look like, from a sample of its rows. */
export interface ColumnShape {
  /** How many cells were looked at, and how many of them hold a text or number. */
  readonly rows: number;
  readonly filled: number;
  /** How many cells of each kind there are; "unset" is left out. */
  readonly kinds: ReadonlyMap<CellKind, number>;
  /** How many cells have a kind, that is, how many say something. */
  readonly telling: number;
  /** Share of the filled cells whose text stands in an earlier one too. */
  readonly repeated: number;
  /** Whether the first row of the sample is filled. */
  readonly firstFilled: boolean;
  /** How many cells of the sample are blank above a filled one. */
  readonly gaps: number;
  readonly samples: readonly string[];
}

/** A long sheet is judged by its head before the rest is read; both must be judged alike. */
const headEnd = 200;
const fewestInHead = 20;

// Sub-totals, keys and signatures below the lines fill few of their cells.
const typicalPlace = 0.75;
const shareOfTypical = 0.5;

/** The rows that are filled about as the lines of the table are: at least half as many cells as most have. */
function filledAsLines(rows: readonly number[], fills: readonly number[]): readonly number[] {
  const inOrder = [...fills].sort((one, other) => one - other);
  const typical = inOrder[Math.floor(inOrder.length * typicalPlace)] ?? 0;
  return rows.filter((_, index) => (fills[index] ?? 0) >= typical * shareOfTypical);
}

/**
 * The 0-based rows of a table that are looked at: those filled as lines are, within the first 200 rows of the sheet, or
 * the first 20 such rows where the table begins further down.
 */
export function sampledRows(grid: SheetGrid, block: TableBlock): readonly number[] {
  const rows: number[] = [];
  const fills: number[] = [];
  const height = block.header.row - block.header.firstRow;
  const repeated = new Set<number>();
  for (const last of block.repeats) for (let up = 0; up <= height; up++) repeated.add(last - up);
  const end = Math.min(block.endRow, endOfRows(grid));
  for (let row = block.header.row + 1; row < end; row++) {
    if (row >= headEnd && rows.length >= fewestInHead) break;
    let filled = 0;
    for (const { column } of filledCells(grid, row))
      if (column >= block.left && column <= block.right) filled++;
    if (filled < 2 || repeated.has(row)) continue;
    rows.push(row);
    fills.push(filled);
  }
  return filledAsLines(rows, fills);
}

const mostSamples = 3;
const mostAlike = 0.5;

function colourAt(grid: SheetGrid, row: number, column: number): string {
  return shownFillAt(grid, row, column) ?? fillAt(grid, row, column) ?? "";
}

/** The hue of a cell that is coloured for itself: a band over the row colours most of its cells alike. */
function ownHue(grid: SheetGrid, row: number, column: number, block: TableBlock): string | null {
  const fill = colourAt(grid, row, column);
  const hue = ratingHueOf(fill);
  if (hue === null) return null;
  let alike = 0;
  for (let other = block.left; other <= block.right; other++)
    if (colourAt(grid, row, other) === fill) alike++;
  return alike > (block.right - block.left + 1) * mostAlike ? null : hue;
}

/** The shape of one column of a table; `memory` keeps what a text is from column to column. */
export function columnShape(
  grid: SheetGrid,
  block: TableBlock,
  rows: readonly number[],
  column: number,
  memory: Map<string, CellKind>,
): ColumnShape {
  const kinds = new Map<CellKind, number>();
  const texts = new Set<string>();
  const samples = new Set<string>();
  let blanks = 0;
  let gaps = 0;
  let firstFilled = false;
  const hues = new Set<string>();
  let filled = 0;
  let coloured = 0;
  for (const row of rows) {
    const text = textAt(grid, row, column);
    if (text === "") {
      blanks++;
      const hue = ownHue(grid, row, column, block);
      if (hue !== null) {
        hues.add(hue);
        coloured++;
      }
      continue;
    }
    gaps = blanks;
    firstFilled ||= blanks === 0;
    const value = valueAt(grid, row, column);
    const format = formatAt(grid, row, column);
    const known = typeof value === "string" ? memory.get(text) : undefined;
    const kind = known ?? cellKind(value, format, text);
    if (samples.size < mostSamples) samples.add(sampleText(value, format, text));
    if (typeof value === "string") memory.set(text, kind);
    filled++;
    texts.add(text);
    if (kind !== "unset") kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  // One colour in all may mark anything; ratings differ.
  if (hues.size > 1) kinds.set("coloured", coloured);
  return {
    rows: rows.length,
    filled,
    kinds,
    telling: [...kinds.values()].reduce((sum, count) => sum + count, 0),
    repeated: filled === 0 ? 0 : 1 - texts.size / filled,
    firstFilled,
    gaps,
    samples: [...samples],
  };
}
