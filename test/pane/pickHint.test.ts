import { pickHint } from "../../src/pane/sheets/pickHint";
import { words } from "../../src/pane/words";
import type { ColumnName } from "../../src/plan/columns/columnName";
import type { RatingSource } from "../../src/plan/plan";

const column = (...samples: readonly string[]) =>
  ({ column: 6, heading: "RAG", holds: "rating", confidence: 1, samples }) as const;

test.each<[string, ColumnName, readonly string[] | null, RatingSource | null, string]>([
  [
    "values",
    "action",
    ["Agree one form.", "Train all teams."],
    null,
    "For example: Agree one form; Train all teams",
  ],
  ["no values", "lead", [], null, words.noWords],
  ["no column of due dates", "due", null, null, words.withoutColumn.due ?? ""],
  ["no column that could be missed", "lead", null, null, ""],
  ["ratings in words", "rating", ["G", "A"], "text", "For example: G; A"],
  ["ratings in colours", "rating", [], "fill", words.ratingsFrom.fill],
  ["ratings in ticks", "rating", ["✓"], "ticks", `For example: ✓. ${words.ratingsFrom.ticks}`],
  ["ratings that could not be read", "rating", [], null, words.noRatings],
  ["ratings elsewhere", "rating", null, "completed-date", words.ratingsFrom["completed-date"]],
  ["no ratings", "rating", null, null, words.withoutColumn.rating ?? ""],
  ["a column picked for the ratings just now", "rating", ["Red"], null, "For example: Red"],
])("%s", (_, name, samples, ratingFrom, expected) => {
  expect(pickHint(name, samples === null ? undefined : column(...samples), ratingFrom)).toBe(expected);
});
