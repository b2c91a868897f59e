import {
  cellName,
  columnLetter,
  endOfColumns,
  endOfRows,
  fillAt,
  filledCells,
  formatAt,
  isStruckAt,
  shownFillAt,
  textAt,
  valueAt,
} from "../../../src/plan/sheets/gridReading";
import { gridOf } from "../gridOf";

test.each<[number, string]>([
  [0, "A"],
  [1, "B"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %d is %s", (column, letters) => {
  expect(columnLetter(column)).toBe(letters);
  expect(cellName(8, column)).toBe(`${letters}9`);
});

const long = `${"x".repeat(120)}\n`;
const grid = gridOf(
  [
    ["a", " b ", 3, true, ""],
    [" b ", long, "c\nd", long, ""],
  ],
  {
    top: 2,
    left: 1,
    formats: { "0,2": "0.00" },
    fills: { "1,0": "#FF0000" },
    struck: ["0,1"],
  },
);

test.each<[string, number, number, unknown, string, string]>([
  ["a text as it stands", 2, 1, "a", "a", "General"],
  ["a text with spaces", 2, 2, " b ", "b", "General"],
  ["the same text further down", 3, 1, " b ", "b", "General"],
  ["a number in its format", 2, 3, 3, "3", "0.00"],
  ["a tick", 2, 4, true, "true", "General"],
  ["a blank", 2, 5, "", "", "General"],
  ["a text of two rows", 3, 3, "c\nd", "c d", "General"],
  ["a long text", 3, 2, long, "x".repeat(120), "General"],
  ["the same long text", 3, 4, long, "x".repeat(120), "General"],
  ["above what was read", 1, 1, "", "", "General"],
  ["below what was read", 4, 1, "", "", "General"],
  ["left of what was read", 2, 0, "", "", "General"],
  ["right of what was read", 2, 6, "", "", "General"],
])("a cell: %s", (_, row, column, value, text, format) => {
  // Asked twice: what is remembered says the same.
  for (let times = 0; times < 2; times++) {
    expect(valueAt(grid, row, column)).toBe(value);
    expect(textAt(grid, row, column)).toBe(text);
    expect(formatAt(grid, row, column)).toBe(format);
  }
});

test("cells that are filled, with their columns", () => {
  const cells = (row: number): [number, string][] =>
    filledCells(grid, row).map(({ column, text }) => [column, text]);
  expect(cells(2)).toEqual([
    [1, "a"],
    [2, "b"],
    [3, "3"],
    [4, "true"],
  ]);
  expect(cells(1)).toEqual([]);
  expect(cells(4)).toEqual([]);
  expect(filledCells(grid, 2)).toBe(filledCells(grid, 2));
});

test("where what was read ends", () => {
  expect([endOfRows(grid), endOfColumns(grid)]).toEqual([4, 6]);
  expect([endOfRows(gridOf([])), endOfColumns(gridOf([]))]).toEqual([0, 0]);
});

test("looks of cells, as far as they were read", () => {
  expect([fillAt(grid, 3, 1), fillAt(grid, 2, 1), fillAt(grid, 9, 1), fillAt(grid, 3, 0)]).toEqual([
    "#FF0000",
    "",
    null,
    null,
  ]);
  expect([isStruckAt(grid, 2, 2), isStruckAt(grid, 2, 1), isStruckAt(grid, 9, 9)]).toEqual([
    true,
    false,
    false,
  ]);
  expect(shownFillAt(grid, 3, 1)).toBeNull();
  const [block] = grid.looks;
  const shown = {
    ...grid,
    looks: [{ ...block!, top: 0, fills: [], struck: [], shown: [["#00B050"]] }, block!],
  };
  expect([shownFillAt(shown, 0, 1), fillAt(shown, 3, 1)]).toEqual(["#00B050", "#FF0000"]);
});
