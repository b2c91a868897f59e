import { isPercentCell, percentIn } from "../../../src/plan/ratingSources/percents";
import type { CellValue } from "../../../src/plan/sheets/sheetGrid";

test.each<[CellValue, string, "parts" | "hundredths", number | null]>([
  [0.5, "0%", "hundredths", 50],
  [1.5, "General", "parts", null],
  [1.5, "General", "hundredths", 1.5],
  [-0.5, "General", "parts", null],
  [0, "General", "parts", 0],
  [1, "General", "parts", 100],
  [100, "General", "hundredths", 100],
  [0.56, "0%", "parts", 56],
  [true, "0%", "parts", null],
  ["1", "General", "parts", 100],
  ["1", "General", "hundredths", 1],
  ["2", "General", "parts", 2],
  ["1%", "General", "parts", 1],
  ["100", "General", "parts", 100],
  ["169", "General", "parts", null],
  ["2021-10-12", "General", "parts", null],
  ["0.9411 %", "General", "parts", 0.9411],
  ["50 per cent", "General", "parts", 50],
  ["50% complete", "General", "parts", 50],
  ["about 50%", "General", "parts", null],
])("%j shown as %j, where plain numbers are %s, is %j per cent", (value, format, counts, percent) => {
  expect(percentIn(value, format, { counts, sure: true })).toBe(percent);
});

test.each<[CellValue, string, boolean]>([
  [0, "0%", true],
  [1, "0%", true],
  [0, "General", false],
  [1.5, "0%", false],
  [-0.5, "0%", false],
  [true, "0%", false],
  ["0%", "General", true],
  ["1", "General", false],
  ["about 50%", "General", false],
])("%j shown as %j is written as a percentage: %j", (value, format, expected) => {
  expect(isPercentCell(value, format)).toBe(expected);
});
