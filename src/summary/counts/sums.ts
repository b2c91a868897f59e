import { ratings } from "../../plan/line";
import type { Summary } from "../summary";
import type { NamedTally, Tally } from "../tally";

type Sum = readonly [name: string, whole: keyof Tally, parts: readonly (keyof Tally)[]];

const sums: readonly Sum[] = [
  ["lines by rating", "lines", ratings],
  [
    "lines by timing",
    "lines",
    ["complete", "closedNotDone", "overdue", "dueLater", "continuing", "noUsableDate"],
  ],
  ["lines by grounding", "lines", ["grounded", "additional", "ungrounded", "groundingNotChecked"]],
];

function fail(sum: string, of: string): never {
  throw new Error(`The sum "${sum}" does not hold for ${of}.`);
}

/** Null where any of the figures is. */
function total(figures: readonly (number | null)[]): number | null {
  return figures.reduce<number | null>(
    (sum, figure) => (sum === null || figure === null ? null : sum + figure),
    0,
  );
}

/**
 * Throws where a tally's lines do not add up by rating, by timing or by grounding: that is a fault of the program.
 * A sum of which a part waits for an answer is passed over.
 */
export function assertTallySums(tally: Tally, of: string): void {
  for (const [name, whole, parts] of sums) {
    const sum = total(parts.map((part) => tally[part]));
    if (sum !== null && sum !== tally[whole]) fail(name, of);
  }
}

const lineFigures = [
  "lines",
  ...ratings,
  "complete",
  "overdue",
  "pastOriginal",
  "dueLater",
  "dueIn30",
  "dueIn60",
  "continuing",
  "noUsableDate",
  "grounded",
  "additional",
  "ungrounded",
  "groundingNotChecked",
  "notEvidenced",
  "evidenceNotChecked",
] as const satisfies readonly (keyof Tally)[];

const recommendationFigures = [
  "stated",
  "recommendations",
  "recommendationsComplete",
  "uncovered",
] as const satisfies readonly (keyof Tally)[];

function assertAddUp(
  parts: readonly NamedTally[],
  totals: Tally,
  figures: readonly (keyof Tally)[],
  by: string,
) {
  for (const figure of figures)
    if (total(parts.map((part) => part[figure])) !== totals[figure])
      fail(`${figure} over ${by}`, "the totals");
}

const lists = ["overdue", "dueIn60", "ungrounded"] as const satisfies readonly (keyof Tally)[];
type ListName = (typeof lists)[number] | "undated";

/** Each list has as many lines as its figure says, wherever nothing is asked. */
function assertListed(summary: Pick<Summary, "totals" | ListName>): void {
  for (const list of lists) {
    const figure = summary.totals[list];
    if (figure !== null && figure !== summary[list].length) fail(`${list} as listed`, "the totals");
  }
  const { continuing, noUsableDate } = summary.totals;
  if (continuing !== null && noUsableDate !== null && continuing + noUsableDate !== summary.undated.length)
    fail("undated as listed", "the totals");
}

/**
 * Throws where any of the sums that always hold does not: within each tally, over the reviews (lines and
 * recommendations) and over the priorities (lines), and for each list of lines. A figure is null in the totals exactly where a part of it is.
 */
export function assertSums(summary: Pick<Summary, "totals" | "reviews" | "priorities" | ListName>): void {
  const { totals, reviews, priorities } = summary;
  assertListed(summary);
  assertTallySums(totals, "the totals");
  for (const review of reviews) assertTallySums(review, "a review");
  for (const priority of priorities) assertTallySums(priority, "a priority");
  assertAddUp(reviews, totals, lineFigures, "reviews");
  assertAddUp(priorities, totals, lineFigures, "priorities");
  if (reviews.length > 0) assertAddUp(reviews, totals, recommendationFigures, "reviews");
}
