import { sampleText } from "../../../src/plan/columns/cells/sampleText";
import type { CellValue } from "../../../src/plan/sheets/sheetGrid";

test.each<[string, CellValue, string, string, string]>([
  ["a date", 44286, "dd/mm/yyyy", "44286", "31/03/2021"],
  ["a date with its time", 44286.5, "dd/mm/yyyy hh:mm", "44286.5", "31/03/2021"],
  ["a month", 44286, "mmm yy", "44286", "03/2021"],
  ["a year", 44286, "yyyy", "44286", "2021"],
  ["a share", 0.45, "0%", "0.45", "45%"],
  ["a number", 44286, "General", "44286", "44286"],
  ["a number that is no day", -3, "dd/mm/yyyy", "-3", "-3"],
  ["a text", "Sept 2021", "dd/mm/yyyy", "Sept 2021", "Sept 2021"],
])("%s is shown as on the sheet", (_, value, format, text, expected) => {
  expect(sampleText(value, format, text)).toBe(expected);
});
