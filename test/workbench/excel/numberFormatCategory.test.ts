import { numberFormatCategory } from "../../../workbench/excel/input/numberFormatCategory";

test.each([
  ["General", "General"],
  ["@", "Text"],
  ["0", "Number"],
  ["#,##0.00", "Number"],
  ["0%", "Percentage"],
  ["0.00E+00", "Scientific"],
  ["# ?/?", "Fraction"],
  ["£#,##0.00", "Currency"],
  ['_-£* #,##0.00_-;-£* #,##0.00_-;_-£* "-"??_-;_-@_-', "Accounting"],
  ["dd/mm/yyyy", "Date"],
  ["[$-809]dd mmmm yyyy;@", "Date"],
  ["m/d/yyyy", "Date"],
  ["h:mm", "Time"],
  ["mmm yyyy", "Custom"],
  ["0;;", "Custom"],
])("%s is %s", (format, category) => {
  expect(numberFormatCategory(format)).toBe(category);
});
