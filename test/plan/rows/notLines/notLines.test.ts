import { isRowOfRatings } from "../../../../src/plan/rows/notLines/keyRows";
import { isKeyRow, isNoteRow, isTotalRow, numbersColumns } from "../../../../src/plan/rows/notLines/notLines";
import type { CellValue } from "../../../../src/plan/sheets/sheetGrid";
import { filled } from "../filled";
import { columns } from "../rowKinds";

type Row = CellValue[];

test.each<[string, Row, boolean]>([
  ["letters that run on", ["(a)", "(b)", "(c)", "(d)"], true],
  ["numbers that run on", [1, 2, 3, 4], true],
  ["numbers from any place", ["4", "5", "6", "7"], true],
  ["numbers with full stops", ["1.", "2.", "3.", "4."], true],
  ["three marks", ["a", "b", "c"], false],
  ["marks that do not run on", ["a", "b", "d", "e"], false],
  ["the same mark again", ["a", "a", "a", "a"], false],
  ["a number of three digits", [100, 101, 102, 103], false],
  ["words among them", ["a", "b", "c", "Chair"], false],
  ["two remarks in brackets", ["(name)", "(dd/mm/yy)"], true],
  ["one remark in brackets", ["(name)"], false],
  ["a remark as long as one may be", ["(name)", `(${"x".repeat(40)})`], true],
  ["a longer remark", ["(name)", `(${"x".repeat(41)})`], false],
  ["a remark and words behind it", ["(name) of lead", "(dd/mm/yy)"], false],
])("numbers or explains the columns: %s", (_, row, is) => {
  expect(numbersColumns(filled(row))).toBe(is);
});

test.each<[string, Row, boolean]>([
  ["three ratings", ["Red", "Amber", "Green"], true],
  ["behind a label", ["RAG key:", "Red", "Amber", "Green"], true],
  ["two behind a label", ["RAG key:", "Red", "Amber"], false],
  ["two", ["Red", "Green"], false],
  ["one of them twice", ["Red", "Amber", "Red"], false],
  ["a lead among them", ["Red", "Amber", "Chair"], false],
  ["a label that is not known", ["Weather", "Red", "Amber", "Green"], false],
  ["words for ratings", ["Not on track", "Some issues", "On track", "Complete"], true],
  ["colours with their meanings", ["Red = late", "Amber = some delay", "Green = done"], true],
  ["nine, none a rating", ["a", "b", "c", "d", "e", "f", "g", "h", "i"], false],
])("a row of ratings: %s", (_, row, is) => {
  expect(isRowOfRatings(filled(row))).toBe(is);
});

const keyIs = (row: Row, headings: number[] = []): boolean =>
  isKeyRow(
    filled(row),
    columns,
    headings.map((column) => ({ column, text: "Priority", meaning: "importance" as const, exact: true })),
  );
test.each<[string, Row, boolean]>([
  ["nothing", [], false],
  ["a key in one sentence", ["Key: Green = complete, Red = late"], true],
  ["a key in four cells", ["Key", "Green", "done", "by all"], true],
  ["a key in five cells", ["Key", "Green", "done", "by", "all"], false],
  ["a sentence about two colours", ["RAG: Green = on track, Red = off track"], true],
  [
    "a sentence about two colours beside a lead",
    ["", "", "RAG: Green = on track, Red = off track", "Chair"],
    false,
  ],
  ["a colour and its meaning", ["Green", "Complete"], true],
  ["a colour and two more cells", ["Green", "Complete", "or nearly"], true],
  ["a colour and three more cells", ["Green", "Complete", "or", "nearly"], false],
  ["a rating alone in its column", ["", "", "", "", "", "Green"], false],
  ["no colour", ["Chair", "Complete"], false],
])("a key: %s", (_, row, is) => {
  expect(keyIs(row)).toBe(is);
});

test("a colour under a heading of its own beside an action is no key, and beside nothing is one", () => {
  const beside: Row = ["Red", "", "", "", "", "", "", "Draft a paper"];
  const wide = { action: 7, rating: 5 };
  const heading = [{ column: 0, text: "Priority", meaning: "importance" as const, exact: true }];
  expect(isKeyRow(filled(beside), wide, heading)).toBe(false);
  expect(isKeyRow(filled(beside), wide, [])).toBe(true);
  expect(isKeyRow(filled(beside), { ...wide, lead: 0 }, heading)).toBe(true);
  expect(isKeyRow(filled(["Red", "", "", "done"]), wide, heading)).toBe(true);
});

