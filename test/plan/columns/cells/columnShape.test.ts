import { columnShape } from "../../../../src/plan/columns/cells/columnShape";
import type { CellValue } from "../../../../src/plan/sheets/sheetGrid";
import { gridOf } from "../../gridOf";

type Fills = Readonly<Record<string, string>>;

/** The shape of the first column of a table; rows of one cell have nothing beside it. */
const shapeOf = (cells: readonly (CellValue | readonly CellValue[])[], fills?: Fills, left = 0) => {
  const rows = cells.map((cell) => (Array.isArray(cell) ? (cell as CellValue[]) : [cell as CellValue]));
  const grid = gridOf(rows, fills ? { fills } : {});
  const right = Math.max(...rows.map((row) => row.length)) - 1;
  const header = { row: 0, firstRow: 0, headings: [] };
  const block = {
    header,
    endRow: rows.length,
    left,
    right,
    table: null,
    titleRows: [],
    repeats: new Set<number>(),
  };
  const places = rows.map((_, row) => row);
  const { kinds, ...shape } = columnShape(grid, block, places, left, new Map());
  return { ...shape, kinds: Object.fromEntries(kinds) };
};

test.each<[string, readonly CellValue[], Partial<ReturnType<typeof shapeOf>>]>([
  [
    "nothing",
    [],
    { rows: 0, filled: 0, telling: 0, repeated: 0, firstFilled: false, gaps: 0, kinds: {}, samples: [] },
  ],
  [
    "blanks",
    ["", " "],
    { rows: 2, filled: 0, telling: 0, repeated: 0, firstFilled: false, gaps: 0, kinds: {}, samples: [] },
  ],
  [
    "texts above and below blanks",
    ["Clerk", "", "Clerk", "", "Chair", ""],
    {
      ...{ rows: 6, filled: 3, telling: 3, firstFilled: true, gaps: 2, kinds: { owner: 3 } },
      samples: ["Clerk", "Chair"],
    },
  ],
  ["a blank above texts", ["", "Clerk"], { firstFilled: false, gaps: 1 }],
  ["cells that say nothing", ["TBC", "R", "N/A"], { filled: 3, telling: 1, kinds: { rating: 1 } }],
  ["a year as text above one as a number", ["2021", 2021], { kinds: { number: 1, timescale: 1 } }],
  ["a year as a number above one as text", [2021, "2021"], { kinds: { number: 1, timescale: 1 } }],
  ["four texts", ["R", "A", "G", "B"], { samples: ["R", "A", "G"], repeated: 0 }],
  ["one text over and over", ["R", "R", "R", "R"], { samples: ["R"], repeated: 0.75 }],
])("the cells of a column: %s", (_, cells, expected) => {
  expect(shapeOf(cells)).toMatchObject(expected);
});

const red = "#FF0000";
const green = "#00B050";
const purple = "#7030A0";
const grey = "#BFBFBF";
const four = ["", "Do it", "Clerk", "May 2021"];

test.each<[string, readonly (readonly CellValue[])[], Fills, number]>([
  ["two colours of ratings", [four, four], { "0,0": red, "1,0": green }, 2],
  ["one colour, which may mark anything", [four, four], { "0,0": red, "1,0": red }, 0],
  ["a colour of ratings and grey", [four, four], { "0,0": red, "1,0": grey }, 0],
  ["a colour of ratings and purple", [four, four], { "0,0": red, "1,0": purple }, 0],
  ["no colours", [four, four], {}, 0],
  [
    "colours of filled cells",
    [
      ["R", ...four],
      ["G", ...four],
    ],
    { "0,0": red, "1,0": green },
    0,
  ],
  ["half of each row in one colour", [four, four], { "0,0": red, "0,3": red, "1,0": green, "1,3": green }, 2],
  [
    "most of each row in one colour",
    [four, four],
    { "0,0": red, "0,1": red, "0,3": red, "1,0": green, "1,1": green, "1,3": green },
    0,
  ],
  [
    "the whole of one row in one colour",
    [four, four, four],
    { "0,0": red, "1,0": green, "2,0": red, "2,1": red, "2,2": red, "2,3": red },
    2,
  ],
])("cells with %s beside blanks: %#", (_, rows, fills, coloured) => {
  const { kinds, telling } = shapeOf(rows, fills);
  expect(kinds["coloured"] ?? 0).toBe(coloured);
  if (coloured > 0) expect(telling).toBe(coloured);
});

test("what is coloured left of the table is no part of its rows", () => {
  const rows = [
    ["", "", "Do it", "Clerk"],
    ["", "", "Do that", "Chair"],
  ];
  const fills = { "0,0": red, "0,1": red, "1,0": green, "1,1": green };
  expect(shapeOf(rows, fills, 1).kinds["coloured"]).toBe(2);
});
