import type { CellValue } from "../../../../src/plan/sheets/sheetGrid";
import { laterHeaderReader } from "../../../../src/plan/tables/headers/laterHeader";
import { header, line, lines, type Rows } from "../foundTables";
import { headerIn, viewOf } from "../viewOf";

/** What the last of these rows is, below the usual header and three lines; what follows them comes after. */
function kindOf(rows: Rows, after: Rows = []): string {
  const all = [header, ...lines, ...rows, ...after];
  const view = viewOf(all);
  return laterHeaderReader(view, headerIn(view, 0))(lines.length + rows.length);
}

test.each<[string, Rows, string]>([
  ["a line", [line("2.1")], "no"],
  ["a blank row", [[]], "no"],
  ["a section", [["Finance"]], "no"],
  ["the header again", [header], "same"],
  ["the header again in capitals", [header.map((text) => text.toUpperCase())], "same"],
  ["its first three headings again", [header.slice(0, 3)], "same"],
  ["its first two headings again", [header.slice(0, 2)], "no"],
  [
    "the header with one heading in other words",
    [["Ref", "Recommendation", "Action", "Lead", "Due date", "RAG"]],
    "same",
  ],
  ["the header in another order", [["Action", "Ref", "Recommendation", "RAG", "Lead", "Timescale"]], "own"],
  ["another plan's header", [["No", "Task", "Owner", "Deadline", "Status"]], "own"],
  [
    "the header with every heading in other words",
    [["No", "Recommendations", "Task", "Owner", "Deadline", "Status"]],
    "same",
  ],
  ["the header and one unknown heading more", [[...header, "Weather"]], "same"],
  ["the header and one known heading more", [[...header, "Evidence"]], "own"],
  [
    "an unknown heading where another was named",
    [["Ref", "Recommendation", "Action", "Weather", "Timescale", "RAG"]],
    "own",
  ],
  [
    "the header with one heading in a sentence",
    [["Ref", "Recommendation", "The action we take", "Lead", "Timescale", "RAG"]],
    "own",
  ],
  [
    "three headings again, and two unknown ones",
    [["Ref", "Recommendation", "Action", "", "", "", "Wind", "Rain"]],
    "same",
  ],
  [
    "three headings again, and three unknown ones",
    [["Ref", "Recommendation", "Action", "", "", "", "Wind", "Rain", "Sun"]],
    "no",
  ],
  [
    "three headings again, and three of contacts",
    [["Ref", "Recommendation", "Action", "", "", "", "Name", "Role", "Telephone"]],
    "no",
  ],
  ["two headings again, and an unknown one", [["Ref", "Recommendation", "", "", "", "", "Wind"]], "no"],
  ["headings of contacts", [[], ["Name", "Role", "Telephone", "Email"]], "another"],
  ["headings of contacts right below a line", [["Name", "Role", "Telephone", "Email"]], "no"],
  [
    "headings of contacts below their title",
    [["Contacts"], ["Name", "Role", "Telephone", "Email"]],
    "another",
  ],
  ["one of them among three others", [[], ["Name", "Weather", "Wind", "Rain"]], "no"],
  ["two of them among one other", [[], ["Name", "Telephone", "Weather"]], "another"],
  ["a sentence among them", [[], ["Name", "Telephone", "x".repeat(91), "y".repeat(91)]], "no"],
])("a row below a plan: %s", (_, rows, kind) => {
  expect(kindOf(rows)).toBe(kind);
});

