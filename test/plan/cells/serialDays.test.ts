import { isoDay } from "../../../src/plan/cells/day";
import { referenceText } from "../../../src/plan/cells/reference";
import { readTimescale } from "../../../src/plan/cells/timescale";
import { usualYear } from "../../../src/plan/settings";
import type { CellValue } from "../../../src/plan/sheets/sheetGrid";

function read(value: CellValue, format: string): string {
  const { kind, due, notes } = readTimescale(value, format, { agreed: null, ...usualYear });
  return [due === null ? kind : isoDay(due), ...notes].join(", ");
}

test.each<[CellValue, string, string]>([
  [44286, "dd/mm/yyyy", "2021-03-31"],
  [44256, "mmm yy", "2021-03-31"],
  [44256, "mmmm yyyy", "2021-03-31"],
  [44256, "yyyy", "2021-12-31"],
  [44256, "m", "2021-03-31"],
  [44256, "[$-809]d mmm yyyy;@", "2021-03-01"],
  [44256.75, "dd/mm/yyyy hh:mm", "2021-03-01"],
  [32874, "dd/mm/yyyy", "1990-01-01"],
  [32873, "dd/mm/yyyy", "unreadable, implausible"],
  [32874, "m", "1990-01-31"],
  [32874, "yyyy", "1990-12-31"],
  [73415, "dd/mm/yyyy", "2100-12-31"],
  [73416, "dd/mm/yyyy", "unreadable, implausible"],
  [0, "m", "unreadable, implausible"],
  [0, "hh:mm", "unreadable, notADate"],
  [0.5, "mm:ss", "unreadable, notADate"],
  [0, "General", "unreadable, notADate"],
  [12, "General", "unreadable, notADate"],
  [1989, "General", "unreadable, notADate"],
  [1990, "General", "1990-12-31"],
  [2100, "General", "2100-12-31"],
  [2101, "General", "unreadable, notADate"],
  [2021.5, "General", "unreadable, notADate"],
  [true, "General", "unreadable, notADate"],
  [Number.NaN, "dd/mm/yyyy", "unreadable, notADate"],
])("%j shown as %j is %s", (value, format, expected) => {
  expect(read(value, format)).toBe(expected);
});

test.each([
  [-1, "0.0", "-1"],
  [44286, "d-mmm", "31-Mar"],
  [44286, "d.m", "31.3"],
  [1.1, "0.00", "1.10"],
  [1, '"R"0', "R1"],
])("the reference %d shown as %j is %s", (value, format, expected) => {
  expect(referenceText(value, format)).toBe(expected);
});
