import { meaningOfBlanks, type BlankMeaning } from "../../../src/plan/rows/carriedDown";
import { meaningOfGaps, type Gap } from "../../../src/plan/rows/numberGaps";

/** One letter a row, a dot for a blank, a space between blocks. */
const blocks = (text: string): string[][] =>
  text.split(" ").map((block) => Array.from(block, (letter) => (letter === "." ? "" : letter)));

test.each<[string, string, BlankMeaning]>([
  ["none", "abc", "blank"],
  ["above the first value", "..abc", "blank"],
  ["below each value", "a..b.c.", "carried"],
  ["one, and no value repeated", "ab.cd", "carried"],
  ["none, and values repeated", "aabbcc", "blank"],
  ["one repeat among four blanks", "aab.c.d.e.", "carried"],
  ["one repeat among three blanks", "aab.c.d.", "unsure"],
  ["as many repeats as blanks", "aab.ccd.", "unsure"],
  ["four repeats and one blank", "aabbccddb.", "blank"],
  ["three repeats and one blank", "aabbccb.", "unsure"],
  ["only below a value that stands twice", "aa.bb.", "blank"],
  ["below a value that stands twice, and below one", "aa.b.c.d.e.f.", "carried"],
  ["a value again behind a blank is no repeat", "a.a.b.b.", "carried"],
  ["above the first value of a second block", "ab .a.b", "carried"],
  ["no value is repeated over two blocks", "a. a. a.", "carried"],
])("blanks of a column: %s", (_, text, meaning) => {
  expect(meaningOfBlanks(blocks(text), (row) => row)).toBe(meaning);
});

test("neighbours that another column tells apart prove nothing", () => {
  const rows = (text: string): string[][] => [text.split(" ")];
  const first = (row: string): string => row.slice(0, 1).replace(".", "");
  const told = (row: string, above: string): boolean => row.slice(1) !== above.slice(1);
  expect(meaningOfBlanks(rows("a1 a2 b . c d ."), first)).toBe("unsure");
  expect(meaningOfBlanks(rows("a1 a2 b . c d ."), first, told)).toBe("carried");
  expect(meaningOfBlanks(rows("a1 a2 . b ."), first, told)).toBe("carried");
  expect(meaningOfBlanks(rows("a1 a1 . b ."), first, told)).toBe("unsure");
});

/** Numbers of recommendations with the lines' own references: "3:3.1 .:3.2"; a dot for a blank, "|" between blocks. */
const gaps = (text: string): Gap[][] =>
  text.split(" | ").map((block) =>
    block.split(" ").map((row) => {
      const [number = "", ref = ""] = row.split(":");
      return { text: number === "." ? "" : number, ref };
    }),
  );

test.each<[string, string, BlankMeaning]>([
  ["a third of the rows", "1 2 . 4 5 .", "carried"],
  ["fewer, where numbers run on", "1 2 3 . 4 5 6 7", "carried"],
  ["fewer, where the number was forgotten", "1 2 3 . 5 6 7 8", "blank"],
  ["fewer, where neither is so", "1 2 3 . 9 10 11 12", "unsure"],
  ["one of each", "1 2 3 . 4 5 . 7 8 9 10", "unsure"],
  ["two that adjoin", "1 2 3 . . 4 9 10 11", "carried"],
  ["two that adjoin, and two numbers missing", "1 2 3 . . 6 7 8 9", "blank"],
  ["at the end", "1 2 3 4 5 6 .", "carried"],
  ["a few among numbers that come back", "1 2 1 2 1 . 2 1 2 1 2", "blank"],
  ["a fifth of numbers that come back", "1 2 1 . 2", "unsure"],
  ["own references that are parts of the number above", "3:3.1 .:3.2 4:4 5:5 6:6 7:7 8:8", "carried"],
  ["a reference that is a part of the number above", "3:3.1 .:3.2 9:9 12:12 15:15 17:17 19:19", "carried"],
  ["a part of another number", "3:3.1 .:4.2 9:9 12:12 15:15 17:17 19:19", "unsure"],
  ["own references that are parts of another number", "3:3.1 .:4.2 9:9 10:10 11:11 12:12 13:13", "unsure"],
  ["own references without a part", "3:3 .:3 9:9 10:10 11:11 12:12 13:13", "unsure"],
  ["above the first number", ". 1 2 3 4 5 6 7", "carried"],
  ["a number again right below itself is no log", "1 1 2 . 3 4 5 6", "carried"],
  ["numbers of two figures that run on", "9 10 . 11 13 14 15", "carried"],
  ["two that adjoin among even numbers", "2 4 . . 8 10 12 14", "carried"],
  ["a number missing and two that adjoin", "1 . 3 4 5 . . 9 10 11 12", "carried"],
  ["a part and no part", "3:3.1 .:3.2 9:9 .:7 12:12 15:15 17:17 19:19", "unsure"],
  ["parts and one without", "3:3.1 .:3.2 .:7 9:9 10:10 12:12 14:14 16:16", "carried"],
  ["a log in one block of two", "1 2 1 . 2 1 2 | 3 4 5 6", "blank"],
  ["at the end of a block, with another number in the next", "1 2 3 . | 9 10 11 12 13 14", "carried"],
])("blanks of numbers: %s", (_, text, meaning) => {
  expect(meaningOfGaps(gaps(text))).toBe(meaning);
});
