import type { Finding } from "../finding";
import type { Recommendation } from "../plan";
import type { GroundedRow, TableToGround } from "./grounding/groundLines";
import { listedTwice } from "./listedTwice";
import type { ListedRecommendation, ListIndex } from "./listIndex";
import type { PairedLists } from "./pairLists";
import { standingOf } from "./standing";
import { statedFindings } from "./statedFindings";
import { noLineSays, partlyCovered, uncoveredFinding } from "./uncoveredFindings";

/** A recommendation with the rows that answer it. */
export interface AnsweredRecommendation {
  readonly review: string;
  readonly ref: string;
  readonly rows: readonly GroundedRow[];
  /** Null where only the sheets name it. */
  readonly listed: ListedRecommendation | null;
}

/** Rows by review and by the name of the recommendation they answer, in the order in which they first come. */
function answering(rows: readonly GroundedRow[]): Map<string, Map<string, GroundedRow[]>> {
  const reviews = new Map<string, Map<string, GroundedRow[]>>();
  for (const row of rows) {
    let names = reviews.get(row.review);
    if (!names) reviews.set(row.review, (names = new Map<string, GroundedRow[]>()));
    for (const name of row.answers.recommendations) {
      const group = names.get(name);
      if (group) group.push(row);
      else names.set(name, [row]);
    }
  }
  return reviews;
}

/** All recommendations: those on a review's list with and without lines, else those its sheets name. */
function answered(
  rows: readonly GroundedRow[],
  indexes: ReadonlyMap<string, ListIndex>,
): AnsweredRecommendation[] {
  return [...answering(rows)].flatMap(([review, names]): AnsweredRecommendation[] => {
    const index = indexes.get(review);
    if (!index) return [...names].map(([ref, own]) => ({ review, ref, rows: own, listed: null }));
    return index.recommendations.map((listed) => ({
      review,
      ref: listed.name,
      rows: names.get(listed.name) ?? [],
      listed,
    }));
  });
}

function countOf(one: AnsweredRecommendation): Recommendation {
  const { review, ref, rows } = one;
  let lines = 0;
  let liveLines = 0;
  let asked = 0;
  let complete = 0;
  for (const { line } of rows) {
    if (line === null) continue;
    lines++;
    if (line.rating === "closedNotDone") continue;
    liveLines++;
    if (line.complete === null) asked++;
    else if (line.complete) complete++;
  }
  return {
    review,
    ref,
    lines,
    liveLines,
    complete: asked > 0 ? null : liveLines > 0 && complete === liveLines,
    standing: standingOf(one, liveLines),
  };
}

/** Reviews with a list and with no line that says what it answers: that is one thing to say, not one for each entry. */
function notChecked(rows: readonly GroundedRow[]): ReadonlySet<string> {
  const reviews = new Set<string>();
  for (const { review, answers } of rows) if (answers.grounding === "notChecked") reviews.add(review);
  if (reviews.size === 0) return reviews;
  for (const { review, answers } of rows)
    if (answers.grounding !== "notChecked" && answers.grounding !== "additional") reviews.delete(review);
  return reviews;
}

/**
 * Counts the recommendations of every review and finds those that no live line answers, and numbers that differ.
 * Where no line of a review could be checked, its list is not said to be uncovered entry by entry.
 */
export function reviewRecommendations(
  rows: readonly GroundedRow[],
  indexes: ReadonlyMap<string, ListIndex>,
  paired: PairedLists,
  tables: readonly TableToGround[],
): { readonly recommendations: readonly Recommendation[]; readonly findings: readonly Finding[] } {
  const all = answered(rows, indexes);
  const counted = all.map((one) => ({ one, count: countOf(one) }));
  const unchecked = notChecked(rows);
  const uncovered = counted.filter(({ one }) => !unchecked.has(one.review));
  return {
    recommendations: counted.map(({ count }) => count),
    findings: [
      ...[...unchecked].flatMap((review) => noLineSays(all, review)),
      ...uncovered.flatMap(({ one, count }) =>
        count.liveLines === 0 ? uncoveredFinding(one, count.standing) : partlyCovered(one),
      ),
      ...statedFindings(all, paired, tables),
      ...listedTwice(rows, indexes),
    ],
  };
}
