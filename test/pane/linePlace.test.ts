import type { Line } from "../../src/plan/line";
import { linePlace } from "../../src/pane/results/linePlace";
import { shorten } from "../../src/pane/results/shorten";
import { dayOn, line, sheet } from "./sampleRefreshed";

describe("a line in a list", () => {
  test.each<[string, Partial<Line>, string, string]>([
    ["as usual", {}, "1.10 · Audit chronologies", "Due 30 September 2021 · Plan A, row 9 · Review A"],
    [
      "without a reference",
      { ref: null },
      "Audit chronologies",
      "Due 30 September 2021 · Plan A, row 9 · Review A",
    ],
    [
      "without an action",
      { action: null },
      "1.10 · No action written",
      "Due 30 September 2021 · Plan A, row 9 · Review A",
    ],
    [
      "a review called like its sheet",
      { review: "Plan A" },
      "1.10 · Audit chronologies",
      "Due 30 September 2021 · Plan A, row 9",
    ],
    [
      "a date that was moved",
      { originalDue: dayOn("2021-01-31") },
      "1.10 · Audit chronologies",
      "Due 30 September 2021 (first due 31 January 2021) · Plan A, row 9 · Review A",
    ],
    [
      "a timescale that is no date",
      { due: null, dueText: "wk c" },
      "1.10 · Audit chronologies",
      "Due “wk c” · Plan A, row 9 · Review A",
    ],
    [
      "no timescale",
      { due: null, dueText: "" },
      "1.10 · Audit chronologies",
      "No due date · Plan A, row 9 · Review A",
    ],
  ])("%s", (_, change, name, where) => {
    expect(linePlace({ ...line, ...change }, [sheet], "due")).toMatchObject({ name, where });
  });

  test.each<[string, Partial<Line>, string]>([
    [
      "names one that is not there",
      { recommendation: "14" },
      "names recommendation 14 · Plan A, row 9 · Review A",
    ],
    ["names none", { recommendation: null }, "names no recommendation · Plan A, row 9 · Review A"],
  ])("an ungrounded line that %s", (_, change, where) => {
    expect(linePlace({ ...line, ...change }, [sheet], "recommendation").where).toBe(where);
  });

  test.each([
    ["its action", sheet.columns, "C9"],
    ["its reference where there is no action column", { ref: 27 }, "AB9"],
    ["the first column where neither is known", {}, "A9"],
  ])("goes to %s", (_, columns, cell) => {
    expect(linePlace(line, [{ ...sheet, columns }], "due")).toMatchObject({ sheet: "Plan A", cell });
  });
});

test.each([
  ["fits", "one two", 7, "one two"],
  ["is cut between words", "one two three", 9, "one two…"],
  ["has one long word", "abcdefghij", 5, "abcde…"],
  ["has a long second word", "a bcdefghijkl", 8, "a bcdefg…"],
  ["ends in a letter of two code units", "ab😀😀", 3, "ab😀…"],
])("a text that %s", (_, text, most, expected) => {
  expect(shorten(text, most)).toBe(expected);
});
