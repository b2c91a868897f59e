import fc from "fast-check";
import { isDone } from "../../../src/plan/cells/done";
import { readRating } from "../../../src/plan/cells/ratingWord";
import { ratings, type GreenMeaning } from "../../../src/plan/line";
import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import published from "../../data/rating-words.json";

/** The rating, or "asks" or "unknown". */
function read(value: CellValue, green: GreenMeaning | null): string {
  const reading = readRating(value, green);
  return reading.kind === "rating" ? reading.rating : reading.kind;
}

test.each(published.words)("published: $word is $complete, or $onTrack where green is on track", (one) => {
  expect([read(one.word, "complete"), read(one.word, "on-track")]).toEqual([one.complete, one.onTrack]);
  expect(read(one.word, null)).toBe(one.complete === one.onTrack ? one.complete : "asks");
});

test.each([
  ["RAG: Green", "green", "green"],
  ["RAG rated amber", "amber", "amber"],
  ["Green - complete", "green", "green"],
  ["G – complete", "green", "green"],
  ["Complete (Green)", "green", "green"],
  ["Amber: in progress", "amber", "amber"],
  ["Amber (was red)", "amber", "amber"],
  ["Red, overdue", "red", "red"],
  ["“Green.”", "green", "green"],
  ["A/R", "red", "red"],
  ["AMBER / GREEN", "amber", "green"],
  ["On\u00a0going", "amber", "green"],
  ["Compleated", "green", "blue"],
  ["Completed 31/03/2021", "green", "blue"],
  ["Closed in May 2021", "green", "blue"],
  ["Complete - awaiting sign off", "green", "blue"],
  ["Closed – superseded", "closedNotDone", "closedNotDone"],
  ["ON-HOLD", "onHold", "onHold"],
  ["-", "notRated", "notRated"],
  ["\u00a0", "notRated", "notRated"],
  ["🟡", "amber", "amber"],
  ["Complete by March 2022", "unknown", "unknown"],
  ["Not complete", "unknown", "unknown"],
  ["was red", "unknown", "unknown"],
  ["Moved from amber to green", "unknown", "unknown"],
  ["Green or amber", "unknown", "unknown"],
  ["Green - red", "unknown", "unknown"],
  ["greenish", "unknown", "unknown"],
  ["✓", "unknown", "unknown"],
  ["80%", "unknown", "unknown"],
  [3, "unknown", "unknown"],
  [true, "unknown", "unknown"],
])("%j is %s, or %s where green is on track", (value, complete, onTrack) => {
  expect([read(value, "complete"), read(value, "on-track")]).toEqual([complete, onTrack]);
});

test("a reading says whether it depends on green", () => {
  expect(readRating("Complete", "complete")).toEqual({
    kind: "rating",
    rating: "green",
    dependsOnGreen: true,
  });
  expect(readRating("Complete", null)).toEqual({ kind: "asks", dependsOnGreen: true });
  expect(readRating("Green", null)).toEqual({ kind: "rating", rating: "green", dependsOnGreen: false });
});

test("letter case and spaces change nothing", () => {
  const word = fc.constantFrom(...published.words.map((one) => one.word));
  const green = fc.constantFrom<GreenMeaning | null>("complete", "on-track", null);
  fc.assert(
    fc.property(word, green, fc.constantFrom("\u00a0", "  ", "\n"), (written, meaning, space) => {
      const other = space + written.toUpperCase().replaceAll(" ", space) + space;
      expect(readRating(other, meaning)).toEqual(readRating(written, meaning));
    }),
  );
});

test("any text reads as something", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 150 }), (text) => {
      expect(["rating", "asks", "unknown"]).toContain(readRating(text, null).kind);
    }),
  );
});

test.each(["complete ", "green ", "a-", "- ", "not ", "1"])(
  "10,000 characters of %j are read in an instant",
  (piece) => {
    const start = performance.now();
    expect(read(piece.repeat(10_000).slice(0, 10_000), "complete")).toMatch(/unknown|notRated/);
    expect(performance.now() - start).toBeLessThan(250);
  },
);

test("done is green and blue where green means complete, blue alone where it means on track", () => {
  expect(ratings.filter((rating) => isDone(rating, "complete") === true)).toEqual(["green", "blue"]);
  expect(ratings.filter((rating) => isDone(rating, "on-track") === true)).toEqual(["blue"]);
  expect(ratings.map((rating) => isDone(rating, null))).toEqual(ratings.map(() => null));
});
