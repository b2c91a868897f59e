import { isStatedLabel, statedNumbersIn } from "../../../src/plan/recommendations/lists/statedNumber";

test.each([
  ["26 recommendations", [26]],
  ["Stated number: 26", [26]],
  ["Number of recommendations: 9", [9]],
  ["Total number of recommendations 9", [9]],
  ["The report makes 9 recommendations.", [9]],
  ["Six recommendations were made and are divided into 15 areas", [6]],
  ["18 areas for consideration in five themes", [18]],
  ["National review (June 2021), 5 recommendations for partnerships", [5]],
  ["26 recommendations, of which 4 recommendations are closed", [26]],
  ["12 recommendations for the council and 4 for the trust.", [16]],
  ["Recommendations (9)", [9]],
  ["9 of the 12 recommendations are complete.", [12]],
  ["Six key findings and 9 recommendations, delivered through 26 actions.", [9]],
  ["9 recommendations delivered", []],
  ["4 recommendations remain open", []],
  ["12 recommendations complete", []],
  ["3 recommendations without an action", []],
  ["26 actions", []],
  ["Recommendation 4", []],
  ["", []],
])("%j states %j", (text, numbers) => {
  expect(statedNumbersIn(text)).toEqual(numbers);
});

test.each([
  ["Stated number", true],
  ["Number of recommendations:", true],
  ["Recommendations stated", true],
  ["Stated number: 26", false],
  ["Recommendation", false],
])("%j is a label: %j", (text, expected) => {
  expect(isStatedLabel(text)).toBe(expected);
});
