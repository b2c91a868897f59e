import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import type { Columns } from "../../../src/plan/columns/columnName";
import { header, kindsOf, line, rowsOf } from "./rowKinds";

type Row = CellValue[];
const short = ["Ref", "Recommendation", "Lead", "Timescale", "% complete", "Date completed"];
const wanted: Columns = { ref: 0, recommendation: 1, lead: 2, due: 3, percent: 4, completed: 5 };
const dated: Row = ["1", "Publish a budget for all", "Chair", "May 2021", "50%", ""];
const between = (row: Row, columns = wanted): string | undefined =>
  kindsOf([short, dated, row, dated], {}, columns)[1];

test.each<[string, Row, string]>([
  ["a percentage", ["2", "Agree it", "", "", "50%"], "line"],
  ["a percentage of nought", ["2", "Agree it", "", "", 0], "line"],
  ["a completed date", ["2", "Agree it", "", "", "", "May 2021"], "line"],
  ["a tick", ["2", "Agree it", "", "", "", "", "✓"], "recommendation"],
  ["neither", ["2", "Agree it", "Chair"], "recommendation"],
])("without a rating column a recommendation with %s", (_, row, kind) => {
  expect(between(row)).toBe(kind);
});

test("with a rating column a percentage rates nothing", () => {
  const columns: Columns = { ref: 0, recommendation: 1, lead: 2, due: 3, percent: 4, rating: 5 };
  expect(between(["2", "Agree it", "", "", "50%"], columns)).toBe("recommendation");
  expect(between(["2", "Agree it", "", "", "", "Red"], columns)).toBe("line");
});

test.each<[string, CellValue, string]>([
  ["a dash", "-", "recommendation"],
  ["two dashes", "--", "recommendation"],
  ["three full stops", "...", "recommendation"],
  ["a dash and a word", "- a", "line"],
])("%s in the rating column", (_, rating, kind) => {
  expect(kindsOf([header, line(), ["2", "Publish a budget", "", "", "", rating], line("3")])[1]).toBe(kind);
});

test("a grey cell rates nothing, a coloured one does", () => {
  const row: Row = ["2", "Publish a budget", "", "", "", ""];
  const kind = (fill: string) => kindsOf([header, line(), row, line("3")], { fills: { "2,5": fill } })[1];
  expect([kind("#BFBFBF"), kind("#FF0000")]).toEqual(["recommendation", "line"]);
});

test.each<[string, Row, string, boolean]>([
  ["an action", ["2", "Agree it", "Draft it for all", "Chair", "May 2021", "G"], "2,2", true],
  [
    "the recommendation beside an action",
    ["2", "Agree it", "Draft it for all", "Chair", "May 2021", "G"],
    "2,1",
    false,
  ],
  ["a recommendation without an action", ["2", "Agree it", "", "Chair", "May 2021", "G"], "2,1", true],
])("struck through: %s", (_, row, place, is) => {
  const found = rowsOf([header, line(), row], { struck: [place] })[1];
  expect(found).toMatchObject({ struck: is });
});

test("under a timescale and a recommendation below it, recommendations are lines", () => {
  const plain: Row = ["2", "Agree it", "Chair"];
  const table = [short, dated, ["Short term"], plain, ["Recommendation 2: Agree"], plain, ["Finance"], plain];
  const kinds = kindsOf(table, {}, wanted);
  expect(kinds).toEqual(["line", "section", "line", "section", "line", "section", "recommendation"]);
});

test("with an action column a timescale makes no line of a recommendation", () => {
  expect(kindsOf([header, line(), ["Short term"], ["2", "Agree it", "", "Chair"], line("3")])).toEqual([
    "line",
    "section",
    "recommendation",
    "line",
  ]);
});

test.each<[string, Row[], string[]]>([
  [
    "a number with a letter",
    [["Recommendation 3a"], ["Agree a formula"]],
    ["Recommendation 3a: Agree a formula"],
  ],
  [
    "a number of two figures",
    [["Recommendation 12."], ["Agree a formula"]],
    ["Recommendation 12.: Agree a formula"],
  ],
])("a title above the headings that is only a number: %s", (_, above, expected) => {
  const texts = rowsOf([...above, header, line()]).flatMap((row) =>
    row.kind === "section" ? [row.text] : [],
  );
  expect(texts).toEqual(expected);
});
