import { readRating } from "../../../src/plan/cells/ratingWord";
import type { GreenMeaning } from "../../../src/plan/line";

/** The rating, or "unknown". */
function read(text: string, green: GreenMeaning): string {
  const reading = readRating(text, green);
  return reading.kind === "rating" ? reading.rating : reading.kind;
}

test.each([
  ["Deferred to March 2022", "onHold", "onHold"],
  ["Deferred until the work is complete", "unknown", "unknown"],
  ["On hold awaiting the report of the national review, which is late", "unknown", "unknown"],
  ["?", "notRated", "notRated"],
  ["Amebr", "amber", "amber"],
  ["Overall rating :", "notRated", "notRated"],
  ["Green - grey", "unknown", "unknown"],
  ["Green - unlikely", "unknown", "unknown"],
  ["On track - reopened", "unknown", "unknown"],
  ["On track - x", "unknown", "unknown"],
  ["Not started - nope", "unknown", "unknown"],
  ["Red - pink", "unknown", "unknown"],
  ["(f) Green", "green", "green"],
  ["RAG(R/A/G)", "unknown", "unknown"],
  ["was green, now amber", "amber", "amber"],
  ["1 = Fully achieved", "green", "blue"],
  ["Superseded - was blue", "closedNotDone", "closedNotDone"],
  ["Completed 12/05/2021. Page is live.", "green", "blue"],
  ["Not started 0%", "notStarted", "notStarted"],
  ["Complete 0%", "unknown", "unknown"],
  ["Key: Red off track", "red", "red"],
  ["Amber/ red", "red", "red"],
  ["Amber /red", "red", "red"],
  ["On-target&on track", "amber", "green"],
])("%j is %s, or %s where green is on track", (text, complete, onTrack) => {
  expect([read(text, "complete"), read(text, "on-track")]).toEqual([complete, onTrack]);
});
