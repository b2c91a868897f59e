import type { CellValue } from "../../../../src/plan/sheets/sheetGrid";
import { mayBePlan } from "../../../../src/plan/sheets/kinds/mayBePlan";
import { gridOf } from "../../gridOf";

const row = (rating: string, text = "A piece of work to be done"): CellValue[] => [
  text,
  "More",
  "31/03/2022",
  rating,
];
const rows = ["Red", "Amber", "Green"].map((rating) => row(rating));
const blanks = (count: number): CellValue[][] => Array.from({ length: count }, () => []);
const headings = ["What", "Notes", "Finish", "State of play"];
const register = ["Risk", "Mitigation", "Review date", "RAG"];

test.each<[string, string, readonly (readonly CellValue[])[], boolean]>([
  ["unknown headings", "Sheet1", [headings, ...rows], true],
  ["the name of a risk register", "Risk register", [headings, ...rows], false],
  ["such a name without spaces", "Our_risks", [headings, ...rows], false],
  ["the headings of a risk register", "Sheet1", [register, ...rows], false],
  ["the headings of a training log", "Sheet1", [["Course", "Trainer", "Date", "Status"], ...rows], false],
  ["one such heading", "Sheet1", [["What", "Mitigation", "Finish", "State"], ...rows], true],
  ["such headings in row 40", "Sheet1", [...blanks(39), register, ...rows], false],
  ["such headings below row 40", "Sheet1", [...blanks(40), register, ...rows], true],
  ["two such rows", "Sheet1", [headings, ...rows.slice(1)], false],
  ["a third row without a rating", "Sheet1", [headings, row(""), ...rows.slice(1)], false],
  [
    "a third row without a date",
    "Sheet1",
    [headings, ["A piece of work", "", "", "Red"], ...rows.slice(1)],
    false,
  ],
  ["a third row of short texts", "Sheet1", [headings, row("Red", "Eleven char"), ...rows.slice(1)], false],
  [
    "a third row of a text just long enough",
    "Sheet1",
    [headings, row("Red", "Twelve chars"), ...rows.slice(1)],
    true,
  ],
  ["its third row in row 300", "Sheet1", [...rows.slice(1), ...blanks(297), row("Red")], true],
  ["its third row below row 300", "Sheet1", [...rows.slice(1), ...blanks(298), row("Red")], false],
  [
    "headings below each other",
    "Sheet1",
    [
      ["Action", "Write"],
      ["Due date", "May 2022"],
      ["RAG", "Red"],
    ],
    true,
  ],
])("may be a plan: %s", (_, name, all, expected) => {
  expect(mayBePlan(gridOf(all, { name }))).toBe(expected);
});
