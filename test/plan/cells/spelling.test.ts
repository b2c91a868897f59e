import { readRating } from "../../../src/plan/cells/ratingWord";
import { senseOfMistyped } from "../../../src/plan/cells/ratings/spelling";
import published from "../../data/rating-words.json";

test.each([
  ["compelte", "done"],
  ["comleted", "done"],
  ["delvered", "done"],
  ["achievd", "done"],
  ["in progess", "underWay"],
  ["in porgress", "underWay"],
  ["ongoin", "underWay"],
  ["not starteed", "notStarted"],
  ["supersedd", "closedNotDone"],
  ["cancellled", "closedNotDone"],
  ["suspnded", "onHold"],
  ["gren", "green"],
  ["ammber", "amber"],
] as const)("%j is a slip for %s", (text, sense) => {
  expect(senseOfMistyped(text)).toBe(sense);
});

test.each([
  "incomplete",
  "uncompleted",
  "undelivered",
  "achieve",
  "deliver",
  "close",
  "pause",
  "passed",
  "merge",
  "delay",
  "unplanned",
  "recommenced",
  "inactive",
  "skipped",
  "greed",
  "not set",
  "no hold",
  "off trick",
  "red",
  "complete a form",
  "",
])("%j is no slip", (text) => {
  expect(senseOfMistyped(text)).toBeNull();
});

test("a listed word with one letter left out never turns into another rating", () => {
  const turned = published.words.flatMap(({ word, complete }) =>
    Array.from(word).flatMap((_, at) => {
      const typed = word.slice(0, at) + word.slice(at + 1);
      const reading = readRating(typed, "complete");
      const listed = published.words.some((other) => other.word === typed.trim());
      const same = reading.kind !== "rating" || reading.rating === complete;
      return same || listed || typed.length < 7 ? [] : [`${word} as ${typed}`];
    }),
  );
  expect(turned).toEqual([]);
});
