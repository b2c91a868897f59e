import { dayFromIso, isoDay, type Day } from "../../../src/plan/cells/day";
import { readTimescale, type Timescale } from "../../../src/plan/cells/timescale";
import { usualYear, type TimescaleSettings } from "../../../src/plan/settings";
import published from "../../data/timescales.json";

const settings: TimescaleSettings = { agreed: dayFromIso(published.planAgreed), ...usualYear };
const read = (text: string): Timescale => readTimescale(text, "General", settings);
const iso = (day: Day | null): string | null => (day === null ? null : isoDay(day));

const kindOf: Readonly<Partial<Record<string, Timescale["kind"]>>> = {
  "none-continuing": "continuing",
  "none-tbc": "none",
  "none-na": "none",
  blank: "none",
  unreadable: "unreadable",
  implausible: "unreadable",
  "status-in-date": "unreadable",
};

test("there are 62 published texts", () => {
  expect(published.cases).toHaveLength(62);
});

test.each(published.cases)("published: $text ($kind) is $due", ({ text, kind, due }) => {
  const timescale = read(text);
  expect([timescale.kind, iso(timescale.due)]).toEqual([kindOf[kind] ?? "date", due]);
});

test.each([
  ["Sept. 2021", "2021-09-30"],
  ["end March 2022", "2022-03-31"],
  ["by 31st Mar", "2021-03-31"],
  ["Q2 21/22", "2021-09-30"],
  ["Spring 2022", "2022-04-30"],
  ["w/c 3 May 2021", "2021-05-09"],
  ["w/c 6/9/21", "2021-09-12"],
  ["w/c 3 May", "2021-05-09"],
  ["wc 3rd May", "2021-05-09"],
  ["w/c 04/05", "2021-05-10"],
  ["week beginning 28 June", "2021-07-04"],
  ["w/e 7 May", "2021-05-07"],
  ["week ending 07/05", "2021-05-07"],
  ["Week commencing 6 September 2021", "2021-09-12"],
  ["Week beginning 6 Sept 2021", "2021-09-12"],
  ["week commencing Monday 6th September 2021", "2021-09-12"],
  ["wk commencing 06/09/2021", "2021-09-12"],
  ["week ending 10/09/2021", "2021-09-10"],
  ["Week ending Friday 10 September 2021", "2021-09-10"],
  ["H1 2021/22", "2021-09-30"],
  ["H2 2021/22", "2022-03-31"],
  ["2021/22 H1", "2021-09-30"],
  ["H1 FY21/22", "2021-09-30"],
  ["first half of 2021/22", "2021-09-30"],
  ["First half of the financial year 2021/22", "2021-09-30"],
  ["second half of 2021/22", "2022-03-31"],
  ["first six months of 2021/22", "2021-09-30"],
  ["Beginning of March 2022", "2022-03-31"],
  ["start of May 2021", "2021-05-31"],
  ["Early 2021, now March 2022", "2022-03-31"],
  ["end of 2021", "2021-12-31"],
  ["October to March", "2022-03-31"],
  ["September - July", "2022-07-31"],
  ["Nov-Feb", "2022-02-28"],
  ["Q1, Q2, Q3, Q4", "2022-03-31"],
  ["Q3 and Q4", "2022-03-31"],
  ["Sept, Dec, March", "2022-03-31"],
  ["March, June and September", "2021-09-30"],
  ["Autumn and spring terms", "2022-04-30"],
  ["June, now March", "2022-03-31"],
  ["December moved to May", "2022-05-31"],
  ["31 March extended to 30 June", "2021-06-30"],
  ["next academic year 2021/22", "2022-07-31"],
  ["this academic year", "2021-07-31"],
  ["mid June 2021", "2021-06-30"],
  ["asap", "2021-02-02"],
  ["12 weeks", "2021-04-27"],
  ["24 hours", "2021-02-03"],
  ["3-6 months", "2021-08-02"],
  ["6 months from 1 March 2021", "2021-09-01"],
  ["1 March 2021 plus 6 months", "2021-09-01"],
  ["1 March 2021 (+ 6 months)", "2021-09-01"],
  ["30/06/2021 extended by a further 3 months", "2021-09-30"],
  ["March 2021 now extended by 3 weeks", "2021-04-21"],
  ["extended by 3 months to 1 March 2021", "2021-03-01"],
  ["by the end of the year", "2021-03-31"],
  ["31/3/22", "2022-03-31"],
  ["31st of March, 2022", "2022-03-31"],
  ["Friday 31 March 2022", "2022-03-31"],
  ["31-Mar-22", "2022-03-31"],
  ["31Mar2022", "2022-03-31"],
  ["Nov. ’21", "2021-11-30"],
  ["2021 Dec", "2021-12-31"],
  ["03/2022", "2022-03-31"],
  ["03/22", "2022-03-31"],
  ["2021-09-30T00:00:00", "2021-09-30"],
  ["01.04.2021 09:30", "2021-04-01"],
  ["20210930", "2021-09-30"],
  ["44286", "2021-03-31"],
  ["12-15 March 2021", "2021-03-15"],
  ["April 2021 - March 2022", "2022-03-31"],
  ["From April 2021 to March 2022", "2022-03-31"],
  ["Ongoing until March 2022", "2022-03-31"],
  ["Annual report March 2022", "2022-03-31"],
  ["March 2022 (TBC)", "2022-03-31"],
  ["Deferred to March 2022", "2022-03-31"],
  ["To be completed by end of July 2021", "2021-07-31"],
  ["Due March 2021, completed April 2021", "2021-03-31"],
  ["Phase 1 Dec 2020", "2020-12-31"],
  ["Phase 2: 1 Dec 2020", "2020-12-01"],
  ["Q4 2021", "2022-03-31"],
  ["FY 2022", "2022-03-31"],
  ["academic year 2021/22", "2022-07-31"],
  ["Autumn Term 2021/22", "2021-12-31"],
  ["spring term 21/22", "2022-04-30"],
  ["March 2021/22", "2022-03-31"],
  ["By March 31", "2021-03-31"],
  ["to be reviewed in May", "2021-05-31"],
  ["End of Q4 Feb 2021", "2021-02-28"],
  ["31/12/98", "1998-12-31"],
])("%j is due %s", (text, due) => {
  const timescale = read(text);
  expect([timescale.kind, iso(timescale.due)]).toEqual(["date", due]);
});

