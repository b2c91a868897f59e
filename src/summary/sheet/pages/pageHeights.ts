import type { OnPaper } from "./rowHeights";

// A4 across in points, and the margins of a new sheet in Excel: 0.7 inches at the sides, 0.75 above and below.
const paper = { width: 841.89, height: 595.28 } as const;
const margins = { side: 50.4, end: 54 } as const;

// A character is 7 pixels of the default font, a column has 5 more, and a pixel is three quarters of a point.
const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

/** What stays free, since printers, fonts and screens measure rows a little differently. */
const reserve = 0.08;

/** Points of rows that the first page and the pages after it hold. */
export interface PageHeights {
  readonly first: number;
  readonly later: number;
}

/**
 * How much of a sheet fits on a page that is as wide as all its columns: Excel then shrinks everything, by whole per
 * cents, and never enlarges. Later pages begin with the row that is printed on every page.
 *
 * @param heights of the sheet's rows in points
 */
export function pageHeights(
  { columnWidths, printedOnEveryPage }: OnPaper,
  heights: readonly number[],
): PageHeights {
  const wide = columnWidths.reduce((sum, width) => sum + columnPoints(width), 0);
  const percent = Math.floor((100 * (paper.width - 2 * margins.side)) / Math.max(1, wide));
  const scale = Math.min(100, Math.max(10, percent)) / 100;
  const first = ((paper.height - 2 * margins.end) / scale) * (1 - reserve);
  const repeated = printedOnEveryPage ?? null;
  return { first, later: first - (repeated === null ? 0 : (heights[repeated] ?? 0)) };
}
