import { markIn } from "../../../src/plan/ratingSources/ticks";
import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { rate, ratedTable } from "./ratedTable";

test.each<[CellValue, boolean, ReturnType<typeof markIn>]>([
  ["✓", false, "tick"],
  [true, false, "tick"],
  [false, false, "no"],
  ["✗", false, "no"],
  ["Not yet", false, "no"],
  ["x", true, "maybe"],
  ["X", false, "maybe"],
  ["P", true, "tick"],
  ["P", false, null],
  ["1", true, "tick"],
  ["1", false, null],
  ["2", true, null],
  ["xx", true, null],
  ["Chair", true, null],
  ["not yet done", true, null],
])("%j in a column that says it is ticked (%j) is %j", (value, says, mark) => {
  expect(markIn(value, says)).toBe(mark);
});

const colours = (headings: readonly string[], marks: readonly (readonly string[])[]) =>
  rate(
    ratedTable(
      [],
      ["Ref", "Action", ...headings],
      marks.map((row, at) => [`${at + 1}`, "Do it", ...row]),
      { ref: 0, action: 1 },
    ),
  );

test.each<[string, readonly (readonly string[])[], boolean]>([
  [
    "letters that repeat their headings",
    [
      ["R", "", ""],
      ["", "A", ""],
      ["", "", "G"],
    ],
    true,
  ],
  [
    "an x, which may be either, even where every line has exactly one",
    [
      ["x", "", ""],
      ["", "x", ""],
      ["", "", "x"],
    ],
    false,
  ],
])("columns of colours with %s", (_, marks, sure) => {
  const ratings = ["red", "amber", "green"];
  expect(colours(["R", "A", "G"], marks)).toMatchObject({ from: "ticks", sure, ratings });
});

test("two colours ticked in a row contradict each other", () => {
  const found = colours(
    ["R", "A", "G"],
    [
      ["✓", "", ""],
      ["", "✓", ""],
      ["✓", "✓", ""],
      ["", "", "✓"],
    ],
  );
  expect(found.ratings).toEqual(["red", "amber", "notRated", "green"]);
  expect(found.findings).toHaveLength(1);
});