test.each<[string, Timescale["kind"], Timescale["notes"]]>([
  ["Termly", "continuing", []],
  ["Annually", "continuing", []],
  ["every 3 months", "continuing", []],
  ["Starting June 2021", "continuing", []],
  ["Beginning June 2021", "continuing", []],
  ["Start: June 2021", "continuing", []],
  ["From week commencing 6 September 2021", "continuing", []],
  ["September 2021 onwards", "continuing", []],
  ["Monthly from 1 April 2021", "continuing", []],
  ["Immediate and ongoing", "continuing", []],
  ["Ongoing - review March 2022", "continuing", ["continuingWithDate"]],
  ["TBC March 2022", "none", ["toBeConfirmed"]],
  ["-", "none", []],
  ["\u00a0 \n", "none", []],
  ["Not applicable", "none", []],
  ["In progress", "unreadable", ["statusWord"]],
  ["Amber", "unreadable", ["statusWord"]],
  ["Not started", "unreadable", ["statusWord"]],
  ["31/02/2022", "unreadable", ["implausible"]],
  ["31 June", "unreadable", ["implausible"]],
  ["13/13/2021", "unreadable", ["implausible"]],
  ["31/03/20221", "unreadable", ["notADate"]],
  ["may be reviewed", "unreadable", ["notADate"]],
  ["next academic year", "unreadable", ["notADate"]],
  ["End of next school year", "unreadable", ["notADate"]],
  ["next summer term", "unreadable", ["notADate"]],
  ["Start of the academic year 2021/22", "unreadable", ["notADate"]],
  ["mid academic year", "unreadable", ["notADate"]],
  ["beginning of academic year 2021", "unreadable", ["notADate"]],
  ["once approved", "unreadable", ["notADate"]],
  ["wk c", "unreadable", ["notADate"]],
  ["Year 1", "unreadable", ["notADate"]],
  ["Early 2021", "unreadable", ["notADate"]],
  ["late 2021", "unreadable", ["notADate"]],
  ["early in 2021", "unreadable", ["notADate"]],
  ["Mid-2021", "unreadable", ["notADate"]],
  ["start of 2022", "unreadable", ["notADate"]],
  ["early 2021/22", "unreadable", ["notADate"]],
  ["H1, 2021", "unreadable", ["notADate"]],
  ["first half of 2021", "unreadable", ["notADate"]],
  ["start of the financial year 2021/22", "unreadable", ["notADate"]],
])("%j is %s %j", (text, kind, notes) => {
  expect(read(text)).toEqual({ kind, due: null, originalDue: null, completed: null, milestones: [], notes });
});

