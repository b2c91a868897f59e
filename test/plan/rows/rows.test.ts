import type { Columns } from "../../../src/plan/columns/columnName";
import { readRows } from "../../../src/plan/rows/rows";
import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { findTables } from "../../../src/plan/tables/findTables";
import { gridOf } from "../gridOf";

const header = ["Ref", "Recommendation", "Action", "Lead", "Timescale", "RAG"];
const columns: Columns = { ref: 0, recommendation: 1, action: 2, lead: 3, due: 4, rating: 5 };
const line = (ref = "1.1"): CellValue[] => [
  ref,
  "Agree a formula",
  "Draft a paper on options",
  "Business Manager",
  "March 2021",
  "G",
];

type Wishes = Parameters<typeof gridOf>[1];

function rowsOf(table: CellValue[][], wishes: Wishes = {}, wanted = columns) {
  const grid = gridOf(table, wishes);
  const [block] = findTables(grid);
  if (!block) throw new Error("no table");
  return readRows(grid, block, wanted);
}
const kindsOf = (table: CellValue[][], wishes: Wishes = {}, wanted = columns) =>
  rowsOf(table, wishes, wanted).map(({ kind }) => kind);

/** What a row between two lines is. */
const kindOf = (row: CellValue[]) => kindsOf([header, line(), row, line("9.9")])[1];

test.each<[string, CellValue[], string]>([
  ["a full row", line("2"), "line"],
  ["an action alone", ["", "", "Write to schools about the new form"], "line"],
  ["an action with a rating", ["", "", "Write to schools", "", "", "A"], "line"],
  [
    "an action that is a bare number, with a lead and a date",
    ["", "", 4.54, "Chair", "May 2021", "A"],
    "line",
  ],
  [
    "an action that begins with the word total",
    ["3", "", "Total redesign of the form", "Chair", 44286, "A"],
    "line",
  ],
  ["an action with figures of its own", ["3", "", "Recruit ten carers", "Chair", "10 of 12", "A"], "line"],
  ["an error in the action", ["3", "", "#REF!", "Chair", "May 2021", "A"], "line"],
  ["a recommendation with a rating", ["2", "Publish a budget", "", "", "", "A"], "line"],
  ["a recommendation with a date", ["2", "Publish a budget", "", "", "May 2021", ""], "line"],
  ["a recommendation with a tick", ["2", "Publish a budget", "", "", "", "\u2713"], "line"],
  ["a recommendation alone", ["2", "Publish a budget"], "recommendation"],
  ["a rating without words", ["2.2", "", "", "Council", "", "A"], "unstated"],
  ["a rating and nothing else", ["", "", "", "", "", "Amber"], "unstated"],
  ["a date and nothing else", ["", "", "", "", "March 2021", ""], "unstated"],
  ["nothing", ["", " ", "\u00a0"], "blank"],
  ["the header again", header, "header"],
  ["the header in another case", ["REF", "recommendation", "ACTION", "Lead ", "Timescale:", "Rag"], "header"],
  ["marks of the columns", ["(a)", "(b)", "(c)", "(d)", "(e)", "(f)"], "header"],
  ["figures of the columns", [1, 2, 3, 4, 5, 6], "header"],
  ["hints below the headings", ["", "", "", "(name)", "(dd/mm/yy)", "(R/A/G)"], "header"],
  ["a total", ["Total", "", 31, "", "", ""], "total"],
  ["a total alone", ["Total"], "total"],
  ["a total in the action cell", ["", "", "Total"], "total"],
  ["a total of words and figures", ["", "", "Total actions:", 12, "", 4], "total"],
  ["an average", ["", "", "Average", "", "", 0.56], "total"],
  ["totals without the word", ["2 recommendations", "2 actions", "1 overdue"], "total"],
  ["a count below the leads", ["", "", "Complete", 12], "total"],
  ["figures below the words", ["", "", 31, 4, "", ""], "total"],
  ["a key sentence", ["Green = complete"], "key"],
  ["a key in two cells", ["Amber", "Work has started"], "key"],
  ["a count by colour", ["", "Red", 4], "key"],
  ["a reference alone", ["1.2"], "bareReference"],
  ["a reference of letters alone", ["21 BCFU 07"], "bareReference"],
  ["a numbered reference alone", ["Rec 4"], "bareReference"],
  ["a number alone", [12], "bareReference"],
  ["a number and a date that a formula gave for a blank", [12, "", "", "", 30, ""], "bareReference"],
  ["an error alone", ["#REF!"], "bareReference"],
  ["a signature", ["Signed: ………………"], "note"],
  ["a signature with its date beside it", ["Signed: Chair", "", "", "", "Date: 12/05/2021"], "note"],
  ["a signature among the actions", ["", "", "Signed by: ____ Date: 12/05/2021"], "note"],
  ["notes", ["Notes: this plan replaces the one of 2019."], "note"],
  ["a note among the actions", ["", "", "NB: dates are month ends."], "note"],
  ["a number of pages", ["Page 2 of 5"], "note"],
  ["an action to note something", ["", "", "Note the contents of the report"], "line"],
  ["a second lead below a line", ["", "", "", "Director"], "bareReference"],
])("%s is a %3$s", (_, row, kind) => {
  expect(kindOf(row)).toBe(kind);
});

