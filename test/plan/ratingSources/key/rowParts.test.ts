import { cellsOf, partsOutside } from "../../../../src/plan/ratingSources/key/rowParts";
import type { CellValue } from "../../../../src/plan/sheets/sheetGrid";
import type { TableBlock } from "../../../../src/plan/tables/tableBlock";
import { gridOf } from "../../gridOf";

/** A table whose heading stands in row `top` and whose rows end before `end`. */
const blockAt = (top: number, end: number, left: number, right: number): TableBlock => ({
  header: { row: top, firstRow: top, headings: [] },
  endRow: end,
  left,
  right,
  table: null,
  titleRows: [],
  repeats: new Set(),
});
const sheet = (height: number, width: number, wishes: Parameters<typeof gridOf>[1] = {}) =>
  gridOf(
    Array.from({ length: height }, () => new Array<CellValue>(width).fill("x")),
    wishes,
  );
/** Parts as "row: from-to". */
const parts = (
  grid: ReturnType<typeof sheet>,
  blocks: readonly TableBlock[],
  keyRows: readonly number[] = [],
): string[] => partsOutside(grid, blocks, keyRows).map(({ row, from, to }) => `${row}: ${from}-${to}`);

test.each<[string, readonly TableBlock[], readonly number[], string[]]>([
  ["no table", [], [], ["0: 0-4", "1: 0-4", "2: 0-4", "3: 0-4"]],
  ["a table over the whole width", [blockAt(1, 3, 0, 3)], [], ["0: 0-4", "3: 0-4"]],
  ["a table with room on its right", [blockAt(1, 3, 0, 1)], [], ["0: 0-4", "1: 2-4", "2: 2-4", "3: 0-4"]],
  ["a table with room on its left", [blockAt(1, 4, 2, 3)], [], ["0: 0-4", "1: 0-2", "2: 0-2", "3: 0-2"]],
  [
    "two tables with a column between them",
    [blockAt(0, 4, 2, 3), blockAt(0, 4, 0, 0)],
    [],
    ["0: 1-2", "1: 1-2", "2: 1-2", "3: 1-2"],
  ],
  ["a table with a row that is a key", [blockAt(1, 4, 0, 3)], [2], ["2: 0-4", "0: 0-4"]],
])("a sheet of four by four with %s", (_, blocks, keyRows, expected) => {
  expect(parts(sheet(4, 4), blocks, keyRows)).toEqual(expected);
});

const rowsOf = (found: readonly string[]): number[] => found.map((part) => Number(part.split(":")[0]));

test("a key is looked for 60 rows down, or 60 rows below the last table", () => {
  expect(rowsOf(parts(sheet(100, 2), []))).toEqual(Array.from({ length: 60 }, (_, row) => row));
  expect(rowsOf(parts(sheet(100, 2), [blockAt(0, 5, 0, 1)])).at(-1)).toBe(64);
  expect(rowsOf(parts(sheet(200, 2), [blockAt(90, 95, 0, 1)])).at(-1)).toBe(154);
  expect(rowsOf(parts(sheet(200, 2), [blockAt(90, 95, 0, 1)]))[0]).toBe(0);
});

test("beside a long table a key is looked for in its first rows", () => {
  const rows = rowsOf(parts(sheet(300, 3), [blockAt(10, 250, 0, 1)]));
  expect(rows).toContain(69);
  expect(rows).not.toContain(70);
  expect(rows).toContain(250);
  expect(rows.at(-1)).toBe(299);
});

test("beside each of two long tables a key is looked for in its first rows", () => {
  const rows = rowsOf(parts(sheet(400, 3), [blockAt(0, 150, 0, 1), blockAt(200, 390, 0, 1)]));
  expect([59, 60, 139, 150, 199, 200, 259, 260, 389, 390].filter((row) => rows.includes(row))).toEqual([
    59, 150, 199, 200, 259, 390,
  ]);
});

test("a wide sheet is looked at up to 60 columns", () => {
  expect(parts(sheet(1, 100), [])).toEqual(["0: 0-60"]);
  expect(parts(sheet(1, 100, { left: 5 }), [])).toEqual(["0: 5-65"]);
});

test("swatches may stand two columns beside what is written", () => {
  const grid = sheet(1, 3, { left: 4 });
  const seen = (left: number, width: number) => ({
    ...grid,
    looks: [{ top: 0, left, fills: [new Array<string>(width).fill("")], struck: [[]], shown: null }],
  });
  expect(parts(seen(4, 3), [])).toEqual(["0: 4-7"]);
  expect(parts(seen(3, 3), [])).toEqual(["0: 3-7"]);
  expect(parts(seen(0, 3), [])).toEqual(["0: 2-7"]);
  expect(parts(seen(4, 4), [])).toEqual(["0: 4-8"]);
  expect(parts(seen(4, 9), [])).toEqual(["0: 4-9"]);
});

test("cells that are written or filled, with the colours they name", () => {
  const grid = gridOf([["Red", "", "late", "", "red tape"]], {
    fills: { "0,1": "#00B050", "0,2": "#FF0000" },
  });
  expect(cellsOf(grid, { row: 0, from: 0, to: 5 })).toEqual([
    { column: 0, text: "Red", fill: "", name: "red" },
    { column: 1, text: "", fill: "#00B050", name: null },
    { column: 2, text: "late", fill: "#FF0000", name: null },
    { column: 4, text: "red tape", fill: "", name: null },
  ]);
  expect(cellsOf(grid, { row: 0, from: 1, to: 2 })).toHaveLength(1);
});
