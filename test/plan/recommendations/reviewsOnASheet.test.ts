import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { understand } from "../../../src/plan/understand";
import { gridOf } from "../gridOf";
import { key } from "../smallPlan";
import { usualSettings } from "../usualSettings";

type Row = CellValue[];
const header: Row = ["Ref", "Recommendation", "Action", "Lead", "Due", "RAG"];
const line = (ref: string): Row => [ref, `Agree ${ref}`, `Carry out action ${ref}`, "Chair", "May 2022", "A"];
const [a, b, c] = ["Serious Case Review A", "Serious Case Review B", "Serious Case Review C"];
/** A table of other columns. */
const other = (ref: string): Row[] => [
  ["No", "Task", "Owner", "Deadline", "Status"],
  [ref, "Agree a rota for all", "Chair", "May 2022", "A"],
];

/** Each line as its reference, its review and its priority. */
function reviewsOf(rows: Row[]): string[] {
  const { lines } = understand([gridOf(rows, { name: "Plans" })], usualSettings());
  return lines.map((one) => [one.ref, one.review, one.priority].filter((part) => part !== null).join(" / "));
}
const sideBySide = (...parts: Row[]): Row =>
  parts.flatMap((part) => [...part, ...new Array<string>(7 - part.length).fill("")]);
const gap = (rows: number): Row[] => Array.from({ length: rows }, () => []);

test.each<[string, Row[], string[]]>([
  [
    "plans side by side, each under its title",
    [
      key,
      sideBySide([a], [b]),
      sideBySide(header, header),
      sideBySide(line("1"), line("2")),
      sideBySide(line("3"), line("4")),
    ],
    [`1 / ${a}`, `3 / ${a}`, `2 / ${b}`, `4 / ${b}`],
  ],
  [
    "each above the table on its own side",
    [
      [a],
      header,
      line("1"),
      line("2"),
      [],
      sideBySide([c], [b]),
      sideBySide(header, header),
      sideBySide(line("3"), line("4")),
      sideBySide(line("5"), line("6")),
    ],
    [`1 / ${a}`, `2 / ${a}`, `3 / ${c}`, `5 / ${c}`, `4 / ${b}`, `6 / ${b}`],
  ],
  [
    "a table without a title goes on with the review above it",
    [[a], header, line("1"), [], [b], header, line("2"), [], ...other("3")],
    [`1 / ${a}`, `2 / ${b}`, `3 / ${b}`],
  ],
  [
    "a section row's review goes on in the table below",
    [header, line("0"), [a], line("1"), [b], line("2"), [], ...other("3")],
    ["0 / Plans", `1 / ${a}`, `2 / ${b}`, `3 / ${b}`],
  ],
  [
    "section rows below a title",
    [[a], header, line("1"), [b], line("2"), [c], line("3")],
    [`1 / ${a}`, `2 / ${b}`, `3 / ${c}`],
  ],
  [
    "the same review again further down",
    [[a], header, line("1"), [], [b], header, line("2"), [], [a], header, line("3")],
    [`1 / ${a}`, `2 / ${b}`, `3 / ${a}`],
  ],
  [
    "priorities among the lines",
    [[a], header, ["Finance"], line("1"), [], [b], header, ["Voice"], line("2")],
    [`1 / ${a} / Finance`, `2 / ${b} / Voice`],
  ],
  [
    "section rows of one word that could be reviews",
    [[a], header, ["Audit"], line("1"), ["Training"], line("2")],
    [`1 / ${a} / Audit`, `2 / ${a} / Training`],
  ],
  [
    "one word beside reviews in full",
    [header, ["Audit"], line("0"), [a], line("1"), [b], line("2")],
    ["0 / Plans / Audit", `1 / ${a}`, `2 / ${b}`],
  ],
  [
    "a title with a key and a gap below it",
    [[a], key, ...gap(9), header, line("1"), [], [b], header, line("2")],
    [`1 / ${a}`, `2 / ${b}`],
  ],
  [
    "a title above all, and another nearer to the headings",
    [[c], key, [], [a], ...gap(1), header, line("1"), [], [b], header, line("2")],
    [`1 / ${a}`, `2 / ${b}`],
  ],
  [
    "a review of its own in the row",
    [[...header, "Review"], [a], [...line("1"), c], line("2"), [b], line("3")],
    [`1 / ${c}`, `2 / ${c}`, `3 / ${b}`],
  ],
])("reviews on a sheet: %s", (_, rows, expected) => {
  expect(reviewsOf(rows)).toEqual(expected);
});
