import fc from "fast-check";
import type { Columns } from "../../../src/plan/columns/columnName";
import { ratings, type GreenMeaning } from "../../../src/plan/line";
import { rate, ratedTable, unsaid } from "./ratedTable";

type Rows = Parameters<typeof ratedTable>[2];
const header = ["Ref", "Action", "Due", "RAG"];
const columns: Columns = { ref: 0, action: 1, due: 2, rating: 3 };
const lines = (cells: Rows[number]): Rows =>
  cells.map((cell, index) => [`${index + 1}`, `Carry out action number ${index + 1}`, "May 2021", cell]);
const table = (cells: Rows[number], above: Rows = []) => ratedTable(above, header, lines(cells), columns);

const green = "00B050";
const amber = "FFC000";
const yellow = "FFFF00";
const red = "FF0000";
const blue = "0070C0";
const grey = "BFBFBF";
test.each<[string, Rows[number], Rows, (string | null)[], string]>([
  ["words", ["Green", "Amber", "Complete", "On hold"], [], ["green", "amber", "green", "onHold"], "text"],
  [
    "superseded, withdrawn, not accepted and not started",
    ["Superseded", "Withdrawn", "Not accepted", "Not started"],
    [],
    ["closedNotDone", "closedNotDone", "closedNotDone", "notStarted"],
    "text",
  ],
  [
    "slips of the keyboard",
    ["Compelted", "In progess", "Gren", "Amebr"],
    [],
    ["green", "amber", "green", "amber"],
    "text",
  ],
  [
    "fills by hue",
    [
      ["", green],
      ["", amber],
      ["", red],
      ["", blue],
    ],
    [],
    ["green", "amber", "red", "blue"],
    "fill",
  ],
  [
    "fills of two palettes by the key's swatches",
    [
      ["", "C6EFCE"],
      ["", "FFFF99"],
      ["", "ED7D31"],
      ["", "D9D9D9"],
    ],
    [
      ["Completed since the last meeting", ["", "C6EFCE"]],
      ["Already reported as completed", ["", grey]],
      ["Work under way", ["", amber]],
      ["Not started", ["", yellow]],
    ],
    ["green", "notStarted", "amber", "green"],
    "fill",
  ],
  [
    "a swatch that looks orange and is called red",
    [
      ["", "F8CBAD"],
      ["", green],
      ["", "FFEB9C"],
    ],
    [
      [["Red", "F8CBAD"], "Late"],
      [["Amber", "FFEB9C"], "Started"],
      [["Green", green], "Complete"],
    ],
    ["red", "green", "amber"],
    "fill",
  ],
  [
    "white by the key",
    ["", ["", green], ["", amber]],
    [["White: not started; Green: complete; Amber: under way"]],
    ["notStarted", "green", "amber"],
    "fill",
  ],
  [
    "a colour word that the key gives another meaning",
    ["Blue", "Grey", "Green", "Complete"],
    [["Blue = not yet started; Grey = already reported as completed; Green = complete"]],
    ["notStarted", "green", "green", "green"],
    "text",
  ],
  [
    "plain words, whatever a key calls them",
    ["Not started", "Complete", "Red"],
    [["Red = not started; Green = complete"]],
    ["notStarted", "green", "red"],
    "text",
  ],
  [
    "numbers by the key",
    [1, 2, "3", 4],
    [["1 = fully achieved, 2 = on target, 3 = not started"]],
    ["green", "amber", "notStarted", "notRated"],
    "text",
  ],
])("rates by %s", (_, cells, above, ratings, from) => {
  expect(rate(table(cells, above))).toMatchObject({ from, sure: true, ratings, column: 3 });
});

test("what depends on green stays open while it is asked", () => {
  expect(rate(table(["Complete", "Green", "Amber", "In progress"]), null).ratings).toEqual([
    null,
    "green",
    "amber",
    null,
  ]);
  expect(
    rate(
      table(
        [
          ["", green],
          ["", grey],
        ],
        [
          [["", grey], "Reported as completed"],
          [["", green], "Good"],
        ],
      ),
      null,
    ).ratings,
  ).toEqual(["green", null]);
  expect(rate(table(["Complete", "In progress"]), "on-track").ratings).toEqual(["blue", "green"]);
});

test("a picked rating column is used as it is", () => {
  const oneColour = table([
    ["", green],
    ["", green],
  ]);
  expect(rate(oneColour).sure).toBe(false);
  expect(rate(oneColour, "complete", { ...unsaid, ratingColumn: "given" })).toMatchObject({
    sure: true,
    ratings: ["green", "green"],
  });
});

test("any column is read, and gives a rating of the scale or asks what green means", () => {
  const word = fc.constantFrom(
    "Green",
    "a",
    "complete",
    "80%",
    "x",
    "✓",
    "#REF!",
    "TBC",
    "Blue - minute 5",
    "",
  );
  const value = fc.oneof(word, fc.string({ unit: "binary" }), fc.double(), fc.boolean());
  const fill = fc.constantFrom("00B050", "FFC000", "FFFF00", "BFBFBF", "7030A0", "0070C0");
  const cell = fc.oneof(value, fc.tuple(value, fill));
  const green = fc.constantFrom<GreenMeaning | null>("complete", "on-track", null);
  const named = fc.constantFrom<Columns>(
    { action: 1, rating: 3 },
    { action: 1, percent: 3 },
    { action: 1, completed: 3 },
    { action: 1 },
  );
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 8 }), green, named, (cells, meaning, known) => {
      const { ratings: read } = rate(ratedTable([], header, lines(cells), known), meaning);
      expect(read).toHaveLength(cells.length);
      for (const rating of read) expect([...ratings, ...(meaning === null ? [null] : [])]).toContain(rating);
    }),
  );
});
test("a rating column without words or colours gives nothing", () => {
  expect(rate(table(["", "", ""]))).toMatchObject({
    from: null,
    sure: false,
    ratings: ["notRated", "notRated", "notRated"],
  });
});

test("an error value rates nothing and is not said twice", () => {
  expect(rate(table(["#N/A", "Green"]))).toMatchObject({ ratings: ["notRated", "green"], findings: [] });
});
