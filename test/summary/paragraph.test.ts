import * as fc from "fast-check";
import type { Plan } from "../../src/plan/plan";
import { summarise } from "../../src/summary/summarise";
import { anyLines, day, lineOf, planOf, sheetOf, type LineSays } from "./plans";

const paragraph = (plan: Plan): string => summarise(plan).paragraph;
const of = (...says: LineSays[]): string => paragraph(planOf(says.map((each) => lineOf(each))));
const recommendation = (number: number, ...says: LineSays[]): LineSays[] =>
  says.map((each) => ({ ...each, recommendation: String(number) }));

const done: LineSays = { rating: "green" };
const open: LineSays = {};
const continuing: LineSays = { due: "continuing" };

describe("timescales", () => {
  const cases: readonly (readonly [string, LineSays[], string])[] = [
    ["all dated", [open, open], "All open actions are within timescale."],
    ["one open", [done, open], "The one open action is within timescale."],
    [
      "one dated and one without an end",
      [open, continuing],
      "The one open action with a date is within timescale; one has no end date.",
    ],
    [
      "no end and no usable date",
      [open, open, continuing, { due: "none" }, { due: "unreadable" }],
      "All dated actions are within timescale; one has no end date and two have no usable date.",
    ],
    [
      "nothing dated",
      [continuing, continuing],
      "No open action has a date to be held to: two have no end date.",
    ],
    [
      "moved on after the first date had passed",
      [open, { originalDue: day("2021-06-30") }],
      "All open actions are within revised timescale; one is past its original date.",
    ],
    ["one overdue", [open, { due: "2021-09-30" }], "One action is overdue; it was due on 30 September 2021."],
    [
      "overdue, and more moved on",
      [{ due: "2021-09-30" }, { originalDue: day("2021-06-30") }],
      "One action is overdue; it was due on 30 September 2021. Two are past their original date.",
    ],
    [
      "only closed lines beside complete ones",
      [done, { rating: "closedNotDone" }],
      "No action is still open.",
    ],
  ];
  test.each(cases)("%s", (_name, says, sentence) => expect(of(...says)).toContain(sentence));
});

test("“within timescale” is never said while an action is overdue", () => {
  fc.assert(
    fc.property(anyLines(), (lines) => {
      const { totals, paragraph: text } = summarise(planOf(lines));
      const claimed = text.includes("within timescale") || text.includes("within revised timescale");
      expect(claimed).toBe(totals.overdue === 0 && totals.dueLater! > 0);
      expect(text.includes("within timescale") && totals.pastOriginal! > 0).toBe(false);
      expect(text.includes("All open actions are") && totals.continuing! + totals.noUsableDate! > 0).toBe(
        false,
      );
    }),
  );
});

describe("ratings and what they mean", () => {
  const onTrack = (rating: LineSays["rating"]): LineSays => ({ rating, green: "on-track" }) as LineSays;
  const withGreen = (green: Plan["green"], ...says: LineSays[]): string =>
    paragraph(
      planOf(
        says.map((each) => lineOf(each)),
        { green },
      ),
    );

  test("green means on track", () => {
    expect(
      withGreen("on-track", onTrack("blue"), onTrack("green"), onTrack("green"), onTrack("amber")),
    ).toContain("One line is rated blue and complete, two green (on track) and one amber (at risk).");
  });
  test("sheets that differ", () => {
    expect(withGreen("mixed", done, onTrack("green"))).toContain(
      "Both lines are rated green. Green means complete on some sheets and on track on others; in all, one line is complete.",
    );
  });
  test("ratings that are no colours", () => {
    expect(
      of(
        done,
        { rating: "notStarted" },
        { rating: "onHold" },
        { rating: "notRated" },
        { rating: "notRated" },
      ),
    ).toContain(
      "One line is rated green and complete. One line is not started, one line is on hold and two lines are not rated.",
    );
  });
});

describe("recommendations", () => {
  const cases: readonly (readonly [string, LineSays[], string])[] = [
    [
      "one line each",
      [...recommendation(1, done), ...recommendation(2, open)],
      "Two recommendations have one action line each.",
    ],
    ["one and one", [done], "One recommendation has one action line."],
    [
      "lines beyond the review are not divided from it",
      [...recommendation(1, done, done), { grounding: "additional", recommendation: null }],
      "There are three action lines for one recommendation. One line is additional to the recommendations.",
    ],
    [
      "lines that lead nowhere",
      [done, { grounding: "noRecommendation", recommendation: null }],
      "There are two action lines for one recommendation. One line does not lead back to a recommendation of the review.",
    ],
    [
      "a recommendation whose lines were all closed",
      [done, ...recommendation(2, { rating: "closedNotDone" })],
      "There are two action lines for two recommendations. One recommendation has no live action.",
    ],
    [
      "no recommendations named",
      [{ grounding: "notChecked", recommendation: null }],
      "There is one action line. The sheets name no recommendations.",
    ],
    [
      "of several reviews",
      [
        { ...done, review: "A" },
        { ...done, review: "B" },
        { ...done, review: "B" },
      ],
      "Two recommendations from two reviews are divided into three action lines.",
    ],
    [
      "all complete",
      [...recommendation(1, done), ...recommendation(2, done)],
      "Both recommendations are complete.",
    ],
    ["one that is not yet complete", [done, open], "The recommendation is not yet complete."],
  ];
  test.each(cases)("%s", (_name, says, sentence) => expect(of(...says)).toContain(sentence));

  test("a stated number that is not the number found is said", () => {
    const plan = planOf([lineOf(done)], { sheets: [sheetOf("Plan", { stated: 2 })] });
    expect(paragraph(plan)).toContain("Two recommendations are stated and one was found.");
  });
});

test("while it is asked what green means, only what stands is said", () => {
  expect(of({ rating: "green", green: null }, { rating: null, green: null })).toBe(
    "One recommendation is divided into two action lines. What green means on these sheets is still to be answered.",
  );
  expect(of({ rating: "green", green: null }, { rating: "amber", green: null })).toContain(
    "One line is rated green and one amber. What green means",
  );
});

test("complete lines without evidence are said", () => {
  expect(of({ rating: "green", evidenced: false }, { rating: "green", evidenced: true })).toContain(
    "One of the two complete lines has no evidence recorded.",
  );
});

test("a plan that is left out is said, an archive is not", () => {
  const sheets = [
    sheetOf("Plan"),
    sheetOf("Health plan", { counted: false, sure: false }),
    sheetOf("Old", { kind: "archive", counted: false }),
  ];
  expect(paragraph(planOf([lineOf(done)], { sheets }))).toMatch(
    /These figures leave out one sheet that looks like a plan: Health plan\.$/,
  );
});

test("no lines at all", () => {
  expect(paragraph(planOf([], { green: null }))).toBe(
    "No actions were found on the sheets that are counted.",
  );
});

test("the paragraph is whole sentences without gaps", () => {
  fc.assert(
    fc.property(anyLines(), (lines) => {
      const text = paragraph(planOf(lines));
      expect(text).toMatch(/^[A-Z0-9].*\.$/);
      expect(text).not.toMatch(/ {2}|\.\.|null|undefined|NaN/);
    }),
  );
});
