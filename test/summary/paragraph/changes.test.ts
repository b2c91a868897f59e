import type { Changes, ChangesOf } from "../../../src/summary/changes/changes";
import { summarise } from "../../../src/summary/summarise";
import { done, open, planWith } from "./saying";
import { noChanges } from "../noChanges";
import { day, lineOf, planOf } from "../plans";

const line = lineOf(open);
const red = lineOf({ rating: "red" });
const gone = { review: "Review A", ref: "9", words: "", rating: "amber", complete: false } as const;

const none: ChangesOf = { ...noChanges, before: 2, now: 2 };

const changesWith = (given: Partial<ChangesOf>, pairedByOrder = 0): Changes => ({
  since: day("2021-07-13"),
  all: { ...none, ...given },
  reviews: [{ ...none, ...given, name: "Review A" }],
  pairedByOrder,
  meetings: [],
});

const plan = planWith(done, open);
const toldIn = (style: "short" | "full", changes: Changes | null): string =>
  summarise(plan, changes, style).paragraph;

const everything: Partial<ChangesOf> = {
  newlyComplete: Array.from({ length: 10 }, () => line),
  newlyOverdue: [line, line, line],
  movedBack: [
    { line, from: "green" },
    { line, from: "green" },
  ],
  datesExtended: [{ line, from: day("2021-08-31") }],
  added: [line, line],
  removed: [gone],
};

const cases: readonly (readonly [string, Partial<ChangesOf>, full: string, short: string])[] = [
  [
    "everything",
    everything,
    "10 actions have been completed, three have become overdue, two have a worse rating (green before, amber now), one has a later date, two have been added and one has been removed.",
    "10 actions have been completed, three have become overdue and two have a worse rating (green before, amber now).",
  ],
  [
    "one alone",
    { newlyComplete: [line] },
    "one action has been completed.",
    "one action has been completed.",
  ],
  [
    "nothing but what is added",
    { added: [line], datesExtended: [{ line, from: day("2021-08-31") }] },
    "one action has a later date and one has been added.",
    "one action has a later date and one has been added.",
  ],
  [
    "moved back in different ways",
    {
      movedBack: [
        { line, from: "green" },
        { line: red, from: "amber" },
      ],
    },
    "two actions have a worse rating.",
    "two actions have a worse rating.",
  ],
  [
    "moved back under one rating",
    { movedBack: [{ line, from: "amber" }] },
    "one action has a worse rating.",
    "one action has a worse rating.",
  ],
  [
    "nothing",
    {},
    "no action has been completed, added or removed, none has become overdue, and none has a worse rating.",
    "no action has been completed, added or removed, none has become overdue, and none has a worse rating.",
  ],
  [
    "green meant something else, and nothing is said of ratings",
    { notCompared: 2 },
    "no action has been added or removed; the ratings of two actions could not be compared, because green had another meaning then.",
    "no action has been added or removed; the ratings of two actions could not be compared, because green had another meaning then.",
  ],
  [
    "green meant something else on some sheets",
    { newlyComplete: [line], notCompared: 1 },
    "one action has been completed; the rating of one action could not be compared, because green had another meaning then.",
    "one action has been completed; the rating of one action could not be compared, because green had another meaning then.",
  ],
];

test.each(cases)("%s", (_name, given, full, short) => {
  expect(toldIn("full", changesWith(given))).toContain(`Since the meeting on 13 July 2021, ${full}`);
  expect(toldIn("short", changesWith(given))).toContain(`Since the meeting on 13 July 2021, ${short}`);
});

test("nothing is said where there is no meeting to compare with", () => {
  expect(toldIn("full", null)).not.toContain("Since");
});

test("actions that could not be told apart are said in full", () => {
  const changes = changesWith({ added: [line] }, 4);
  expect(toldIn("full", changes)).toContain(
    "one action has been added. Four actions could not be told apart from others and were compared in the order of the sheets.",
  );
  expect(toldIn("full", changesWith({}, 1))).toContain(
    "One action could not be told apart from others and was",
  );
  expect(toldIn("short", changes)).not.toContain("told apart");
});

test("each review tells its own changes, and one that was not there tells none", () => {
  const two = planOf([lineOf({ review: "A" }), lineOf({ review: "B" })]);
  const own = { ...none, newlyOverdue: [line] };
  const changes: Changes = { ...changesWith({ newlyOverdue: [line] }), reviews: [{ ...own, name: "B" }] };
  const [a, b] = summarise(two, changes).reviews;
  expect(a!.paragraph).not.toContain("Since");
  expect(b!.paragraph).toContain("Since the meeting on 13 July 2021, one action has become overdue.");
});
