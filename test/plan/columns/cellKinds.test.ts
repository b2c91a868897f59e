import { isDateCell, isRatingCell } from "../../../src/plan/columns/cellKinds";
import { cellKind } from "../../../src/plan/columns/cells/cellKind";
import { textKind } from "../../../src/plan/columns/cells/textKind";
import type { CellValue } from "../../../src/plan/sheets/sheetGrid";

test.each<[CellValue, boolean]>([
  ["Green", true],
  ["In progress", true],
  ["Superseded", true],
  ["TBC", false],
  ["", false],
  ["n/a", false],
  ["N / A", false],
  ["na.", false],
  ["not applicable", false],
  ["none", false],
  ["--", false],
  ["High", false],
  [1, false],
  [true, false],
])("%j says a rating: %j", (value, expected) => {
  expect(isRatingCell(value)).toBe(expected);
});

test.each<[CellValue, string, boolean]>([
  [44286, "dd/mm/yyyy", true],
  [44286, "mmm yy", true],
  [44286, "General", false],
  [44286, "£#,##0", false],
  ["31/03/2021", "General", true],
  ["March 2021", "General", true],
  ["Ongoing", "General", false],
  ["TBC", "General", false],
  ["Completed on 31 March 2021", "General", false],
  ["by 31 December 2021 latest", "General", false],
  ["2021", "General", true],
  ["Phase 2", "General", false],
  ["Within 6 months", "General", false],
  [true, "General", false],
])("%j shown as %j is a date: %j", (value, format, expected) => {
  expect(isDateCell(value, format)).toBe(expected);
});

test.each<[CellValue, string, string]>([
  [44286, "dd/mm/yyyy", "date"],
  [0.4, "0%", "percent"],
  [1200, "£#,##0", "money"],
  [1200, "[$£-809]#,##0", "money"],
  [1200, "[$-809]#,##0", "number"],
  [1.5, "General", "number"],
  [44_286.5, "General", "number"],
  [2021, "General", "timescale"],
  [1989, "General", "number"],
  [2101, "General", "number"],
  [30_000, "General", "number"],
  [30_001, "General", "serial"],
  [59_999, "General", "serial"],
  [60_000, "General", "number"],
  [true, "General", "tick"],
])("%j shown as %j is a %s", (value, format, kind) => {
  expect(cellKind(value, format, String(value))).toBe(kind);
});

test.each([
  ["TBC", "unset"],
  ["tba", "unset"],
  ["as above", "unset"],
  ["???", "unset"],
  ["#REF!", "unset"],
  ["✓", "tick"],
  ["x", "tick"],
  ["No", "tick"],
  ["40 %", "percent"],
  ["12.5%", "percent"],
  ["H", "importance"],
  ["Must do", "importance"],
  ["£1,200", "money"],
  ["£ 5k", "money"],
  ["1.2 million", "money"],
  ["1,200", "number"],
  ["12", "number"],
  ["Green", "rating"],
  ["Ongoing", "continuing"],
  ["Ongoing, with the whole board", "rating"],
  ["31/03/2021", "date"],
  ["March 2021", "date"],
  ["Mar-21", "date"],
  ["by the end of March", "timescale"],
  ["Q2", "timescale"],
  ["21/22", "timescale"],
  ["99/00", "timescale"],
  ["21/23", "reference"],
  ["1.10", "reference"],
  ["12.12", "reference"],
  ["No rating", "label"],
  ["Amber - some progress has been made but not enough", "past"],
  ["Ongoing - complete", "continuing"],
  ["Rolling programme: complete", "label"],
  ["R12b", "reference"],
  ["(S40)", "reference"],
  ["SC19 O 03", "reference"],
  ["LCSPR 2 (2018)", "reference"],
  ["Draft the paper by March 2021", "plan"],
])("%j is a %s", (text, kind) => {
  expect(cellKind(text, "General", text)).toBe(kind);
});

test.each([
  ["Head of Service", "owner"],
  ["LSCP", "owner"],
  ["LSCP / NHS", "owner"],
  ["Jo Bloggs", "owner"],
  ["Cllr A Smith", "owner"],
  ["Head of Service.", "label"],
  ["Draft a policy", "plan"],
  ["To draft a policy", "plan"],
  ["• Draft a policy", "plan"],
  ["(a) Draft a policy", "plan"],
  ["1. We will draft a policy", "plan"],
  ["Draft", "label"],
  ["All agencies should know when to escalate", "should"],
  ["Staff need to understand", "should"],
  ["Completed in May", "done"],
  ["Now fully implemented", "done"],
  ["Complete the audit", "plan"],
  ["12/05/2021 policy agreed", "done"],
  ["May 2021 - policy agreed", "done"],
  ["Minutes of the board, folder 3", "evidence"],
  ["The policy was agreed", "past"],
  ["Letters sent in June", "past"],
  ["Neglect", "label"],
  ["The need of children in every borough is understood by everybody", "statement"],
])("%j is a %s", (text, kind) => {
  expect(textKind(text)).toBe(kind);
});
