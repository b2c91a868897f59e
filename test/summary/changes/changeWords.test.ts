import {
  balanceWords,
  changeNotes,
  changeSentence,
  changeTitle,
  changeLists,
  dateExtendedWords,
  movedBackWords,
  notKeptWords,
  removedLineWords,
  reviewChangeWords,
} from "../../../src/summary/changes/changeWords";
import { changesSince } from "../../../src/summary/changes/changesSince";
import { snapshotOf } from "../../../src/summary/changes/snapshot";
import { day, lineOf, planOf, sheetOf, type LineSays } from "../plans";

const lastMeeting = day("2021-07-13");
const numbered = (count: number, says: LineSays, from = 1): LineSays[] =>
  Array.from({ length: count }, (_, at) => ({ ref: String(from + at), ...says }));
const between = (before: readonly LineSays[], now: readonly LineSays[]) =>
  changesSince(
    snapshotOf(
      planOf(
        before.map((says) => lineOf(says, lastMeeting)),
        { meetingDate: lastMeeting },
      ),
    ),
    planOf(now.map((says) => lineOf(says))),
  );

const busy = between(
  [
    ...numbered(10, {}),
    ...numbered(3, { due: "2021-09-30" }, 11),
    { ref: "14", rating: "green" },
    { ref: "15", rating: "blue", action: "Close the old procedure" },
  ],
  [
    ...numbered(10, { rating: "green" }),
    ...numbered(3, { due: "2021-09-30" }, 11),
    { ref: "14", rating: "amber", due: "2022-06-30" },
    { ref: "16", rating: "green", action: "Publish the new procedure" },
    { ref: "17", due: "2021-08-31" },
  ],
);

test("the sentence says what changed, numbers below ten in words", () => {
  expect(changeSentence(busy)).toBe(
    "Since the meeting on 13 July 2021: 10 actions newly complete, three newly overdue, one with a worse rating, one with a later date, two added and one removed.",
  );
  expect(balanceWords(busy.all)).toBe("15 actions then, two added, one removed: 16 now.");
});

test.each<[string, readonly LineSays[], readonly LineSays[], string]>([
  ["nothing", numbered(2, {}), numbered(2, {}), "Nothing has changed since the meeting on 13 July 2021."],
  ["one", [], numbered(1, {}), "Since the meeting on 13 July 2021: one action added."],
  ["two", numbered(2, {}), [], "Since the meeting on 13 July 2021: two actions removed."],
  [
    "one of a kind and two of another",
    numbered(3, {}),
    [{ ref: "1", rating: "red" }, ...numbered(2, { rating: "green" }, 2)],
    "Since the meeting on 13 July 2021: two actions newly complete and one with a worse rating.",
  ],
])("%s", (_, before, now, expected) => {
  expect(changeSentence(between(before, now))).toBe(expected);
});

test("each review has its own words, and none where nothing changed", () => {
  const { reviews } = between(
    [{ ref: "1" }, { ref: "1", review: "Review B" }],
    [
      { ref: "1", rating: "green" },
      { ref: "1", review: "Review B" },
    ],
  );
  expect(reviews.map(reviewChangeWords)).toEqual(["one action newly complete", ""]);
});

describe("notes", () => {
  const green: LineSays = { rating: "green" };
  const alike = (...says: LineSays[]): LineSays[] =>
    says.map((one) => ({ ref: null, action: "Training", ...one }));
  const beside: LineSays = { ref: "99" };
  test.each<[string, readonly LineSays[], readonly LineSays[], readonly string[]]>([
    ["none", [beside], [beside], []],
    [
      "the removed one was complete",
      [beside, { ref: "1", ...green }],
      [beside],
      ["The removed action was complete."],
    ],
    [
      "all removed were",
      [beside, ...numbered(2, green)],
      [beside],
      ["All two removed actions were complete."],
    ],
    [
      "one of the removed was",
      [beside, { ref: "1", ...green }, { ref: "2" }],
      [beside],
      ["One of the two removed actions was complete."],
    ],
    [
      "two of the added are",
      [beside],
      [beside, ...numbered(2, green), { ref: "3", due: "2021-10-11" }],
      [
        "Two of the three added actions are complete already.",
        "One of the three added actions is overdue already.",
      ],
    ],
    [
      "a review that is gone",
      [beside, { review: "Old", ref: "1" }],
      [beside],
      ["Old: no action is counted any more (one then)."],
    ],
    [
      "a review that is new",
      [beside],
      [beside, { review: "New", ref: "1" }],
      ["New: no action was counted then (one now)."],
    ],
    [
      "those that could not be told apart",
      alike({}, { rating: "red" }),
      alike({ rating: "notStarted" }, { rating: "onHold" }),
      ["Two actions could not be told apart from others and were compared in the order of the sheets."],
    ],
    [
      "one that could not",
      alike({}, { rating: "red" }),
      alike({ rating: "onHold" }),
      ["One action could not be told apart from others and was compared in the order of the sheets."],
    ],
  ])("%s", (_, before, now, expected) => {
    expect(changeNotes(between(before, now))).toEqual(expected);
  });

  test.each([
    [1, "The rating of one action is not compared, because green meant something else then."],
    [2, "The ratings of two actions are not compared, because green meant something else then."],
  ])("%i that cannot be compared", (count, expected) => {
    const then = planOf(
      numbered(count, {}).map((says) => lineOf(says, lastMeeting)),
      { meetingDate: lastMeeting, sheets: [sheetOf("Plan", { green: "on-track" })] },
    );
    const changes = changesSince(
      snapshotOf(then),
      planOf(numbered(count, green).map((says) => lineOf(says))),
    );
    expect(changeNotes(changes)).toEqual([expected]);
    expect(changeSentence(changes)).toBe(
      "No actions were added or removed and no dates extended since the meeting on 13 July 2021.",
    );
  });
});

test("entries of the lists say from what to what", () => {
  expect(busy.all.movedBack.map(movedBackWords)).toEqual(["was green, now amber"]);
  expect(busy.all.datesExtended.map(dateExtendedWords)).toEqual(["was 31 March 2022, now 30 June 2022"]);
});

test.each<[LineSays, string]>([
  [{ ref: "6.2", action: "Agree one form", review: "Family C" }, "6.2 “Agree one form” of Family C"],
  [{ ref: "6.2", action: null, recommendation: null, review: "Family C" }, "6.2 of Family C"],
  [{ ref: null, action: "Agree one form", review: "Family C" }, "“Agree one form” of Family C"],
  [{ ref: null, action: null, recommendation: null, review: null }, "An action without a reference"],
])("%j is named when it is removed", (says, expected) => {
  expect(between([says], []).all.removed.map(removedLineWords)).toEqual([expected]);
});

test("every list has a heading of its own", () => {
  expect(changeLists.map(changeTitle)).toEqual([
    "Newly complete",
    "Newly overdue",
    "Rating worse",
    "Dates extended",
    "Added",
    "Removed",
  ]);
});

test.each(["lines", "earlierLines", "memory"] as const)(
  "%s: what is not kept is said in one sentence",
  (what) => {
    expect(notKeptWords(what)).toMatch(/^The .*\.$/);
  },
);
