import type { Plan } from "../../../src/plan/plan";
import { summarise } from "../../../src/summary/summarise";
import type { Sense } from "../../../src/plan/cells/ratings/senses";
import { colourMeaning } from "../../../src/summary/sheet/colourMeanings";
import { done, fullOf, many, open, paragraph } from "./saying";
import { lineOf, planOf, sheetOf, type LineSays } from "../plans";

describe("ratings and what they mean", () => {
  const onTrack = (rating: LineSays["rating"]): LineSays => ({ rating, green: "on-track" }) as LineSays;
  const withGreen = (green: Plan["green"], ...says: LineSays[]): string =>
    paragraph(
      planOf(
        says.map((each) => lineOf(each)),
        { green, sheets: [sheetOf("Plan", { green: green === "mixed" ? "complete" : green })] },
      ),
    );

  test("green means on track", () => {
    expect(
      withGreen("on-track", onTrack("blue"), onTrack("green"), onTrack("green"), onTrack("amber")),
    ).toContain(
      "At 12 October 2021, one of the four actions is rated blue and complete, two green (on track) and one amber (at risk).",
    );
  });
  test("sheets that differ", () => {
    expect(withGreen("mixed", done, onTrack("green"))).toContain(
      "both actions are rated green; green means complete on some sheets and on track on others, and one action is complete in all.",
    );
  });
  test("sheets that differ, with nothing complete", () => {
    expect(withGreen("mixed", onTrack("green"), open)).toContain("and no action is complete in all.");
  });

  const cases: readonly (readonly [string, LineSays[], string])[] = [
    ["one action", [done], "At 12 October 2021, the one action is rated green and complete."],
    ["one that is not started", [{ rating: "notStarted" }], "the one action is not started."],
    ["both alike", [open, open], "both actions are rated amber (in progress)."],
    ["all alike", [open, open, open], "all three actions are rated amber (in progress)."],
    ["none started", many(3, { rating: "notStarted" }), "none of the three actions is started."],
    ["neither rated", many(2, { rating: "notRated" }), "neither of the two actions is rated."],
    ["all on hold", many(2, { rating: "onHold" }), "both actions are on hold."],
    ["all closed", many(3, { rating: "closedNotDone" }), "all three actions were closed without being done."],
    [
      "ratings that are no colours beside one that is",
      [done, { rating: "notStarted" }, { rating: "onHold" }, ...many(2, { rating: "notRated" })],
      "one of the five actions is rated green and complete; one is not started, one is on hold and two are not rated.",
    ],
    [
      "only ratings that are no colours",
      [...many(2, { rating: "notStarted" }), { rating: "closedNotDone" }],
      "two of the three actions are not started and one was closed without being done.",
    ],
  ];
  test.each(cases)("%s", (_name, says, sentence) => expect(fullOf(...says)).toContain(sentence));
});

describe("where nothing is rated green", () => {
  const told = (
    saidAs: readonly Sense[],
    green: "complete" | "on-track",
    ...says: LineSays[]
  ): { paragraph: string; sheet: string } => {
    const lines = says.map((each) => lineOf({ green, ...each }));
    const plan = planOf(lines, { green, sheets: [sheetOf("Plan", { green, saidAs })] });
    const summary = summarise(plan);
    return { paragraph: summary.paragraph, sheet: colourMeaning(summary, plan) };
  };

  test.each<[string, readonly Sense[], "complete" | "on-track", LineSays[], string, string]>([
    [
      "words, where green means complete beside them",
      ["done", "underWay", "offTrack"],
      "complete",
      [done, done, open, { rating: "red" }],
      "two of the four actions are rated complete, one in progress and one off track.",
      "Rated in words, shown here as colours: complete as green, in progress as amber and off track as red.",
    ],
    [
      "words, where green means on track beside them",
      ["done", "underWay", "atRisk"],
      "on-track",
      [{ rating: "blue" }, { rating: "green" }, { rating: "green" }, open],
      "one of the four actions is rated complete, two in progress and one at risk.",
      "Rated in words, shown here as colours: complete as blue, in progress as green and at risk as amber.",
    ],
    [
      "two words that are one colour",
      ["done", "underWay", "atRisk", "notStarted"],
      "complete",
      [done, open, open, { rating: "notStarted" }],
      "one of the four actions is rated complete and two in progress or at risk; one is not started.",
      "Rated in words, shown here as colours: complete as green, in progress as amber and at risk as amber.",
    ],
    [
      "colours",
      ["amber", "red"],
      "complete",
      [open, open, { rating: "red" }],
      "two of the three actions are rated amber and one red.",
      "Nothing is rated green, so what green means was not asked.",
    ],
    [
      "all alike",
      ["done"],
      "complete",
      [done, done],
      "both actions are rated complete.",
      "Rated in words, shown here as colours: complete as green.",
    ],
    [
      "no rating at all",
      ["notRated"],
      "complete",
      [{ rating: "notRated" }],
      "the one action is not rated.",
      "",
    ],
  ])("%s", (_, saidAs, green, says, sentence, onSheet) => {
    const { paragraph: words, sheet } = told(saidAs, green, ...says);
    expect(words).toContain(sentence);
    expect(words).not.toMatch(/green/);
    expect(sheet).toBe(onSheet);
  });
});

