import { plainText } from "../cells/cellText";
import type { CellValue, SheetGrid } from "./sheetGrid";

/**
 * How many cells of each row are filled, and the 0-based columns of the first and the last of them; one entry for each
 * row that was read. First and last say nothing where a row has none.
 */
export interface FilledReach {
  readonly counts: Uint16Array;
  readonly first: Uint16Array;
  readonly last: Uint16Array;
  /** How many of the filled cells are numbers, ticks of TRUE or FALSE, or begin with a figure. */
  readonly figures: Uint16Array;
}

/** Whether a cell that is not blank is plainly a number or begins with a figure. */
export function isFigure(value: CellValue): boolean {
  if (typeof value !== "string") return true;
  const first = value.charCodeAt(0);
  return first >= 48 && first <= 57;
}

function isFilled(value: CellValue): boolean {
  if (typeof value !== "string") return true;
  if (value === "") return false;
  const first = value.charCodeAt(0);
  // Nearly all texts begin with a letter or a figure, and need no closer look.
  return (first > 32 && first < 127) || plainText(value) !== "";
}

const noRow: readonly CellValue[] = [];

function reachOf({ values, left }: SheetGrid): FilledReach {
  const counts = new Uint16Array(values.length);
  const first = new Uint16Array(values.length);
  const last = new Uint16Array(values.length);
  const figures = new Uint16Array(values.length);
  for (let at = 0; at < values.length; at++) {
    const row = values[at] ?? noRow;
    let count = 0;
    let figured = 0;
    for (let index = 0; index < row.length; index++) {
      const value = row[index];
      if (value === undefined || !isFilled(value)) continue;
      if (count === 0) first[at] = left + index;
      last[at] = left + index;
      count++;
      if (isFigure(value)) figured++;
    }
    counts[at] = count;
    figures[at] = figured;
  }
  return { counts, first, last, figures };
}

const reaches = new WeakMap<SheetGrid, FilledReach>();

/** Worked out once for each grid: every row of a long sheet is asked, by nearly every step. */
export function filledReach(grid: SheetGrid): FilledReach {
  const known = reaches.get(grid);
  if (known) return known;
  const reach = reachOf(grid);
  reaches.set(grid, reach);
  return reach;
}
