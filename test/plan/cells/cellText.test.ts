import fc from "fast-check";
import {
  comparableText,
  isBlank,
  isErrorText,
  isPlaceholder,
  isTick,
  plainText,
} from "../../../src/plan/cells/cellText";

test.each([
  ["  Lead\r\nofficer\u00a0 name ", "Lead officer name"],
  ["On\u200btrack\ufeff", "Ontrack"],
  ["\u2003\n", ""],
  [1.1, "1.1"],
  [true, "true"],
])("the plain text of %j is %j", (value, text) => {
  expect(plainText(value)).toBe(text);
});

test.each([
  ["In–Progress", "in-progress"],
  ["31ˢᵗ March", "31st march"],
  ["NOV ’21", "nov '21"],
])("%j compares as %j", (value, text) => {
  expect(comparableText(value)).toBe(text);
});

test.each([
  "#REF!",
  "#N/A",
  "#VALUE!",
  "#NAME?",
  "#DIV/0!",
  "#NULL!",
  "#NUM!",
  "#SPILL!",
  "#CALC!",
  " #ref! ",
])("%j is an error", (text) => {
  expect(isErrorText(text)).toBe(true);
});

test.each(["#3", "#", "", "REF!", "#REF! in the formula", 4, false])("%j is no error", (value) => {
  expect(isErrorText(value)).toBe(false);
});

test("blank is what cannot be seen", () => {
  expect(["", " ", "\u00a0\n\u200b", "-", 0, false].map(isBlank)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test.each(["✓", "✔", "✔\ufe0f", "☑", "√", "✅", "Yes", "tick", " Y ", true])("%j is a tick", (value) => {
  expect(isTick(value)).toBe(true);
});

test.each(["x", "✗", "no", "", "Yes, see the minutes", 1, false])("%j is no tick", (value) => {
  expect(isTick(value)).toBe(false);
});

test.each([
  ...[
    "",
    "TBC",
    "tbc.",
    "N/A",
    "(n/a)",
    "As above",
    "“as above”",
    "See update",
    "see  updates",
    "-",
    "–",
    "...",
    "?",
  ],
  ...["✓", "Yes", "No", "None", "Ditto", "To follow", "Evidence to follow", true, false],
])("%j is no evidence", (value) => {
  expect(isPlaceholder(value)).toBe(true);
});

test.each(["Minutes of 3 May 2021", "See minutes", "Audit report", "As above and dip sample", "DM/12", 7])(
  "%j is evidence",
  (value) => {
    expect(isPlaceholder(value)).toBe(false);
  },
);

test("plain text is settled: doing it twice changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(plainText(plainText(text))).toBe(plainText(text));
      expect(comparableText(comparableText(text))).toBe(comparableText(text));
    }),
  );
});
