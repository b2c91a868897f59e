import * as fc from "fast-check";
import type { Line } from "../../../src/plan/line";
import type { Changes, ChangesOf } from "../../../src/summary/changes/changes";
import { changesSince } from "../../../src/summary/changes/changesSince";
import { snapshotOf } from "../../../src/summary/changes/snapshot";
import { anyLines, day, lineOf, planOf, sheetOf, type LineSays } from "../plans";

const lastMeeting = day("2021-07-13");
const then = (says: LineSays): Line => lineOf(says, lastMeeting);
const changesBetween = (before: readonly Line[], now: readonly Line[]): Changes =>
  changesSince(snapshotOf(planOf(before, { meetingDate: lastMeeting })), planOf(now));

const names = (lines: readonly Line[]) => lines.map(({ ref, action }) => ref ?? action);
/** What is on the lists, without those that are empty. */
function said(changes: ChangesOf): object {
  const lists = {
    newlyComplete: names(changes.newlyComplete),
    newlyOverdue: names(changes.newlyOverdue),
    movedBack: changes.movedBack.map(({ line, from }) => `${line.ref ?? ""} ${from} to ${line.rating ?? ""}`),
    datesExtended: names(changes.datesExtended.map(({ line }) => line)),
    added: names(changes.added),
    removed: changes.removed.map(({ ref, words }) => ref ?? words),
  };
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}

const long = "Agree one form for handovers between midwifery and health visiting";
const other = "Audit twenty records of strategy meetings held last year";
const third = "Brief all designated leads on the revised thresholds";
const base: LineSays = { ref: "1.1", action: long, due: "2021-12-31" };
const onTrack = [sheetOf("Plan", { green: "on-track" })];

describe("one line at two meetings", () => {
  test.each<[string, LineSays, LineSays, object]>([
    ["nothing", {}, {}, {}],
    ["amber to green that is complete", {}, { rating: "green" }, { newlyComplete: ["1.1"] }],
    ["not started to complete", { rating: "notStarted" }, { rating: "blue" }, { newlyComplete: ["1.1"] }],
    ["past its date since", { due: "2021-09-30" }, { due: "2021-09-30" }, { newlyOverdue: ["1.1"] }],
    ["overdue then and now", { due: "2021-05-31" }, { due: "2021-05-31" }, {}],
    ["due on the day of this meeting", { due: "2021-10-12" }, { due: "2021-10-12" }, {}],
    ["amber to red", {}, { rating: "red" }, { movedBack: ["1.1 amber to red"] }],
    ["red to amber", { rating: "red" }, {}, {}],
    ["complete to open", { rating: "green" }, {}, { movedBack: ["1.1 green to amber"] }],
    [
      "complete to not started",
      { rating: "blue" },
      { rating: "notStarted" },
      { movedBack: ["1.1 blue to notStarted"] },
    ],
    [
      "complete to not rated",
      { rating: "green" },
      { rating: "notRated" },
      { movedBack: ["1.1 green to notRated"] },
    ],
    ["complete to closed without being done", { rating: "green" }, { rating: "closedNotDone" }, {}],
    ["amber to on hold", {}, { rating: "onHold" }, {}],
    ["amber to not started", {}, { rating: "notStarted" }, {}],
    ["red to not rated", { rating: "red" }, { rating: "notRated" }, {}],
    ["green to blue, both complete", { rating: "green" }, { rating: "blue" }, {}],
    ["a later date", {}, { due: "2022-03-31" }, { datesExtended: ["1.1"] }],
    ["an earlier date", {}, { due: "2021-11-30" }, {}],
    ["a date where there was none", { due: "none" }, { due: "2022-03-31" }, {}],
    ["no date where there was one", {}, { due: "continuing" }, {}],
    [
      "the same words read as a later day",
      { dueText: "End of Q3" },
      { dueText: "End of Q3", due: "2022-12-31" },
      {},
    ],
    [
      "a later date that is past too, and red",
      { due: "2021-07-31" },
      { due: "2021-08-31", rating: "red" },
      { newlyOverdue: ["1.1"], movedBack: ["1.1 amber to red"], datesExtended: ["1.1"] },
    ],
  ])("%s", (_, before, now, expected) => {
    const changes = changesBetween([then({ ...base, ...before })], [lineOf({ ...base, ...now })]);
    expect(said(changes.all)).toEqual(expected);
    expect(changes.reviews.map(said)).toEqual([expected]);
  });

  test("where green is on track, green to amber is back and blue is complete", () => {
    const green = "on-track";
    const before = snapshotOf(
      planOf([then({ ...base, green, rating: "green" }), then({ ...base, green, ref: "2" })], {
        meetingDate: lastMeeting,
        green,
        sheets: onTrack,
      }),
    );
    const now = [lineOf({ ...base, green }), lineOf({ ...base, green, ref: "2", rating: "blue" })];
    const changes = changesSince(before, planOf(now, { green, sheets: onTrack }));
    expect(said(changes.all)).toEqual({ newlyComplete: ["2"], movedBack: ["1.1 green to amber"] });
  });

  test("says from what and to what", () => {
    const before = then({ ...base, rating: "green", due: "2021-08-31" });
    const now = lineOf({ ...base, rating: "amber", due: "2021-12-31" });
    expect(changesBetween([before], [now]).all).toMatchObject({
      movedBack: [{ line: now, from: "green" }],
      datesExtended: [{ line: now, from: day("2021-08-31") }],
    });
  });
});

