import * as fc from "fast-check";
import { ratings } from "../../src/plan/line";
import { assertSums } from "../../src/summary/counts/sums";
import { summarise } from "../../src/summary/summarise";
import type { Tally } from "../../src/summary/tally";
import { anyLines, day, lineOf, planOf, sheetOf, times, type LineSays } from "./plans";

const totalsOf = (...says: LineSays[]): Tally => summarise(planOf(says.map((each) => lineOf(each)))).totals;

describe("each line counts once by rating, by date and by grounding", () => {
  const cases: readonly (readonly [string, LineSays, Partial<Tally>])[] = [
    [
      "green where green means complete",
      { rating: "green", due: "2020-01-01" },
      { green: 1, complete: 1, overdue: 0 },
    ],
    [
      "green where green means on track is open",
      { rating: "green", green: "on-track", due: "2021-10-11" },
      { green: 1, complete: 0, overdue: 1 },
    ],
    ["blue is complete under both meanings", { rating: "blue", green: "on-track" }, { blue: 1, complete: 1 }],
    ["due the day before the meeting", { due: "2021-10-11" }, { overdue: 1, pastOriginal: 1, dueLater: 0 }],
    ["due on the day of the meeting", { due: "2021-10-12" }, { overdue: 0, pastOriginal: 0, dueLater: 1 }],
    [
      "given a later date after the first had passed",
      { due: "2022-03-31", originalDue: day("2021-06-30") },
      { overdue: 0, pastOriginal: 1, dueLater: 1 },
    ],
    [
      "complete after its first date had passed",
      { rating: "green", due: "2022-03-31", originalDue: day("2021-06-30") },
      { pastOriginal: 0, complete: 1 },
    ],
    ["continuing is never overdue", { due: "continuing" }, { continuing: 1, overdue: 0, dueLater: 0 }],
    ["no date", { due: "none" }, { noUsableDate: 1, dueLater: 0 }],
    ["a date that cannot be read", { due: "unreadable" }, { noUsableDate: 1, dueLater: 0 }],
    [
      "closed without being done is neither complete nor open",
      { rating: "closedNotDone", due: "2020-01-01" },
      { closedNotDone: 1, complete: 0, overdue: 0, pastOriginal: 0 },
    ],
    ["not rated stays open", { rating: "notRated", due: "2020-01-01" }, { notRated: 1, overdue: 1 }],
    ["a reference of another review", { grounding: "notInReview" }, { ungrounded: 1, grounded: 0 }],
    ["additional is no fault", { grounding: "additional" }, { additional: 1, ungrounded: 0 }],
    [
      "a sheet without recommendations",
      { grounding: "notChecked" },
      { groundingNotChecked: 1, ungrounded: 0 },
    ],
    ["complete without evidence", { rating: "green", evidenced: false }, { notEvidenced: 1 }],
    [
      "complete on a sheet without an evidence column",
      { rating: "green", evidenced: null },
      { notEvidenced: 0, evidenceNotChecked: 1 },
    ],
  ];
  test.each(cases)("%s", (_name, says, expected) => {
    expect(totalsOf(says)).toMatchObject({ lines: 1, ...expected });
  });
});

test.each([false, true])("the sums hold for any lines, asked: %s", (asked) => {
  fc.assert(
    fc.property(anyLines(asked), (lines) => {
      const summary = summarise(planOf(lines));
      assertSums(summary);
      const { totals } = summary;
      expect(totals.lines).toBe(lines.length);
      if (!asked) expect(ratings.reduce((sum, rating) => sum + totals[rating]!, 0)).toBe(lines.length);
    }),
  );
});

test.each([false, true])("the order in which lines come changes nothing, asked: %s", (asked) => {
  fc.assert(
    fc.property(
      anyLines(asked).chain((lines) =>
        fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
      ),
      ([lines, shuffled]) => {
        const plan = planOf(lines);
        expect(summarise({ ...plan, lines: shuffled })).toEqual(summarise(plan));
      },
    ),
  );
});

describe("while it is asked what green means", () => {
  const asked = lineOf({ sheet: "A", review: "Review A", rating: null, green: null });
  const known = lineOf({ sheet: "B", review: "Review B", rating: "green" });
  const summary = summarise(planOf([asked, known]));

  test("the tallies that include the line hold null for all that depends on it", () => {
    for (const tally of [summary.totals, summary.reviews[0]!, summary.priorities[0]!])
      expect(tally).toMatchObject({
        green: null,
        amber: null,
        complete: null,
        overdue: null,
        pastOriginal: null,
        dueLater: null,
        continuing: null,
        noUsableDate: null,
        notEvidenced: null,
        evidenceNotChecked: null,
        recommendationsComplete: null,
      });
  });
  test("the other figures stand", () => {
    expect(summary.totals).toMatchObject({
      lines: 2,
      recommendations: 2,
      grounded: 2,
      uncovered: 0,
      notStarted: 0,
    });
    expect(summary.reviews[1]).toMatchObject({
      green: 1,
      complete: 1,
      overdue: 0,
      recommendationsComplete: 1,
    });
  });
  test("colours stay colours where none is read from words", () => {
    const colours = summarise(planOf([lineOf({ rating: "green", green: null })])).totals;
    expect(colours).toMatchObject({ green: 1, amber: 0, complete: null });
  });
});

