import { openCells } from "../../../../src/plan/recommendations/lists/openCells";
import type { TableBlock } from "../../../../src/plan/tables/tableBlock";
import type { CellValue } from "../../../../src/plan/sheets/sheetGrid";
import { gridOf } from "../../gridOf";

type Rows = readonly (readonly CellValue[])[];
/** A plan with headings in the row `header`; `to` is the first row not in it. */
const block = (
  [header, to, left, right]: readonly [header: number, to: number, left: number, right: number],
  headings: readonly string[] = ["Ref", "Action", "RAG"],
  firstRow = header,
): TableBlock => ({
  header: {
    row: header,
    firstRow,
    headings: headings.map((text, at) => ({ text, column: left + at, meaning: "ref", exact: false })),
  },
  endRow: to,
  left,
  right,
  table: null,
  titleRows: [],
  repeats: new Set(),
});
const open = (rows: Rows, ...blocks: TableBlock[]) =>
  openCells(gridOf(rows), blocks).map(({ row, cells }) => [row, cells.map(({ column }) => column).join("")]);
const full: Rows = Array.from({ length: 5 }, (_, row) =>
  Array.from({ length: 7 }, (__, column) => `${row} ${column}`),
);

describe("the cells of a sheet that no plan takes up", () => {
  test.each<[string, Rows, readonly TableBlock[], readonly unknown[]]>([
    [
      "all without a plan",
      full.slice(0, 2),
      [],
      [
        [0, "0123456"],
        [1, "0123456"],
      ],
    ],
    [
      "above, below, left and right of one",
      full,
      [block([1, 3, 2, 4])],
      [
        [0, "0123456"],
        [1, "0156"],
        [2, "0156"],
        [3, "0123456"],
        [4, "0123456"],
      ],
    ],
    [
      "between two beside each other",
      full.slice(0, 2),
      [block([0, 2, 0, 1]), block([0, 2, 4, 6])],
      [
        [0, "23"],
        [1, "23"],
      ],
    ],
    [
      "beside one of two below each other",
      full,
      [block([0, 2, 0, 3]), block([3, 5, 2, 6])],
      [
        [0, "456"],
        [1, "456"],
        [2, "0123456"],
        [3, "01"],
        [4, "01"],
      ],
    ],
    ["not a row that lies in a plan with all its cells", full, [block([0, 4, 0, 6])], [[4, "0123456"]]],
    [
      "not rows that are blank",
      [["a"], [], ["", ""], ["b"]],
      [],
      [
        [0, "0"],
        [3, "0"],
      ],
    ],
  ])("%s", (_, rows, blocks, expected) => {
    expect(open(rows, ...blocks)).toEqual(expected);
  });
  test("on a sheet whose first rows and columns are blank", () => {
    const grid = gridOf(full, { top: 10, left: 20 });
    const found = openCells(grid, [block([11, 13, 20, 25])]);
    expect(found.map(({ row, cells }) => [row, cells.length])).toEqual([
      [10, 7],
      [11, 1],
      [12, 1],
      [13, 7],
      [14, 7],
    ]);
  });
});

describe("a list may begin inside what was taken for a plan", () => {
  const plan: Rows = [
    ["Ref", "Action", "RAG"],
    ["1", "Draft a paper on options", "Green"],
  ];
  const entry = ["1", "Agree a three-year funding formula"];
  const begun = (rows: Rows, headings?: readonly string[]) => {
    const all = [...plan, ...rows];
    return open(all, block([0, all.length, 0, 5], headings)).map(([row]) => row);
  };
  const letters = (count: number): string => "x".repeat(count);
  test.each<[string, Rows, readonly number[]]>([
    ["with its headings", [["No", "Recommendation"], entry], [2, 3]],
    ["with four of them", [["No", "Recommendation", "Agency", "Theme"], entry], [2, 3]],
    ["not with five", [["No", "Recommendation", "Agency", "Theme", "Notes"], entry], []],
    ["not with one", [["Recommendation"], entry], []],
    ["beside a text of 90 letters", [["No", "Recommendation", "", letters(90)], entry], [2, 3]],
    ["not beside one of 91", [["No", "Recommendation", "", letters(91)], entry], []],
    ["not with headings of a plan", [["No", "Recommendation", "Due", "RAG"], entry], []],
    ["not without any", [["Agree", "Publish"], entry], []],
  ])("%s", (_, rows, expected) => {
    expect(begun(rows)).toEqual(expected);
  });
  test("not with the plan's own headings again, in whatever letters", () => {
    const own = ["REF", "Recommendation"];
    expect(begun([["Ref", "RECOMMENDATION"], entry], own)).toEqual([]);
    expect(begun([["No", "RECOMMENDATION"], entry], own)).toEqual([2, 3]);
  });
  test("nor above its own headings", () => {
    const rows = [
      ["No", "Recommendations of the review"],
      ["Ref", "Action"],
      ["1", "Draft a paper on options"],
    ];
    expect(open(rows, block([1, 3, 0, 5], ["Ref", "Action"], 0))).toEqual([]);
  });
});
