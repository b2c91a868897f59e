import { ratings, type Rating } from "../../plan/line";
import type { Tally } from "../../summary/tally";

/** One piece of a stacked bar. "asked" gathers the lines whose rating waits for an answer. */
export interface RatingPart {
  readonly rating: Rating | "asked";
  readonly count: number;
}

/** The parts of one bar in the fixed order of ratings, without empty ones; they add up to the tally's lines. */
export function ratingParts(tally: Tally): readonly RatingPart[] {
  const known = ratings.map((rating): RatingPart => ({ rating, count: tally[rating] ?? 0 }));
  const rated = known.reduce((sum, { count }) => sum + count, 0);
  const parts: readonly RatingPart[] = [...known, { rating: "asked", count: tally.lines - rated }];
  return parts.filter(({ count }) => count > 0);
}
