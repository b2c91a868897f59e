import type { Line } from "../../plan/line";
import { marksOf, type ReviewThen } from "./snapshot";

/** How many of the lines have the same words then and now; the same words twice count twice. */
function sharedLines(then: ReviewThen, texts: readonly string[]): number {
  const left = new Map<string, number>();
  for (const { text } of then.lines) left.set(text, (left.get(text) ?? 0) + 1);
  return texts.filter((text) => {
    const count = left.get(text) ?? 0;
    if (count > 0) left.set(text, count - 1);
    return count > 0;
  }).length;
}

interface Renamed {
  readonly name: string;
  readonly then: ReviewThen;
  readonly shared: number;
}

/**
 * Which review of an earlier meeting is which review now: by its name, else, where a name is new and another is gone,
 * by its lines, of which at least half must have the same words. Two reviews may share references, so these alone
 * make no review the same.
 * @param reviews lines now by the review's name
 * @returns the review then, by its name now
 */
export function matchReviews(
  before: readonly ReviewThen[],
  reviews: ReadonlyMap<string, readonly Line[]>,
): ReadonlyMap<string, ReviewThen> {
  const matched = new Map<string, ReviewThen>();
  for (const then of before) if (reviews.has(then.name)) matched.set(then.name, then);
  const gone = before.filter(({ name }) => !reviews.has(name));
  if (gone.length === 0) return matched;
  const candidates: Renamed[] = [];
  for (const [name, lines] of reviews) {
    if (matched.has(name)) continue;
    const texts = lines.map((line) => marksOf(line).text);
    for (const then of gone) {
      const shared = sharedLines(then, texts);
      if (shared * 2 >= Math.min(lines.length, then.lines.length) && shared > 0)
        candidates.push({ name, then, shared });
    }
  }
  const taken = new Set<ReviewThen>();
  for (const { name, then } of candidates.sort((one, other) => other.shared - one.shared)) {
    if (matched.has(name) || taken.has(then)) continue;
    matched.set(name, then);
    taken.add(then);
  }
  return matched;
}
