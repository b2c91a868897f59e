import fc from "fast-check";
import {
  leadingReference,
  parseReference,
  referencesIn,
  referenceText,
} from "../../../src/plan/cells/reference";
import { quickestOf } from "../../quickestOf";

test.each([
  ["1", "", "1", null],
  ["1.", "", "1", null],
  ["3)", "", "3", null],
  ["07", "", "7", null],
  ["#3", "", "3", null],
  ["1.1", "", "1", "1"],
  ["1.10", "", "1", "10"],
  ["1.1.1", "", "1", "1.1"],
  ["3a", "", "3", "a"],
  ["3 A", "", "3", "a"],
  ["3.1", "", "3", "1"],
  ["3(i)", "", "3", "i"],
  ["2 (i)", "", "2", "i"],
  ["3a(ii)", "", "3", "a.ii"],
  ["R3b", "R", "3", "b"],
  ["R12b", "R", "12", "b"],
  ["Rec 4 (ii)", "REC", "4", "ii"],
  ["Rec. No. 4", "REC NO", "4", null],
  ["Recommendation 7", "RECOMMENDATION", "7", null],
  ["LCSPR 3.2", "LCSPR", "3", "2"],
  ["A1", "A", "A1", null],
  ["A 1b", "A", "A1", "b"],
  ["(S40)", "S", "S40", null],
  ["[ 4 ]", "", "4", null],
  ["4)", "", "4", null],
  ["(4) (ii)", "", "(4) (II)", null],
  ["1 2 3 4 5", "", "1 2 3 4 5", null],
  [`${"a".repeat(39)}1`, "A".repeat(39), `${"A".repeat(39)}1`, null],
  ["QS1.1.1", "QS", "QS1", "1.1"],
  ["21 BCFU 07", "", "21 BCFU 07", null],
  ["SC19 O 03", "SC", "SC19 O 03", null],
  ["SC19 O 04(i)", "SC", "SC19 O 04", "i"],
  ["21 BCFU 07a", "", "21 BCFU 07", "a"],
  ["SR (25/26) 01", "SR", "SR (25/26) 01", null],
  ["1/17", "", "1/17", null],
  [" I_001", "I", "I_001", null],
])("%j has the prefix %j, belongs to %j, part %j", (text, prefix, recommendation, part) => {
  expect(parseReference(text)).toMatchObject({ prefix, recommendation, part });
});

test("1.10 is not 1.1, and 1. is 1", () => {
  expect(parseReference("1.10")?.text).toBe("1.10");
  expect(parseReference("1.1")?.text).toBe("1.1");
  expect(parseReference("1.")).toEqual(parseReference("1"));
});

test.each([
  ["3a", ["3a"]],
  ["1, 2 and 5", ["1", "2", "5"]],
  ["R1; R3", ["R1", "R3"]],
  ["Recommendations 1 & 4", ["Recommendations 1", "4"]],
  ["2 (i), (ii)", ["2 (i)"]],
  ["Recs 1, 2, 3, 4, 5, 6 and 7", ["Recs 1", "2", "3", "4", "5", "6", "7"]],
  ["SR (25/26) 01", ["SR (25/26) 01"]],
  ["1/17", ["1/17"]],
  ["1-3", ["1-3"]],
  ["", []],
  ["Finance and governance", []],
  ["H&S 4", ["H&S 4"]],
  ["H&S 4 and 5", ["H&S 4 and 5"]],
  ["4 (ii) and 5", ["4 (ii)", "5"]],
  ["1 and Finance", ["1 and Finance"]],
  ["(1,2)", ["1", "2"]],
  ["[1.]", ["1."]],
  ["1, SC19 O 04", ["1, SC19 O 04"]],
  ["(a), (b)", []],
  ["Finance and the Board, 2 and 3 of them", []],
  [
    "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20",
    "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20".split(" "),
  ],
  ["1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21", []],
])("%j holds the references %j", (text, references) => {
  expect(referencesIn(text).map((one) => one.text)).toEqual(references);
});

