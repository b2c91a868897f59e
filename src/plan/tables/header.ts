import { plainText } from "../cells/cellText";
import { filledCells } from "../sheets/gridReading";
import { readHeading, type HeadingReading } from "../columns/heading";
import type { SheetGrid } from "../sheets/sheetGrid";

export interface Heading extends HeadingReading {
  /** 0-based column of the sheet. */
  readonly column: number;
  readonly text: string;
}

export interface Header {
  /** 0-based row of the sheet; of two heading rows the lower one. */
  readonly row: number;
  /** Where the header begins: the upper of two heading rows, else the same row. */
  readonly firstRow: number;
  readonly headings: readonly Heading[];
}

// Titles, keys and document control stand above the table, so a header is looked for this far down.
const rowsSearched = 40;
const fewestHeadings = 3;

/** The headings of one row; a cell whose text is no known heading keeps its text and means "other". */
export function headingsIn(grid: SheetGrid, row: number): Heading[] {
  return filledCells(grid, row).flatMap(({ column, value }) => {
    if (typeof value !== "string") return [];
    // Narrow columns break words: "Recommen-" above "dation".
    const text = plainText(value.replace(/-\s*\n\s*/g, ""));
    return [{ column, text, ...(readHeading(text) ?? { meaning: "other", exact: false }) }];
  });
}

function score(headings: readonly Heading[], filled: number): number {
  const known = headings.filter(({ meaning }) => meaning !== "other");
  const kinds = new Set(known.map(({ meaning }) => meaning));
  const says = (...wanted: string[]): boolean => wanted.some((meaning) => kinds.has(meaning as never));
  if (kinds.size < fewestHeadings) return 0;
  if (!says("action", "recommendation") || !says("due", "revisedDue", "rating", "completed", "percent"))
    return 0;
  const exact = known.filter((heading) => heading.exact).length;
  return kinds.size * 2 + exact * 2 - (filled - headings.length);
}

// A second table below may have a few columns more; the plan still begins at the first.
const nearlyBest = 0.6;

/**
 * Finds the header of an action plan: of the first 40 rows the first that scores nearly as well as the best, in any
 * column. A header names an action or a recommendation, and a date or a rating, and at least three known columns.
 * Null where no row does.
 */
export function findHeader(grid: SheetGrid): Header | null {
  const last = Math.min(grid.values.length, rowsSearched - grid.top);
  const scored = Array.from({ length: Math.max(0, last) }, (_, index) => {
    const row = grid.top + index;
    const headings = headingsIn(grid, row);
    return {
      header: { row, firstRow: row, headings },
      points: score(headings, filledCells(grid, row).length),
    };
  });
  const best = Math.max(0, ...scored.map(({ points }) => points));
  return best === 0 ? null : (scored.find(({ points }) => points >= best * nearlyBest)?.header ?? null);
}
