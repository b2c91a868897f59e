import type { Plan } from "../../plan/plan";
import type { Summary } from "../../summary/summary";

/** What the workbook says of one review's recommendations. */
export interface KnownReview {
  readonly name: string;
  /** How many its list holds; null where there is no list. */
  readonly listed: number | null;
  /** How many it is said to hold; null where nothing says. */
  readonly stated: number | null;
}

/** The reviews that have a name: those of the figures in their order, then those that only a list names. */
export function knownReviews(plan: Plan, { reviews }: Summary): readonly KnownReview[] {
  const known = new Map<string, KnownReview>();
  for (const { name, stated } of reviews) if (name !== "") known.set(name, { name, stated, listed: null });
  for (const { lists } of plan.sheets)
    for (const { review, listed, stated } of lists ?? []) {
      const before = known.get(review);
      // Two lists of one review are one list; the longer tells how much of it there is.
      const most = listed === 0 ? (before?.listed ?? null) : Math.max(listed, before?.listed ?? 0);
      known.set(review, { name: review, stated: before?.stated ?? stated, listed: most });
    }
  return [...known.values()];
}
