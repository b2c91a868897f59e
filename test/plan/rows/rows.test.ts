import { readRows } from "../../../src/plan/rows/rows";
import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { findTables } from "../../../src/plan/tables/findTables";
import { gridOf } from "../gridOf";
import { header, kindOf, kindsOf, line, rowsOf } from "./rowKinds";

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
  ["a theme with a lead and a date", ["", "Theme 1: Front door", "", "Chair", "May 2021"], "section"],
  ["a rating without words", ["2.2", "", "", "Council", "", "A"], "unstated"],
  ["a lead and a date without words", ["", "", "", "Council", "May 2021", ""], "unstated"],
  ["a rating and nothing else", ["", "", "", "", "", "Amber"], "leftOut"],
  ["a date and nothing else", ["", "", "", "", "March 2021", ""], "leftOut"],
  ["a number and a rating", ["5.1", "", "", "", "", "Red"], "leftOut"],
  [
    "an example by its number",
    ["e.g. 1.1", "Know how", "Run two workshops", "A N Other", 44286, "G"],
    "leftOut",
  ],
  ["an example by its action", ["", "", "Example: run two workshops", "Name", "May 2021", "G"], "leftOut"],
  [
    "an example in capitals",
    ["EXAMPLE", "Staff know how", "Run two workshops", "Chair", 44286, "G"],
    "leftOut",
  ],
  ["an action about examples", ["3", "", "Example files are shared with all", "Chair", 44286, "G"], "line"],
  [
    "a row of hints",
    [
      "",
      "As worded in the review",
      "What will be done (SMART)",
      "Name and job title",
      "dd/mm/yyyy",
      "R / A / G",
    ],
    "header",
  ],
  [
    "a row of instructions",
    [
      "",
      "Copy the wording from the report",
      "Describe the action you will take",
      "Who is responsible?",
      "",
      "",
    ],
    "header",
  ],
  ["the rest of the action above it", ["", "", "and send it to all named leads"], "leftOut"],
  ["dashes beside a recommendation", ["5.1", "Publish a budget", "-", "-", "-", "-"], "recommendation"],
  ["a lone number under the action", ["", "", 8], "total"],
  ["an overall rating", ["", "", "Overall rating for plan", "", "", "A"], "total"],
  [
    "an action on an overall rating",
    ["4", "", "Overall rating of risk to be agreed", "Chair", "", "A"],
    "line",
  ],
  ["a signature with its role", ["", "", "Signed (Chair):", "", "Date:"], "note"],
  ["a signature beside its date", ["Signature", "", "", "Chair of the Board", "Date:"], "note"],
  ["a page with its date", ["Page 1 of 1", "", "", "", "Printed", 44449], "note"],
  ["a circulation list", ["Circulation:", "Executive", "Sub-group", "Manager"], "note"],
  ["a note marked with a star", ["*", "", "Subject to funding"], "note"],
  ["a wish for more rows", ["", "", "Add further rows as needed"], "note"],
  ["a measure below an action", ["Success measure:", "Audits show a better picture"], "note"],
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