test("a day beside a done word is the day of completion", () => {
  expect(read("Completed January 2016")).toMatchObject({
    kind: "unreadable",
    completed: dayFromIso("2016-01-31"),
    notes: ["statusWord", "completedOn"],
  });
});

test.each([
  "Within 6 months",
  "Immediate",
  "End of Q2",
  "End of financial year",
  "31 March",
  "by end of May",
])("%j has no usable date while the day the plan was agreed is not known", (text) => {
  const timescale = readTimescale(text, "General", { ...settings, agreed: null });
  expect([timescale.kind, timescale.due, timescale.notes]).toEqual(["none", null, ["noStart"]]);
});

test("two digits of a year are of this century while the plan's year is not known", () => {
  const timescale = readTimescale("March 31", "General", { ...settings, agreed: null });
  expect(iso(timescale.due)).toBe("2031-03-31");
});

test("reporting years and terms follow the settings", () => {
  const other: TimescaleSettings = {
    agreed: dayFromIso("2021-02-02"),
    yearStart: { month: 9, day: 1 },
    termEnds: { ...usualYear.termEnds, autumn: { month: 12, day: 17 } },
  };
  const due = (text: string) => iso(readTimescale(text, "General", other).due);
  expect([
    due("Q1 2021/22"),
    due("Q2 2023/24"),
    due("H1 2021/22"),
    due("End of Q2"),
    due("2021/22"),
    due("Autumn 2021"),
  ]).toEqual(["2021-11-30", "2024-02-29", "2022-02-28", "2021-02-28", "2022-08-31", "2021-12-17"]);
});

test.each<[number, string, Timescale["kind"], string | null]>([
  [44286, "dd/mm/yyyy", "date", "2021-03-31"],
  [44286.99, "dd/mm/yyyy hh:mm", "date", "2021-03-31"],
  [44256, "[$-809]d mmmm yyyy;@", "date", "2021-03-01"],
  [44256, "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "date", "2021-03-01"],
  [44256, "mmm yy", "date", "2021-03-31"],
  [44256, "mmm-yy", "date", "2021-03-31"],
  [44256, "mmm\\ yy;@", "date", "2021-03-31"],
  [44256, '"Due "mmmm yyyy', "date", "2021-03-31"],
  [44256, "m/yyyy", "date", "2021-03-31"],
  [44256, "yyyy", "date", "2021-12-31"],
  [44256, "General", "date", "2021-03-01"],
  [2018, "General", "date", "2018-12-31"],
  [2018, "dd/mm/yyyy", "unreadable", null],
  [60, "dd/mm/yyyy", "unreadable", null],
  [-3, "dd/mm/yyyy", "unreadable", null],
  [0.5, "h:mm", "unreadable", null],
  [1e300, "General", "unreadable", null],
  [Number.NaN, "dd/mm/yyyy", "unreadable", null],
  [Number.POSITIVE_INFINITY, "General", "unreadable", null],
])("the number %d shown as %j is %s %s", (serial, format, kind, due) => {
  const timescale = readTimescale(serial, format, settings);
  expect([timescale.kind, iso(timescale.due)]).toEqual([kind, due]);
});

test("a number without a date format that is taken for a day says so, and TRUE is no timescale", () => {
  expect(readTimescale(44256, "General", settings).notes).toEqual(["assumedDay"]);
  expect(readTimescale(true, "General", settings).notes).toEqual(["notADate"]);
});

test.each([
  "Every half term",
  "Every 6 weeks",
  "At each Board meeting",
  "By the end of each month",
  "each quarter",
])("work that comes round again has no end: %j", (text) => {
  expect(read(text).kind).toBe("continuing");
});

test("what comes round until a day is due on that day", () => {
  expect(iso(read("Every month until March 2022").due)).toBe("2022-03-31");
});
