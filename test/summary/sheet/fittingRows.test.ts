import { brokenRows, fittingRows } from "../../../src/summary/sheet/fittingRows";
import { paragraphCells } from "../../../src/summary/sheet/paragraphCells";

describe("a long paragraph", () => {
  const sentence = `${"word ".repeat(39)}end.`;
  test("is one cell up to the height of a row", () =>
    expect(paragraphCells(`${sentence} ${sentence}`)).toEqual([`${sentence} ${sentence}`]));
  test("goes on in the next with whole sentences", () =>
    expect(
      paragraphCells(Array(8).fill(sentence).join(" ")).map((cell) => cell.split("end.").length - 1),
    ).toEqual([6, 2]));
  test("nothing is no cell", () => expect(paragraphCells("")).toEqual([]));
});

test.each([
  ["parts share a row while they fit", ["SCR A", "SCR B"], 20, ["SCR A; SCR B"]],
  ["and go on in the next", ["SCR A", "SCR B", "SCR C"], 12, ["SCR A; SCR B", "SCR C"]],
  ["a long part keeps a row of its own", ["A", "A very long name"], 5, ["A", "A very long name"]],
  ["nothing makes no row", [], 5, []],
  ["after a colon no semicolon stands", ["Only on:", "SCR A", "SCR B"], 30, ["Only on: SCR A; SCR B"]],
] as const)("%s", (_name, parts, characters, rows) => expect(fittingRows(parts, characters)).toEqual(rows));

test.each([
  ["a text is broken between words", "one two three", 7, ["one two", "three"]],
  ["and a word that is longer than a row within it", "abcdefgh ij", 5, ["abcde", "fgh", "ij"]],
  ["nothing makes no row", " ", 5, []],
] as const)("%s", (_name, text, characters, rows) => expect(brokenRows(text, characters)).toEqual(rows));
