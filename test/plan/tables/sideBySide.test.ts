import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { found, header, line, type Rows } from "./foundTables";

const short = ["Task", "Who", "Deadline", "Status"];
const task = (name: string): CellValue[] => [
  `Agree the ${name} with all schools`,
  "Chair",
  "May 2021",
  "Red",
];
const blank = (times: number): CellValue[] => new Array<CellValue>(times).fill("");

const columnsOf = (rows: Rows): [number, number, number, number][] =>
  found(rows).map(({ rows: [, row, end], columns: [left, right] }) => [
    row ?? -1,
    end ?? -1,
    left ?? -1,
    right ?? -1,
  ]);

test.each<[string, Rows, [number, number, number, number][]]>([
  [
    "on the left, a row further down",
    [
      [...blank(5), ...header],
      [...short, "", ...line("1")],
      [...task("form"), "", ...line("2")],
      [...task("rota"), "", ...line("3")],
    ],
    [
      [0, 4, 5, 10],
      [1, 4, 0, 3],
    ],
  ],
  [
    "on both sides, a row further down",
    [
      [...blank(5), ...header],
      [...short, "", ...line("1"), "", ...short],
      [...task("form"), "", ...line("2"), "", ...task("date")],
      [...task("rota"), "", ...line("3"), "", ...task("fee")],
    ],
    [
      [0, 4, 5, 10],
      [1, 4, 0, 3],
      [1, 4, 12, 15],
    ],
  ],
  [
    "three in one row",
    [
      [...short, "", ...short, "", ...short],
      [...task("form"), "", ...task("date"), "", ...task("fee")],
      [...task("rota"), "", ...task("plan"), "", ...task("log")],
    ],
    [
      [0, 3, 0, 3],
      [0, 3, 5, 8],
      [0, 3, 10, 13],
    ],
  ],
  [
    "two that touch",
    [
      [...short, ...short],
      [...task("form"), ...task("date")],
      [...task("rota"), ...task("plan")],
    ],
    [
      [0, 3, 0, 3],
      [0, 3, 4, 7],
    ],
  ],
  [
    "three that touch",
    [
      [...short, ...short, ...short],
      [...task("form"), ...task("date"), ...task("fee")],
      [...task("rota"), ...task("plan"), ...task("log")],
    ],
    [
      [0, 3, 0, 3],
      [0, 3, 4, 7],
      [0, 3, 8, 11],
    ],
  ],
  [
    "a first heading again where no plan begins",
    [
      [...short, "Task", "Remarks"],
      [...task("form"), "x", "y"],
      [...task("rota"), "x", "y"],
    ],
    [[0, 3, 0, 5]],
  ],
])("plans side by side: %s", (_, rows, columns) => {
  expect(columnsOf(rows)).toEqual(columns);
});
