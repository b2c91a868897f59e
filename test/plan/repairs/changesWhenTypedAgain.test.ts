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
  ["three numbers", "1/2/3"],
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
