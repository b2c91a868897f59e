import * as fc from "fast-check";
import {
  keptMeetingOf,
  snapshotFrom,
  withoutWords,
  type KeptMeeting,
} from "../../../src/summary/changes/keptMeeting";
import { snapshotOf } from "../../../src/summary/changes/snapshot";
import { anyLines, day, lineOf, planOf, times } from "../plans";

const lines = [
  lineOf({ ref: "1.10", action: "Agree one form", rating: "green" }),
  lineOf({ ref: null, action: `Ask "everyone" | ~1 twice ${"x".repeat(80)}`, due: "2021-05-31" }),
  lineOf({ ref: "a|b~0", review: null, due: "none", rating: "notRated" }),
];
const kept = keptMeetingOf(snapshotOf(planOf(lines)));
const reviewIs = (change: object): KeptMeeting => ({
  ...kept,
  reviews: kept.reviews.map((review, at) => (at === 0 ? { ...review, ...change } : review)),
});

test("a snapshot comes back as it was kept", () => {
  expect(snapshotFrom(kept)).toMatchObject({
    meetingDate: day("2021-10-12"),
    reviews: [
      {
        name: "Review A",
        green: "complete",
        lines: [
          {
            ref: "1.10",
            rating: "green",
            complete: true,
            overdue: false,
            due: day("2022-03-31"),
            words: "Agree one form",
          },
          { ref: null, rating: "amber", complete: false, overdue: true, due: day("2021-05-31") },
        ],
      },
      { name: "", lines: [{ ref: "a|b~0", rating: "notRated", due: null, recommendation: "" }] },
    ],
  });
  expect(snapshotFrom(kept)?.reviews[0]?.lines[1]?.words).toBe(
    `${`Ask "everyone" | ~1 twice ${"x".repeat(80)}`.slice(0, 59)}…`,
  );
});

test("so does any snapshot, through JSON", () => {
  fc.assert(
    fc.property(anyLines(), fc.array(fc.option(fc.string(), { nil: null })), (all, refs) => {
      const named = all.map((line, at) => ({ ...line, ref: refs[at] === "" ? null : (refs[at] ?? null) }));
      const snapshot = snapshotOf(planOf(named));
      expect(snapshotFrom(JSON.parse(JSON.stringify(keptMeetingOf(snapshot))) as KeptMeeting)).toEqual(
        snapshot,
      );
    }),
  );
});

test.each<[string, object]>([
  ["a state too many", { states: "KKK" }],
  ["a rating that there is not", { states: "K_" }],
  ["a state that is no digit", { states: "K." }],
  ["a text too short", { texts: "abc" }],
  ["a day too long", { dues: "AAAAAAA" }],
  ["a day that is no digit", { dues: "AAA AA" }],
  ["a recommendation too many", { recommendations: "AAAA" }],
  ["a lead too many", { leads: "AAA" }],
  ["a timescale too few", { dueTexts: "AA" }],
  ["a reference too many", { refs: "1|2|3" }],
  ["words too few", { words: "one" }],
])("%s: a damaged meeting is not read at all", (_, change) => {
  expect(snapshotFrom(reviewIs(change))).toBeNull();
});

test("a meeting that an earlier version kept has no leads", () => {
  expect(snapshotFrom(reviewIs({ leads: undefined }))?.reviews[0]?.lines.map(({ lead }) => lead)).toEqual([
    "",
    "",
  ]);
});

test("a meeting that an earlier version kept has no words where lines have references", () => {
  const then = snapshotFrom(reviewIs({ words: "" }))?.reviews[0]?.lines;
  expect(then?.map(({ ref, words }) => [ref, words])).toEqual([
    ["1.10", ""],
    [null, ""],
  ]);
});

test("where room is short, the words of lines with references go and all else stays", () => {
  const [named, unnamed] = snapshotFrom(kept)?.reviews[0]?.lines ?? [];
  const [less, other] = snapshotFrom(withoutWords(kept))?.reviews[0]?.lines ?? [];
  expect([less, other]).toEqual([{ ...named, words: "" }, unnamed]);
  expect(withoutWords(withoutWords(kept))).toEqual(withoutWords(kept));
});

describe("how many letters are kept of each action", () => {
  const lettersOf = (named: number, unnamed: number) => {
    const all = times(named + unnamed, { action: "x".repeat(200) }).map((line, at) => ({
      ...line,
      ref: at < named ? String(at) : null,
    }));
    const words = snapshotOf(planOf(all)).reviews[0]!.lines.map((line) => line.words.length);
    return [words[0], words.at(-1)];
  };
  test.each<[string, number, number, readonly number[]]>([
    ["few", 84, 1, [60, 60]],
    ["a thousand with references", 1000, 1, [29, 60]],
    ["those without references first", 500, 450, [0, 60]],
    ["too many", 2600, 1, [0, 60]],
    ["too many without references", 1, 2600, [60, 0]],
  ])("%s", (_, named, unnamed, letters) => expect(lettersOf(named, unnamed)).toEqual(letters));
});

test("a date beyond the year 2617 is kept as none", () => {
  const far = { ...lineOf({}), due: day("3021-01-01") };
  expect(snapshotFrom(keptMeetingOf(snapshotOf(planOf([far]))))?.reviews[0]?.lines[0]?.due).toBeNull();
});

test.each<[string, number, number, number]>([
  ["84 lines with references", 84, 1, 80 * 84],
  ["1,000 lines with references", 1000, 1, 51 * 1000],
  ["2,500 lines with references", 2500, 1, 33 * 2500],
  ["2,600 lines with references, which leave no room for words", 2600, 1, 21 * 2600],
  ["5,000 lines with references", 5000, 1, 21 * 5000],
  ["84 lines without", 84, 0, 80 * 84],
  ["2,000 lines without", 2000, 0, 33 * 2000],
  ["5,000 lines without", 5000, 0, 17 * 5000],
])("%s stay small", (_, count, named, most) => {
  const all = times(count, { recommendation: null }).map((line, at) => ({
    ...line,
    ref: named === 1 ? `${at}`.slice(-4) : null,
    action: `Agree form ${at} with all partners before the end of the year and say so`,
  }));
  const size = JSON.stringify(keptMeetingOf(snapshotOf(planOf(all)))).length;
  expect(size).toBeLessThan(most + 400);
  expect(size).toBeGreaterThan(14 * count);
});
