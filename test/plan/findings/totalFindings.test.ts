import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { statedTotal, totalLabel } from "../../../src/plan/findings/statedTotal";
import { gridOf } from "../gridOf";
import { key } from "../smallPlan";
import { foundIn, foundOn, type Rows, type Short } from "./foundIn";

const plan = (below: Rows = [], above: Rows = []): Rows => [
  ...above,
  ["Ref", "Action", "Lead", "Due", "RAG"],
  ...["1", "2", "3", "4", "5"].map((ref): CellValue[] => [
    ref,
    `Carry out the action number ${ref}`,
    "Chair",
    "May 2022",
    "Amber",
  ]),
  ...below,
];

test.each<[string, Rows, Short[]]>([
  ["a row of totals", plan([["Total actions", 6]]), [["warning", "B8", "Total actions: 6", "5"]]],
  ["in one cell", plan([["Total actions: 7"]]), [["warning", "A8", "Total actions: 7", "5"]]],
  ["a lone total", plan([["Total", 6]]), [["warning", "B8", "Total: 6", "5"]]],
  [
    "a count below the actions beside others",
    plan([["Total", 6, "", "", 2]]),
    [["warning", "B8", "Total: 6", "5"]],
  ],
  [
    "words above the table",
    plan([], [["The review made 3 recommendations, in 8 actionable areas."]]),
    [["warning", "A2", "The review made 3 recommendations, in 8 actionable areas.", "5"]],
  ],
  [
    "a label above the table",
    plan([], [["Number of actions:", 4]]),
    [["warning", "B2", "Number of actions: 4", "5"]],
  ],
  ["the right total", plan([["Total actions", 5]]), []],
  ["the right total in words", plan([], [["3 recommendations in 5 actionable areas"]]), []],
  ["a number of recommendations", plan([["Total recommendations", 26]]), []],
  ["how many are complete", plan([], [["12 actions complete, 3 actions overdue"]]), []],
  ["a sum of money", plan([["Total", 12500]]), []],
  ["a total that is blank", plan([["Total actions", ""]]), []],
  [
    "totals of sections",
    [
      ["Ref", "Action", "Lead", "Due", "RAG"],
      ["Priority 1: Neglect"],
      ...["1", "2", "3"].map((ref) => [ref, `Do work number ${ref}`, "Chair", "May 2022", "Amber"]),
      ["Total actions", 3],
      ["Priority 2: Exploitation"],
      ...["4", "5"].map((ref) => [ref, `Do work number ${ref}`, "Chair", "May 2022", "Amber"]),
      ["Total actions", 2],
    ],
    [],
  ],
])("totals: %s", (_, rows, expected) => {
  expect(foundIn(rows, "totalDiffers")).toEqual(expected);
});

test("the total of the workbook is none of a sheet's", () => {
  const sheets = (count: number) =>
    ["Child A", "Child B"].map((name) =>
      gridOf([key, [`Review: ${name}`, "", `Total actions: ${count}`], ...plan()], { name }),
    );
  expect(foundOn(sheets(10), "totalDiffers")).toEqual([]);
  expect(foundOn(sheets(11), "totalDiffers")).toHaveLength(2);
});

test.each<[string, number | null]>([
  ["Total actions 31", 31],
  ["Total number of actions = 31", 31],
  ["Number of actions: 12", 12],
  ["31 actions in total", 31],
  ["Total: 31 actions", 31],
  ["A total of 31 actions, agreed in May", 31],
  ["6 recommendations in 15 actionable areas", 15],
  ["15 actionable areas", 15],
  ["15 actionable areas are complete", null],
  ["31 actions", null],
  ["Total actions complete: 12", null],
  ["Total cost of actions: 500", null],
  ["12 actions in total are overdue", null],
  ["Total recommendations 26", null],
  ["Action 3", null],
])("%j states %j", (text, count) => {
  expect(statedTotal(text)).toBe(count);
});

test.each<[string, "actions" | "bare" | null]>([
  ["Total", "bare"],
  ["Grand total:", "bare"],
  ["Total actions", "actions"],
  ["No. of actions", "actions"],
  ["Total number of lines:", "actions"],
  ["Total complete", null],
  ["Total cost", null],
  ["Number of recommendations", null],
])("%j labels %j", (text, kind) => {
  expect(totalLabel(text)).toBe(kind);
});
