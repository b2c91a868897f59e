import { hasHeadingsInAColumn } from "../../../../src/plan/sheets/kinds/headingsInAColumn";
import { isEarlierSummary } from "../../../../src/plan/sheets/kinds/earlierSummary";
import type { CellValue } from "../../../../src/plan/sheets/sheetGrid";
import { gridOf } from "../../gridOf";

const action = ["Action", "Write to every school"];
const due = ["Due date", "31/03/2022"];
const rating = ["RAG", "Amber"];
const blanks = (count: number): CellValue[][] => Array.from({ length: count }, () => []);

test.each<[string, readonly (readonly CellValue[])[], boolean]>([
  ["an action, its date and its rating", [action, due, rating], true],
  ["with its lead and a title", [["Card 1"], action, ["Lead", "Clerk"], due, rating], true],
  ["with a revised date", [action, ["Revised date", "31/03/2022"], rating], true],
  ["with a second date that says something", [action, ["Due date", "TBC", "31/03/2022"], rating], true],
  ["with a real date", [action, ["Due date", "", "Day:", "31/03/2022"], rating], true],
  ["no action", [["Lead", "Clerk"], due, rating], false],
  ["no date", [action, rating], false],
  ["no rating", [action, due], false],
  ["nothing beside its action", [["Action"], due, rating], false],
  ["a rating that is none", [action, due, ["RAG", "see below"]], false],
  ["a date that is none", [action, ["Due date", "see below"], rating], false],
  ["texts that are no headings", [["Action for the chair", "x"], due, rating], false],
  ["its rating in the last row that is looked at", [action, due, ...blanks(297), rating], true],
  ["its rating below that", [action, due, ...blanks(298), rating], false],
])("headings below each other: %s", (_, rows, expected) => {
  expect(hasHeadingsInAColumn(gridOf(rows))).toBe(expected);
});

const tableNamed = (name: string) => ({
  name,
  ...{ top: 0, left: 0, rows: 2, columns: 2 },
  hasHeader: true,
  hasTotals: false,
});

test.each<[string, readonly (readonly CellValue[])[], Parameters<typeof gridOf>[1], boolean]>([
  ["our title", [["Action plan summary"], ["For the meeting"]], {}, true],
  ["our other title", [["Action plan: needs attention"], ["For the meeting"]], {}, true],
  ["another title", [["Action plan"], ["For the meeting"]], {}, false],
  ["our title alone", [["Action plan summary"], []], {}, false],
  ["our title further right", [["", "Action plan summary"], ["For the meeting"]], {}, false],
  ["our title further down", [["Action plan summary"], ["For the meeting"]], { top: 1 }, false],
  ["nothing", [], {}, false],
  ["one of our tables", [["Ref", "Action"]], { tables: [tableNamed("ActionPlan_Overdue")] }, true],
  ["a table of an officer", [["Ref", "Action"]], { tables: [tableNamed("Plan_ActionPlan_")] }, false],
])("an earlier summary: %s, %#", (...[, rows, wishes, expected]) => {
  expect(isEarlierSummary(gridOf(rows, wishes))).toBe(expected);
});
