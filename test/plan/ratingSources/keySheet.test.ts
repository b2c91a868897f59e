import {
  isKeySheet,
  keyFor,
  noKey,
  readRatingKey,
  type RatingKey,
} from "../../../src/plan/ratingSources/key/ratingKey";
import { filledGrid } from "./ratedTable";

type Rows = Parameters<typeof filledGrid>[0];
const keyOf = (rows: Rows): RatingKey => readRatingKey(filledGrid(rows), [], []);

const readMe: Rows = [
  ["How to use this plan"],
  ["Completed since the last meeting", ["", "C6EFCE"]],
  ["Already reported as completed", ["", "BFBFBF"]],
  ["Work under way", ["", "FFC000"]],
  ["Not started", ["", "FFFF00"]],
];

test.each<[string, Rows, boolean]>([
  ["of swatches", readMe, true],
  [
    "of letters among lists",
    [
      ["BRAG", "Meaning", "Lead"],
      ["G", "On track", "Council"],
      ["B", "Complete", "Trust"],
    ],
    true,
  ],
  [
    "of contacts",
    [
      ["Organisation", "Lead"],
      ["Trust", "Chief Nurse"],
    ],
    false,
  ],
  [
    "of counts",
    [
      ["Complete", 3],
      ["Red", 4],
      ["Green", 5],
    ],
    false,
  ],
  [
    "of risks",
    [
      ["1 Rare", [1, "92D050"], [5, "FFC000"]],
      ["5 Certain", [5, "FFC000"], [25, "FF0000"]],
    ],
    false,
  ],
  [
    "of lists side by side",
    [
      ["Red", "Open"],
      ["Amber", "Closed"],
      ["Green", "On hold"],
    ],
    false,
  ],
])("a sheet %s is a key: %#", (_, rows, isKey) => {
  expect(isKeySheet(filledGrid(rows))).toBe(isKey);
});

test("a plan takes its own key, else the one key sheet; key sheets that differ say nothing", () => {
  const complete = keyOf([["Green = complete"]]);
  const onTrack = keyOf([["Green = on track"]]);
  expect(keyFor(complete, [onTrack])).toBe(complete);
  expect(keyFor(noKey, [onTrack, keyOf([["Green = on track"]])])).toBe(onTrack);
  expect(keyFor(noKey, [onTrack, complete])).toBe(noKey);
  expect(keyFor(noKey, [])).toBe(noKey);
});
