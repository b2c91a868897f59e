import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { cellsBelow, isWordLists } from "../../../src/plan/tables/columnShapes";
import { viewOf } from "./viewOf";

const sentence = "Agree the threshold document";

/** The shape of a column that holds these cells, beside one that is always filled. */
const shapeOf = (cells: CellValue[], wishes: Parameters<typeof viewOf>[1] = {}): string =>
  cellsBelow(
    viewOf([["Ref", "Heading", "Next"], ...cells.map((cell, at) => [`R${at}`, cell, "x"])], wishes),
    0,
  ).shapeOf(1);

test.each<[string, CellValue[], string]>([
  ["no cells", ["", "", ""], "empty"],
  ["dates in words", ["March 2021", "May 2021", "TBC"], "dates"],
  ["three dates of five", ["March 2021", "May 2021", "June 2021", "Chair", "Police"], "dates"],
  ["two dates of five are words", ["March 2021", "May 2021", "Health", "Chair", "Police"], "words"],
  ["ratings", ["Green", "Amber", "Red"], "ratings"],
  ["three ratings of five", ["Green", "Amber", "Red", "Chair", "Police"], "ratings"],
  ["two ratings of five are words", ["Green", "Amber", "Health", "Chair", "Police"], "words"],
  ["figures", [3, 4, 5], "figures"],
  ["three figures of five", [3, 4, 5, "Chair", "Police"], "figures"],
  ["two figures of five are words", [3, 4, "Health", "Chair", "Police"], "words"],
  ["sentences", [sentence, sentence, "Chair"], "texts"],
  ["a sentence of twenty letters", ["Agree with the board"], "texts"],
  ["one letter less is a label", ["Agree with a board."], "words"],
  ["one long word is no sentence", ["Threshold-document-agreed"], "words"],
])("the shape of a column: %s", (_, cells, shape) => {
  expect(shapeOf(cells)).toBe(shape);
});

const filled = (fills: readonly string[]) => ({
  fills: Object.fromEntries(fills.map((fill, at) => [`${at + 1},1`, fill])),
});
const [green, red, blue, grey] = ["#00B050", "#FF0000", "#0070C0", "#BFBFBF"] as const;

test.each<[string, CellValue[], readonly string[], string]>([
  ["two colours of a scale and no words", ["", "", ""], [green, red, green], "ratings"],
  ["one colour throughout", ["", "", ""], [green, green, green], "empty"],
  ["greys", ["", "", ""], [grey, grey, "#D9D9D9"], "empty"],
  ["colours in three rows of five", ["", "", "", "", ""], [green, red, blue, "", ""], "ratings"],
  ["colours in two rows of five", ["", "", "", "", ""], [green, red, "", "", ""], "empty"],
  ["colours with a few words", ["Chair", "Board", ""], [green, red, green], "ratings"],
  ["colours behind a sentence", [sentence, "Board", "x"], [green, red, green], "words"],
  ["colours behind twenty letters", ["Agree with the board", "y", "x"], [green, red, green], "words"],
])("a coloured column: %s", (_, cells, fills, shape) => {
  expect(shapeOf(cells, filled(fills))).toBe(shape);
});

test("rows of one cell say nothing of the columns", () => {
  const below = cellsBelow(
    viewOf([
      ["Ref", "Heading"],
      ["", "March 2021"],
      ["R1", "Chair"],
    ]),
    0,
  );
  expect(below.shapeOf(1)).toBe("words");
  expect(below.rows).toHaveLength(1);
  expect(below.textsOf(1)).toEqual(["Chair"]);
  expect(below.textsOf(7)).toEqual([]);
});

test("forty rows are looked at", () => {
  const rows = Array.from({ length: 60 }, (_, at) => [`R${at}`, at < 40 ? "March 2021" : "Chair"]);
  const below = cellsBelow(viewOf([["Ref", "Heading"], ...rows]), 0);
  expect(below.rows).toHaveLength(40);
});

const lists = (columns: readonly (readonly string[])[]): boolean => {
  const height = Math.max(...columns.map(({ length }) => length));
  const rows = Array.from({ length: height }, (_, row) => columns.map((column) => column[row] ?? ""));
  return isWordLists(
    cellsBelow(viewOf([columns.map((__, at) => `List ${at}`), ...rows]), 0),
    columns.map((_, at) => at),
  );
};

const letters = ["A", "B", "C", "D"];
test.each<[string, readonly (readonly string[])[], boolean]>([
  ["short words that end at different rows", [["Red", "Amber", "Green"], letters, letters], true],
  [
    "all of one length",
    [
      ["Red", "Amber", "Green"],
      ["A", "B", "C"],
    ],
    false,
  ],
  ["a word twice", [["Red", "Red", "Green"], letters, letters], false],
  ["a word twice in another case", [["Red", "RED", "Green"], letters, letters], false],
  ["a figure", [["Red", "Amber 2", "Green"], letters, letters], false],
  ["only two rows", [["Red"], ["A", "B"], ["C", "D"]], false],
  ["three rows", [["Red"], ["A", "B", "C"], ["D", "E", "F"]], true],
  ["one list", [["Red", "Amber", "Green"]], false],
  ["a word as long as a label", [["R".repeat(35), "Amber", "Green"], letters, letters], true],
  ["a word longer than a label", [["R".repeat(36), "Amber", "Green"], letters, letters], false],
])("lists for drop-downs: %s", (_, columns, is) => {
  expect(lists(columns)).toBe(is);
});
