import type { CellValue } from "../../src/plan/sheets/sheetGrid";
import { understand } from "../../src/plan/understand";
import { quickestOf } from "../quickestOf";
import { longParts } from "../samples/damaged/strangeCells";
import { gridOf } from "./gridOf";
import { usualSettings } from "./usualSettings";

const headings = [
  ...["Ref", "Review", "Priority", "Recommendation", "Action", "Lead", "Timescale", "Date completed"],
  ...["Progress", "RAG", "Evidence", "% complete"],
];
const lineOf = (index: number): CellValue[] => [
  ...[`${index}.1`, "Review A", "Safety", `Hear child ${index}`, `Agree form ${index}`, "Manager"],
  ...["31/03/2021", "", "Under way", "A", "Minutes", ""],
];
const settings = usualSettings({ acceptGuesses: true, green: "complete" });

/** A small plan with the text in its title, its key, beside its headings, in each cell of a line, and below it. */
function planWith(text: string): CellValue[][] {
  const lines = Array.from({ length: 6 }, (_, index) => lineOf(index + 1));
  lines[2] = lineOf(3).map(() => text);
  lines[4] = lineOf(5).map((value, column) => (column === 1 || column === 4 ? text : value));
  return [[text], ["Green = complete; Red = late", text], [...headings, text], ...lines, [], [text]];
}

const msFor = (part: string, length: number): number => {
  const rows = planWith(part.repeat(Math.ceil(length / part.length)).slice(0, length));
  return quickestOf(() => understand([gridOf(rows)], settings));
};

// A rule that goes through the text once for each of its letters takes sixteen times as long for a text four times
// as long; one that goes through it once takes four times. Too short a time tells nothing.
const quadratic = 10;
const tellingMs = 150;

test.each(longParts.map((part) => [JSON.stringify(part), part] as const))(
  "a text as long as a cell, of %s all through, is read in time that grows with its length",
  (_, part) => {
    const whole = msFor(part, 32_000);
    const growth = whole > tellingMs ? whole / msFor(part, 8_000) : 0;
    expect(growth).toBeLessThan(quadratic);
  },
);
