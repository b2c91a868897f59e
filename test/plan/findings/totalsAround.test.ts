import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { statedTotal, totalLabel } from "../../../src/plan/findings/statedTotal";
import { gridOf } from "../gridOf";
import { key } from "../smallPlan";
import { foundIn, foundOn, type Rows } from "./foundIn";

const heading: CellValue[] = ["Ref", "Action", "Lead", "Due", "RAG"];
const line = (ref: string, action = `Carry out the action number ${ref}`): CellValue[] => [
  ...[ref, action, "Chair", "May 2022", "Amber"],
];
const lines = (...refs: string[]): Rows => refs.map((ref) => line(ref));
const five: Rows = [heading, ...lines("1", "2", "3", "4", "5")];
const differing = (rows: Rows): string[] =>
  foundIn(rows, "totalDiffers").map(([, cell, found]) => `${cell}: ${found}`);

test.each<[string, CellValue[], string[]]>([
  ["a number kept as text", ["Total actions", "7"], ["B2: Total actions: 7"]],
  ["a number with more behind it", ["Total actions", "12 or so"], []],
  ["a number with more before it", ["Total actions", "about 12"], []],
  ["a number of six figures", ["Total actions", "123456"], []],
  ["half an action", ["Total actions", 5.5], []],
  ["a number without a label", [7, 8], []],
  ["a label with its colon", ["Total actions :", 7], ["B2: Total actions: 7"]],
  ["a label without a number", ["Total actions"], []],
  ["a label beside words", ["Total actions", "seven"], []],
  [
    "two labels",
    ["Total actions", 7, "Number of actions", 8],
    ["B2: Total actions: 7", "D2: Number of actions: 8"],
  ],
])("above five actions: %s", (_, above, expected) => {
  expect(differing([above, ...five])).toEqual(expected);
});

test.each<[string, Rows, string[]]>([
  ["an action that speaks of a total states none", [...five, line("6", "Publish a total of 31 actions")], []],
  [
    "nor one in a second table",
    [
      ...five,
      [],
      ["Part two"],
      ["No", "Task", "Owner", "Deadline", "Status"],
      line("6", "Publish a total of 31 actions"),
      line("7"),
    ],
    [],
  ],
  [
    "a total of the last section, where others have none",
    [
      heading,
      ["Priority 1: Neglect"],
      ...lines("1", "2", "3"),
      ["Priority 2: Exploitation"],
      ...lines("4", "5"),
      ["Total actions", 2],
    ],
    [],
  ],
  [
    "a total of what stands below the last headings",
    [heading, ...lines("1", "2", "3"), heading, ...lines("4", "5"), ["Total actions", 2]],
    [],
  ],
  [
    "totals with a blank row above them",
    [
      heading,
      ["Priority 1: Neglect"],
      ...lines("1", "2", "3"),
      [],
      ["Total actions", 3],
      ["Priority 2: Exploitation"],
      ...lines("4", "5"),
      [],
      ["Total actions", 2],
    ],
    [],
  ],
  ["half of six, and no more", [...five, line("6"), ["Total", 3]], ["B9: Total: 3"]],
])("%s", (_, rows, expected) => {
  expect(differing(rows)).toEqual(expected);
});

test("the total of a review on two sheets is none of one sheet's", () => {
  const sheet = (name: string, review: string, rows: Rows) =>
    gridOf([key, [`Review: ${review}`], ...rows], { name });
  const sheets = (count: number) => [
    sheet("Part 1", "SCR Child A", [[`Total actions: ${count}`], ...five]),
    sheet("Part 2", "SCR Child A", [heading, ...lines("6", "7", "8")]),
    sheet("Other", "LCSPR Family C", [heading, ...lines("1", "2", "3", "4")]),
  ];
  const found = (count: number) => foundOn(sheets(count), "totalDiffers").length;
  expect([5, 8, 12, 4, 9].map(found)).toEqual([0, 0, 0, 0, 1]);
});

const padded = (text: string, length: number): string => `${"x".repeat(length - text.length - 1)} ${text}`;
test.each<[string, number | null]>([
  [padded("15 actionable areas", 200), 15],
  [padded("15 actionable areas", 201), null],
])("a text as long as that: %#", (text, count) => {
  expect(statedTotal(text)).toBe(count);
});

test("a label has 60 letters at most", () => {
  const label = (length: number) => `Total actions${" ".repeat(length - 14)}:`;
  expect(totalLabel(label(60))).toBe("actions");
  expect(totalLabel(label(61))).toBeNull();
});