/** A plan then and now, told by reference, action and rating; what differs is what must be found. */
type Told = readonly LineSays[];
const a: LineSays = { ref: "1", action: long };
const b: LineSays = { ref: "2", action: other };
const c: LineSays = { ref: "3", action: third, rating: "green" };
const noRef = (says: LineSays): LineSays => ({ ...says, ref: null });

describe("which line is which", () => {
  test.each<[string, Told, Told, object, number?]>([
    ["rows in another order", [a, b, c], [c, a, b], {}],
    ["a line added", [a, c], [a, b, c], { added: ["2"] }],
    ["a line removed", [a, b, c], [a, c], { removed: ["2"] }],
    ["all lines new", [], [a, b], { added: ["1", "2"] }],
    ["no line left", [a, c], [], { removed: ["1", "3"] }],
    ["worded anew, under its reference", [a, b], [{ ...a, action: "Something else entirely" }, b], {}],
    [
      "another full stop, space and letter case",
      [noRef(a)],
      [noRef({ action: ` ${long.toUpperCase()}. ` })],
      {},
    ],
    ["a reference in other letters", [{ ...a, ref: "3A" }], [{ ...a, ref: "3a", action: other }], {}],
    [
      "1.10 is not 1.1",
      [{ ...a, ref: "1.1" }],
      [{ ref: "1.10", action: other }],
      { added: ["1.10"], removed: ["1.1"] },
    ],
    [
      "numbered anew after a line was put first",
      [a, { ...b, rating: "red" }, c],
      [
        { ref: "1", action: "A new first action for every agency" },
        { ...a, ref: "2" },
        { ...b, ref: "3", rating: "red" },
        { ...c, ref: "4" },
      ],
      { added: ["1"] },
    ],
    [
      "numbered anew after a line was taken out",
      [a, b, c],
      [b, c].map((says, at) => ({ ...says, ref: String(at + 1) })),
      { removed: ["1"] },
    ],
    [
      "words that tell nothing do not overrule references",
      [
        { ref: "1", action: "TBC" },
        { ref: "2", action: long },
      ],
      [
        { ref: "1", action: other },
        { ref: "2", action: "TBC" },
      ],
      {},
    ],
    ["without references, by words", [noRef(a), noRef(b)], [noRef(b), noRef(a)], {}],
    [
      "without a reference and worded anew",
      [noRef(a)],
      [noRef({ action: other })],
      { added: [other], removed: [long.slice(0, 60)] },
    ],
    ["given a reference since", [noRef(a), noRef(b)], [a, b], {}],
    [
      "the same words under two recommendations",
      [
        noRef({ action: "Training", recommendation: "1" }),
        noRef({ action: "Training", recommendation: "2", rating: "green" }),
      ],
      [
        noRef({ action: "Training", recommendation: "2", rating: "green" }),
        noRef({ action: "Training", recommendation: "1" }),
      ],
      {},
    ],
    [
      "the same words under another recommendation",
      [noRef({ ...a, recommendation: "1" })],
      [noRef({ ...a, recommendation: "2" })],
      {},
    ],
    [
      "no action, but the recommendation",
      [{ ref: null, action: null, recommendation: long }],
      [{ ref: null, action: null, recommendation: long, rating: "green" }],
      { newlyComplete: [null] },
    ],
    ["one of two alike removed", [noRef(a), noRef(a)], [noRef(a)], { removed: [long.slice(0, 60)] }],
    [
      "of two alike, those that stand as they stood are one",
      [noRef(a), noRef({ ...a, rating: "green" })],
      [noRef({ ...a, rating: "green" }), noRef({ ...a, rating: "red" })],
      { movedBack: [" amber to red"] },
    ],
    [
      "two alike that both changed are paired in their order",
      [noRef(a), noRef({ ...a, rating: "red" })],
      [noRef({ ...a, rating: "green" }), noRef({ ...a, rating: "notStarted" })],
      { newlyComplete: [long] },
      2,
    ],
    [
      "a reference that stands twice, over actions that stand alike",
      [
        { ref: "1", action: "Short one" },
        { ref: "1", action: "Short two" },
      ],
      [
        { ref: "1", action: "Short three" },
        { ref: "1", action: "Short four" },
      ],
      {},
    ],
    [
      "the same reference in two reviews",
      [a, { ...a, review: "Review B", sheet: "B", action: other }],
      [
        { ...a, rating: "green" },
        { ...a, review: "Review B", sheet: "B", action: other, rating: "red" },
      ],
      { newlyComplete: ["1"], movedBack: ["1 amber to red"] },
    ],
    [
      "the sheet renamed and moved",
      [a, b],
      [a, b].map((says) => ({ ...says, sheet: "Renamed", row: 90 })),
      {},
    ],
    [
      "the review renamed, a line worded anew",
      [a, b, c],
      [a, b, { ...c, action: "Worded anew for this meeting" }].map((says) => ({
        ...says,
        review: "Review A (final)",
      })),
      {},
    ],
    [
      "one text for several leads in another order",
      [
        { action: long, lead: "Nurse", due: "2021-09-30" },
        { action: long, lead: "Chair", due: "2021-12-31" },
        { action: long, lead: "Director", due: "2021-12-31", rating: "green" },
      ],
      [
        { action: long, lead: "Chair", due: "2021-12-31", rating: "green" },
        { action: long, lead: "Nurse", due: "2021-09-30" },
        { action: long, lead: "Director", due: "2021-12-31", rating: "green" },
      ],
      { newlyComplete: [long], newlyOverdue: [long] },
    ],
    [
      "another review with the same references",
      [a, b],
      [
        { ref: "1", action: "One thing for this review", review: "Review B" },
        { ref: "2", action: "Another for this review", review: "Review B" },
      ],
      { added: ["1", "2"], removed: ["1", "2"] },
    ],
    [
      "a line that went to another review",
      [a, b, { ...c, review: "Review B" }],
      [a, { ...b, review: "Review B" }, { ...c, review: "Review B" }],
      { added: ["2"], removed: ["2"] },
    ],
  ])("%s", (_, before, now, expected, byOrder = 0) => {
    const changes = changesBetween(
      before.map(then),
      now.map((says) => lineOf(says)),
    );
    expect(said(changes.all)).toEqual(expected);
    expect(changes.pairedByOrder).toBe(byOrder);
  });

  test("a review that is gone keeps its name, one that is renamed has the new one, after those of the plan", () => {
    const before = [
      then({ ...c, review: "Old name" }),
      then({ ...a, review: "Gone" }),
      then({ ...b, review: null }),
    ];
    const now = [lineOf({ ...b, review: null }), lineOf({ ...c, review: "New name" })];
    const { reviews } = changesBetween(before, now);
    expect(reviews.map(({ name, before: lines, now: left }) => [name, lines, left])).toEqual([
      ["", 1, 1],
      ["New name", 1, 1],
      ["Gone", 1, 0],
    ]);
    expect(reviews[2]?.removed).toMatchObject([{ review: "Gone", ref: "1", words: "", rating: "amber" }]);
  });
});

