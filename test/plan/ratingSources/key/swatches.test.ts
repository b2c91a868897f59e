import { cellsOf } from "../../../../src/plan/ratingSources/key/rowParts";
import { swatchesOf } from "../../../../src/plan/ratingSources/key/swatches";
import { filledGrid } from "../ratedTable";

type Cells = Parameters<typeof filledGrid>[0][number];
const green = ["", "00B050"] as const;
const red = ["", "FF0000"] as const;

/** Each colour of a row by its word or fill, and what explains it. */
const read = (cells: Cells): string[] =>
  swatchesOf(cellsOf(filledGrid([cells]), { row: 0, from: 0, to: cells.length })).map(
    ({ mark, meaning }) => `${mark.name ?? ""}${mark.fill} ${meaning?.text ?? "nothing"}`,
  );

test.each<[string, Cells, string[]]>([
  ["a swatch and its text", [green, "Complete"], ["#00B050 Complete"]],
  ["merged swatches", [green, green, "Complete"], ["#00B050 Complete"]],
  ["three merged cells", [green, green, green, "Complete"], ["#00B050 Complete"]],
  ["a band across the row", [green, green, green, green, "Complete"], []],
  ["two swatches side by side", [green, red, "Late"], ["#00B050 nothing", "#FF0000 Late"]],
  ["a swatch before its word", [green, "Green", "Complete"], ["green#00B050 Complete"]],
  ["merged swatches before their word", [green, green, "Green", "Complete"], ["green#00B050 Complete"]],
  ["a swatch apart from a word", [green, "", "Green", "Complete"], ["#00B050 nothing", "green Complete"]],
  ["a swatch behind its word", ["Green", green, "Complete"], ["green#00B050 Complete"]],
  ["a swatch apart behind a word", ["Green", "", red, "Late"], ["green nothing", "#FF0000 Late"]],
  [
    "a filled word and another swatch",
    [["Green", "00B050"], red, "Late"],
    ["green#00B050 nothing", "#FF0000 Late"],
  ],
  ["a filled word over two cells", [["Green", "00B050"], green, "Complete"], ["green#00B050 Complete"]],
  ["a text in a band of its own fill", [green, ["Complete", "00B050"], red, "Late"], ["#FF0000 Late"]],
  ["a text filled on to its right", ["Key", red, "Late", ["On track", "00B050"], green], ["#FF0000 Late"]],
  ["a text four columns away", [green, "", "", "", "", "Complete"], ["#00B050 Complete"]],
  ["a text too far away", [green, "", "", "", "", "", "Complete"], ["#00B050 nothing"]],
  ["texts before their colours", ["Complete", green, "Late", red], ["#00B050 Complete", "#FF0000 Late"]],
  ["a label in front", ["RAG key:", "Red", "Late"], ["red Late"]],
  ["no colour at all", ["Complete", "Late"], []],
])("%s", (_, cells, expected) => {
  expect(read(cells)).toEqual(expected);
});
