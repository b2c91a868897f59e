import { usualYear } from "../../src/plan/settings";
import * as fc from "fast-check";
import { dayFromIso, type Day } from "../../src/plan/cells/day";
import { ratings, type DueKind, type GreenMeaning, type Line, type Rating } from "../../src/plan/line";
import type { Plan, Recommendation, SheetReading } from "../../src/plan/plan";
import { timingOf } from "../../src/plan/timing";

export const day = (iso: string): Day => dayFromIso(iso)!;
export const meetingDate = day("2021-10-12");

/** What a test says about a line; the rest follows from it as it does in a plan. */
export interface LineSays extends Partial<Omit<Line, "complete" | "timing" | "due" | "dueKind">> {
  readonly green?: GreenMeaning | null;
  /** An ISO day, or why there is none. */
  readonly due?: string;
}

const isDone = (rating: Rating, green: GreenMeaning): boolean =>
  rating === "blue" || (rating === "green" && green === "complete");

let lastRow = 1;

const usualColumns = { ref: 0, recommendation: 1, action: 2, lead: 3, due: 4, rating: 5 };

/** A line as a plan would hold it; due later and grounded in recommendation 1 unless said otherwise. */
export function lineOf(says: LineSays, meeting: Day = meetingDate): Line {
  const { green = "complete", due: dueText = "2022-03-31", ...given } = says;
  const rating = given.rating === undefined ? "amber" : given.rating;
  const date = dayFromIso(dueText);
  const complete = rating === null || green === null ? null : isDone(rating, green);
  const dueKind = date === null ? (dueText as DueKind) : "date";
  lastRow += 1;
  return {
    sheet: "Plan",
    row: lastRow,
    review: "Review A",
    priority: null,
    ref: null,
    recommendation: "1",
    action: "Agree the protocol",
    lead: "Business Manager",
    dueText,
    originalDue: null,
    grounding: "grounded",
    evidenced: null,
    hidden: false,
    columns: usualColumns,
    dueColumn: usualColumns.due,
    ...given,
    rating,
    complete,
    due: date,
    dueKind,
    timing: timingOf({ rating, complete, due: date, dueKind }, meeting),
  };
}

export function sheetOf(name: string, given: Partial<SheetReading> = {}): SheetReading {
  return {
    name,
    kind: "plan",
    reason: "header",
    columnReadings: [],
    counted: true,
    review: "Review A",
    headerRow: 1,
    columns: usualColumns,
    green: "complete",
    ratingFrom: "text",
    sure: true,
    lines: 1,
    hiddenLines: 0,
    stated: null,
    ...given,
  };
}

function recommendationsOf(lines: readonly Line[]): Recommendation[] {
  const named = new Map<string, Line[]>();
  for (const line of lines) {
    if (line.recommendation === null) continue;
    const key = JSON.stringify([line.review ?? "", line.recommendation]);
    named.set(key, [...(named.get(key) ?? []), line]);
  }
  return [...named].map(([key, own]) => {
    const [review, ref] = JSON.parse(key) as [string, string];
    const live = own.filter(({ rating }) => rating !== "closedNotDone");
    const asked = live.some(({ complete }) => complete === null);
    const complete = live.length > 0 && live.every((line) => line.complete === true);
    return {
      review,
      ref,
      lines: own.length,
      liveLines: live.length,
      complete: asked ? null : complete,
      standing: live.length > 0 ? "covered" : "noLiveLine",
    };
  });
}

/** A plan around lines: one sheet for each sheet name they carry, unless sheets are given. */
export function planOf(lines: readonly Line[], given: Partial<Plan> = {}): Plan {
  const names = [...new Set(lines.map(({ sheet }) => sheet))];
  const reviewOn = (name: string) => lines.find(({ sheet }) => sheet === name)?.review ?? null;
  return {
    meetingDate,
    dates: { planAgreed: null, ...usualYear },
    green: lines.some(({ complete }) => complete === null) ? null : "complete",
    sheets: names.map((name) => sheetOf(name, { review: reviewOn(name) })),
    lines,
    recommendations: recommendationsOf(lines),
    findings: [],
    questions: [],
    suggestions: [],
    repairs: [],
    ...given,
  };
}

const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);

const anyDue = oneOf(
  "2021-05-31",
  "2021-10-11",
  "2021-10-12",
  "2022-01-31",
  "continuing",
  "none",
  "unreadable",
);

const anyLineSays = (asked: boolean): fc.Arbitrary<LineSays> =>
  fc.record({
    sheet: oneOf("Plan", "Other", "Third"),
    row: fc.integer({ min: 2, max: 400 }),
    review: oneOf("Review A", "Review B", null),
    priority: oneOf("Finance", "Governance", "Learning", null),
    recommendation: oneOf("1", "2", "3", null),
    grounding: oneOf(
      "grounded" as const,
      "additional" as const,
      "noRecommendation" as const,
      "notInReview" as const,
      "notRecognised" as const,
      "notChecked" as const,
    ),
    rating: asked ? oneOf(...ratings, null) : oneOf(...ratings),
    green: asked ? oneOf("complete" as const, null) : oneOf("complete" as const, "on-track" as const),
    due: anyDue,
    originalDue: oneOf(null, day("2021-01-31"), day("2022-06-30")),
    evidenced: oneOf(true, false, null),
    hidden: fc.boolean(),
  });

/** Up to sixty lines of any kind, on three sheets, no two of them on one row. */
export const anyLines = (asked = false): fc.Arbitrary<Line[]> =>
  fc
    .uniqueArray(anyLineSays(asked), {
      maxLength: 60,
      selector: ({ sheet, row }) => `${String(sheet)} ${String(row)}`,
    })
    .map((all) => all.map((says) => lineOf(says)));

/** So many lines that are alike, on rows of their own. */
export const times = (count: number, says: LineSays): Line[] =>
  Array.from({ length: count }, () => lineOf(says));
