import { meaningOfBlanks } from "../../../src/plan/rows/carriedDown";

test.each<[string, string[][], string]>([
  ["blanks follow a value", [["1", "", "2", ""]], "carried"],
  ["no blanks", [["1", "2", "3"]], "blank"],
  ["blanks only before the first value", [["", "", "1"]], "blank"],
  ["blanks never follow a value within a block", [["1"], ["", "2"]], "blank"],
  ["nothing at all", [], "blank"],
  ["blanks below values that were written twice", [["1", "1", "", "2", "2", ""]], "blank"],
  [
    "repeated across a section row is no neighbour",
    [
      ["1", ""],
      ["1", ""],
    ],
    "carried",
  ],
  ["one neighbour repeated among many blanks", [["1", "", "", "2", "2", "3", "", ""]], "carried"],
  ["one blank in a long log", [["1", "1", "1", "1", "1", "2", "2", "2", "3", ""]], "blank"],
  ["as many repeated as blank", [["1", "1", "2", "", "3", "3", "4", ""]], "unsure"],
  ["one repeated and one blank", [["1", "1", "2", ""]], "unsure"],
])("%s", (_, blocks, meaning) => {
  expect(meaningOfBlanks(blocks, (text) => text)).toBe(meaning);
});

test("neighbours that another column tells apart are no repeat", () => {
  const blocks = [["Training", "Training", "Budget", ""]];
  expect(
    meaningOfBlanks(
      blocks,
      (text) => text,
      () => true,
    ),
  ).toBe("carried");
});
