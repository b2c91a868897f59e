import { sampledRows } from "../../../../src/plan/columns/cells/columnShape";
import type { CellValue } from "../../../../src/plan/sheets/sheetGrid";
import { gridOf } from "../../gridOf";

const line: readonly CellValue[] = ["1", "Do it", "Clerk", "May 2021", "R", "A"];
const few = (count: number): readonly CellValue[] => line.map((cell, at) => (at < count ? cell : ""));

interface Wishes {
  readonly firstRow?: number;
  readonly headerRow?: number;
  readonly endRow?: number;
  readonly left?: number;
  readonly right?: number;
  readonly repeats?: readonly number[];
}

/** The rows that are looked at of a table whose header is the first row, or the one named. */
const looked = (rows: readonly (readonly CellValue[])[], wishes: Wishes = {}) => {
  const { headerRow = 0, firstRow = headerRow, endRow = rows.length, left = 0, right = 5 } = wishes;
  const header = { row: headerRow, firstRow, headings: [] };
  const repeats = new Set(wishes.repeats);
  return sampledRows(gridOf(rows), { header, endRow, left, right, table: null, titleRows: [], repeats });
};

const heads = line.map(() => "Heading");

test.each<[string, readonly (readonly CellValue[])[], readonly number[], Wishes?]>([
  ["every line", [heads, line, line], [1, 2]],
  ["no blank row, and no row with one cell", [heads, line, [], few(1), line], [1, 4]],
  ["two cells where most have no more", [heads, few(2), few(2)], [1, 2]],
  ["no total below lines that hold more than twice as much", [heads, line, line, line, few(2)], [1, 2, 3]],
  ["a line that holds half as much as most", [heads, line, line, line, few(3)], [1, 2, 3, 4]],
  ["short lines beside one long one", [heads, few(2), few(2), few(2), few(2), line], [1, 2, 3, 4, 5]],
  ["no row below the table", [heads, line, line, line], [1, 2], { endRow: 3 }],
  ["nothing below what was read", [heads, line], [1], { endRow: 9 }],
  [
    "only what stands in the table's columns",
    [heads, line, ["x", "", "y", "", "", "z"], ["x", "y", "", "z", "", "z"]],
    [1, 3],
    { left: 1, right: 3 },
  ],
  ["cells in the first and last column", [heads, ["", "a", "", "b"]], [1], { left: 1, right: 3 }],
  ["no header that stands again", [heads, line, heads, line], [1, 3], { repeats: [2] }],
  [
    "no header of two rows that stands again",
    [heads, heads, line, heads, heads, line],
    [2, 5],
    { firstRow: 0, headerRow: 1, repeats: [4] },
  ],
  [
    "no header that stands again below a title",
    [[], [], heads, line, line, heads, line],
    [3, 4, 6],
    { headerRow: 2, repeats: [5] },
  ],
])("looked at is %s", (_, rows, expected, wishes = {}) => {
  expect(looked(rows, wishes)).toEqual(expected);
});

test.each([
  [0, 199, 199],
  [150, 49, 199],
  [178, 21, 199],
  [179, 20, 199],
  [180, 20, 200],
  [240, 20, 260],
])("of a long table whose header stands in row %d, %d lines to row %d", (headerRow, count, last) => {
  const rows = Array.from({ length: 300 }, (_, row) =>
    row === headerRow ? heads : row < headerRow ? [] : line,
  );
  const found = looked(rows, { headerRow });
  expect(found).toHaveLength(count);
  expect(found.at(-1)).toBe(last);
});