test.each<[string, CellValue[], string, string]>([
  ["a priority", ["Priority 1: Neglect"], "priority", "Priority 1: Neglect"],
  [
    "an area",
    ["Governance and Business Support Structures"],
    "priority",
    "Governance and Business Support Structures",
  ],
  ["capitals under the action", ["", "", "LEARNING AND IMPROVEMENT"], "priority", "LEARNING AND IMPROVEMENT"],
  ["a section under the recommendation", ["", "Theme 2: Voice"], "priority", "Theme 2: Voice"],
  ["one text over merged cells", new Array<CellValue>(6).fill("Finance"), "priority", "Finance"],
  ["a section with a count", ["Finance", "", "", "", "", 4], "priority", "Finance"],
  ["a section with a share", ["Finance", "", "", "", "", "3 of 8"], "priority", "Finance"],
  [
    "a section with a colour",
    ["Priority 2: Finance", "", "", "", "", "A"],
    "priority",
    "Priority 2: Finance",
  ],
  [
    "a recommendation",
    ["Recommendation 3: Review the income"],
    "recommendation",
    "Recommendation 3: Review the income",
  ],
  ["a timescale", ["For immediate action"], "timescale", "For immediate action"],
  [
    "additional actions",
    ["Additional actions arising from the report"],
    "additional",
    "Additional actions arising from the report",
  ],
])("%s is a section row", (_, row, names, text) => {
  expect(rowsOf([header, line(), row, line("9.9")])[1]).toEqual({ kind: "section", row: 2, names, text });
});

test("a colour under a heading of its own beside an action is no key", () => {
  const rated = ["Importance", "Action", "Lead", "Timescale", "RAG"];
  const row = (...cells: CellValue[]) => [...cells];
  const wanted = { action: 1, lead: 2, due: 3, rating: 4 };
  const table = [rated, row("Red", "Draft a paper", "Chair", "May 21", "G"), row("Red", "Write to schools")];
  expect(kindsOf(table, {}, wanted)).toEqual(["line", "line"]);
});

test("a text under the action that is shaded is a section row", () => {
  const table = [header, ["", "", "Finance"], line()];
  expect(kindsOf(table, { fills: { "1,2": "#D9E1F2" } })).toEqual(["section", "line"]);
  expect(kindsOf(table)).toEqual(["line", "line"]);
});

