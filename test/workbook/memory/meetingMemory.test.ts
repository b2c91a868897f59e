import { keptMeetingOf, withoutWords } from "../../../src/summary/changes/keptMeeting";
import { noMeetings, withMeeting, type KeptMeetings } from "../../../src/summary/changes/keptMeetings";
import { meetingTotalsOf } from "../../../src/summary/changes/meetingTotals";
import { snapshotOf } from "../../../src/summary/changes/snapshot";
import { emptyMemory, fittingMemory, memoryFrom, type Memory } from "../../../src/workbook/memory/memory";
import { day, lineOf, planOf, times } from "../../summary/plans";

const dates = ["2021-04-13", "2021-07-13", "2021-10-12"];

/** Three meetings of a plan with so many lines. */
function meetingsOf(count: number, named = true): KeptMeetings {
  return dates.reduce<KeptMeetings>((kept, iso) => {
    const lines = times(count, { recommendation: null }).map((line, at) => ({
      ...line,
      ref: named ? `${at % 60}.${at}` : null,
      action: `Agree form ${at} with all partners before the end of the year`,
    }));
    const plan = planOf(lines, { meetingDate: day(iso) });
    return withMeeting(kept, keptMeetingOf(snapshotOf(plan)), meetingTotalsOf(plan), day("2030-01-01"));
  }, noMeetings);
}

const answers = (length: number): Memory["sheets"] => ({ Plan: { id: "x".repeat(length), included: false } });
const sizeOf = (memory: Memory | null): number => JSON.stringify(memory).length;
const datesIn = (memory: Memory | null) => memory?.snapshots.meetings.map(({ date }) => date);
const days = dates.map(day);

test.each<[string, number, boolean, readonly number[]]>([
  ["84 lines", 84, true, days],
  ["2,000 lines", 2000, true, days],
  ["2,000 lines without references", 2000, false, days],
  ["5,000 lines", 5000, true, days.slice(1)],
  ["5,000 lines without references", 5000, false, days],
  ["9,000 lines", 9000, true, days.slice(2)],
  ["12,000 lines", 12_000, true, []],
])("of %s as many meetings are kept as fit, the last ones", (_, count, named, expected) => {
  const memory = { ...emptyMemory, snapshots: meetingsOf(count, named) };
  const fitting = fittingMemory(memory);
  expect(datesIn(fitting)).toEqual(expected);
  expect(fitting?.snapshots.totals).toEqual(memory.snapshots.totals);
  expect(sizeOf(fitting)).toBeLessThanOrEqual(250_000);
  expect(memoryFrom(JSON.stringify(fitting))).toEqual(fitting);
});

describe("answers are never given up for meetings", () => {
  const snapshots = meetingsOf(2000);
  const withMeetings = (meetings: KeptMeetings["meetings"]) => ({ ...snapshots, meetings });
  const totalsAlone = { meetings: [], totals: snapshots.totals, names: snapshots.names };
  test.each<[string, number, object]>([
    ["room for all", 1000, snapshots],
    ["room for three without their words", 100_000, withMeetings(snapshots.meetings.map(withoutWords))],
    [
      "room for one meeting without its words",
      200_000,
      withMeetings(snapshots.meetings.slice(2).map(withoutWords)),
    ],
    ["room for totals", 248_000, totalsAlone],
    [
      "room for the last totals",
      249_650,
      { meetings: [], totals: snapshots.totals.slice(2).map((one) => ({ ...one, reviews: [] })), names: [] },
    ],
    ["no room", 249_730, noMeetings],
  ])("%s", (_, length, expected) => {
    const fitting = fittingMemory({ ...emptyMemory, snapshots, sheets: answers(length) });
    expect(fitting?.snapshots).toEqual(expected);
    expect(fitting?.sheets).toEqual(answers(length));
  });

  test("answers that are too many by themselves are not cut", () => {
    expect(fittingMemory({ ...emptyMemory, snapshots, sheets: answers(250_000) })).toBeNull();
  });

  test("room is left for what is known later", () => {
    const memory = { ...emptyMemory, sheets: answers(248_000) };
    expect([fittingMemory(memory, 1000), fittingMemory(memory, 4000)]).toEqual([memory, null]);
  });
});

test.each<[string, unknown]>([
  ["no object", "=1+1"],
  ["a meeting without a date", { ...noMeetings, meetings: [{ reviews: [] }] }],
  [
    "totals that are no numbers",
    { ...noMeetings, totals: [{ date: 1, greenMeant: null, figures: ["1"], reviews: [] }] },
  ],
  [
    "a meaning of green that there is not",
    { ...noMeetings, totals: [{ date: 1, greenMeant: "blue", figures: [], reviews: [] }] },
  ],
  ["nothing, as in workbooks of an earlier version", undefined],
])("meetings that are %s cost no answers", (_, snapshots) => {
  const memory = { ...emptyMemory, green: "complete", sheets: answers(3) };
  expect(memoryFrom(JSON.stringify({ ...memory, snapshots }))).toEqual(memory);
});

test("of the words of a line no more than the beginning of its action is kept", () => {
  const action =
    "Speak to the family of Child A about what the review found, and to the school that Child B goes to";
  const line = lineOf({
    ref: "1.1",
    recommendation: "Listen",
    action,
    lead: "Head of Service",
    dueText: "at once",
  });
  const kept = JSON.stringify(keptMeetingOf(snapshotOf(planOf([line]))));
  expect(kept).toContain("Speak to the family of Child A about what the review…");
  expect(kept).not.toMatch(/Child B|Listen|Head|once/);
});
