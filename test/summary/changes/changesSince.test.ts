import { changesSince } from "../../../src/summary/changes/changesSince";
import { snapshotOf } from "../../../src/summary/changes/snapshot";
import { day, lineOf, planOf, sheetOf, type LineSays } from "../plans";
import { a, b, c, base, changesBetween, lastMeeting, onTrack, said, then } from "./twoMeetings";

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
