import {
  isKeySheet,
  readRatingKey,
  saidOfRed,
  type RatingKey,
} from "../../../../src/plan/ratingSources/key/ratingKey";
import { filledGrid } from "../ratedTable";

type Rows = Parameters<typeof filledGrid>[0];
const keyOf = (rows: Rows): RatingKey => readRatingKey(filledGrid(rows), [], []);
const listed = (map: ReadonlyMap<string, string>): string =>
  [...map].map((pair) => pair.join(" ")).join(", ");

/** What a key says of green, of colours and fills, codes, percentages and red. */
function said(key: RatingKey): string {
  const red = saidOfRed(key);
  return [
    key.green === null ? "" : `green is ${key.green}`,
    listed(key.colours),
    listed(key.fills),
    key.codes.size === 0 ? "" : `codes ${listed(key.codes)}`,
    (key.percents ?? []).map(({ sense, from, to }) => `${sense} ${from}-${to}`).join(", "),
    red === null ? "" : `red: ${red}`,
  ]
    .filter((part) => part !== "")
    .join("; ");
}

test.each<[Rows, string]>([
  [[["2 = not started or late, 3 = behind"]], ""],
  [
    [
      ["OT", "not started or late"],
      ["OT", "100% complete"],
    ],
    "",
  ],
  [[["Green-12. Lines in italics are new"]], "green green"],
  [[["RAG Green: up to 25 %; Yellow: 12."]], "green green, yellow amber"],
  [[["", "Black", "12", "", "", "Purple", "100% complete"]], "purple done"],
  [
    [
      [["", "00B050"], "not complete"],
      [["", "ED7D31"], "At risk"],
    ],
    "amber amber; #ED7D31 amber",
  ],
  [[["Priority:", "Green"]], "green green"],
  [[[["3 actions", "00B050"]], [["Late", "FFFF00"]]], ""],
  [[[["nearly complete", "FFFFFF"]], [["100% complete", "00B050"]]], ""],
  [[["On track Grey)."], ["Priority RAG: behind: R);"]], "grey underWay"],
  [[["Risk rating: Lead: Green"], ["R=some issues  Red=Late"]], "red red"],
  [[["Risk rating key"], [["nearly complete", "00B050"]], [["100% complete", "BFBFBF"]]], ""],
  [[["Status"], [["", "000000"]], ["some issues"]], "grey atRisk; #000000 atRisk"],
  [[["Green = 40%"]], "green green"],
  [[["Key: Not started (R) | 12 Yellow) |"]], ""],
  [[["Key", ["Black", "000000"]]], "black notRated; #000000 notRated"],
  [[["Red → Superseded\nG → closed without action"]], "red red; red: superseded g → closed without action"],
  [
    [
      ["Blue", "", "0-25%"],
      ["Grey", "", "26-75%"],
      ["Yellow", "", "0-25%"],
    ],
    "blue blue, grey unclear, yellow amber",
  ],
  [
    [["Red indicates 40%."], ["Green indicates 100% complete /"]],
    "green is complete; red red, green green; red: 40%",
  ],
  [[["OT", "Superseded"]], ""],
  [[[["", "FF0000"], "12"]], "red red; #FF0000 red"],
  [
    [["Progress: R = 0-25% / Amber = over 75%."]],
    "red red, amber amber; red 0-25, amber 75.001-100; red: 0-25% /",
  ],
  [[["G", "will be complete by May"]], "green is on-track; green green"],
  [
    [
      ["", "", "", "", "", "", "Red", "Green"],
      ["", "", "", "", "", "", "Lead"],
    ],
    "red red; red: lead",
  ],
  [[["Priority:", "B", "not complete"]], ""],
  [[["", "", "Red", "Delivered", "", "", "B"]], "red done"],
])("the key %j says %j", (rows, expected) => {
  expect(said(keyOf(rows))).toBe(expected);
});

test.each<[Rows, boolean]>([
  [[["", "Yellow", "", ["B", "FFC000"], "not complete", "Orange", "overdue"]], false],
  [[["Progress: Purple (on hold). Grey (not started or late)"]], true],
])("a sheet of %j is a key: %j", (rows, expected) => {
  expect(isKeySheet(filledGrid(rows))).toBe(expected);
});
