import type { Line, Rating } from "../../plan/line";
import type { Plan } from "../../plan/plan";
import { inSheetOrder } from "../counts/groupLines";
import type { Changes, ChangesOf, DateExtended, MeetingTotals, MovedBack, RemovedLine } from "./changes";
import { matchLines, type LinePair } from "./matchLines";
import { matchReviews } from "./matchReviews";
import { meetingTotalsOf, type TotalsThen } from "./meetingTotals";
import { greenOf, linesByReview, marksOf, type LineThen, type ReviewThen, type Snapshot } from "./snapshot";

/**
 * How far on a line is. Not started, on hold, not rated and closed without being done have no place among the colours:
 * an officer who sets an action on hold has not moved it back. Only an action that was done and is open again has.
 */
function stepOf({
  rating,
  complete,
}: {
  readonly rating: Rating;
  readonly complete: boolean;
}): number | null {
  if (complete) return 3;
  return rating === "green" ? 2 : rating === "amber" ? 1 : rating === "red" ? 0 : null;
}

function isMovedBack(then: LineThen, rating: Rating, complete: boolean): boolean {
  if (then.complete) return !complete && rating !== "closedNotDone";
  const [before, now] = [stepOf(then), stepOf({ rating, complete })];
  return before !== null && now !== null && now < before;
}

/** A later day that was written as such; the same words read as a later day are no extension. */
function extended({ then, now }: LinePair): DateExtended[] {
  if (then.due === null || now.due === null || now.due <= then.due) return [];
  return then.dueText === marksOf(now).dueText ? [] : [{ line: now, from: then.due }];
}

const removedLine = (review: string, { ref, words, rating, complete }: LineThen): RemovedLine => ({
  review,
  ref,
  words,
  rating,
  complete,
});

/** What became of the lines on both plans, as far as their ratings say. */
function ratingChanges(pairs: readonly LinePair[]) {
  const newlyComplete: Line[] = [];
  const newlyOverdue: Line[] = [];
  const movedBack: MovedBack[] = [];
  for (const { then, now } of pairs) {
    const { rating, complete } = now;
    if (rating === null || complete === null) continue;
    if (complete && !then.complete) newlyComplete.push(now);
    if (now.timing === "overdue" && !then.overdue) newlyOverdue.push(now);
    if (isMovedBack(then, rating, complete)) movedBack.push({ line: now, from: then.rating });
  }
  return { newlyComplete, newlyOverdue, movedBack };
}

interface ReviewChanges {
  readonly changes: Changes["reviews"][number];
  readonly byOrder: number;
}

/** @param then null where the review was not on the plan */
function changesOfReview(
  plan: Plan,
  name: string,
  lines: readonly Line[],
  then: ReviewThen | null,
): ReviewChanges {
  const before = then?.lines ?? [];
  const { pairs, byOrder } = matchLines(before, lines);
  const thenOf = new Map(pairs.map((pair) => [pair.now, pair.then]));
  const inOrder = lines.flatMap((now) => {
    const line = thenOf.get(now);
    return line ? [{ then: line, now }] : [];
  });
  const stayed = new Set(thenOf.values());
  const isSameGreen = then?.green === greenOf(plan, lines);
  const rated = isSameGreen ? inOrder.filter(({ now }) => now.rating !== null && now.complete !== null) : [];
  const changes = {
    name,
    before: before.length,
    now: lines.length,
    notCompared: inOrder.length - rated.length,
    ...ratingChanges(rated),
    datesExtended: inOrder.flatMap(extended),
    added: lines.filter((line) => !thenOf.has(line)),
    removed: before.filter((line) => !stayed.has(line)).map((line) => removedLine(then?.name ?? name, line)),
  };
  return { changes, byOrder };
}

/** Every figure and list over the reviews; lists of lines in the order of the sheets. */
function sumOf(plan: Plan, reviews: readonly ChangesOf[]): ChangesOf {
  const place = new Map(inSheetOrder(plan).map((line, at) => [line, at]));
  const sum = (figureOf: (review: ChangesOf) => number): number =>
    reviews.reduce((total, review) => total + figureOf(review), 0);
  const inOrder = <T>(listOf: (review: ChangesOf) => readonly T[], lineOf: (one: T) => Line): T[] =>
    reviews
      .flatMap(listOf)
      .sort((one, other) => (place.get(lineOf(one)) ?? 0) - (place.get(lineOf(other)) ?? 0));
  const own = (line: Line): Line => line;
  return {
    before: sum(({ before }) => before),
    now: sum(({ now }) => now),
    notCompared: sum(({ notCompared }) => notCompared),
    newlyComplete: inOrder(({ newlyComplete }) => newlyComplete, own),
    newlyOverdue: inOrder(({ newlyOverdue }) => newlyOverdue, own),
    movedBack: inOrder(
      ({ movedBack }) => movedBack,
      ({ line }) => line,
    ),
    datesExtended: inOrder(
      ({ datesExtended }) => datesExtended,
      ({ line }) => line,
    ),
    added: inOrder(({ added }) => added, own),
    removed: reviews.flatMap(({ removed }) => removed),
  };
}

/** Throws where lines do not add up, or the totals are not those of both meetings: a fault of the program. */
function assertAddUp(before: Snapshot, plan: Plan, changes: Changes): void {
  const linesBefore = before.reviews.reduce((sum, { lines }) => sum + lines.length, 0);
  const addsUp = [changes.all, ...changes.reviews].every(
    (one) => one.before + one.added.length - one.removed.length === one.now,
  );
  if (!addsUp || changes.all.before !== linesBefore || changes.all.now !== plan.lines.length)
    throw new Error('The sum "lines before, added and removed" does not hold.');
}

function totalsAlone(totals: TotalsThen): MeetingTotals {
  const { meetingDate, lines, complete, overdue, red, amber, green, blue } = totals;
  return { meetingDate, lines, complete, overdue, red, amber, green, blue };
}

/**
 * What changed since an earlier meeting, for the whole plan and for each review. A line is the same line whatever its
 * sheet is called and wherever it stands on it (see matchLines); a line that went from one review to another is removed
 * there and added here. Ratings are not compared where green meant something else then.
 * @param earlier the totals of the meetings before this one, oldest first
 */
export function changesSince(before: Snapshot, plan: Plan, earlier: readonly TotalsThen[] = []): Changes {
  const lines = linesByReview(plan);
  const matched = matchReviews(before.reviews, lines);
  const stayed = new Set(matched.values());
  const found = [
    ...[...lines].map(([name, own]) => changesOfReview(plan, name, own, matched.get(name) ?? null)),
    ...before.reviews
      .filter((review) => !stayed.has(review))
      .map((review) => changesOfReview(plan, review.name, [], review)),
  ];
  const reviews = found.map(({ changes }) => changes);
  const now = meetingTotalsOf(plan);
  const changes: Changes = {
    since: before.meetingDate,
    all: sumOf(plan, reviews),
    reviews,
    pairedByOrder: found.reduce((sum, { byOrder }) => sum + byOrder, 0),
    meetings: [...earlier.filter(({ greenMeant }) => greenMeant === now.greenMeant), now].map(totalsAlone),
  };
  assertAddUp(before, plan, changes);
  return changes;
}
