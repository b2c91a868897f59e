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
  /** 1 where a cell begins with "#", a space or another mark or letter beyond the plain ones: it may show an error. */
  readonly marks: Uint8Array;
}

/** Whether a cell that is not blank is plainly a number or begins with a figure. */
export function isFigure(value: CellValue): boolean {
  if (typeof value !== "string") return true;
  const first = value.charCodeAt(0);
  return first >= 48 && first <= 57;
}

/** An error begins with "#", perhaps after spaces. */
function mayShowError(value: CellValue): boolean {
  const first = typeof value === "string" ? value.charCodeAt(0) : 0;
  return first === 35 || first <= 32 || first > 126;
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
  const marks = new Uint8Array(values.length);
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
      else if (mayShowError(value)) marks[at] = 1;
    }
    counts[at] = count;
    figures[at] = figured;
  }
  return { counts, first, last, figures, marks };
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
