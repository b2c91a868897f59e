import { ratings } from "../../plan/line";
import { ratingColours } from "../palette";
import type { NamedTally, Tally } from "../tally";
import { ratingColumn } from "./sections/figureTables";
import type { ChartParts } from "./section";

// A printed page holds it below the headline, and no chart is cut in two.
const mostRows = 32;

/** Rows of the default height that a chart of so many bars needs, with its title, its legend and some air. */
export const rowsForBars = (bars: number): number => Math.min(mostRows, 8 + Math.ceil(bars * 1.4));

/**
 * A stacked bar for each tally over the rating columns of its ratings table, in the fixed order of ratings. Ratings
 * that no line has are left out. Null where there is nothing to draw.
 */
export function ratingChart(
  name: string,
  title: string,
  tallies: readonly NamedTally[],
  totals: Tally,
): ChartParts | null {
  const series = ratings
    .filter((rating) => (totals[rating] ?? 0) > 0)
    .map((rating) => ({ column: ratingColumn(rating), ...ratingColours[rating] }));
  if (series.length === 0 || tallies.length === 0) return null;
  return {
    name,
    title,
    kind: "stackedBars",
    category: 0,
    series,
    bars: tallies.length,
    rows: rowsForBars(tallies.length),
  };
}

/** What has no name comes last, in tables and in the chart over them. */
export function unnamedLast<T extends NamedTally>(tallies: readonly T[]): readonly T[] {
  return [...tallies.filter(({ name }) => name !== ""), ...tallies.filter(({ name }) => name === "")];
}
