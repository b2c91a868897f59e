import { dayFromIso, isoDay, type Day } from "../../../src/plan/cells/day";
import { readTimescale } from "../../../src/plan/cells/timescale";
import { usualYear } from "../../../src/plan/settings";

const days = (list: readonly (Day | null)[]): string[] =>
  list.map((day) => (day === null ? "" : isoDay(day)));

/** The day or the kind, then the day before it, the days it is one of, and what there is to say of it. */
function read(text: string, agreed: Day | null): string {
  const { kind, due, originalDue, completed, milestones, notes } = readTimescale(text, "General", {
    agreed,
    ...usualYear,
  });
  const parts = [
    due === null ? kind : isoDay(due),
    ...(originalDue === null ? [] : [`was ${isoDay(originalDue)}`]),
    ...(completed === null ? [] : [`done ${isoDay(completed)}`]),
    ...(milestones.length === 0 ? [] : [`of ${days(milestones).join(" ")}`]),
    ...notes,
  ];
  return parts.join(", ");
}

test.each([
  ["“now”", "unreadable, notADate"],
  ["01/01/1990", "1990-01-01"],
  ["31/12/2100", "2100-12-31"],
  ["31/12/9999", "unreadable, implausible"],
  ["Immediate actions (by May 2022)", "2022-05-31"],
  ["June 2021 from May 2021", "2021-06-30"],
  ["10 working days from 1 March 2021", "2021-03-15, fromNamedDay"],
  ["by end of term", "2021-04-30, assumedTerm, assumedYear"],
  ["1 Feb", "2022-02-01, assumedYear"],
  ["3.5 hours a week", "unreadable, notADate"],
  ["-30/09/2021", "2021-09-30"],
  ["11/12", "2021-12-11, ambiguousDayMonth, assumedYear"],
  ["From April 2021 to March 2022", "2022-03-31"],
  ["March 2022, originally May 2022", "2022-03-31, was 2022-05-31, of 2022-03-31 2022-05-31, several"],
  ["begin April 2021 complete by June 2021", "2021-06-30"],
  ["Complete - ongoing monitoring", "unreadable, statusWord"],
  ["Ongoing until March 2022", "2022-03-31, continuingWithDate"],
  ["Ongoing since 2021/22", "continuing"],
  ["0/9", "unreadable, implausible"],
  ["12/04/2021", "2021-04-12, ambiguousDayMonth"],
  ["Requested from lead 3/9", "unreadable, notADate"],
  ["99/00", "unreadable, notADate"],
  ["43/1", "unreadable, implausible"],
  ["31/03", "2021-03-31, assumedYear"],
  ["6/6", "2021-06-06, assumedYear"],
  ["00/24", "unreadable, notADate"],
  ["1/17", "2017-01-31, assumedYear"],
  ["12/13", "2013-12-31, assumedYear"],
  ["Fri 5 Mar", "2021-03-05, assumedYear"],
  ["march the 3rd 2021", "2021-03-03"],
  ["March 32", "2032-03-31"],
  ["13/2021", "unreadable, notADate"],
  ["0/2021", "unreadable, notADate"],
  ["12/2021", "2021-12-31"],
  ["this month", "2021-02-28"],
  ["Q4 2021", "2022-03-31, assumedYear"],
  ["2021 Q3", "2021-12-31, assumedYear"],
  ["quarter end", "2021-03-31, assumedYear"],
  ["within one year", "2022-02-02, fromAgreed"],
  ["within 3 yrs", "2024-02-02, fromAgreed"],
  ["in 60 days", "2021-04-03, fromAgreed"],
  ["within a month", "2021-03-02, fromAgreed"],
  ["now", "2021-02-02, fromAgreed"],
  ["now complete", "unreadable, statusWord"],
  ["Phase 1 May 2021, phase 2 June 2021", "2021-06-30, of 2021-05-31 2021-06-30, several"],
  ["(1902)", "unreadable, implausible"],
  ["1 / 6 - complete", "2021-06-01, ambiguousDayMonth, assumedYear, statusWord"],
  ["May and June", "2021-06-30, of 2021-05-31 2021-06-30, assumedYear, several"],
  ["winter", "2021-02-28, assumedTerm, assumedYear"],
  ["winter 2021/22", "2022-02-28, assumedTerm"],
  ["by Christmas", "2021-12-25, assumedTerm, assumedYear"],
  ["Xmas 2021", "2021-12-25, assumedTerm"],
  ["Winter 2021", "2022-02-28, assumedTerm"],
  ["autumn half term", "unreadable, notADate"],
  ["2021/2022", "2022-03-31"],
  ["2021/23", "2023-12-31, assumedYear"],
  ["1999/00", "2000-03-31"],
  ["2021-12", "2021-12-31"],
  ["2021-00", "unreadable, notADate"],
  ["2021-01", "2021-01-31"],
  ["2021 - 2024", "2024-12-31, assumedYear"],
  ["21/22", "2022-03-31"],
  ["Financial year 2021/22", "2022-03-31"],
  ["FY 2022", "2022-03-31, assumedYear"],
  ["next financial year", "unreadable, notADate"],
])("in a plan agreed on 2 February 2021 %j is %s", (text, expected) => {
  expect(read(text, dayFromIso("2021-02-02"))).toBe(expected);
});

test.each([
  ["Due 30 September 2021 (written “End of Q2”)", "2021-09-30, assumedYear"],
  ["May, June and July 2021", "2021-07-31, of 2021-05-31 2021-06-30 2021-07-31, assumedYear, several"],
  ["6/0", "unreadable, notADate"],
  ["43/1", "unreadable, implausible"],
  ["13/22", "unreadable, notADate"],
  ["99/00", "unreadable, notADate"],
  ["21/22", "2022-03-31"],
])("in a plan agreed on no known day %j is %s", (text, expected) => {
  expect(read(text, null)).toBe(expected);
});
