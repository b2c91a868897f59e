import { sectionText } from "../../../../src/plan/rows/sections/sectionRow";
import type { CellValue } from "../../../../src/plan/sheets/sheetGrid";
import { filled } from "../filled";
import { columns } from "../rowKinds";

type Row = CellValue[];
const text = (row: Row, shaded = false): string | null => sectionText(filled(row), columns, shaded);
const at = (column: number, value: CellValue): Row => [...new Array<CellValue>(column).fill(""), value];
const many = (times: number, value = "Finance"): Row => new Array<CellValue>(times).fill(value);

test.each<[string, Row, string | null]>([
  ["one text below the reference", ["Finance"], "Finance"],
  ["one text beside the columns that count", at(7, "Finance"), "Finance"],
  ["one text below the lead", at(3, "Finance"), null],
  ["a priority below the lead", at(3, "Priority 1: Finance"), "Priority 1: Finance"],
  ["one text below the action", at(2, "Finance"), null],
  ["capitals below the action", at(2, "FINANCE"), "FINANCE"],
  ["a priority below the action", at(2, "Priority 1: Finance"), "Priority 1: Finance"],
  ["a text in three cells", many(3), "Finance"],
  ["a text in two cells", many(2), null],
  ["a priority in two cells", many(2, "Priority 1: Finance"), "Priority 1: Finance"],
  ["a text in twelve cells", many(12), "Finance"],
  ["a text in thirteen cells", many(13), null],
  ["two texts", ["Finance", "Voice"], null],
  ["a number alone", ["1.1"], null],
  ["a colour alone", ["Green"], null],
  ["an error", ["#REF!"], null],
  ["a reference alone", ["R12b"], null],
  ["a numbered theme", ["1. Neglect"], "1. Neglect"],
  ["a year", ["2021/22"], "2021/22"],
  ["a month below the due dates", at(4, "March 2021"), null],
  ["a month below the reference", ["March 2021"], "March 2021"],
  ["as long as a section may be", ["F".repeat(100) + "i".repeat(100)], "F".repeat(100) + "i".repeat(100)],
  ["longer", ["F".repeat(100) + "i".repeat(101)], null],
  [
    "a stated recommendation of six hundred letters",
    ["Recommendation 1: ".padEnd(600, "x")],
    "Recommendation 1: ".padEnd(600, "x"),
  ],
  ["a longer one", ["Recommendation 1: ".padEnd(601, "x")], null],
  ["with a count", ["Finance", 4], "Finance"],
  ["with a count in words", ["Finance", "4 actions"], "Finance"],
  ["with a rating", ["Finance", "", "", "", "", "Green"], "Finance"],
  ["a priority with a rating", ["Priority 1: Finance", "", "", "", "", "Green"], "Priority 1: Finance"],
  ["beside the columns that count, with a rating", [...at(5, "Green"), "", "Finance"], "Finance"],
  ["with a count, below the lead", [4, "", "", "Finance"], null],
  ["with a count, below the action", [4, "", "FINANCE"], null],
  ["a priority with a count, below the lead", [4, "", "", "Priority 1: Finance"], "Priority 1: Finance"],
  ["with a word", ["Finance", "seen"], null],
])("a section row: %s", (_, row, expected) => {
  expect(text(row)).toBe(expected);
});

test("a shaded row is a section where actions stand", () => {
  expect(text(at(2, "Finance"), true)).toBe("Finance");
  expect(text(at(3, "Finance"), true)).toBeNull();
});
