import { keptMeetingOf } from "../../../src/summary/changes/keptMeeting";
import {
  earlierMeeting,
  meetingsBefore,
  noMeetings,
  totalsBefore,
  withMeeting,
  type KeptMeetings,
} from "../../../src/summary/changes/keptMeetings";
import { meetingTotalsOf } from "../../../src/summary/changes/meetingTotals";
import { snapshotOf } from "../../../src/summary/changes/snapshot";
import { isoDay, type Day } from "../../../src/plan/cells/day";
import { day, lineOf, planOf, type LineSays } from "../plans";

const far = "2030-01-01";
function meet(kept: KeptMeetings, iso: string, says: readonly LineSays[] = [{}], today = far): KeptMeetings {
  const plan = planOf(
    says.map((one) => lineOf(one, day(iso))),
    { meetingDate: day(iso) },
  );
  return withMeeting(kept, keptMeetingOf(snapshotOf(plan)), meetingTotalsOf(plan), day(today));
}
const after = (dates: readonly string[], today?: string): KeptMeetings =>
  dates.reduce<KeptMeetings>((kept, iso) => meet(kept, iso, [{}], today), noMeetings);
const withLines = ({ meetings }: KeptMeetings) => meetings.map(({ date }) => isoDay(date as Day));
const withTotals = ({ totals }: KeptMeetings) => totals.map(({ date }) => isoDay(date as Day));

describe("which meetings are kept", () => {
  test.each<[string, readonly string[], string, readonly string[], readonly string[]]>([
    ["one", ["2021-01-12"], far, ["2021-01-12"], ["2021-01-12"]],
    ["the same twice", ["2021-01-12", "2021-01-12"], far, ["2021-01-12"], ["2021-01-12"]],
    [
      "the last three with their lines",
      ["2021-01-12", "2021-04-13", "2021-07-13", "2021-10-12"],
      far,
      ["2021-04-13", "2021-07-13", "2021-10-12"],
      ["2021-01-12", "2021-04-13", "2021-07-13", "2021-10-12"],
    ],
    [
      "none before a meeting that was held",
      ["2021-07-13", "2021-10-12", "2021-04-13", "2021-08-01"],
      "2021-10-12",
      ["2021-07-13", "2021-10-12"],
      ["2021-07-13", "2021-10-12"],
    ],
    [
      "one before a meeting that is still to come, which stays",
      ["2021-07-13", "2022-01-11", "2021-10-12"],
      "2021-10-12",
      ["2021-07-13", "2021-10-12", "2022-01-11"],
      ["2021-07-13", "2021-10-12", "2022-01-11"],
    ],
  ])("%s", (_, dates, today, lines, totals) => {
    const kept = after(dates, today);
    expect([withLines(kept), withTotals(kept)]).toEqual([lines, totals]);
  });

  test("the totals of the last 24", () => {
    const dates = Array.from({ length: 30 }, (_, at) => isoDay((day("2019-01-08") + 30 * at) as Day));
    expect(withTotals(after(dates))).toEqual(dates.slice(-24));
  });
});

test("the same date again is kept as it stands now", () => {
  const kept = meet(meet(noMeetings, "2021-07-13"), "2021-07-13", [{ rating: "green" }, { rating: "red" }]);
  expect(kept).toEqual(meet(noMeetings, "2021-07-13", [{ rating: "green" }, { rating: "red" }]));
});

test("a meeting that another has followed stays as it was kept", () => {
  const kept = after(["2021-07-13", "2021-10-12"]);
  expect(meet(kept, "2021-07-13", [{ rating: "green" }])).toBe(kept);
});

describe("which meeting is compared with", () => {
  const kept = after(["2021-01-12", "2021-04-13", "2021-07-13"]);
  test.each<[string, string, string | null, string | null]>([
    ["the latest before", "2021-10-12", null, "2021-07-13"],
    ["never the same day", "2021-07-13", null, "2021-04-13"],
    ["never a later one", "2021-02-01", "2021-07-13", "2021-01-12"],
    ["the one that is picked", "2021-10-12", "2021-01-12", "2021-01-12"],
    ["the latest where none is kept of the day that is picked", "2021-10-12", "2020-01-01", "2021-07-13"],
    ["none where none is earlier", "2021-01-12", null, null],
  ])("%s", (_, date, wanted, expected) => {
    const found = earlierMeeting(kept, day(date), wanted === null ? null : day(wanted));
    expect(found && isoDay(found.date as Day)).toBe(expected);
  });

  test("an officer may pick from those before", () => {
    expect(meetingsBefore(kept, day("2021-07-13"))).toEqual([day("2021-01-12"), day("2021-04-13")]);
  });
});

test("totals come back with the figures of each review, whatever reviews there were since", () => {
  const first = meet(noMeetings, "2021-01-12", [{ review: "Gone" }, { rating: "green", review: "Stays" }]);
  const second = meet(first, "2021-04-13", [
    { review: "New", due: "2021-03-31", rating: "red" },
    { rating: "blue", review: "Stays" },
  ]);
  const figures = {
    lines: 2,
    red: 0,
    amber: 0,
    green: 0,
    blue: 0,
    overdue: 0,
    complete: 1,
    greenMeant: "complete",
  };
  expect(totalsBefore(second, day("2021-04-14"))).toEqual([
    {
      ...figures,
      meetingDate: day("2021-01-12"),
      amber: 1,
      green: 1,
      reviews: [
        { name: "Gone", lines: 1, complete: 0 },
        { name: "Stays", lines: 1, complete: 1 },
      ],
    },
    {
      ...figures,
      meetingDate: day("2021-04-13"),
      red: 1,
      blue: 1,
      overdue: 1,
      reviews: [
        { name: "New", lines: 1, complete: 0 },
        { name: "Stays", lines: 1, complete: 1 },
      ],
    },
  ]);
  expect(totalsBefore(second, day("2021-04-13"))).toHaveLength(1);
});

test("names of reviews are kept no longer than the totals that need them", () => {
  const dates = Array.from({ length: 24 }, (_, at) => isoDay((day("2019-01-08") + 30 * at) as Day));
  const kept = dates.reduce((so, iso) => meet(so, iso, [{ review: "New" }]), meet(noMeetings, "2018-01-09"));
  expect(kept.names).toEqual(["New"]);
  expect(
    totalsBefore(kept, day("2021-01-01")).flatMap(({ reviews }) => reviews.map(({ name }) => name)),
  ).toEqual(dates.map(() => "New"));
});
