import { hueOf, ratingHueOf } from "../../../src/plan/cells/colour";

/** Fills as they were found in published action-plan workbooks (the domain notes on colour-only cells). */
test.each([
  ["red", ["FF0000", "C00000", "E60000", "D9001B", "FF3300", "FFC7CE", "DA9694", "E6B8B7", "9C0006"]],
  [
    "amber",
    ["FFC000", "FF9900", "ED7D31", "F79646", "FFA500", "FF6600", "FABF8F", "FFD966", "F4B084", "FFEB9C"],
  ],
  ["amber", ["FFFF00", "FFFF99", "9C5700", "9C6500"]],
  [
    "green",
    ["00B050", "92D050", "00FF00", "008000", "70AD47", "A9D08E", "C6E0B4", "C6EFCE", "C4D79B", "9BBB59"],
  ],
  ["blue", ["0070C0", "00B0F0", "4472C4", "5B9BD5", "4F81BD", "9DC3E6", "BDD7EE", "8DB4E2", "0000FF"]],
  ["grey", ["808080", "A6A6A6", "BFBFBF", "D9D9D9", "C0C0C0", "7F7F7F", "000000"]],
  ["purple", ["7030A0", "800080", "8064A2", "B1A0C7"]],
  ["red", ["400010"]],
  ["amber", ["401000"]],
  ["blue", ["001010"]],
  ["purple", ["100040"]],
  ["grey", ["333340"]],
])("%s: %j", (hue, fills) => {
  expect(fills.map((fill) => hueOf(`#${fill}`))).toEqual(fills.map(() => hue));
});

test.each(["", "#FFFFFF", "#00FFE0", "#FF0099", "#00CC99", "#990066", "none", "#FFF", "red"])(
  "%j has no name",
  (fill) => {
    expect(hueOf(fill)).toBeNull();
  },
);

test.each([
  ["#FF0000", "red"],
  ["#FFC000", "amber"],
  ["#FFFF00", "amber"],
  ["#00B050", "green"],
  ["#0070C0", "blue"],
  ["#7030A0", null],
  ["#808080", null],
  ["#FFFFFF", null],
  ["", null],
  [null, null],
])("%j is, on a rating scale, %j", (fill, hue) => {
  expect(ratingHueOf(fill)).toBe(hue);
});
