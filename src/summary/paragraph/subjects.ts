import type { Line } from "../../plan/line";
import type { Plan, Recommendation, SheetReading } from "../../plan/plan";
import type { Changes } from "../changes/changes";
import { inSheetOrder } from "../counts/groupLines";
import type { Summary } from "../summary";
import type { NamedTally } from "../tally";
import { saidOnSheets } from "../wording/written/saidRating";
import type { Coverage, Subject } from "./subject";

const listedReviews = (plan: Plan): ReadonlySet<string> =>
  new Set(plan.sheets.flatMap(({ lists }) => (lists ?? []).map(({ review }) => review)));

function coverageOf(reviews: readonly NamedTally[], listed: ReadonlySet<string>): Coverage {
  const making = reviews.filter(({ recommendations }) => recommendations > 0);
  return {
    of: making.length,
    stated: making.filter(({ stated }) => stated !== null).length,
    listed: making.filter(({ name, stated }) => stated === null && listed.has(name)).length,
    differing: reviews.filter(({ stated, recommendations }) => stated !== null && stated !== recommendations)
      .length,
  };
}

/** What green means on the sheets of one review; the workbook's meaning where its sheets do not say. */
function greenOfReview(
  review: Summary["reviews"][number],
  sheets: readonly SheetReading[],
  workbook: Summary["green"],
): Summary["green"] {
  if (review.complete === null) return null;
  const own = new Set(review.sheets);
  const meanings = new Set(
    sheets.flatMap(({ name, green }) => (own.has(name) && green !== null ? [green] : [])),
  );
  const [only] = meanings;
  return meanings.size > 1 ? "mixed" : (only ?? workbook);
}

const plansLeftOut = (plan: Plan): readonly string[] =>
  plan.sheets.filter(({ kind, counted }) => !counted && kind === "plan").map(({ name }) => name);

/** The whole workbook, to tell about. */
export function workbookSubject(summary: Summary, plan: Plan): Subject {
  const { meetingDate, green, totals, reviews, priorities, changes } = summary;
  return {
    review: null,
    meetingDate,
    green,
    saidAs: summary.saidAs,
    tally: totals,
    lines: inSheetOrder(plan),
    recommendations: plan.recommendations,
    reviews,
    priorities,
    coverage: coverageOf(reviews, listedReviews(plan)),
    plansLeftOut: plansLeftOut(plan),
    changes: changes && { ...changes.all, since: changes.since, pairedByOrder: changes.pairedByOrder },
  };
}

function byReview<T>(
  values: readonly T[],
  reviewOf: (value: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const review = reviewOf(value);
    const group = groups.get(review);
    if (group) group.push(value);
    else groups.set(review, [value]);
  }
  return groups;
}

function changesOf(review: string, changes: Changes | null): Subject["changes"] {
  const own = changes?.reviews.find(({ name }) => name === review);
  return changes && own ? { ...own, since: changes.since, pairedByOrder: 0 } : null;
}

/** Each review to tell about, in the order of the summary's reviews. */
export function reviewSubjects(summary: Summary, plan: Plan): readonly Subject[] {
  const lines: ReadonlyMap<string, readonly Line[]> = byReview(
    inSheetOrder(plan),
    ({ review }) => review ?? "",
  );
  const recommendations: ReadonlyMap<string, readonly Recommendation[]> = byReview(
    plan.recommendations,
    ({ review }) => review,
  );
  const listed = listedReviews(plan);
  return summary.reviews.map((review) => ({
    review: review.name,
    meetingDate: summary.meetingDate,
    green: greenOfReview(review, plan.sheets, summary.green),
    saidAs: saidOnSheets(plan.sheets.filter(({ name }) => review.sheets.includes(name))),
    tally: review,
    lines: lines.get(review.name) ?? [],
    recommendations: recommendations.get(review.name) ?? [],
    reviews: [],
    priorities: [],
    coverage: coverageOf([review], listed),
    plansLeftOut: [],
    changes: changesOf(review.name, summary.changes),
  }));
}
