import { changesWhenTypedAgain } from "../../../src/plan/repairs/changesWhenTypedAgain";
import { cellInput } from "../../../workbench/excel/input/cellInput";

test.each<[string, string]>([
  ["a zero at the end", "1.10"],
  ["zeros at the end", "4.00"],
  ["a zero in front", "0012"],
  ["a zero in front of a decimal", "01.2"],
  ["a day and a month", "1-2"],
  ["a day and a month with a slash", "3/4"],
  ["a month and a short year", "1-99"],
  ["a month and a year", "3/2021"],
  ["a year and a month", "2021-12"],
  ["the last day of a month", "31-1"],
  ["a day and the last month", "31/12"],
  ["a month and the first short year", "1-32"],
  ["the first year that Excel knows, and a month", "1900-1"],
  ["a month and the last year that Excel knows", "12-9999"],
  ["three numbers", "1/2/3"],
  ["a day in British order only", "13/12/99"],
  ["a day in American order only", "12/13/99"],
  ["a short year first", "99/1/2"],
  ["a whole date", "2021-09-30"],
  ["an exponent", "1e5"],
  ["a decimal exponent", "2.1E3"],
  ["thousands", "1,200"],
  ["a percentage", "5%"],
  ["brackets, a negative number to Excel", "(4)"],
  ["a fraction", "1 1/2"],
  ["a time", "1:30"],
  ["a letter that Excel takes for a.m.", "3 a"],
  ["more digits than Excel shows", "123456789012"],
  ["spaces around it", " 1.10 "],
  ["as long as a reference may be", `0${"1".repeat(39)}`],
])("would change: %s (%j)", (_, text) => {
  expect(changesWhenTypedAgain(text)).toBe(true);
});

test.each<[string, string]>([
  ["a whole number", "12"],
  ["a decimal", "1.2"],
  ["a decimal with a zero within", "1.101"],
  ["nought", "0"],
  ["a letter after it", "3a"],
  ["a letter after a decimal", "1.10a"],
  ["letters before it", "R4"],
  ["letters before a decimal", "R1.10"],
  ["three levels", "1.2.10"],
  ["a part in brackets", "4 (ii)"],
  ["no month has this number", "13-14"],
  ["no day and no year has this number", "45/46"],
  ["a month of no day", "1-0"],
  ["no month in front", "0-5"],
  ["no day has this number", "32-1"],
  ["a month and no year", "12-100"],
  ["a month and a year before Excel's first", "12-1899"],
  ["a year before Excel's first", "1899-1"],
  ["three numbers that are no day", "45/46/47"],
  ["a day of no month", "30/13/2021"],
  ["a year before Excel's first at the end", "1/2/100"],
  ["longer than a reference", `0${"1".repeat(40)}`],
  ["two references", "1, 2"],
  ["a full stop after it", "1."],
  ["words", "Recommendation 1.10"],
  ["blank", ""],
  ["a formula", "=1+1"],
  ["markup", "<img src=x onerror=alert(1)>"],
  ["no end of digits", "1".repeat(5000)],
])("stays: %s (%j)", (_, text) => {
  expect(changesWhenTypedAgain(text)).toBe(false);
});

test.each(["1.10", "0012", "1-2", "3/4", "1e5", "5%", "(4)", "1,200", "1:30", "2021-09-30"])(
  "the workbench's Excel takes %j for something else",
  (text) => {
    const typed = cellInput(text, () => false, 2026);
    expect(typed?.content).toMatchObject({ kind: "value" });
    expect(typed?.content).not.toEqual({ kind: "value", value: text });
  },
);
