import type { Naming } from "./grounding";
import type { ListIndex } from "./listIndex";
import { recommendationKey } from "./recommendationText";
import { referencesOf } from "./referenceKeys";
import { levelOfPairs, refsName, type ReferenceLevel } from "./refsName";
import type { RowSays } from "./rowSays";

/** One table of a sheet, as far as its columns say how it names recommendations. */
export interface NamingColumns {
  /** The heading over the references; "" where there is no such column. */
  readonly refHeading: string;
  readonly hasRecommendation: boolean;
  readonly hasRecommendationRef: boolean;
}

/**
 * Whether A1, A2 on a sheet declare additional actions: other lines have references of another form. Where all begin
 * with A, or others with B and C, the letters only number the plan.
 */
export function aMeansAdditional(rows: readonly RowSays[]): boolean {
  let others = 0;
  for (const { ref, ownRef } of rows) {
    const prefix = ownRef ? referencesOf(ref)[0]?.prefix : undefined;
    if (prefix === undefined || prefix === "A") continue;
    if (prefix === "B" || prefix === "C") return false;
    others++;
  }
  return others > 0;
}

/** The reference beside each text, where references name recommendations. */
function refsOfTexts(rows: readonly RowSays[], level: ReferenceLevel | null): ReadonlyMap<string, string> {
  const refs = new Map<string, string>();
  if (level === null) return refs;
  for (const { ref, ownRef, recommendation } of rows)
    if (ownRef && recommendation !== "") refs.set(recommendationKey(recommendation), ref);
  return refs;
}

/** How the lines of each review on one table name their recommendations. */
export interface ReviewRows {
  readonly review: string;
  readonly rows: readonly RowSays[];
  readonly index: ListIndex | null;
}

/**
 * Says how each review's lines on a table name their recommendations. A review whose lines do not show it by
 * themselves goes by the others of the table.
 * @returns in the order of `reviews`
 */
export function namingOf(reviews: readonly ReviewRows[], columns: NamingColumns): readonly Naming[] {
  const all = reviews.flatMap(({ rows }) => rows);
  const levels = reviews.map(({ rows, index }) => refsName(rows, columns.refHeading, index));
  const shown = levels.filter((level) => level !== undefined);
  const usual = shown.length > 0 && shown.every((level) => level !== null) ? "number" : null;
  const settled = levels.map((level) => (level === undefined ? usual : level));
  const named =
    columns.hasRecommendation ||
    columns.hasRecommendationRef ||
    settled.some((level) => level !== null) ||
    all.some(({ section }) => section !== "");
  const aIsAdditional = aMeansAdditional(all);
  return reviews.map(({ rows, index }, at) => {
    const refs = settled[at] ?? null;
    return {
      refs,
      recommendationRefs: levelOfPairs(rows, (row) => row.recommendationRef) ?? "number",
      named,
      aIsAdditional: aIsAdditional && index?.usesA !== true,
      index,
      refOfText: refsOfTexts(rows, refs),
      looked: { ref: new Map(), recommendationRef: new Map(), recommendation: new Map(), section: new Map() },
    };
  });
}