describe("where green meant something else then", () => {
  const snapshot = snapshotOf(
    planOf([then({ ...a, green: "on-track", rating: "green" }), then({ ...b, due: "2021-09-30" }), then(c)], {
      meetingDate: lastMeeting,
      sheets: onTrack,
    }),
  );
  const now = planOf([
    lineOf({ ...a, rating: "green" }),
    lineOf({ ...b, due: "2022-01-31" }),
    lineOf({ ...base, ref: "9" }),
  ]);

  test("only what stands is compared", () => {
    const { all } = changesSince(snapshot, now);
    expect(said(all)).toEqual({ datesExtended: ["2"], added: ["9"], removed: ["3"] });
    expect(all.notCompared).toBe(2);
  });

  test("totals of meetings with another meaning are left out of the progress", () => {
    const figures = { lines: 3, complete: 1, overdue: 1, red: 0, amber: 2, green: 1, blue: 0, reviews: [] };
    const { meetings } = changesSince(snapshot, now, [
      { ...figures, meetingDate: day("2021-01-12"), greenMeant: "complete" },
      { ...figures, meetingDate: day("2021-07-13"), greenMeant: "on-track" },
    ]);
    expect(meetings).toEqual([
      {
        meetingDate: day("2021-01-12"),
        lines: 3,
        complete: 1,
        overdue: 1,
        red: 0,
        amber: 2,
        green: 1,
        blue: 0,
      },
      {
        meetingDate: day("2021-10-12"),
        lines: 3,
        complete: 1,
        overdue: 0,
        red: 0,
        amber: 2,
        green: 1,
        blue: 0,
      },
    ]);
  });

  test("done that was shown by ticks is the green that means complete", () => {
    const ticks = planOf([then({ ...a, rating: "green" })], {
      meetingDate: lastMeeting,
      sheets: [sheetOf("Plan", { green: null, ratingFrom: "ticks" })],
    });
    expect(changesSince(snapshotOf(ticks), planOf([lineOf(a)])).all).toMatchObject({
      notCompared: 0,
      movedBack: [{ from: "green" }],
    });
  });
});

