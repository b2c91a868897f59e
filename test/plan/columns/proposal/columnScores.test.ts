import { productHeadings } from "../../../../src/plan/columns/heading";
import type { HeadingMeaning } from "../../../../src/plan/columns/headingMeaning";
import { scoreColumns, scoreOf } from "../../../../src/plan/columns/proposal/columnScores";
import type { CellValue } from "../../../../src/plan/sheets/sheetGrid";
import { tableOf } from "../tableOf";

const themes = "Neglect,Obesity,Poverty,Absence,Bullying,Anxiety,Loneliness,Violence".split(",");

/** The score of a column of sixteen rows, themes in those named (0-based), beside actions and leads. */
function score(heading: string, filled: readonly number[], meaning: HeadingMeaning): number {
  const rows = Array.from({ length: 16 }, (_, row): CellValue[] => {
    const at = filled.indexOf(row);
    return [`Write to school ${row}`, "Clerk", at < 0 ? "" : (themes[at] ?? "")];
  });
  const { grid, block } = tableOf([["Action", "Lead", heading], ...rows]);
  const column = scoreColumns(grid, { ...block, right: 2 }, productHeadings).find((one) => one.column === 2);
  return column ? scoreOf(column, meaning) : NaN;
}

const half = [1, 3, 5, 7, 9, 11, 13, 15];
const fewer = [1, 3, 5, 7, 9, 11];
const once = [0, 3, 6, 9, 12, 15];
const first = [0, 1, 2, 3, 4, 5];

test.each<[string, string, readonly number[], HeadingMeaning, boolean]>([
  ["fewer than half of the lines", "Wibble", fewer, "priority", true],
  ["fewer than half of the lines", "Wibble", fewer, "review", true],
  ["fewer than half of the lines", "Wibble", fewer, "ref", true],
  ["fewer than half of the lines", "Wibble", fewer, "scope", false],
  ["fewer than half of the lines, as its heading says", "Theme", fewer, "priority", false],
  ["the first of several rows each", "Wibble", once, "priority", false],
  ["the first lines alone", "Wibble", first, "priority", true],
  ["the first lines alone, as its heading says", "Theme", first, "priority", true],
  ["the first lines alone", "Wibble", first, "scope", false],
])(
  "a column that is filled beside %s, under “%s”: %j %s, less likely %j",
  (_, heading, filled, meaning, isLess) => {
    const usual = score(heading, half, meaning);
    if (isLess) expect(score(heading, filled, meaning)).toBeLessThan(usual);
    else expect(score(heading, filled, meaning)).toBeCloseTo(usual);
  },
);

test("under a heading that is known to mean something else a column is seldom of another kind", () => {
  expect(score("Lead", half, "other")).toBeLessThan(score("Wibble", half, "other"));
  expect(score("Lead", half, "outcome")).toBe(score("Wibble", half, "outcome"));
});

test("a column that holds nothing is none without a heading", () => {
  const rows = themes.map((theme) => [`Write to ${theme}`, "Clerk", "TBC", ""]);
  const columns = (heading: string) => {
    const { grid, block } = tableOf([["Action", "Lead", heading, ""], ...rows]);
    return scoreColumns(grid, block, productHeadings).map(({ column }) => column);
  };
  expect(columns("")).toEqual([0, 1]);
  expect(columns("Wibble")).toEqual([0, 1, 2]);
});
