import { answerFlags, expectedOf, expectedSamples } from "./expected";
import type { ExpectedTally } from "./expected";

type Figure = keyof ExpectedTally;
const ratings: readonly Figure[] = [
  "red",
  "amber",
  "green",
  "blue",
  "notStarted",
  "onHold",
  "closedNotDone",
  "notRated",
];
const timings: readonly Figure[] = [
  "complete",
  "closedNotDone",
  "overdue",
  "dueLater",
  "continuing",
  "noUsableDate",
];
const groundings: readonly Figure[] = ["grounded", "additional", "ungrounded", "groundingNotChecked"];

/** The sum of the figures; undefined where one of them is not given. */
const sum = (figures: readonly (number | null | undefined)[]): number | undefined =>
  figures.some((figure) => figure === undefined)
    ? undefined
    : figures.reduce<number>((total, figure) => total + (figure ?? 0), 0);

// What is known of these plans from elsewhere: the published totals and the dates read by hand.
test.each([
  ["01-peer-review-plan", { recommendations: 26, lines: 31, green: 16, amber: 14, red: 1, overdue: 2 }],
  ["02-six-review-plans", { recommendations: 68, lines: 84, green: 45, amber: 35, red: 4, overdue: 10 }],
  ["03-thematic-review-plan", { recommendations: 6, lines: 15, green: 6, amber: 9, red: 0, overdue: 0 }],
])("%s has the totals that are known", (name, known) => {
  expect(expectedOf(name).totals).toMatchObject(known);
});

test("the overdue lines of the peer review plan are the known two", () => {
  expect(expectedOf("01-peer-review-plan").overdue?.map(({ ref, due }) => `${String(ref)}:${due}`)).toEqual([
    "9.1:2021-05-31",
    "22.1:2021-05-31",
  ]);
});

test("answers become words of the command line", () => {
  const map = { "Plan A": { action: "C", rating: "F" } };
  expect(
    answerFlags({ green: "complete", accept: true, include: ["Old"], planAgreed: "2021-02-02", map }),
  ).toEqual([
    "--green",
    "complete",
    "--accept",
    "--include",
    "Old",
    "--plan-agreed",
    "2021-02-02",
    "--map",
    "Plan A:action=C,rating=F",
  ]);
});

describe.each(expectedSamples)("%s", (name) => {
  const { totals, reviews = [], priorities = [], ...lists } = expectedOf(name);

  test.each([
    ["totals", [totals]],
    ["reviews", reviews],
    ["priorities", priorities],
  ] as const)("the sums hold in its %s", (_where, tallies) => {
    for (const tally of tallies) {
      for (const parts of [ratings, timings, groundings]) {
        const whole = sum(parts.map((part) => tally[part]));
        if (whole !== undefined) expect([tally, whole]).toEqual([tally, tally.lines]);
      }
    }
    expect(tallies.every(({ lines }) => lines !== undefined)).toBe(true);
  });

  test("line counts add up over reviews and over priorities, recommendations over reviews", () => {
    for (const part of new Set<Figure>(["lines", "pastOriginal", ...ratings, ...timings, ...groundings])) {
      const expectedSum = totals[part] ?? 0;
      for (const tallies of [reviews, priorities].filter(({ length }) => length > 0)) {
        const whole = sum(tallies.map((tally) => tally[part]));
        if (whole !== undefined && totals[part] !== undefined)
          expect([part, whole]).toEqual([part, expectedSum]);
      }
    }
    for (const part of ["stated", "recommendations", "recommendationsComplete", "uncovered"] as const) {
      if (totals[part] == null || reviews.length === 0) continue;
      expect([part, sum(reviews.map((review) => review[part]))]).toEqual([part, totals[part]]);
    }
  });

  test("the lists are as long as the counts", () => {
    for (const part of [
      "overdue",
      "dueLater",
      "continuing",
      "noUsableDate",
      "pastOriginal",
      "notEvidenced",
      "additional",
      "recommendationsComplete",
      "uncovered",
      "lines",
    ] as const) {
      if (lists[part] !== undefined) expect([part, lists[part].length]).toEqual([part, totals[part]]);
    }
    const { noRecommendation, notInReview, notRecognised } = lists;
    const ungrounded = sum([noRecommendation?.length, notInReview?.length, notRecognised?.length]);
    if (ungrounded !== undefined) expect(ungrounded).toBe(totals.ungrounded);
  });

  test("the lines make the totals", () => {
    if (lists.lines === undefined) return;
    for (const rating of ratings) {
      const rated = lists.lines.filter((line) => line.rating === rating).length;
      expect([rating, rated]).toEqual([rating, totals[rating] ?? rated]);
    }
    for (const timing of ["overdue", "dueLater", "continuing", "noUsableDate"] as const) {
      const timed = lists.lines.filter((line) => line.timing === timing).length;
      expect([timing, timed]).toEqual([timing, totals[timing] ?? timed]);
    }
  });

  test("a line is overdue when it is open and its date is before the meeting", () => {
    const late = (lists.lines ?? []).filter(
      ({ complete, rating, due }) =>
        complete === false && rating !== "closedNotDone" && due != null && due < lists.asOf,
    );
    expect(late.map(({ timing }) => timing)).toEqual(late.map(() => "overdue"));
    if (lists.lines !== undefined && lists.overdue !== undefined)
      expect(late.map(({ sheet, ref, due }) => ({ sheet, ref, due }))).toEqual(lists.overdue);
  });
});
