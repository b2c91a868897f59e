import type { Columns } from "../../../src/plan/columns/columnName";
import { placeRows } from "../../../src/plan/rows/carriedValues";
import type { PlanRow } from "../../../src/plan/rows/planRow";
import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { gridOf } from "../gridOf";

type Name = "review" | "priority" | "recommendationRef" | "recommendation" | "ref";

/** What the rows come to in these columns, from left to right; every blank that follows a value is carried. */
function carried(order: readonly Name[], rows: CellValue[][]): string[] {
  const columns: Columns = Object.fromEntries(order.map((name, at) => [name, at]));
  const grid = gridOf(rows);
  const lines = rows.map((_, row): PlanRow => ({ kind: "line", row, struck: false }));
  const choices = Object.fromEntries(order.map((name) => [name, true]));
  return placeRows(grid, lines, columns, choices).placed.map(({ values }) =>
    order.map((name) => values[name] || ".").join(" "),
  );
}

test.each<[string, readonly Name[], CellValue[][], string[]]>([
  [
    "below a value",
    ["priority", "recommendation"],
    [
      ["P", "a"],
      ["", ""],
    ],
    ["P a", "P a"],
  ],
  [
    "another priority ends what stands to its right",
    ["priority", "recommendation"],
    [
      ["P", "a"],
      ["Q", ""],
    ],
    ["P a", "Q ."],
  ],
  [
    "the same priority again ends nothing",
    ["priority", "recommendation"],
    [
      ["P", "a"],
      ["P", ""],
    ],
    ["P a", "P a"],
  ],
  [
    "another priority to the right ends nothing",
    ["recommendation", "priority"],
    [
      ["a", "P"],
      ["", "Q"],
    ],
    ["a P", "a Q"],
  ],
  [
    "another review ends everything",
    ["review", "priority", "recommendation"],
    [
      ["R", "P", "a"],
      ["S", "", ""],
    ],
    ["R P a", "S . ."],
  ],
  [
    "another priority keeps the review",
    ["review", "priority", "recommendation"],
    [
      ["R", "P", "a"],
      ["", "Q", ""],
    ],
    ["R P a", "R Q ."],
  ],
  [
    "another number ends its text",
    ["recommendationRef", "recommendation"],
    [
      ["1", "a"],
      ["2", ""],
    ],
    ["1 a", "2 ."],
  ],
  [
    "another text keeps its number",
    ["recommendationRef", "recommendation"],
    [
      ["1", "a"],
      ["", "b"],
    ],
    ["1 a", "1 b"],
  ],
  [
    "another priority ends a number",
    ["priority", "recommendationRef"],
    [
      ["P", "1"],
      ["Q", ""],
    ],
    ["P 1", "Q ."],
  ],
  [
    "nothing stands above",
    ["priority", "recommendation"],
    [
      ["", ""],
      ["P", "a"],
    ],
    [". .", "P a"],
  ],
])("what is carried down: %s", (_, order, rows, expected) => {
  expect(carried(order, rows)).toEqual(expected);
});

test("values say from which row they were carried", () => {
  const columns: Columns = { ref: 0, recommendationRef: 1, recommendation: 2 };
  const grid = gridOf([
    ["1", "R1", "a"],
    ["2", "", ""],
    ["", "", "b"],
    ["3", "R2", ""],
  ]);
  const rows = [0, 1, 2, 3].map((row): PlanRow => ({ kind: "line", row, struck: false }));
  const choices = { ref: true, recommendationRef: true, recommendation: true };
  const { placed } = placeRows(grid, rows, columns, choices);
  expect(
    placed.map(({ from, ownRef }) => [from.ref, from.recommendationRef, from.recommendation, ownRef]),
  ).toEqual([
    [null, null, null, true],
    [null, 0, 0, true],
    [1, 0, null, false],
    [null, null, null, true],
  ]);
});
