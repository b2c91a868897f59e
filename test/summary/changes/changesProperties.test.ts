import * as fc from "fast-check";
import type { ChangesOf } from "../../../src/summary/changes/changes";
import { changesSince } from "../../../src/summary/changes/changesSince";
import { snapshotOf } from "../../../src/summary/changes/snapshot";
import { anyLines, planOf } from "../plans";
import { changesBetween, long, said } from "./twoMeetings";

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
