import { isCarriedDown } from "../../../src/plan/rows/carriedDown";

test.each([
  ["blanks follow a value", [["1", "", "2", ""]], true],
  ["no blanks", [["1", "2", "3"]], false],
  ["values are repeated, so a blank is a blank", [["1", "1", "", "2"]], false],
  ["blanks only before the first value", [["", "", "1"]], false],
  ["blanks never follow a value within a block", [["1"], ["", "2"]], false],
  [
    "repeated across a section row is no neighbour",
    [
      ["1", ""],
      ["1", ""],
    ],
    true,
  ],
  ["nothing at all", [], false],
])("%s", (_, blocks, carried) => {
  expect(isCarriedDown(blocks)).toBe(carried);
});