const anyMeeting = anyLines().map((lines) =>
  lines.map((line, at) =>
    at % 3 === 0 ? line : { ...line, ref: String(at % 7), action: `${long} ${at % 5}` },
  ),
);

describe("whatever the plans hold", () => {
  test("a plan compared with itself has no changes, in whatever order its rows come", () => {
    const sorted = anyMeeting.chain((lines) =>
      fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
    );
    fc.assert(
      fc.property(sorted, ([lines, shuffled]) => {
        const moved = shuffled.map((line, at) => ({ ...line, row: at + 2 }));
        const changes = changesSince(snapshotOf(planOf(lines)), planOf(moved));
        expect([said(changes.all), changes.pairedByOrder]).toEqual([{}, 0]);
      }),
    );
  });

  test("removing lines gives exactly those many removed, and putting them back as many added", () => {
    const parts = anyMeeting.chain((lines) => fc.tuple(fc.constant(lines), fc.subarray(lines)));
    fc.assert(
      fc.property(parts, ([lines, kept]) => {
        const { all } = changesSince(snapshotOf(planOf(lines)), planOf(kept));
        expect(said({ ...all, removed: [] })).toEqual({});
        expect(all.removed).toHaveLength(lines.length - kept.length);
        const back = changesSince(snapshotOf(planOf(kept)), planOf(lines)).all;
        expect(said({ ...back, added: [] })).toEqual({});
        expect(back.added).toHaveLength(lines.length - kept.length);
      }),
    );
  });

  test("before, added and removed make up now, for each review and for all, of any two plans", () => {
    fc.assert(
      fc.property(anyMeeting, anyMeeting, (before, now) => {
        const { all, reviews } = changesBetween(before, now);
        expect([all.before, all.now]).toEqual([before.length, now.length]);
        for (const one of [all, ...reviews])
          expect(one.before + one.added.length - one.removed.length).toBe(one.now);
        const sum = (of: (one: ChangesOf) => number): number =>
          reviews.reduce((total, one) => total + of(one), 0);
        for (const of of [
          (one: ChangesOf) => one.before,
          (one: ChangesOf) => one.notCompared,
          (one: ChangesOf) => one.newlyComplete.length,
          (one: ChangesOf) => one.newlyOverdue.length,
          (one: ChangesOf) => one.movedBack.length,
          (one: ChangesOf) => one.datesExtended.length,
          (one: ChangesOf) => one.removed.length,
        ])
          expect(sum(of)).toBe(of(all));
      }),
    );
  });

  test("no line is on a list that its own state contradicts, and lists keep the order of the sheets", () => {
    fc.assert(
      fc.property(anyMeeting, anyMeeting, (before, now) => {
        const { all } = changesBetween(before, now);
        const added = new Set(all.added);
        expect(all.newlyComplete.filter((line) => line.complete !== true || added.has(line))).toEqual([]);
        expect(all.newlyOverdue.filter((line) => line.timing !== "overdue" || added.has(line))).toEqual([]);
        expect(all.movedBack.filter(({ line }) => line.complete === true || added.has(line))).toEqual([]);
        const plan = planOf(now);
        const order = plan.sheets.map(({ name }) => name);
        const places = all.added.map(({ sheet, row }) => order.indexOf(sheet) * 1000 + row);
        expect(places).toEqual([...places].sort((one, two) => one - two));
      }),
    );
  });
});
