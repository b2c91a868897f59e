import fc from "fast-check";
import { isDone } from "../../../src/plan/cells/done";
import { readRating } from "../../../src/plan/cells/ratingWord";
import { ratings, type GreenMeaning } from "../../../src/plan/line";
import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import published from "../../data/rating-words.json";
import { quickestOf } from "../../quickestOf";

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
  ["Green - complete", "green", "unknown"],
  ["G – complete", "green", "unknown"],
  ["Complete (Green)", "green", "unknown"],
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

test.each([
  "Closed - not delivered",
  "Closed (superseded)",
  "Closed, not achieved",
  "Closed - merged with 3.2 but not delivered",
  "Complete 50%",
  "50% complete",
  "Complete (75%)",
  "Complete (99.5%)",
  "Complete (part)",
  "Complete (in part)",
  "Complete: no",
  "Complete - N",
  "Completed?",
  "Complete? Yes",
  "Complete 2 of 5",
  "Complete (3/5)",
  "Complete - 3 out of 4 actions",
  "Complete ½",
  "Complete - three of five",
  "Closed - merged into 3.2",
  "Complete - by March 2022",
  "Complete - due 31/03/2022",
  "Complete - not fully embedded",
  "Complete - but training outstanding",
  "Complete, except training",
  "Complete - ongoing monitoring",
  "Completed 31/03/2021 except training",
  "Complete\nNot started",
  "Complete / ongoing",
  "Delivered in 3 areas",
  "Phase 1: complete",
  "Part 1: complete; Part 2: not started",
  "In progress - delayed",
  "In progress 100%",
  "On track: no",
  "On track - but funding not agreed",
  "Not started - superseded",
  "Not started 40%",
  "Overdue - complete",
  "n/a - complete",
  "N/A until April",
  "N/A - until April",
  "Green light awaited",
  "Green energy strategy",
  "Light green",
  "G?",
  "🟢?",
  "Green (75%)",
  "Green - at risk",
  "Green but overdue",
  "Green but slow",
  "Green - not started",
  "Green - superseded",
  "Green - TBC",
  "Green\nOverdue",
  "Red - complete",
  "Amber (complete)",
  "Amber (100%)",
  "Blue - on track",
  "Q1: Amber, Q2: Green",
  "100%",
  "(g)",
  "(a)",
  "[G]",
  "a)",
  "A. Smith",
  "J. A. Smith",
])("%j contradicts or qualifies itself, so it is unknown", (text) => {
  const meanings = ["complete", "on-track", null] as const;
  expect(meanings.map((green) => read(text, green))).toEqual(["unknown", "unknown", "unknown"]);
});

test.each(["#N/A", " #n/a ", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#SPILL!", "＃N/A", "#N/A - complete"])(
  "the error %j is unknown",
  (text) => {
    expect([read(text, "complete"), read(text, "on-track"), read(text, null)]).toEqual(
      Array.from({ length: 3 }, () => "unknown"),
    );
  },
);

test.each([
  ["Green - complete", "green", "unknown", "asks"],
  ["Green complete", "green", "unknown", "asks"],
  ["Complete (G)", "green", "unknown", "asks"],
  ["Green (100%)", "green", "unknown", "asks"],
  ["Green - on track", "unknown", "green", "asks"],
  ["Green: in progress", "unknown", "green", "asks"],
  ["Green - awaiting board", "unknown", "green", "asks"],
  ["Amber - on track", "amber", "amber", "amber"],
  ["Amber - at risk", "amber", "amber", "amber"],
  ["Amber (delayed)", "amber", "amber", "amber"],
  ["Amber (50%)", "amber", "amber", "amber"],
  ["Amber - not yet complete", "amber", "amber", "amber"],
  ["Amber - some actions outstanding", "amber", "amber", "amber"],
  ["Red - off track", "red", "red", "red"],
  ["Red: not started", "red", "red", "red"],
  ["Red (at risk)", "red", "red", "red"],
  ["Blue - complete", "blue", "blue", "blue"],
  ["Blue (done)", "blue", "blue", "blue"],
])("the pair %j is %s, or %s where green is on track, or %s", (text, complete, onTrack, open) => {
  expect([read(text, "complete"), read(text, "on-track"), read(text, null)]).toEqual([
    complete,
    onTrack,
    open,
  ]);
});

test.each([
  ["Complete - signed off by the board", "green", "blue"],
  ["Complete - reported to the board in May", "green", "blue"],
  ["Complete (see minute 7.2)", "green", "blue"],
  ["Complete - no further action required", "green", "blue"],
  ["Complete 100%", "green", "blue"],
  ["100% complete", "green", "blue"],
  ["Complete (5 of 5)", "green", "blue"],
  ["Completed on 3 May 2021", "green", "blue"],
  ["Completed 31/03/2021 by the board", "green", "blue"],
  ["31/03/2021 - Complete", "green", "blue"],
  ["In progress - 50%", "amber", "green"],
  ["On track - on target", "amber", "green"],
  ["Green - paper 5", "green", "green"],
  ["Green\nPaper 5", "green", "green"],
  ["Green 31/03/2021", "green", "green"],
  ["Amber ↑", "amber", "amber"],
  ["G", "green", "green"],
  ["g.", "green", "green"],
  ["Not started - awaiting funding", "notStarted", "notStarted"],
  ["On hold - pending review", "onHold", "onHold"],
  ["N/A", "closedNotDone", "closedNotDone"],
  ["Withdrawn - no longer required", "closedNotDone", "closedNotDone"],
])("harmless words leave %j as %s, or %s where green is on track", (text, complete, onTrack) => {
  expect([read(text, "complete"), read(text, "on-track")]).toEqual([complete, onTrack]);
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
    const long = piece.repeat(10_000).slice(0, 10_000);
    expect(read(long, "complete")).toMatch(/unknown|notRated/);
    expect(quickestOf(() => void read(long, "complete"))).toBeLessThan(250);
  },
);

test("done is green and blue where green means complete, blue alone where it means on track", () => {
  expect(ratings.filter((rating) => isDone(rating, "complete") === true)).toEqual(["green", "blue"]);
  expect(ratings.filter((rating) => isDone(rating, "on-track") === true)).toEqual(["blue"]);
  expect(ratings.map((rating) => isDone(rating, null))).toEqual(ratings.map(() => null));
});