const numbered: Rows = [
  ["1", "Agree it"],
  ["2", "Publish it"],
];
test.each<[string, Rows, Rows, string]>([
  ["after a blank row, above numbered texts", [[], ["Recommendations from the review"]], numbered, "another"],
  ["right below a line", [["Recommendations from the review"]], numbered, "no"],
  ["above one numbered text", [[], ["Recommendations from the review"]], numbered.slice(0, 1), "no"],
  [
    "above texts without numbers",
    [[], ["Recommendations from the review"]],
    [
      ["a", "Agree"],
      ["b", "Publish"],
    ],
    "no",
  ],
  [
    "above numbers in brackets",
    [[], ["Recommendations from the review"]],
    [
      ["(1)", "Agree it"],
      ["(2)", "Publish it"],
    ],
    "another",
  ],
  [
    "above letters with numbers",
    [[], ["Recommendations from the review"]],
    [
      ["a1", "Agree it"],
      ["a2", "Publish it"],
    ],
    "no",
  ],
  [
    "above numbered texts in one cell",
    [[], ["Recommendations from the review"]],
    [["1. Agree it"], ["2. Publish it"]],
    "no",
  ],
  ["above lines of a plan", [[], ["Recommendations from the review"]], [line("1"), line("2")], "no"],
  ["in a longer sentence", [[], ["We made recommendations"]], numbered, "no"],
  ["as long as a heading may be", [[], [`Recommendations ${"x".repeat(74)}`]], numbered, "another"],
  ["longer than a heading", [[], [`Recommendations ${"x".repeat(75)}`]], numbered, "no"],
])("the title of a list below the plan: %s", (_, rows, after, kind) => {
  expect(kindOf(rows, after)).toBe(kind);
});

const wordy = "Draft the policy for the board";
test.each<[string, Rows, Rows, string]>([
  [
    "after a gap",
    [[], ["Recommendation", "Weather", "Wind"]],
    [
      [wordy, "x y", "Green"],
      [wordy, "x y", "Red"],
    ],
    "own",
  ],
  [
    "right below a line",
    [["Recommendation", "Weather", "Wind"]],
    [
      [wordy, "x y", "Green"],
      [wordy, "x y", "Red"],
    ],
    "no",
  ],
  [
    "with a figure among them",
    [[], ["Recommendation", "Weather", "Wind", 5]],
    [
      [wordy, "x y", "Green"],
      [wordy, "x y", "Red"],
    ],
    "no",
  ],
  [
    "of which none is known",
    [[], ["Weather", "Wind", "Rain"]],
    [
      [wordy, "March 2021", "Green"],
      [wordy, "May 2021", "Red"],
    ],
    "no",
  ],
])("unusual headings %s", (_, rows, after, kind) => {
  expect(kindOf(rows, after)).toBe(kind);
});

const counts: CellValue[] = ["Chair", 4, 5];
test.each<[string, CellValue[], CellValue[], string]>([
  ["two of three are known, above figures", ["Lead", "Action", "Wind"], counts, "another"],
  ["two of four are known", ["Lead", "Action", "Wind", "Rain"], ["aa", "bb", "cc", "dd"], "another"],
  [
    "two of five are known, above words",
    ["Lead", "Action", "Wind", "Rain", "Sun"],
    ["aa", "bb", "cc", "dd", "ee"],
    "no",
  ],
  [
    "two of five are known, above figures",
    ["Lead", "Action", "Wind", "Rain", "Sun"],
    ["aa", "bb", 3, 4, "ee"],
    "another",
  ],
  ["one is known", ["Lead", "Wind", "Rain"], counts, "no"],
  ["one stands twice", ["Lead", "Action", "Wind", "wind"], counts, "no"],
  ["one ends in a full stop", ["Lead", "Action", "The wind blows."], counts, "no"],
  ["one is longer than a label", ["Lead", "Action", "x".repeat(31)], counts, "no"],
  ["one is as long as a label", ["Lead", "Action", "x".repeat(30)], counts, "another"],
  ["one has a full stop inside", ["Lead", "Action", "Wind at St. Ives"], counts, "another"],
  ["two labels", ["Lead", "Action"], counts, "another"],
])("labels of a table of its own after a blank row: %s", (_, labels, below, kind) => {
  expect(kindOf([[], labels], [below])).toBe(kind);
});
