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
  ["a text in fifteen cells", many(15), "Finance"],
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
  ["a word twice and another", ["Finance", "Finance", "Voice"], null],
  ["capitals in two cells", many(2, "FINANCE"), "FINANCE"],
  ["a letter and small letters", at(2, "Finance A"), null],
  ["with figures in words", ["Finance", "3 of 6"], "Finance"],
  ["with a share", ["Finance", "50%"], "Finance"],
  ["with a share of a tenth", ["Finance", "12.5 %"], "Finance"],
  ["with a count in brackets", ["Finance", "(4)"], "Finance"],
  ["with a count of what is overdue", ["Finance", "4 actions overdue"], "Finance"],
  ["with a long number", ["Finance", "12345"], null],
  ["with a count that goes on", ["Finance", "4 actions seen"], null],
  ["with a tick", ["Finance", "x"], null],
  ["with a true or false", ["Finance", true], null],
])("a section row: %s", (_, row, expected) => {
  expect(text(row)).toBe(expected);
});

const places = { ...columns, recommendationRef: 6, review: 7, priority: 8, revisedDue: 9, completed: 10 };
test.each<[string, Row, string | null]>([
  ["a word below the reviews", at(7, "Home"), "Home"],
  ["with a rating", [...at(5, "Red"), "", "Home"], null],
  ["with a count", [4, ...at(7, "Home").slice(1)], "Home"],
  ["a word below the priorities, with a rating", [...at(5, "Red"), "", "", "Home"], null],
  ["with a day", [...at(4, 44440), "", "", "", "Home"], null],
  ["a word below the numbers, with a count", [4, ...at(6, "Home").slice(1)], "Home"],
  ["with a rating, below the numbers", [...at(5, "Red"), "Home"], null],
  ["a priority below the reviews, with a rating", [...at(5, "Red"), "", "Aim 2: Home"], "Aim 2: Home"],
  ["a month below the revised dates", at(9, "March 2021"), null],
  ["a month below the completed dates", at(10, "March 2021"), null],
  ["a month in two cells below dates", [...at(9, "March 2021"), "March 2021"], "March 2021"],
  ["a month below the dates, with a count", [4, ...at(9, "March 2021").slice(1)], null],
])("a section row where reviews and priorities have columns: %s", (_, row, expected) => {
  expect(sectionText(filled(row), places, false)).toBe(expected);
});

test.each(
  [
    ["Workstream 9", "Workstream 10", "Outcome 12", "Recommendation 12", "Recommendations 1 and 2"],
    ["Neglect 2021", "Peer review 2020", "OFSTED 2019", "SCR 2019", "Neglect 2021-23", "1. Neglect 2021/22"],
    ["1. NEGLECT", "2) Voice of the child", "Rec 2: Voice", "R3: Review income", "Section 11 audit 2020"],
    ["Q2 21/22", "Autumn term 2021", "Year 1", "KEY LINE OF ENQUIRY 12", "Rec. no. 4", "Appendix 12"],
  ].flat(),
)("%j alone is a title", (title) => {
  expect(text([title])).toBe(title);
});

test.each(
  [
    [
      "R12b",
      "21 BCFU 07",
      "21 BCFU 07a",
      "SC19 O 04(i)",
      "SR (25/26) 01",
      "Rec 4",
      "Rec 4 (viii)",
      "Ref. 12",
    ],
    ["Action 3", "1.2.3", "A_1", "CP-IS 12", "H&S 4", "LCSPR 2021 03", "Recs 1 and 2", "KLOE 12", "Q2"],
    ["12 March 2021", "12th May, 2021", "Reviewed 12 March 2021", "Updated 12/03/2021", "Agreed 1.4.21"],
    ["Version 2.1", "Overdue 12", "Completed: 3", "Total 9", "Number of actions 12"],
  ].flat(),
)("%j alone names nothing", (words) => {
  expect(text([words])).toBeNull();
});

test("a shaded row is a section where actions stand", () => {
  expect(text(at(2, "Finance"), true)).toBe("Finance");
  expect(text(at(3, "Finance"), true)).toBeNull();
});