test("while it is asked what green means, only what stands is said", () => {
  const asked =
    "What green means here is still to be answered, so what is complete or overdue is not counted yet.";
  expect(fullOf({ rating: "green", green: null }, { rating: null, green: null })).toBe(
    "The one recommendation is divided into two actions. " +
      "How many recommendations were made is not stated, so it was not checked that all of them are here. " +
      asked,
  );
  expect(fullOf({ rating: "green", green: null }, { rating: "amber", green: null })).toContain(
    `At 12 October 2021, one of the two actions is rated green and one amber. ${asked}`,
  );
});

describe("evidence", () => {
  const complete = (evidenced: boolean | null): LineSays => ({ rating: "green", evidenced });
  const cases: readonly (readonly [string, LineSays[], string])[] = [
    [
      "some without",
      [complete(false), complete(true)],
      "Of the two complete actions, one has no evidence recorded.",
    ],
    [
      "all without",
      [complete(false), complete(false)],
      "Neither of the two complete actions has evidence recorded.",
    ],
    ["one without", [complete(false)], "The complete action has no evidence recorded."],
    ["one with", [complete(true)], "The complete action has evidence recorded."],
    [
      "one without, on the one sheet that has a place for it",
      [complete(false), complete(true), complete(null)],
      "Of the three complete actions, one has evidence recorded, one has no evidence recorded and one could not be checked for it.",
    ],
    [
      "none of those that could be checked",
      [...many(2, complete(false)), complete(null)],
      "Of the three complete actions, two have no evidence recorded and one could not be checked for it.",
    ],
    [
      "the only one that could be checked",
      [complete(false), complete(null)],
      "Of the two complete actions, one has no evidence recorded and one could not be checked for it.",
    ],
    ["all with", many(3, complete(true)), "All three complete actions have evidence recorded."],
  ];
  test.each(cases)("%s", (_name, says, sentence) => expect(fullOf(...says)).toContain(sentence));
  test("where a sheet has no place for it, nobody knows of all", () => {
    expect(fullOf(complete(true), complete(null))).not.toContain("evidence");
  });
});

test("hidden rows that are counted are said", () => {
  expect(fullOf({ hidden: true }, open)).toContain("One action on a hidden row is counted.");
  expect(fullOf(...many(12, { hidden: true }))).toContain("In all, 12 actions on hidden rows are counted.");
});

test("a plan that is left out is said, an archive is not", () => {
  const sheets = [
    sheetOf("Plan"),
    sheetOf("Health plan", { counted: false, sure: false }),
    sheetOf("Old", { kind: "archive", counted: false }),
  ];
  const plan = planOf([lineOf(done)], { sheets });
  expect(paragraph(plan)).toMatch(
    /These figures leave out one sheet that looks like a plan: “Health plan”\.$/,
  );
  expect(summarise(plan, null, "short").paragraph).toMatch(
    /^The one recommendation has one action; one sheet that looks like a plan is left out\. /,
  );
});

test("no lines at all", () => {
  expect(paragraph(planOf([], { green: null }))).toBe(
    "No actions were found on the sheets that are counted.",
  );
});
