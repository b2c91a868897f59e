import { refsName, type ReferenceLevel } from "../../../../src/plan/recommendations/grounding/refsName";
import { listIndex, type ListIndex } from "../../../../src/plan/recommendations/listIndex";
import { listOf, says, type LineSays } from "../tables";

const texts = ["Agree a formula", "Name deputies", "Review the capacity", "Publish a report"];
const [agree = "", name = "", review = "", publish = ""] = texts;
/** Rows written "reference | recommendation | priority". */
const rowsOf = (written: readonly string[]) =>
  written.map((row) => {
    const [ref = "", recommendation = "", priority = ""] = row.split("|").map((one) => one.trim());
    return says({ ref, recommendation, priority });
  });
const indexOf = (entries: readonly string[]): ListIndex =>
  listIndex(
    listOf(entries).entries.map((entry) => ({ ...entry, sheet: "List" })),
    null,
  );
const four = indexOf(texts.map((text, at) => `${at + 1} ${text}`));
type Case = readonly [string, readonly string[], ReferenceLevel | null | undefined];

describe("without a list, references name recommendations", () => {
  const cases: readonly Case[] = [
    ["where each stands beside one text", [`1|${agree}`, `2|${name}`], "number"],
    ["where their numbers do", [`1.1|${agree}`, `1.2|${agree}`, `2|${name}`], "number"],
    ["not where several stand beside one text", [`1|${agree}`, `2|${agree}`], null],
    ["not where one stands beside several texts", [`1|${agree}`, `1|${name}`], null],
    ["not where the letters of their parts do", [`3a|${agree}`, `3b|${name}`], null],
    ["not where only whole ones do: those number the lines", [`1.1|${agree}`, `1.2|${name}`], null],
    ["which nobody can tell without texts", ["1", "2"], undefined],
    ["nor beside marks", ["1|?", "2|?"], undefined],
    ["nor of words", [`Local|${agree}`, `Local|${name}`], undefined],
    ["nor without references", [`|${agree}`, `|${name}`], undefined],
  ];
  test.each(cases)("%s", (_, rows, level) => {
    expect(refsName(rowsOf(rows), "Ref", null)).toBe(level);
  });
  test("not by references carried down", () => {
    const row: LineSays = { ref: "1", ownRef: false };
    const rows = [says({ ...row, recommendation: agree }), says({ ...row, recommendation: name })];
    expect(refsName(rows, "Ref", null)).toBeUndefined();
  });
});

describe("under a heading that says so they do", () => {
  const cases: readonly (readonly [string, string, readonly string[], ReferenceLevel | null | undefined])[] =
    [
      ["by their number", "Rec No", ["1", "2"], "number"],
      ["by their number too where texts differ", "rec", [`1|${agree}`, `2|${agree}`], "number"],
      ["as a whole", "Recommendation ref", [`1.1|${agree}`, `1.2|${name}`], "whole"],
      ["but not under another", "Directorate ref", ["1", "2"], undefined],
    ];
  test.each(cases)("%s", (_, heading, rows, level) => {
    expect(refsName(rowsOf(rows), heading, null)).toBe(level);
  });
});

describe("with the review's list they do", () => {
  const cases: readonly Case[] = [
    ["where text and number lead to the same", [`1|${agree}`, `2|${name}`], "number"],
    ["where most do", [`1|${agree}`, `2|${name}`, `1|${name}`], "number"],
    ["where as many do as do not, by what stands beside them", [`1.1|${agree}`, `1.2|${name}`], "whole"],
    ["not where most lead elsewhere", [`2|${agree}`, `3|${name}`], null],
    ["where texts are on no list, by what stands beside them", ["1|Meet", "2|Write", "3|Meet"], null],
    ["where numbers are on no list, by what stands beside them", [`8|${agree}`, `9|${name}`], "number"],
    ["where they are exactly those of the list", ["1", "2", "3", "4"], "number"],
    ["not where they only count", ["1", "2", "3"], undefined],
    ["not where they run on", ["1", "2", "3", "4", "5"], undefined],
    ["where they do not count", ["2", "4"], "number"],
    ["where they leave some out", ["1", "3"], "number"],
    ["not where they leave some out, and others are not on it", ["1", "2", "3", "9"], undefined],
    ["not where one is not on it", ["2", "9"], undefined],
    ["not where none is", ["9a", "10b"], undefined],
    ["where they have parts, even if one is not on it", ["1.1", "9.1"], "number"],
    ["where some have parts", ["3a", "9"], "number"],
    ["where they have letters", ["R1", "9"], "number"],
    ["where several lines share one", ["1", "2", "1"], "number"],
    ["not without any", ["Local", ""], undefined],
    ["not where sections are numbered like them", ["1.1||1. Neglect", "2.1"], undefined],
    ["not where priorities are", ["1.1||Priority 1: Neglect", "2.1||Priority 2: Schools"], undefined],
    ["not where bracketed ones are", ["1.1||(1) Neglect"], undefined],
    ["where sections are numbered otherwise", ["3a||1. Neglect", "2b||1. Neglect"], "number"],
    ["where a number stands further on in them", ["1.1||Our second phase 1", "2.1"], "number"],
    ["where other rows have no reference", ["||1. Neglect", "3a", "2b"], "number"],
  ];
  test.each(cases)("%s", (_, rows, level) => {
    expect(refsName(rowsOf(rows), "Ref", four)).toBe(level);
  });
  test.each<[string, readonly string[], ReferenceLevel | undefined]>([
    ["not where one of two figures is not on it", ["10", "99"], undefined],
    ["not where sections of two figures are numbered like them", ["10.1||10. Neglect"], undefined],
    ["where they are on it", ["11", "10"], "number"],
  ])("of ten and more, %s", (_, rows, level) => {
    expect(refsName(rowsOf(rows), "Ref", indexOf([`10 ${review}`, `11 ${publish}`, "12 Meet"]))).toBe(level);
  });
});
