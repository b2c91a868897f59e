import type { HeadingMeaning } from "../headingMeaning";
import { headingMeanings } from "../headingMeaning";
import type { ScoredColumn } from "./columnScores";
import type { CellKind } from "../cells/cellKind";
import { holdsRatings } from "./cellsAgree";
import { markColumns } from "./markColumns";
import { periodSeries } from "./periodColumns";

const surely = 6;
const hardly = -30;

const settled = (column: ScoredColumn, meaning: HeadingMeaning): ScoredColumn => ({
  ...column,
  said: new Map([[meaning, surely]]),
  scores: new Map(headingMeanings.map((one) => [one, one === meaning ? surely : hardly])),
});

const isFilledRating = ({ shape }: ScoredColumn): boolean =>
  holdsRatings(shape) && !shape.kinds.has("coloured");

/** A column of ratings without a heading, right of another: one heading for both, and the later is the newer. */
function unnamedRating(columns: readonly ScoredColumn[]): { column: number; left: number } | null {
  for (const [index, one] of columns.entries()) {
    const left = columns[index - 1];
    if (!left || one.heading !== "" || left.column !== one.column - 1) continue;
    if (left.said.has("rating") && isFilledRating(left) && isFilledRating(one))
      return { column: one.column, left: left.column };
  }
  return null;
}

const themeTexts: ReadonlySet<CellKind> = new Set(["label", "owner", "statement", "plan", "should"]);

/**
 * A column called "Priority" that names themes, each once for the rows below it. Two such cells tell too little beside
 * a heading that mostly says how urgent lines are, but none of them is a high, medium or low.
 */
function namesThemes(one: ScoredColumn, columns: readonly ScoredColumn[]): boolean {
  const { said, shape } = one;
  if (!said.has("importance") || !said.has("priority")) return false;
  if (columns.some((other) => other !== one && other.said.has("priority"))) return false;
  if (!shape.firstFilled || shape.gaps === 0) return false;
  return shape.telling >= 2 && [...shape.kinds.keys()].every((kind) => themeTexts.has(kind));
}

/**
 * The columns with what only the whole table tells: of ratings kept one column a period the latest counts, and of
 * columns for each colour the first stands for all; a "Priority" that names themes is the priority. What is left in doubt is marked as contesting the rating.
 */
export function settledByTable(columns: readonly ScoredColumn[]): ScoredColumn[] {
  const earlier = new Set<number>();
  const contesting = new Set<number>();
  const current = new Set<number>();
  for (const series of periodSeries(columns)) {
    current.add(series.current);
    for (const column of series.others) (series.sure ? earlier : contesting).add(column);
  }
  const unnamed = unnamedRating(columns);
  if (unnamed) {
    current.add(unnamed.column);
    contesting.add(unnamed.left);
  }
  const marks = markColumns(columns);
  if (marks) for (const column of marks.others) earlier.add(column);
  return columns.map((one): ScoredColumn => {
    if (namesThemes(one, columns)) return settled(one, "priority");
    if (marks?.first === one.column) return settled(one, "rating");
    if (current.has(one.column) && !one.said.has("rating")) return settled(one, "rating");
    if (earlier.has(one.column)) return settled(one, "otherRating");
    if (contesting.has(one.column)) return { ...settled(one, "otherRating"), contests: true };
    return one;
  });
}