test.each<[string, Row, boolean]>([
  ["says so", ["Total", "", 12], true],
  ["says so without a figure", ["Total"], true],
  ["says so beside words", ["Total", "", "Redesign of the form"], false],
  ["says so beside words and a figure", ["Total", "", "of actions", 12], true],
  ["says so beside two words", ["Total", "", "of actions", "and more", 12], false],
  ["says so beside a colour", ["Total", "", "", "", "", "Green"], true],
  ["two counts in words", ["6 actions", "2 overdue"], true],
  ["one count in words", ["6 actions"], false],
  ["a figure alone under the action", ["", "", 12], true],
  ["a figure alone under the lead", ["", "", "", 12], false],
  ["two figures alone under the action", ["", 3, 12], true],
  ["a text figure alone under the action", ["", "", "12"], false],
  ["two figures, one under the lead", [4, "", "", 12], true],
  ["two figures under other columns", [4, "", "", "", 12], false],
  ["a label of a count and its figure", ["", "Number of actions", "", 12], true],
  ["a label of a count and no figure", ["", "Number of actions"], false],
  ["a label of a count, and a figure that is a date", ["", "Number of actions", "", "", 44286], false],
  ["a label of a count, and a reference", [4, "Number of actions"], false],
  ["a word beside a figure below the lead", ["", "Sum it up", "", 12], true],
  ["a word beside a figure below the lead and a reference", [4, "Sum it up", "", 12], false],
  ["a rating beside a figure below the lead", ["", "", "", 12, "", "Good"], false],
  ["a long text beside a figure", ["", "x".repeat(61), "", 12], false],
  ["a text of sixty letters beside a figure", ["", "x".repeat(60), "", 12], true],
  ["two texts beside a figure", ["", "Sum it up", "", 12, "", "Good"], false],
])("a total: %s", (_, row, is) => {
  expect(isTotalRow(filled(row), columns)).toBe(is);
});

test.each<[string, Row, boolean]>([
  ["nothing", [], false],
  ["a foot mark and words", ["*", "subject to funding"], true],
  ["a foot mark and a figure", ["*", 12], false],
  ["a foot mark alone", ["*"], false],
  ["a signature", ["Signed by:"], true],
  ["a signature in four cells", ["Signed by:", "Chair", "Date:", "x"], true],
  ["a signature in five cells", ["Signed by:", "Chair", "Date:", "x", "y"], false],
  ["a note", ["Note: all dates are ends of months"], true],
  ["a note in two cells", ["Note:", "all dates are ends of months"], true],
  ["a line that begins with a number", [4, "Note: all dates"], false],
  ["words", ["Draft a paper"], false],
])("a note: %s", (_, row, is) => {
  expect(isNoteRow(filled(row))).toBe(is);
});

const further = {
  action: 2,
  recommendationRef: 6,
  agency: 7,
  progress: 8,
  revisedDue: 9,
  percent: 10,
  completed: 11,
};
const beside = (column: number, value: CellValue): Row => [
  "Completed",
  ...new Array<CellValue>(column - 1).fill(""),
  value,
];
test.each<[string, Row, boolean]>([
  ["under the action", beside(2, 4), true],
  ["under the agency", beside(7, 4), true],
  ["under the progress", beside(8, 4), true],
  ["under the recommendation's number", beside(6, 4), false],
  ["under the revised date", beside(9, 44440), false],
  ["under the percentage", beside(10, 0.5), false],
  ["under the completed date", beside(11, 44440), false],
])("a word that counts and a figure %s", (_, row, is) => {
  expect(isTotalRow(filled(row), further)).toBe(is);
});

test.each<[string, Row, boolean]>([
  ["under the agency", ["Training", ...beside(7, 4).slice(1)], true],
  ["under the progress", ["Training", ...beside(8, 4).slice(1)], true],
  ["beside the columns that count", ["Training", ...beside(13, 4).slice(1)], false],
])("another word and a figure %s", (_, row, is) => {
  expect(isTotalRow(filled(row), further)).toBe(is);
});
