import { isKeyText, isRowOfRatings } from "../../../../src/plan/rows/notLines/keyRows";

const row = (...texts: string[]) => texts.map((text, column) => ({ column, value: text, text }));

test.each<[string, string[], boolean]>([
  ["three ratings", ["Not on track", "On track", "Complete"], true],
  ["a label before them", ["RAG status:", "Not on track", "On track", "Complete"], true],
  ["a label and only two", ["RAG status:", "On track", "Complete"], false],
  ["two", ["On track", "Complete"], false],
  ["one of them twice", ["On track", "Complete", "On track"], false],
  ["another text among them", ["On track", "Complete", "Chair"], false],
  ["another text before them", ["Chair", "Not on track", "On track", "Complete"], false],
  ["colours", ["Red", "Amber", "Green"], true],
  ["colours with meanings", ["Red = off track", "Amber = some delay", "Green = on track"], true],
  ["a colour with a long meaning", ["Red", "Amber", `Green = ${"on track ".repeat(8)}`], false],
  ["nothing", [], false],
])("a row that holds nothing but ratings, %s: %j is one: %j", (_, texts, expected) => {
  expect(isRowOfRatings(row(...texts))).toBe(expected);
});

test.each<[string, boolean]>([
  ["RAG: Green = on track, Amber = some delay, Red = off track", true],
  ["Green = on track", false],
  ["Green = on track; green = in hand", false],
  ["The green paper and the red book", false],
  ["On track, delayed, off track", false],
])("%j explains ratings: %j", (text, expected) => {
  expect(isKeyText(text)).toBe(expected);
});