test("cells beside the table are no part of its rows", () => {
  const beside = (row: CellValue[], ...more: CellValue[]) => [...row, "", ...more];
  const table = [
    header,
    beside(line("1"), "Key"),
    beside(line("2"), "Green", "Complete"),
    beside(line("3"), "Amber", "On-going"),
    ["", "", "", "", "", "", "", "Red", "Not started"],
  ];
  expect(kindsOf(table)).toEqual(["line", "line", "line", "blank"]);
});

test("the title above a header that stands again is its section, whatever its words", () => {
  const rows = rowsOf([header, line(), [], ["", "", "Finance"], header, line("2")]);
  expect(rows.map(({ kind }) => kind)).toEqual(["line", "blank", "section", "header", "line"]);
});

test("the title above a block's own header is its first row", () => {
  const second = ["No.", "Action", "By whom", "By when", "Status"];
  const table = [
    header,
    line(),
    [],
    ["Priority 2:", "Voice"],
    second,
    ["1", "Recruit", "Chair", "May 21", "Done"],
  ];
  const grid = gridOf(table);
  const block = findTables(grid)[1];
  if (!block) throw new Error("no second table");
  expect(readRows(grid, block, { ref: 0, action: 1, lead: 2, due: 3, rating: 4 })).toMatchObject([
    { kind: "section", row: 3, names: "priority", text: "Priority 2: Voice" },
    { kind: "line", row: 5 },
  ]);
});

describe("the foot", () => {
  const lines = ["1.1", "1.2", "1.3"].map(line);

  test.each<[string, CellValue[][]]>([
    [
      "meanings among the actions",
      [
        ["", "", "Complete", "", "", "Green"],
        ["", "", "Work has started", "", "", "Amber"],
      ],
    ],
    [
      "meanings among the leads",
      [
        ["", "", "", "Complete", "", "Green"],
        ["", "", "", "Started", "", "Amber"],
      ],
    ],
  ])("a key with its %s", (_, key) => {
    expect(kindsOf([header, ...lines, ...key]).slice(3)).toEqual(["key", "key"]);
  });

  test("a lone text among the actions after a blank row is left out, and said", () => {
    const note = ["", "", "This plan will be looked at again in the spring"];
    expect(kindsOf([header, ...lines, [], note]).slice(3)).toEqual(["blank", "leftOut"]);
    expect(kindsOf([header, ...lines, note]).slice(3)).toEqual(["line"]);
  });

  test("a plan of actions and nothing else is all lines", () => {
    const actions = ["Draft a paper", "Send it out", "Read replies"].map((text) => ["", "", text]);
    expect(kindsOf([header, ...actions.slice(0, 2), [], ...actions.slice(2)])).toEqual([
      "line",
      "line",
      "blank",
      "line",
    ]);
  });
});

test("without an action column a recommendation under a timescale is a line", () => {
  const short = ["Ref", "Recommendation", "Responsible officer", "Update", "Achieved (tick)"];
  const wanted = { ref: 0, recommendation: 1, lead: 2, progress: 3, rating: 4 };
  const row = ["1", "Publish one number for referrals", "Head of Contact", "", ""];
  const kinds = kindsOf(
    [short, row, ["SHORT TERM TARGETS (within 6 months)"], row, ["Finance"], row],
    {},
    wanted,
  );
  expect(kinds).toEqual(["recommendation", "section", "line", "section", "recommendation"]);
});

test("a coloured blank rates a recommendation, a banded row does not", () => {
  const row = ["2", "Publish a budget", "", "", "", ""];
  const kind = (fills: Record<string, string>) => kindsOf([header, line(), row], { fills })[1];
  expect(kind({ "2,5": "#FFC000" })).toBe("line");
  expect(kind({ "2,4": "#DDEBF7", "2,5": "#DDEBF7" })).toBe("recommendation");
});

test("a row whose action is struck through says so", () => {
  const rows = rowsOf([header, line("1"), line("2")], { struck: ["2,2"] });
  expect(rows.map((row) => "struck" in row && row.struck)).toEqual([false, true]);
});
