import fc from "fast-check";
import { columnsOfLists } from "../../../src/plan/recommendations/columnsOfLists";
import { readRecommendationList } from "../../../src/plan/recommendations/recommendationList";
import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { findTables } from "../../../src/plan/tables/findTables";
import { gridOf } from "../gridOf";

type Rows = readonly (readonly CellValue[])[];
const agree = "Agree a three-year funding formula";
const deputies = "Name deputies for each lead";
const capacity = "Review the capacity of the team";

const read = (rows: Rows, name = "Recommendations") => readRecommendationList(gridOf(rows, { name }));

const plain: Rows = [
  ["No", "Recommendation"],
  [1, agree],
  [2, deputies],
];

describe("reviews and numbers", () => {
  test("a column of reviews, written once each, and of stated numbers", () => {
    const list = read([
      ["Review", "Rec No", "Recommendation", "Number stated in the report"],
      ["SCR Child A", 1, agree, 5],
      ["", 2, deputies, ""],
      ["Peer review", 1, capacity, 26],
    ]);
    expect(list?.entries.map(({ review, ref }) => [review, ref])).toEqual([
      ["SCR Child A", "1"],
      ["SCR Child A", "2"],
      ["Peer review", "1"],
    ]);
    expect(list?.stated.map(({ review, count }) => [review, count])).toEqual([
      ["SCR Child A", 5],
      ["Peer review", 26],
    ]);
  });
  test("a section row for each review, with its number", () => {
    const list = read([
      ["No", "Recommendation"],
      ["SCR Child A (5 recommendations)"],
      [1, agree],
      ["SCR Child B"],
      [1, deputies],
    ]);
    expect(list?.entries.map(({ review }) => review)).toEqual(["SCR Child A", "SCR Child B"]);
    expect(list?.stated.map(({ count }) => count)).toEqual([5]);
  });
  test("a title above each table", () => {
    const list = read([
      ["SCR Child A: recommendations"],
      ...plain,
      [],
      ["Peer review: recommendations"],
      ...plain,
    ]);
    expect(list?.entries.map(({ review }) => review)).toEqual([
      "SCR Child A",
      "SCR Child A",
      "Peer review",
      "Peer review",
    ]);
  });
  test.each([
    [
      "a title",
      [["Inspection of education services"], ...plain],
      "Sheet2",
      "Inspection of education services",
    ],
    ["the sheet's name", plain, "Peer review recs", "Peer review"],
    ["neither", plain, "Recommendations", null],
  ])("the whole list is named by %s", (_, rows, name, review) => {
    expect(read(rows, name)?.review).toBe(review);
  });
  test.each([
    ["a sentence above", [["The report makes 9 recommendations."], ...plain], [9]],
    ["a label above", [["Stated number", 9], ...plain], [9]],
    ["a line below", [...plain, [], ["Number of recommendations: 9"]], [9]],
    ["nothing", plain, []],
  ])("the number is stated by %s", (_, rows, counts) => {
    expect(read(rows)?.stated.map(({ count }) => count)).toEqual(counts);
  });
});

describe("on a plan's own sheet", () => {
  const header = ["Ref", "Recommendation", "Action", "Lead", "Due", "RAG"];
  const lines: Rows = [
    ["1.1", agree, "Draft a paper on the options", "Finance Lead", "March 2021", "G"],
    ["2.1", deputies, "Ask each agency for a name", "Business Manager", "May 2021", "A"],
    ["3.1", capacity, "Capacity review by the unit", "Director", "July 2021", "R"],
  ];
  const list = (rows: Rows) => {
    const grid = gridOf(rows);
    return readRecommendationList(grid, findTables(grid));
  };
  const cases: readonly (readonly [string, Rows, boolean])[] = [
    ["above it", [...plain, [], header, ...lines], true],
    ["below it", [header, ...lines, [], ...plain], true],
    ["nowhere", [["Plan"], header, ...lines], false],
  ];
  test.each(cases)("a list stands %s", (_, rows, stands) => {
    expect(list(rows)?.entries.map(({ ref }) => ref) ?? []).toEqual(stands ? ["1", "2"] : []);
  });
});

test("a list beside a plan", () => {
  const rows: Rows = [
    ["Ref", "Action", "Due", "RAG", "", "No", "Recommendation"],
    ["1.1", "Draft a paper on the options", "March 2021", "G", "", 1, agree],
    ["2.1", "Ask each agency for a name", "May 2021", "A", "", 2, deputies],
  ];
  const header = { row: 0, firstRow: 0, headings: [] };
  const block = {
    header,
    endRow: 3,
    left: 0,
    right: 3,
    table: null,
    titleRows: [],
    repeats: new Set<number>(),
  };
  const list = readRecommendationList(gridOf(rows), [block]);
  expect(list?.entries.map(({ ref, text }) => [ref, text])).toEqual([
    ["1", agree],
    ["2", deputies],
  ]);
});

test("the columns of a list are known from its head, so that it is read to its end", () => {
  const list = [["", "Peer review"], ...plain.map((row) => ["", ...row])];
  expect(columnsOfLists(gridOf(list), [])).toEqual([1, 2]);
  expect(columnsOfLists(gridOf([["Term", "Meaning"]]), [])).toEqual([]);
});

test("any sheet is read without an error", () => {
  const cell = fc.oneof(
    fc.constantFrom<CellValue>(
      "",
      "No",
      "Recommendation",
      "Review",
      "Stated number",
      "1.",
      "Strengths",
      agree,
      1,
      1.1,
    ),
    fc.string(),
    fc.double({ noNaN: true }),
    fc.boolean(),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), (rows) => {
      const list = read(rows);
      expect(list === null || list.entries.length + list.stated.length > 0).toBe(true);
    }),
  );
});
