import { Suggestions } from "../../../src/pane/recommendations/Suggestions";
import type { SameRecommendation } from "../../../src/plan/recommendations/sameRecommendation";
import { markupOf, textOf } from "../shown";

const suggestion: SameRecommendation = {
  sheet: "Plan A",
  cell: "B9",
  review: "Review A",
  text: "Agree a fundng formula\nby March",
  recommendation: "4",
  listed: "Agree a funding formula",
  lines: 3,
};

const asked = (...suggestions: readonly SameRecommendation[]) => (
  <Suggestions
    suggestions={suggestions}
    answer={() => undefined}
    goTo={() => undefined}
    controls={() => undefined}
  />
);

test("both texts stand one above the other, with their places and two answers", () => {
  expect(textOf(asked(suggestion))).toBe(
    "Is this the same recommendation? The two texts are nearly alike. Until you answer, these actions count as " +
      "ungrounded. Your answer is kept in this workbook. In the plan (Plan A, B9) Agree a fundng formula by March " +
      "On the list of Review A Agree a funding formula 3 actions say it. Go to its cell Yes, recommendation 4 No",
  );
});

test.each<[string, readonly SameRecommendation[], string]>([
  ["one line", [{ ...suggestion, lines: 1 }], "One action says it."],
  [
    "a list without numbers",
    [{ ...suggestion, recommendation: suggestion.listed }],
    "Yes, it is the same No",
  ],
  ["one more", [suggestion, suggestion], "No One more text like this after it."],
  ["many more", Array.from({ length: 9 }, () => suggestion), "8 more texts like this after it."],
])("%s", (_, suggestions, expected) => {
  expect(textOf(asked(...suggestions))).toContain(expected);
});

test("nothing where nothing is alike", () => {
  expect(markupOf(asked())).toBe("");
});

test("words from the workbook stay words", () => {
  const tricky = "<img src=x onerror=alert(1)>";
  const markup = markupOf(
    asked({ ...suggestion, text: tricky, listed: tricky, review: tricky, sheet: tricky }),
  );
  expect(markup).not.toContain("<img");
});
