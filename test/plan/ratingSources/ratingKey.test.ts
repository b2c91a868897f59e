import fc from "fast-check";
import { readRatingKey, saidOfRed, type RatingKey } from "../../../src/plan/ratingSources/key/ratingKey";
import { gridOf } from "../gridOf";
import { filledGrid } from "./ratedTable";
import { quickestOf } from "../../quickestOf";

type Rows = Parameters<typeof filledGrid>[0];
const keyOf = (rows: Rows): RatingKey => readRatingKey(filledGrid(rows), [], []);
const colours = (key: RatingKey): string =>
  [...key.colours].map(([name, standing]) => `${name} ${standing}`).join(", ");

test.each<[string, Rows, string | null]>([
  ["labels before colours", [["Complete = Green, In progress = Amber, Not started = Red"]], "complete"],
  ["colours in brackets", [["Not started (Red), In progress (Amber), Complete (Green)"]], "complete"],
  [
    "no punctuation at all",
    [["Key: Red Off track Amber Some issues Green On track Blue Complete"]],
    "on-track",
  ],
  ["three spaces between", [["Red = not started   Amber = in progress   Green = complete"]], "complete"],
  ["sentences", [["Green: completed. Amber: under way. Red: not started or late."]], "complete"],
  ["letters", [["G = complete, A = under way, R = not started or stuck"]], "complete"],
  [
    "a table of letters",
    [
      ["BRAG", "Meaning"],
      ["B", "Complete"],
      ["G", "On track for the due date"],
    ],
    "on-track",
  ],
  [
    "a swatch beside its word",
    [
      [["", "00B050"], "Green", "On track"],
      [["", "FF0000"], "Red", "Late"],
    ],
    "on-track",
  ],
  [
    "meanings before swatches",
    [
      ["Complete", ["", "00B050"]],
      ["In progress", ["", "FFC000"]],
    ],
    "complete",
  ],
  ["swatches in a row", [["Key", ["", "00B050"], "Complete", ["", "FFC000"], "In progress"]], "complete"],
  [
    "meanings before swatches in a row",
    [["Complete", ["", "00B050"], "Started", ["", "FFC000"]]],
    "complete",
  ],
  [
    "meanings below",
    [
      [
        ["Red", "FF0000"],
        ["Green", "00B050"],
      ],
      ["Late", "Complete"],
    ],
    "complete",
  ],
  [
    "meanings coloured themselves",
    [
      [
        ["Complete", "00B050"],
        ["In progress", "FFC000"],
      ],
    ],
    "complete",
  ],
  [
    "a sentence among the rest",
    [
      ["Green", "over 75 % complete"],
      ["Green means on track, not finished: it is finished when it turns Blue."],
    ],
    "on-track",
  ],
  ["both", [["Green = complete"], ["Green = on track"]], null],
  ["a title that names a colour", [["Green Lane School: actions complete"]], null],
  [
    "counts, not meanings",
    [
      ["Green", 16],
      ["Complete", 16],
    ],
    null,
  ],
  [
    "a key of priorities in a row",
    [["Priority of the recommendation:", ["Green", "92D050"], "Complete"]],
    null,
  ],
  [
    "a key of priorities below its label",
    [["Priority RAG"], ["Green: complete by March"], ["Red: now"]],
    null,
  ],
  [
    "a list of ratings beside a list of statuses",
    [
      ["RAG", "Status"],
      ["Green", "Closed"],
      ["Red", "Open"],
    ],
    null,
  ],
  ["work as planned", [["Green: as planned; Red: late"]], "on-track"],
  [
    "a title in a coloured band",
    [
      [
        ["Actions complete", "0070C0"],
        ["", "0070C0"],
        ["", "0070C0"],
      ],
    ],
    null,
  ],
])("%s", (_, rows, green) => {
  expect(keyOf(rows).green).toBe(green);
});

test.each<[string, Rows, string | null]>([
  ["in words", [["Green: completed. Amber: under way. Red: not started or late."]], "not started or late"],
  [
    "a swatch beside its word",
    [
      [["", "00B050"], "Green", "On track"],
      [["", "FF0000"], "Red", "Late"],
    ],
    "late",
  ],
  [
    "with a note behind the key",
    [["Green = complete, Amber = started, Red = off track. Lines in italics are new."]],
    "off track",
  ],
  ["not at all", [["Green = complete, Amber = in progress"]], null],
  ["as two things", [["Red = off track, Green = complete"], ["Red = not started, Green = complete"]], null],
  ["as what is done", [["Red = complete, Green = in progress"]], null],
])("what a key says of red: %s", (_, rows, expected) => expect(saidOfRed(keyOf(rows))).toBe(expected));

test.each<[string, Rows, string]>([
  ["blue that is on hold", [["Blue = on hold", "Green = complete"]], "blue onHold, green green"],
  ["blue with two meanings", [["Blue = not started or on hold"]], "blue unclear"],
  ["one colour explained twice", [["Grey = withdrawn"], ["Grey = complete"]], "grey unclear"],
  ["red that is not started stays red", [["Red = not started"]], "red red"],
  [
    "red whose work is not done stays red",
    [["Red = date passed and action has not been completed"]],
    "red red",
  ],
  ["amber that is done", [["Amber = complete"]], "amber done"],
  ["amber that is nearly done stays amber", [["Amber = nearly complete"]], "amber amber"],
  ["purple that is superseded", [["Purple = superseded"]], "purple closedNotDone"],
])("%s", (_, rows, said) => {
  expect(colours(keyOf(rows))).toBe(said);
});

test("numbers that are explained are codes, a lone one is not", () => {
  const codes = keyOf([
    ["Categories: 1 = fully achieved, 2 = on target, 3 = not started, 4: no longer required"],
  ]).codes;
  expect([...codes]).toEqual([
    ["1", "done"],
    ["2", "underWay"],
    ["3", "notStarted"],
    ["4", "closedNotDone"],
  ]);
  expect(keyOf([["1 = complete"]]).codes.size).toBe(0);
});

test("words that are explained are codes too", () => {
  const key = keyOf([
    ["Open = action continues and is under way; Close = action complete, Board asked to note"],
  ]);
  expect([...key.codes]).toEqual([
    ["open", "underWay"],
    ["close", "done"],
  ]);
});

test("any sheet has a key of some kind, quickly", () => {
  const piece = fc.constantFrom(
    "Green",
    "red",
    " = ",
    "complete",
    "not started",
    ":",
    "|",
    "25%",
    "or",
    "1",
    "-",
    "(",
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(" ")),
    fc.string({ unit: "binary" }),
  );
  const cells = fc.array(fc.array(fc.oneof(text, fc.integer(), fc.boolean()), { maxLength: 5 }), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(cells, (rows) => {
      expect(["complete", "on-track", null]).toContain(readRatingKey(gridOf(rows), [], []).green);
    }),
  );
  const longTexts = (): void => {
    for (const long of ["green = ", "1 = done ", "25% or ", "complete (green) "])
      readRatingKey(gridOf([[long.repeat(5000)], [long.repeat(60)]]), [], []);
  };
  expect(quickestOf(longTexts)).toBeLessThan(500);
});
