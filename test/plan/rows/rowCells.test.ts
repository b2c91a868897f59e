import { cellsInside, countInside, firstInside, hasWords, isIn } from "../../../src/plan/rows/rowCells";
import type { TableBlock } from "../../../src/plan/tables/tableBlock";
import { gridOf } from "../gridOf";
import { filled } from "./filled";

const block = (left: number, right: number): TableBlock => ({
  header: { row: 0, firstRow: 0, headings: [] },
  endRow: 9,
  left,
  right,
  table: null,
  titleRows: [],
  repeats: new Set(),
});
const grid = gridOf([["", "b", "c", "", "e"], [], ["a"]], { top: 3 });

test.each<[string, number, [number, number], string, number, number]>([
  ["all cells", 3, [0, 4], "bce", 3, 1],
  ["cells to its right left out", 3, [0, 2], "bc", 2, 1],
  ["cells to its left left out", 3, [2, 4], "ce", 2, 2],
  ["cells on both sides left out", 3, [2, 3], "c", 1, 2],
  ["right at its edges", 3, [1, 4], "bce", 3, 1],
  ["none", 3, [3, 3], "", 0, 3],
  ["a blank row", 4, [1, 4], "", 0, 1],
  ["a cell left of it alone", 5, [1, 4], "", 0, 1],
])("the cells of a block in a row: %s", (_, row, [left, right], texts, count, first) => {
  const one = block(left, right);
  expect(
    cellsInside(grid, row, one)
      .map(({ text }) => text)
      .join(""),
  ).toBe(texts);
  expect(countInside(grid, row, one)).toBe(count);
  expect(firstInside(grid, row, one)).toBe(first);
});

test("words are texts of two letters or more", () => {
  expect(filled(["ab", "a", "1a2", 44, true, "12", "à l'x", "ém"]).map(hasWords)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
    false,
    true,
  ]);
});

test("a cell is in the columns of its place", () => {
  const [first, second] = filled(["a", "b"]);
  expect(isIn({ action: 0, lead: 1 }, first!, "lead", "action")).toBe(true);
  expect(isIn({ action: 0, lead: 1 }, second!, "action", "due")).toBe(false);
});
