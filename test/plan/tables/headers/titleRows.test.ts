import {
  isTitleAlone,
  titleLikeLater,
  titlesAbove,
  titlesAboveFirst,
} from "../../../../src/plan/tables/headers/titleRows";
import type { Rows } from "../foundTables";
import { header, line } from "../foundTables";
import { headerIn, viewOf } from "../viewOf";

/** The title rows above the last header of the rows, below the first. */
function above(between: Rows): number[] {
  const rows = [header, line("1.1"), ...between, header, line("2.1")];
  const view = viewOf(rows);
  return titlesAbove(view, headerIn(view, rows.length - 2), headerIn(view, 0));
}

test.each<[string, Rows, number[]]>([
  ["none", [], []],
  ["right above, after a blank row", [[], ["Neglect"]], [3]],
  ["with a blank row below it", [[], ["Neglect"], []], [3]],
  ["a label and its text", [[], ["Review", "Child A"]], [3]],
  ["two titles", [[], ["Neglect"], ["Lead: Chair"]], [3, 4]],
  [
    "three titles at the most",
    [[], ["One title"], ["Two titles"], ["Three titles"], ["Four titles"]],
    [4, 5, 6],
  ],
  ["three cells are none", [[], ["Review", "Child", "A"]], []],
  ["a number is none", [[], [4]], []],
  ["one letter is none", [[], ["A"]], []],
  ["as long as a title may be", [[], ["t".repeat(200)]], [3]],
  ["a page of text is none", [[], ["t".repeat(201)]], []],
  ["right below a line, in its first column", [["Neglect"]], [2]],
  ["a lone action that ends the block above", [["", "", "Draft a paper"]], []],
  ["a lone action after a blank row", [[], ["", "", "Draft a paper"]], [3]],
  ["a section's name where actions stand", [["", "", "Priority 2: Neglect"]], [2]],
])("titles above a later header: %s", (_, between, rows) => {
  expect(above(between)).toEqual(rows);
});

test("the row of the header above is no title", () => {
  const view = viewOf([["Neglect"], header, line("1.1")]);
  const first = headerIn(view, 1);
  expect(titlesAbove(view, first, { ...first, row: 0 })).toEqual([]);
  expect(titlesAbove(view, first, { ...first, row: -1 })).toEqual([0]);
});

/** The title rows above the first header of a sheet. */
function aboveFirst(rows: Rows): number[] {
  const view = viewOf([...rows, header, line("1.1")]);
  return titlesAboveFirst(view, headerIn(view, rows.length));
}

test.each<[string, Rows, number[]]>([
  ["the sheet's own title is none", [["Peer review action plan"]], []],
  ["a section's name", [["Plan"], ["Objective 1: Attendance"]], [1]],
  ["with one blank row below it", [["Plan"], ["Objective 1: Attendance"], []], [1]],
  ["with two blank rows below it", [["Plan"], ["Objective 1: Attendance"], [], []], []],
  ["two of them", [["Theme A: Voice"], ["Objective 1: Attendance"]], [0, 1]],
  ["three of four", [["Theme A: x1"], ["Theme B: x2"], ["Theme C: x3"], ["Theme D: x4"]], [1, 2, 3]],
  ["a count of recommendations is none", [["Theme 1: 26 recommendations"]], []],
  ["what explains a column is none", [["Priority: High, Medium or Low"]], []],
  ["a recommendation's number above its words", [["Recommendation 3"], ["Agree a formula for all"]], [0, 1]],
  [
    "a recommendation's number and its theme",
    [["Theme A: Voice"], ["Rec 3"], ["Agree a formula for all"]],
    [0, 1, 2],
  ],
  ["a number without words below it", [["Recommendation 3"], []], [0]],
])("titles above the first header: %s", (_, rows, titles) => {
  expect(aboveFirst(rows)).toEqual(titles);
});

test("a header that names no plan has no section above it", () => {
  const view = viewOf([["Objective 1: Attendance"], ["Name", "Telephone", "Email"]]);
  expect(titlesAboveFirst(view, headerIn(view, 1))).toEqual([]);
});

test.each<[string, Rows, number[]]>([
  ["below the sheet's title and a blank row", [["Plan"], [], ["Attendance"]], [2]],
  ["alone on the sheet", [["Attendance"]], []],
  ["below blank rows alone", [[], [], ["Attendance"]], []],
  ["right below the sheet's title", [["Plan"], ["Attendance"]], []],
])("a title like those of later tables: %s", (_, rows, titles) => {
  const view = viewOf([...rows, header]);
  expect(titleLikeLater(view, headerIn(view, rows.length))).toEqual(titles);
});

test.each<[string, Rows, number, boolean]>([
  ["after a blank row", [["x"], [], ["Attendance"]], 2, true],
  ["in the first row", [["Attendance"]], 0, true],
  ["below another text", [["x"], ["Attendance"]], 1, false],
  ["a blank row", [["x"], [], []], 2, false],
])("a title that stands alone: %s", (_, rows, row, is) => {
  expect(isTitleAlone(viewOf(rows), row)).toBe(is);
});
