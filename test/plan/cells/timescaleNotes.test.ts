import { dayFromIso, isoDay, type Day } from "../../../src/plan/cells/day";
import { readTimescale, type Timescale } from "../../../src/plan/cells/timescale";
import { usualYear, type TimescaleSettings } from "../../../src/plan/settings";

const settings: TimescaleSettings = { agreed: dayFromIso("2021-02-02"), ...usualYear };
const read = (text: string): Timescale => readTimescale(text, "General", settings);
const iso = (day: Day | null): string | null => (day === null ? null : isoDay(day));

test.each([
  ["March 2021, revised to September 2021", "2021-09-30", "2021-03-31"],
  ["31/03/21 30/06/21 31/12/21", "2021-12-31", "2021-03-31"],
  ["31/12/21 31/03/21", "2021-12-31", "2021-03-31"],
  ["Sept 2021 (was March 2021)", "2021-09-30", "2021-03-31"],
  ["March 2021 (now Sept 2021)", "2021-09-30", "2021-03-31"],
  ["31 March, revised to 30 June 2021", "2021-06-30", "2021-03-31"],
  ["June 2022 revised to March 2022", "2022-03-31", null],
  ["Phase 1 Dec 2020; Phase 2 Mar 2022", "2022-03-31", null],
  ["2012/13 & 2013/14", "2014-03-31", null],
  ["May, June and July 2021", "2021-07-31", null],
  ["31/03/2021-30/06/2021", "2021-06-30", null],
])("%j is due %s, at first %s", (text, due, original) => {
  const timescale = read(text);
  expect([iso(timescale.due), iso(timescale.originalDue)]).toEqual([due, original]);
  expect(timescale.notes).toContain("several");
  expect(timescale.milestones.length).toBeGreaterThan(1);
});

test.each<[string, Timescale["notes"]]>([
  ["04/05/2021", ["ambiguousDayMonth"]],
  ["05/05/2021", []],
  ["12/15/2018", ["monthFirst"]],
  ["Autumn term 2021", ["assumedTerm"]],
  ["End of Q2", ["assumedYear"]],
  ["H1 2021/22", ["assumedYear"]],
  ["Week commencing 6 September 2021", ["assumedDay"]],
  ["mid June 2021", ["assumedDay"]],
  ["first week of May 2021", ["assumedDay"]],
  ["third Wednesday of May 2021", ["assumedDay"]],
  ["early part of May 2021", ["assumedDay"]],
  ["last day of May 2021", []],
  ["within 6 months", ["fromAgreed"]],
  ["March 2021 - Completed", ["statusWord"]],
  ["31/03/2021, 31/02/2022", ["implausible"]],
])("%j is noted as %j", (text, notes) => {
  expect(read(text).notes).toEqual(notes);
});
