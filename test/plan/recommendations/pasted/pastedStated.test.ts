import { readPastedList } from "../../../../src/plan/recommendations/pasted/pastedList";

const agree = "Agree a funding formula";
const name = "Name deputies for each lead";
const textsIn = (lines: readonly string[]): string[] =>
  readPastedList(lines.join("\n")).recommendations.map(({ text }) => text);

describe("a number stated", () => {
  const list = [`1. ${agree}`, `2. ${name}`];
  const long = (letters: number) => `The review made 26 recommendations ${"x".repeat(letters - 35)}`;
  test.each<[string, readonly string[], number | null]>([
    ["alone, with a line break", ["Stated number: 9", ""], 9],
    ["as none", ["Stated number: 0"], null],
    ["twice", ["5 recommendations for health, 6 recommendations for schools"], null],
    ["in 80 letters", [long(80)], 26],
    ["in 81", [long(81)], null],
    ["in the third line", ["Of the review", "In full", "26 recommendations", ...list], 26],
    ["in the fourth", ["Of the review", "In full", "As agreed", "26 recommendations", ...list], null],
    ["in a numbered line alone", ["1. The review made 26 recommendations"], null],
    ["in a numbered line", ["1. The review made 26 recommendations", `2. ${name}`], null],
    ["above R1", ["26", `R1. ${agree}`, `R2. ${name}`], 26],
    ["above numbers on lines of their own", ["26", "1.", agree, "2.", name], 26],
    ["above page 21", ["26", `21. ${agree}`, `22. ${name}`], null],
    ["above 10", ["26", `10. ${agree}`, `11. ${name}`], null],
  ])("%s", (_, lines, stated) => {
    expect(readPastedList(lines.join("\n")).stated).toBe(stated);
  });
  test("alone comes with nothing else", () => {
    expect(readPastedList("26")).toEqual({
      recommendations: [],
      stated: 26,
      passedOver: [],
      cut: { recommendations: 0, texts: 0 },
    });
  });
});

test("a number in one of two recommendations leaves both", () => {
  const lines = ["1. Carry out the 12 recommendations of the audit", "2. Train all staff"];
  expect(textsIn(lines)).toEqual(["Carry out the 12 recommendations of the audit", "Train all staff"]);
});

test.each([
  [2000, 2000, 0],
  [2001, 2000, 1],
])("of a text of %i letters %i are kept", (letters, kept, texts) => {
  const { recommendations, cut } = readPastedList(`Agree ${"x".repeat(letters - 6)}`);
  expect(recommendations.map(({ text }) => text.length)).toEqual([kept]);
  expect(cut).toEqual({ recommendations: 0, texts });
});
test("a text that is cut before a word ends with the word above it", () => {
  const { recommendations } = readPastedList(`Agree ${"x".repeat(1993)} formula`);
  expect(recommendations[0]?.text).toHaveLength(1999);
});
