import type { CellValue } from "../../../../src/plan/sheets/sheetGrid";
import { quickestOf } from "../../../quickestOf";
import { header, line, rowsOf } from "../rowKinds";

const neglect: CellValue[] = ["", "Neglect", 2];
const voice: CellValue[] = ["", "The voice of the child", "", 1];

const found = (...table: CellValue[][]) =>
  rowsOf([header, ...table]).map((row) => (row.kind === "section" ? row.text : row.kind));

describe("titles that count the lines below them", () => {
  test.each<[string, CellValue[][], readonly string[]]>([
    [
      "above the first line, and so each of them",
      [neglect, line("1.1"), line("1.2"), voice, line("2.1")],
      ["Neglect", "line", "line", "The voice of the child", "line"],
    ],
    [
      "a blank row in between",
      [neglect, [], line("1.1"), [], voice, [], line("2.1")],
      ["Neglect", "blank", "line", "blank", "The voice of the child", "blank", "line"],
    ],
    [
      "below the lines they are totals",
      [line("1.1"), line("1.2"), neglect, line("2.1"), voice],
      ["line", "line", "total", "line", "total"],
    ],
    [
      "the sum at the foot stays one",
      [neglect, line("1.1"), line("1.2"), ["", "Total", 2]],
      ["Neglect", "line", "line", "total"],
    ],
    [
      "counts by title at the foot stay totals",
      [neglect, line("1.1"), line("1.2"), voice, line("2.1"), [], neglect, voice],
      ["Neglect", "line", "line", "The voice of the child", "line", "blank", "total", "total"],
    ],
    [
      "a figure alone above the first line is none",
      [["", "", 4], line("1.1"), neglect, line("1.2")],
      ["total", "line", "total", "line"],
    ],
    [
      "two counts above the first line are none",
      [["6 actions", "2 overdue"], line("1.1"), neglect, line("1.2")],
      ["total", "line", "total", "line"],
    ],
    [
      "one that stands above a section is none",
      [neglect, ["Finance"], line("1.1"), voice, line("1.2")],
      ["total", "Finance", "line", "total", "line"],
    ],
    [
      "a total above the first line is none",
      [["", "Number of actions", 3], line("1.1"), neglect, line("1.2")],
      ["total", "line", "total", "line"],
    ],
    [
      "under the rating, where it could be one",
      [["", "Neglect", "", "", "", 2], line("1.1"), line("1.2"), ["", "Voice", "", "", "", "1"], line("2.1")],
      ["Neglect", "line", "line", "Voice", "line"],
    ],
    [
      "a date at the foot is none of the lines",
      [["", "Neglect", "", "", "", 1], line("1.1"), [], ["Approved by the Chair", "", "", "", "12/05/2021"]],
      ["Neglect", "line", "blank", "leftOut"],
    ],
    [
      "under the rating, and not the number of lines below",
      [["", "Neglect", "", "", "", 4], line("1.1"), line("1.2")],
      ["line", "line", "line"],
    ],
    [
      "lines of words and a rating from 1 to 5 each",
      [
        ["", "Neglect", "", "", "", 1],
        ["", "Voice", "", "", "", 1],
        ["", "Health", "", "", "", 2],
      ],
      ["line", "line", "line"],
    ],
  ])("%s", (_, table, kinds) => {
    expect(found(...table)).toEqual(kinds);
  });
});

test("30,000 lines of two cells are not looked at again for each of them", () => {
  const short = ["Ref", "Action", "Lead", "Timescale", "RAG"];
  const wanted = { ref: 0, action: 1, lead: 2, due: 3, rating: 4 };
  const lines = Array.from({ length: 30_000 }, (_, at): CellValue[] => [
    at + 1,
    "Carry out one more step of it",
  ]);
  const table = [short, ["A", "Train all staff", "Chair", "May 21", "G"], ...lines];
  expect(quickestOf(() => void rowsOf(table, {}, wanted))).toBeLessThan(2_000);
});