test("reviews come in the order of the sheets, priorities as they first appear", () => {
  const lines = [
    lineOf({ sheet: "Second", row: 5, review: "B", priority: "Learning" }),
    lineOf({ sheet: "First", row: 9, review: "A", priority: null }),
    lineOf({ sheet: "First", row: 4, review: "A", priority: "Finance" }),
  ];
  const sheets = [sheetOf("First", { review: "A" }), sheetOf("Second", { review: "B" })];
  const { reviews, priorities } = summarise(planOf(lines, { sheets }));
  expect(reviews.map(({ name, sheets: on }) => [name, on])).toEqual([
    ["A", ["First"]],
    ["B", ["Second"]],
  ]);
  expect(priorities.map(({ name }) => name)).toEqual(["Finance", "", "Learning"]);
});

test.each([
  ["what each sheet states is added", [3, 4], 7],
  ["one that states nothing leaves the sum unknown, whichever it is", [null, 4], null],
  ["one that states nothing leaves the sum unknown, whichever it is", [3, null], null],
])("recommendations that reviews are stated to have: %s, %j", (_name, stated, sum) => {
  const lines = [lineOf({ sheet: "A", review: "A" }), lineOf({ sheet: "B", review: "B" })];
  const sheets = stated.map((each, at) => sheetOf("AB"[at]!, { review: "AB"[at]!, stated: each }));
  expect(summarise(planOf(lines, { sheets })).totals.stated).toBe(sum);
});

test("a plan without any review states no number of recommendations", () => {
  expect(summarise(planOf([])).totals.stated).toBeNull();
});

test("left out are archives and plans that are not counted, and no other sheet", () => {
  const sheets = [
    sheetOf("Counted"),
    sheetOf("Hidden plan", { counted: false }),
    sheetOf("Archive", { kind: "archive", counted: false }),
    sheetOf("Guidance", { kind: "other", counted: false }),
  ];
  expect(summarise(planOf([lineOf({ sheet: "Counted" })], { sheets })).leftOut).toEqual([
    "Hidden plan",
    "Archive",
  ]);
});

test("the overdue list has the longest first, then the order of the sheet", () => {
  const lines = [
    lineOf({ row: 2, due: "2021-09-30", ref: "late" }),
    lineOf({ row: 3, due: "2021-05-31", ref: "longest" }),
    lineOf({ row: 4, due: "2021-09-30", ref: "late too" }),
    lineOf({ row: 5, due: "2021-10-12", ref: "on the day" }),
  ];
  expect(summarise(planOf(lines)).overdue.map(({ ref }) => ref)).toEqual(["longest", "late", "late too"]);
});

test("what is due in 60 days is listed soonest first, then in the order of the sheet, and is what is counted", () => {
  const lines = [
    lineOf({ row: 2, due: "2021-11-30", ref: "late" }),
    lineOf({ row: 3, due: "2021-10-12", ref: "on the day" }),
    lineOf({ row: 4, due: "2021-11-30", ref: "late too" }),
    lineOf({ row: 5, due: "2021-12-11", ref: "in 60 days" }),
    lineOf({ row: 6, due: "2021-12-12", ref: "in 61 days" }),
    lineOf({ row: 7, due: "2021-11-30", ref: "done", rating: "green" }),
  ];
  const { dueIn60, totals } = summarise(planOf(lines));
  expect(dueIn60.map(({ ref }) => ref)).toEqual(["on the day", "late", "late too", "in 60 days"]);
  expect(totals.dueIn60).toBe(4);
});

test("open lines without a date are listed: those that continue, then those whose date cannot be used", () => {
  const lines = [
    lineOf({ row: 2, due: "unclear", ref: "unclear" }),
    lineOf({ row: 3, due: "continuing", ref: "ongoing" }),
    lineOf({ row: 4, due: "none", ref: "none" }),
    lineOf({ row: 5, due: "continuing", ref: "done", rating: "green" }),
    lineOf({ row: 6, due: "2021-11-30", ref: "dated" }),
  ];
  const { undated, totals } = summarise(planOf(lines));
  expect(undated.map(({ ref }) => ref)).toEqual(["ongoing", "unclear", "none"]);
  expect([totals.continuing, totals.noUsableDate]).toEqual([1, 2]);
});

test.each(["overdue", "dueIn60", "undated", "ungrounded"] as const)(
  "a list of %s that is not what is counted is a fault of the program",
  (list) => {
    const summary = summarise(planOf([lineOf({})]));
    expect(() => assertSums({ ...summary, [list]: [lineOf({})] })).toThrow(`${list} as listed`);
  },
);

test("lines that do not add up are a fault of the program", () => {
  const broken = { ...lineOf({}), timing: "finished" as const };
  expect(() => summarise(planOf([broken]))).toThrow(/lines by timing/);
});

test("the six review plans: 84 lines of 68 recommendations", () => {
  const plans = [
    ["SCR A", 8, 3, 0],
    ["SCR B", 7, 2, 0],
    ["LCSPR C", 6, 8, 1],
    ["LCSPR D", 3, 7, 2],
    ["Peer", 19, 11, 1],
    ["National", 2, 4, 0],
  ] as const;
  const lines = plans.flatMap(([name, green, amber, red]) => [
    ...times(green, { sheet: name, review: name, rating: "green" }),
    ...times(amber, { sheet: name, review: name, rating: "amber" }),
    ...times(red, { sheet: name, review: name, rating: "red", due: "2021-09-30" }),
  ]);
  const { totals, reviews } = summarise(planOf(lines));
  expect(totals).toMatchObject({ lines: 84, green: 45, amber: 35, red: 4, complete: 45, overdue: 4 });
  expect(reviews.map(({ lines: count }) => count)).toEqual([11, 9, 15, 12, 31, 6]);
});
