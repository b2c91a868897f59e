import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { header, line, rowsOf } from "./rowKinds";

/** The rows of a sheet's first table: sections by what they name and their text, others by their kind. */
const saidIn = (table: CellValue[][]): string =>
  rowsOf(table)
    .map((row) => (row.kind === "section" ? `${row.names} ${row.text}` : row.kind))
    .join(" / ");

test.each<[string, CellValue[][], string]>([
  ["a text under the action", [["", "", "Draft papers"]], "priority Draft papers / header"],
  ["with a blank row below it", [["", "", "Draft papers"], []], "priority Draft papers / blank / header"],
  ["a text under the recommendation", [["", "Agree the form"]], "priority Agree the form / header"],
  ["two cells are a line", [["", "Agree the form", "Draft papers"]], "line / header"],
  ["a note is none", [["", "", "Notes: none"]], "note / header"],
  ["a number is none", [["", "", "7."]], "line / header"],
])("a title above headings that stand again: %s", (_, between, said) => {
  expect(saidIn([header, line(), [], ...between, header, line("2")])).toBe(`line / blank / ${said} / line`);
});

test("a lone action right below a line is no title", () => {
  expect(saidIn([header, line(), ["", "", "Draft papers"], header, line("2")])).toBe(
    "line / line / header / line",
  );
});

test("headings that stand twice head nothing", () => {
  expect(saidIn([header, header, line()])).toBe("header / line");
});

test.each<[string, string[], string]>([
  ["a section below the sheet's title", ["Plan", "Objective 1: Voice"], "priority Objective 1: Voice"],
  [
    "a number above its words",
    ["Recommendation 3", "Agree a formula for all"],
    "recommendation Recommendation 3: Agree a formula for all",
  ],
  [
    "two sections",
    ["Theme A: Voice", "Objective 1: Attendance"],
    "priority Theme A: Voice / priority Objective 1: Attendance",
  ],
  [
    "a recommendation with its words, and a theme",
    ["Recommendation 3: Agree a formula", "Theme 2: Voice"],
    "recommendation Recommendation 3: Agree a formula / priority Theme 2: Voice",
  ],
])("above the first headings: %s", (_, titles, said) => {
  expect(saidIn([...titles.map((text) => [text]), header, line()])).toBe(`${said} / line`);
});
