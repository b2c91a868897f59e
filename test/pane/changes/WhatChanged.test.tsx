import { changePlaces, removedSays, type PlacedList } from "../../../src/pane/changes/changePlace";
import { firstOpenChanges } from "../../../src/pane/changes/changesView";
import { WhatChanged } from "../../../src/pane/changes/WhatChanged";
import type { Line } from "../../../src/plan/line";
import type { ChangesOf, RemovedLine } from "../../../src/summary/changes/changes";
import type { Summary } from "../../../src/summary/summary";
import type { Refreshed } from "../../../src/tasks/refresh/refreshSummary";
import { dayOn, line, refreshed } from "../sampleRefreshed";
import { markupOf, textOf } from "../shown";
import { changesOf } from "./sampleChanges";

const july = dayOn("2021-07-13");
const april = dayOn("2021-04-13");

const whatChanged = (
  changes: Summary["changes"],
  more: Partial<Refreshed> = {},
  open: readonly string[] = firstOpenChanges,
) => (
  <WhatChanged
    refreshed={{ ...refreshed, meetings: [july], ...more, summary: { ...refreshed.summary, changes } }}
    open={open}
    setOpen={() => undefined}
    compareWith={() => undefined}
    goTo={() => undefined}
    controls={() => undefined}
  />
);

const removed: RemovedLine = {
  review: "Review A",
  ref: "6.2",
  words: "",
  rating: "amber",
  complete: false,
};
const lists: Partial<ChangesOf> = {
  newlyComplete: [{ ...line, row: 11, rating: "green", complete: true, timing: "finished" }],
  newlyOverdue: [line],
  movedBack: [{ line: { ...line, row: 12 }, from: "green" }],
  datesExtended: [{ line: { ...line, row: 13, due: dayOn("2021-12-31") }, from: dayOn("2021-03-31") }],
  added: [{ ...line, row: 14, ref: null }],
  removed: [removed],
};

describe("where nothing is compared", () => {
  const question = { kind: "greenMeaning", sheet: "Plan A" } as const;
  test.each<[string, Partial<Refreshed>, string]>([
    [
      "no earlier meeting",
      { meetings: [] },
      "What changed No earlier meeting is kept here yet. A refresh for a date that you chose",
    ],
    [
      "no earlier meeting, and asked",
      { meetings: [], questions: [question] },
      "No earlier meeting is kept here yet.",
    ],
    ["asked first", { questions: [question] }, "waits for your answer to the question above."],
    ["a damaged memory", {}, "cannot be read"],
    ["too large to keep", { meetings: [], notKept: "lines" }, "only its totals are kept."],
  ])("%s", (_, more, expected) => {
    expect(textOf(whatChanged(null, more))).toContain(expected);
  });
});

describe("what changed", () => {
  const all = changesOf(lists, { "Review A": lists, "Review B": {}, "": { added: [line] } });
  test.each<[string, string]>([
    [
      "in a sentence, with how the lines add up",
      "Since the meeting on 13 July 2021: one action newly complete, one newly overdue, one with a worse rating, one with a later date, one added and one removed. 10 actions then, one added, one removed: 10 now.",
    ],
    ["by review, open at first", "By review (3) Review A: one action newly complete, one newly"],
    ["lines without a review", "No review named: one action added."],
    ["reviews that did not change", "Nothing changed in Review B."],
    [
      "each list with its number",
      "Newly complete (1) Newly overdue (1) Rating worse (1) Dates extended (1) Added (1) Removed (1)",
    ],
    ["what stands beside it", "The added action is overdue already."],
  ])("%s", (_, expected) => {
    expect(textOf(whatChanged(all))).toContain(expected);
  });

  test.each<[string, string]>([
    ["newlyComplete", "1.10 Audit chronologies Plan A, F11"],
    ["newlyOverdue", "1.10 Audit chronologies Plan A, E9 · due 30 September 2021"],
    ["movedBack", "1.10 Audit chronologies Plan A, F12 · was green, now amber"],
    ["datesExtended", "1.10 Audit chronologies Plan A, E13 · was 31 March 2021, now 31 December 2021"],
    ["added", "Audit chronologies Plan A, C14"],
    ["removed", "6.2 of Review A was amber"],
  ])("%s opens to its lines", (list, expected) => {
    expect(textOf(whatChanged(all, {}, [list]))).toContain(expected);
  });

  test("a removed line has no cell to go to", () => {
    const buttons = (open: readonly string[]) =>
      markupOf(whatChanged(all, {}, open)).match(/<button/g)?.length;
    expect(buttons(["removed"])).toBe(buttons([]));
    expect(buttons(["added"])).toBe((buttons([]) ?? 0) + 1);
  });

  test.each<[string, Refreshed["meetings"], string]>([
    ["one meeting is no choice", [july], ""],
    [
      "two are, the later first",
      [april, july],
      "Compare with the meeting on 13 July 2021 13 April 2021 Compare",
    ],
  ])("%s", (_, meetings, expected) => {
    const text = textOf(whatChanged(all, { meetings }));
    if (expected === "") expect(text).not.toContain("Compare with");
    else expect(text).toContain(expected);
  });

  test("where nothing changed there is nothing to open", () => {
    const same = changesOf({}, { "Review A": {}, "Review B": {} });
    const text = textOf(whatChanged(same));
    expect(text).toContain("Nothing has changed since the meeting on 13 July 2021.");
    expect(text).not.toContain("By review");
  });

  test("what could not be kept is said beside the changes", () => {
    expect(textOf(whatChanged(all, { notKept: "memory" }))).toMatch(/The workbook can remember no more, .*$/);
  });

  test("many lines are a list in a box of its own", () => {
    const forty = changesOf({ added: Array.from({ length: 40 }, () => line) });
    expect(markupOf(whatChanged(forty, {}, ["added"]))).toContain('<ul aria-label="Added"');
  });
});

