import { shorten } from "../../../../src/summary/wording/written/shorten";

test.each([
  ["fits", "one two", 7, "one two"],
  ["is cut between words", "one two three", 9, "one two…"],
  ["has one long word", "abcdefghij", 5, "abcde…"],
  ["has a long second word", "a bcdefghijkl", 8, "a bcdefg…"],
  ["ends in a letter of two code units", "ab😀😀", 3, "ab😀…"],
])("a text that %s", (_, text, most, expected) => {
  expect(shorten(text, most)).toBe(expected);
});
