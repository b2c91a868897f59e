import type { Columns } from "../../../src/plan/columns/columnName";
import { isExplained } from "../../../src/plan/rows/notLines/footTitles";
import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { filled } from "./filled";
import { columns, header, kindsOf, line, rowsOf, type Wishes } from "./rowKinds";

type Row = CellValue[];

test.each<[string, Row, Columns, boolean]>([
  ["a label and a sentence", ["Success measure:", "All staff know"], { ref: 0, action: 1 }, true],
  [
    "under the number of the recommendation",
    ["Rationale", "All staff know"],
    { recommendationRef: 0, action: 1 },
    true,
  ],
  ["under another column", ["Rationale", "All staff know"], { lead: 0, action: 1 }, false],
  ["three cells", ["Rationale", "All staff know", "Chair"], { ref: 0, action: 1 }, false],
  ["one cell", ["Rationale"], { ref: 0, action: 1 }, false],
  ["another label", ["Weather", "All staff know"], { ref: 0, action: 1 }, false],
  ["no cell", [], { ref: 0 }, false],
])("a row that only explains: %s", (_, row, wanted, is) => {
  expect(isExplained(filled(row), wanted)).toBe(is);
});

/** What a row between two lines is. */
const between = (row: Row, wishes: Wishes = {}, wanted = columns, head = header): string | undefined =>
  kindsOf([head, line(), row, line("9.9")], wishes, wanted)[1];

test.each<[string, Row, Wishes, string]>([
  ["a word under the action, shaded", ["", "", "Finance"], { fills: { "2,2": "#DDEBF7" } }, "section"],
  [
    "a word under the action, with a shade elsewhere",
    ["", "", "Finance"],
    { fills: { "2,4": "#DDEBF7" } },
    "line",
  ],
  ["a word under the action", ["", "", "Finance"], {}, "line"],
])("a section by its shade: %s", (_, row, wishes, kind) => {
  expect(between(row, wishes)).toBe(kind);
});

const wide = [...header, "Progress update"];
const inProgress = { ...columns, progress: 6 };
const progress = (text: string, ...more: Row): Row => ["", "", "", "", "", "", text, ...more];
test.each<[string, Row, string]>([
  ["a sentence", progress("Awaiting the final report."), "note"],
  ["a phrase of twenty-five letters", progress("Awaiting the last report."), "bareReference"],
  ["a sentence beside a reference", ["7", "", "", "", "", "", "Awaiting the final report."], "bareReference"],
  ["a reference alone", ["7"], "bareReference"],
])("a row with neither action nor rating: %s", (_, row, kind) => {
  expect(between(row, {}, inProgress, wide)).toBe(kind);
});

const revised = ["Ref", "Recommendation", "Action", "Lead", "Timescale", "RAG", "Revised date"];
const withRevised = { ...columns, revisedDue: 6 };
test.each<[string, Row, string]>([
  ["a revised date", ["2", "Publish a budget", "", "", "", "", "May 2021"], "line"],
  ["a dash for a revised date", ["2", "Publish a budget", "", "", "", "", "-"], "recommendation"],
  ["the day nought of a formula over blanks", ["2", "Publish a budget", "", "", 0], "recommendation"],
  ["a day as a number", ["2", "Publish a budget", "", "", 44286], "line"],
  ["the earliest day", ["2", "Publish a budget", "", "", 20000], "line"],
  ["a number before it", ["2", "Publish a budget", "", "", 19999], "recommendation"],
  ["a dash for a rating", ["2", "Publish a budget", "", "", "", "–"], "recommendation"],
  ["four dashes for a rating", ["2", "Publish a budget", "", "", "", "----"], "line"],
  ["a dash for an action", ["2", "Publish a budget", "-", "", "", ""], "recommendation"],
])("a recommendation with %s", (_, row, kind) => {
  expect(between(row, {}, withRevised, revised)).toBe(kind);
});

test.each<[string, Row, string]>([
  ["with a lead and a date", ["", "Theme 1: Front door", "", "Chair", "May 2021"], "section"],
  ["with a reference of its own", ["4", "Theme 1: Front door", "", "Chair", "May 2021"], "line"],
  ["without a number", ["", "Theme: Front door", "", "Chair", "May 2021"], "line"],
])("a priority under the recommendations %s", (_, row, kind) => {
  expect(between(row)).toBe(kind);
});

