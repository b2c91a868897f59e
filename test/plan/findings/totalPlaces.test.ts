import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { gridOf } from "../gridOf";
import { key } from "../smallPlan";
import { foundIn, foundOn, type Rows } from "./foundIn";

const heading: CellValue[] = ["Ref", "Action", "Lead", "Due", "RAG"];
const line = (ref: string, action = `Carry out the action number ${ref}`): CellValue[] => [
  ref,
  action,
  "Chair",
  "May 2022",
  "Amber",
];
const lines = (...refs: string[]): Rows => refs.map((ref) => line(ref));
const five: Rows = [heading, ...lines("1", "2", "3", "4", "5")];
const blank: CellValue[] = [""];

/** The cells and texts of totals that differ. */
const differing = (rows: Rows): string[] =>
  foundIn(rows, "totalDiffers").map(([, cell, found]) => `${cell}: ${found}`);

test.each<[string, CellValue[], string[]]>([
  ["a number kept as text", ["Total actions", "7"], ["B8: Total actions: 7"]],
  ["a text of two digits", ["Total actions", "12"], ["B8: Total actions: 12"]],
  ["a number with more behind it", ["Total actions", "12 or so"], []],
  ["a number with more before it", ["Total actions", "about 12"], []],
  ["words", ["Total actions", "seven"], []],
  ["half an action", ["Total actions", 5.5], []],
  ["none", ["Total actions", 0], []],
  ["less than none", ["Total actions", -3], []],
  ["a label with its colon", ["Total actions:", 7], ["B8: Total actions: 7"]],
  ["a label without a number", ["Total actions"], []],
  ["a lone total elsewhere in its row", ["", "", "Total", 6], ["D8: Total: 6"]],
  ["a lone total among others, beside another column", ["", "", "Total", 6, 2], []],
  ["twice as many", ["Total", 10], ["B8: Total: 10"]],
  ["more than twice as many", ["Total", 11], []],
  ["half as many, rounded up", ["Total", 3], ["B8: Total: 3"]],
  ["less than half as many", ["Total", 2], []],
])("below five actions: %s", (_, below, expected) => {
  expect(differing([...five, below])).toEqual(expected);
});

test.each<[string, string, number]>([
  ["a plain number", "0", 1],
  ["a text", "@", 1],
  ["pounds", "£#,##0", 0],
  ["hours", "[h]:mm", 0],
  ["a percentage", "0%", 0],
])("a lone total shown as %s", (_, format, count) => {
  const grid = gridOf([key, ...five, ["Total", 6]], { formats: { "7,1": format } });
  expect(foundOn([grid], "totalDiffers")).toHaveLength(count);
});

test.each<[string, Rows, string[]]>([
  ["right below a blank row", [...five, blank, ["Total actions: 7"]], ["A9: Total actions: 7"]],
  [
    "nine rows below",
    [...five, ...Array<CellValue[]>(8).fill(blank), ["Total actions: 7"]],
    ["A16: Total actions: 7"],
  ],
  [
    "above and below",
    [["Total actions: 8"], ...five, ["Total actions", 7]],
    ["A2: Total actions: 8", "B9: Total actions: 7"],
  ],
])("a wrong total %s", (_, rows, expected) => {
  expect(differing(rows)).toEqual(expected);
});

test.each<[string, Rows, string[]]>([
  [
    "a section's own total that is wrong",
    [
      heading,
      ["Priority 1: Neglect"],
      ...lines("1", "2", "3"),
      ["Total actions", 3],
      ["Priority 2: Exploitation"],
      ...lines("4", "5"),
      ["Total actions", 4],
    ],
    ["B11: Total actions: 4"],
  ],
  [
    "totals without sections between them",
    [heading, ...lines("1", "2", "3"), ["Total actions", 3], ...lines("4", "5"), ["Total actions", 2]],
    [],
  ],
  [
    "the number of references, of which some lines are parts",
    [heading, ...lines("1a", "1b", "2a", "2b", "3"), ["Total actions", 3]],
    [],
  ],
  [
    "the number of different actions",
    [
      heading,
      ...lines("1", "2", "3", "4", "5"),
      line("6", "Carry out the action number 5"),
      ["Total actions", 5],
    ],
    [],
  ],
  [
    "the number of one of two tables",
    [
      ...five,
      blank,
      ["Part two"],
      heading,
      ...lines("6", "7", "8"),
      ["Total actions", 3],
      ["Total actions: 8"],
    ],
    [],
  ],
  ["no line at all", [heading, ["Total actions", 3]], []],
])("%s", (_, rows, expected) => {
  expect(differing(rows)).toEqual(expected);
});