test.each([
  ["4. Agree a formula", "4", "Agree a formula"],
  ["4) Agree a formula", "4", "Agree a formula"],
  ["4 Agree a formula", "4", "Agree a formula"],
  ["4 – Agree a formula", "4", "Agree a formula"],
  ["1.2 Publish it", "1.2", "Publish it"],
  ["1.10: publish it", "1.10", "publish it"],
  ["3a. Name deputies", "3a", "Name deputies"],
  ["2 (i) Name deputies", "2 (i)", "Name deputies"],
  ["R3 Name deputies", "3", "Name deputies"],
  ["Recommendation 3: name deputies", "3", "name deputies"],
  ["Rec 3a - name deputies", "3a", "name deputies"],
  ["Area for consideration 4 name deputies", "4", "name deputies"],
  ["Rec 4  name deputies", "4", "name deputies"],
  ["4.  name deputies", "4", "name deputies"],
])("%j begins with %j", (text, number, rest) => {
  expect(leadingReference(text)).toMatchObject({ reference: { text: number }, rest });
});

test.each([
  "3 months after the review",
  "3  months after the Review",
  "After 4. Agree a formula",
  "See 4 Agree a formula",
  "12-month plan",
  "1:1 supervision for all",
  "3.5 hours a week",
  "24/7 response",
  "2021/22 budget",
  "Agree a formula",
  "4",
  "",
])("%j begins with no number of a recommendation", (text) => {
  expect(leadingReference(text)).toBeNull();
});

test.each([
  "",
  " ",
  "TBC",
  "Total",
  "N/A",
  "(i)",
  "The board should do 3 things",
  "1 2 3 4 5 6",
  "1".repeat(41),
])("%j is no reference", (text) => {
  expect(parseReference(text)).toBeNull();
});

test.each([
  [1.1, "0.00", "1.10"],
  [1.1, "General", "1.1"],
  [1.1, "@", "1.1"],
  [1.1, "#,##0.00", "1.10"],
  [1.1, "0.00_ ", "1.10"],
  [1.2000000000000002, "General", "1.2"],
  [3, "General", "3"],
  [3, "0", "3"],
  [7, "000", "007"],
  [3, '"R"0', "R3"],
  [44256, "dd/mm/yyyy", "01/03/2021"],
  [44256, "m/d/yyyy", "01/03/2021"],
  [44256, "mmm-yy", "Mar-21"],
  [44256, "d-mmm", "1-Mar"],
  [44256, "[$-809]d mmmm yyyy;@", "1 March 2021"],
  [12, "d-mmm", "12"],
  [0, "0", "0"],
  [0, "000", "000"],
  [7, '"Rec "0', "Rec 7"],
  [7, "\\R0", "R7"],
  [7, '0"a"', "7a"],
  [7, "- 0", "- 7"],
  [7, "00;[Red]-00", "07"],
  [-7, "00;[Red]-00", "-7"],
  [-44256, "d-mmm", "-44256"],
  [0.5, "0%", "0.5"],
  [-1, "0", "-1"],
  [" 1.10 ", "General", "1.10"],
  [true, "General", "true"],
])("%j in the format %j shows %j", (value, format, text) => {
  expect(referenceText(value, format)).toBe(text);
});

test("numbers, parts and brackets come back from any numbering", () => {
  const number = fc.integer({ min: 1, max: 999 });
  const prefix = fc.constantFrom("", "R", "Rec ", "Recommendation ", "LCSPR ");
  fc.assert(
    fc.property(prefix, number, number, (before, recommendation, part) => {
      const reference = parseReference(`${before}${recommendation}.${part}`);
      expect(reference).toMatchObject({ recommendation: String(recommendation), part: String(part) });
    }),
  );
});

test("any text and number is taken without an error, quickly", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.double(), (text, number) => {
      expect(parseReference(text)?.recommendation).not.toBe("");
      expect(referenceText(number, text)).toEqual(expect.any(String));
    }),
  );
  const longTexts = (): void => {
    parseReference("a".repeat(10_000));
    parseReference("1 ".repeat(5_000));
    referencesIn("1, ".repeat(5_000));
    leadingReference("1.".repeat(5_000));
    referenceText(1, '"'.repeat(10_000));
    referenceText(1, "0".repeat(10_000));
  };
  expect(quickestOf(longTexts)).toBeLessThan(250);
});