test("a priority with a date is a line where there is no action column", () => {
  const short = ["Ref", "Recommendation", "Lead", "Timescale", "RAG"];
  const wanted = { ref: 0, recommendation: 1, lead: 2, due: 3, rating: 4 };
  const one: Row = ["1", "Publish a budget", "Chair", "May 2021", "A"];
  const theme: Row = ["", "Theme 1: Front door", "Chair", "May 2021"];
  expect(kindsOf([short, one, theme, one], {}, wanted)[1]).toBe("line");
});

/** The sections of titles above a header. */
const titles = (...above: Row[]): [string, string][] =>
  rowsOf([...above, header, line()]).flatMap((row): [string, string][] =>
    row.kind === "section" ? [[row.names, row.text]] : [],
  );
const words = "Agree a formula for all partners to use";

test.each<[string, Row[], [string, string][]]>([
  ["a theme", [["Theme A: Voice"]], [["priority", "Theme A: Voice"]]],
  ["a number above its words", [["Rec 3"], [words]], [["recommendation", `Rec 3: ${words}`]]],
  [
    "a theme above them",
    [["Theme A: Voice"], ["Rec 3"], [words]],
    [
      ["priority", "Theme A: Voice"],
      ["recommendation", `Rec 3: ${words}`],
    ],
  ],
  [
    "two themes",
    [["Theme A: Voice"], ["Theme B: Home"]],
    [
      ["priority", "Theme A: Voice"],
      ["priority", "Theme B: Home"],
    ],
  ],
  [
    "a recommendation in words above a theme",
    [["Recommendation 3: Agree it"], ["Theme B: Home"]],
    [
      ["recommendation", "Recommendation 3: Agree it"],
      ["priority", "Theme B: Home"],
    ],
  ],
])("titles above a header are sections: %s", (_, above, expected) => {
  expect(titles(...above)).toEqual(expected);
});

const swatch = (text: string, ...more: Row): Row => [text, ...more];
test.each<[string, Row[], string[]]>([
  [
    "with a word beside one",
    [swatch("On track"), swatch("Delayed", "", "", "Chair")],
    ["section", "bareReference"],
  ],
  [
    "with a meaning as long as one may be",
    [swatch("On track"), swatch(`Delayed ${"x".repeat(52)}`)],
    ["key", "key"],
  ],
  ["with a longer one", [swatch("On track"), swatch(`Delayed ${"x".repeat(53)}`)], ["section", "section"]],
])("swatches at the foot %s", (_, rows, kinds) => {
  const fills = { "5,0": "#00B050", "6,0": "#FF0000" };
  const table = [header, line("1"), line("2"), line("3"), [], ...rows];
  expect(kindsOf(table, { fills }).slice(4)).toEqual(kinds);
});

const short = ["Ref", "Action", "Lead", "Timescale", "RAG"];
const shortColumns = { ref: 0, action: 1, lead: 2, due: 3, rating: 4 };
const part = (ref: string): Row => [ref, "Draft a paper on options", "Chair", "May 21", "G"];
const sentence = "Staff in every agency know when to call a meeting";
test.each<[string, Row, string, string | undefined]>([
  ["a label and a figure", ["Rec 2", 5], "2.1", undefined],
  ["a label and a letter", ["Rec 2", "x"], "2.1", undefined],
  ["a number and five words", ["2", "Staff know when to meet"], "2.1", undefined],
  [
    "a number and six words",
    ["2", "Staff know when to call meetings"],
    "2.1",
    "Recommendation 2: Staff know when to call meetings",
  ],
  ["one cell of five words", ["2. Staff know when to meet"], "2.1", "2. Staff know when to meet"],
  ["its parts as letters", ["2", sentence], "2a", `Recommendation 2: ${sentence}`],
  ["its parts in brackets", ["2", sentence], "2(i)", `Recommendation 2: ${sentence}`],
  ["parts of another number", ["2", sentence], "12.1", undefined],
  ["a number under another column", ["", "2", sentence], "2.1", undefined],
])("a recommendation stated by a row: %s", (_, row, below, text) => {
  const [, found] = rowsOf([short, part("1.1"), row, part(below)], {}, shortColumns);
  expect(found?.kind === "section" ? found.text : undefined).toBe(text);
});
