import { proposeColumns } from "../../../src/plan/columns/columns";
import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { cells, tableFrom } from "./tableOf";

const none = cells.letters.map(() => "");
const some = cells.letters.map((letter, row) => (row < 3 ? letter : ""));

test.each<[string, readonly (readonly [string, readonly CellValue[]])[], number, boolean]>([
  [
    "two quarters",
    [
      ["RAG Q2", cells.letters],
      ["RAG Q3", cells.letters],
    ],
    3,
    false,
  ],
  [
    "quarters still to come",
    [
      ["Q1 RAG", cells.letters],
      ["Q2 RAG", cells.letters],
      ["Q3 RAG", none],
    ],
    3,
    false,
  ],
  [
    "a quarter filled in part",
    [
      ["Q1 RAG", cells.letters],
      ["Q2 RAG", cells.letters],
      ["Q3 RAG", some],
    ],
    3,
    true,
  ],
  [
    "the newest first",
    [
      ["RAG Oct 2021", cells.letters],
      ["RAG July 2021", cells.letters],
    ],
    2,
    false,
  ],
  [
    "a new year, newest last",
    [
      ["RAG Nov", cells.letters],
      ["RAG Dec", cells.letters],
      ["RAG Jan", cells.letters],
    ],
    4,
    false,
  ],
  [
    "two months that may run either way",
    [
      ["RAG Oct", cells.letters],
      ["RAG Jan", cells.letters],
    ],
    3,
    true,
  ],
  [
    "bare months, the last still to come",
    [
      ["Jul", cells.letters],
      ["Aug", cells.letters],
      ["Sep", none],
    ],
    3,
    false,
  ],
  [
    "no heading over the second of two",
    [
      ["RAG", cells.letters],
      ["", cells.letters],
    ],
    3,
    true,
  ],
  [
    "a risk's rating a quarter",
    [
      ["Risk RAG Q1", cells.letters],
      ["RAG", cells.letters],
    ],
    3,
    false,
  ],
])("of ratings of %s the latest is proposed", (_, ratings, column, asked) => {
  const { grid, block } = tableFrom([["Action", cells.actions], ["Due date", cells.dates], ...ratings]);
  const { columns, doubts } = proposeColumns(grid, block, {});
  expect(columns.rating).toBe(column);
  expect(doubts).toEqual(asked ? ["rating"] : []);
});