test("words from the workbook stay words", () => {
  const tricky = '<img src=x onerror="alert(1)">';
  const odd = { ...line, sheet: tricky, action: tricky };
  const changes = changesOf(
    { added: [odd], removed: [{ ...removed, ref: null, words: tricky, review: tricky }] },
    { [tricky]: { added: [odd] }, [`${tricky}\n`]: {} },
  );
  const markup = markupOf(whatChanged(changes, {}, ["reviews", "added", "removed"]));
  expect(markup).not.toContain("<img");
  expect(markup.match(/&lt;img/g)?.length).toBeGreaterThanOrEqual(5);
});

describe("the cell a changed line goes to", () => {
  const placeOf = (list: PlacedList, change: Partial<Line>) => {
    const own = { ...line, ...change };
    const changed = { movedBack: [{ line: own, from: "green" }], datesExtended: [{ line: own, from: july }] };
    const plain = { newlyComplete: [own], newlyOverdue: [own], added: [own] };
    const [place] = changePlaces(changesOf({ ...plain, ...changed } as Partial<ChangesOf>).all, list);
    return place;
  };
  test.each<[string, PlacedList, Partial<Line>, string]>([
    ["the rating", "newlyComplete", {}, "F9"],
    ["a percentage where there is no rating", "newlyComplete", { columns: { action: 2, percent: 7 } }, "H9"],
    [
      "a completed date where there is neither",
      "newlyComplete",
      { columns: { action: 2, completed: 8 } },
      "I9",
    ],
    ["the action where nothing else is", "movedBack", { columns: { action: 2 } }, "C9"],
    ["the revised date where that counts", "datesExtended", { dueColumn: 10 }, "K9"],
    ["the due column where a section gave the date", "newlyOverdue", { dueColumn: null }, "E9"],
    ["the recommendation where there is no action", "added", { columns: { recommendation: 1 } }, "B9"],
  ])("%s", (_, list, change, cell) => {
    expect(placeOf(list, change)).toMatchObject({ sheet: "Plan A", cell });
  });

  test.each<[string, Partial<Line>, string]>([
    ["its reference and action, on one line", { action: "Audit\nchronologies" }, "1.10 Audit chronologies"],
    ["its recommendation", { action: null, recommendation: "Share concerns" }, "1.10 Share concerns"],
    ["neither", { ref: null, action: null, recommendation: null }, "No action written"],
  ])("is called by %s", (_, change, name) => {
    expect(placeOf("added", change)?.name).toBe(name);
  });

  test("a very long action is shortened", () => {
    expect(placeOf("added", { action: "word ".repeat(100) })?.name.length).toBeLessThanOrEqual(141);
    expect(
      removedSays({ ...removed, ref: null, words: "word ".repeat(100) }).name.length,
    ).toBeLessThanOrEqual(141);
  });
});
