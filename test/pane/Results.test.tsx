import { Results } from "../../src/pane/results/Results";
import type { Summary } from "../../src/summary/summary";
import { changesOf } from "./changes/sampleChanges";
import { askedTally, refreshed, tally } from "./sampleRefreshed";
import { markupOf, textOf } from "./shown";

const noChanges = changesOf({});

const results = (change: Partial<Summary>) => (
  <Results
    summary={{ ...refreshed.summary, ...change }}
    changes={<p>What is new</p>}
    next={<p>What is next</p>}
  >
    <p>What can be done</p>
  </Results>
);

describe("what is shown", () => {
  test.each<[string, Partial<Summary>, string]>([
    ["complete of all", {}, "Complete 4 of 10 actions"],
    ["what changed, and what is looked for next, before the totals", {}, "What is new What is next Totals"],
    [
      "what changed where no line is left",
      { totals: { ...tally, lines: 0 }, changes: noChanges },
      "What is new What is next What can be done",
    ],
    ["overdue", {}, "Overdue 2 Open 6"],
    ["a review in words", {}, "1 red, 5 amber – in progress, 4 green – complete 4 of 10 complete, 2 overdue"],
    ["green without a meaning while it is asked", { green: null }, "5 amber, 4 green"],
    ["asked figures", { totals: askedTally }, "Complete asked Overdue asked Open asked Ungrounded 1"],
    ["why they are asked", { totals: askedTally }, "waits for your answer"],
    [
      "grounding nobody could check",
      { totals: { ...tally, ungrounded: 0, groundingNotChecked: 10 } },
      "Ungrounded not checked",
    ],
    [
      "a review without a name",
      { reviews: [{ ...tally, name: "", sheets: [], paragraph: "" }] },
      "No review named",
    ],
    ["two priorities", { priorities: [tally, { ...tally, name: "Finance" }] }, "By priority"],
    ["what was left out", { leftOut: ["Closed 2019"] }, "This sheet is not in the figures: Closed 2019"],
    ["hidden rows", { hiddenLines: 3 }, "3 actions on hidden rows are included."],
    ["what green was taken for", { green: "mixed" }, "Green means complete on some sheets"],
  ])("%s", (_, change, expected) => {
    expect(textOf(results(change))).toContain(expected);
  });

  test.each<[string, Partial<Summary>, string]>([
    ["one priority", { priorities: [tally] }, "By priority"],
    ["what changed where nothing was ever counted", { totals: { ...tally, lines: 0 } }, "What is new"],
    ["figures where nothing was counted", { totals: { ...tally, lines: 0 } }, "Totals"],
    ["a nought for an asked figure", { totals: askedTally }, "Complete 0"],
  ])("not: %s", (_, change, absent) => {
    expect(textOf(results(change))).not.toContain(absent);
  });
});

test("words from the workbook stay words", () => {
  const tricky = '<img src=x onerror="1"> & ={1}';
  const markup = markupOf(
    results({
      reviews: [{ ...tally, name: tricky, sheets: [], paragraph: "" }],
      leftOut: [tricky],
    }),
  );
  expect(markup).not.toContain("<img");
  expect(markup).toContain("&lt;img");
});

test("headings go down one step at a time", () => {
  const levels = [...markupOf(results({})).matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
  expect(levels[0]).toBe(2);
  for (const [index, level] of levels.entries())
    expect(level - (levels[index - 1] ?? 2)).toBeLessThanOrEqual(1);
});
