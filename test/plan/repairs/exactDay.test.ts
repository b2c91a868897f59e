import { isoDay } from "../../../src/plan/cells/day";
import { readTimescale } from "../../../src/plan/cells/timescale";
import { exactDay } from "../../../src/plan/repairs/exactDay";
import timescales from "../../data/timescales.json";
import { usualSettings } from "../usualSettings";

const settings = { ...usualSettings(), agreed: usualSettings().planAgreed };

/** The day a text is repaired to; null where it stays. */
function repaired(text: string): string | null {
  const day = exactDay(text, (written) => readTimescale(written, "General", settings));
  return day === null ? null : isoDay(day);
}

test.each<[string, string]>([
  ["31.03.2022", "2022-03-31"],
  ["31/03/2022", "2022-03-31"],
  ["20/2/2025", "2025-02-20"],
  ["31-03-2022", "2022-03-31"],
  ["31 / 03 / 2022", "2022-03-31"],
  ["31/03/22", "2022-03-31"],
  ["31.03.22", "2022-03-31"],
  ["05/05/2021", "2021-05-05"],
  [" 30/09/2021\u00a0", "2021-09-30"],
  ["30\u201109\u20112021", "2021-09-30"],
  ["2021-09-30", "2021-09-30"],
  ["2021/09/30", "2021-09-30"],
  ["30 September 2021", "2021-09-30"],
  ["30 SEPTEMBER 2021", "2021-09-30"],
  ["30th Sept 2021", "2021-09-30"],
  ["1st March 2021", "2021-03-01"],
  ["1st of March, 2021", "2021-03-01"],
  ["12th March 2021", "2021-03-12"],
  ["22nd March 2021", "2021-03-22"],
  ["3rd March 2021", "2021-03-03"],
  ["23rd of March 2021", "2021-03-23"],
  ["13th March 2021", "2021-03-13"],
  ["31/12/00", "2000-12-31"],
  ["5 Feb 21", "2021-02-05"],
  ["30/09/2021".padEnd(40), "2021-09-30"],
  ["31-Mar-22", "2022-03-31"],
  ["4 May 2021", "2021-05-04"],
  ["December 12 2021", "2021-12-12"],
  ["December 12, 2021", "2021-12-12"],
  ["29 February 2024", "2024-02-29"],
])("one day beyond doubt: %j is %s", (text, day) => {
  expect(repaired(text)).toBe(day);
});

test.each<[string, string]>([
  ["day and month may be swapped", "09/12/2021"],
  ["day and month may be swapped, short", "4/5/21"],
  ["only the American order is a date, as others may be", "12/15/2018"],
  ["the year may stand first", "20-09-30"],
  ["a short year of another century", "31/03/95"],
  ["2st may be the 2nd or the 21st", "2st March 2021"],
  ["a month", "Sept 2021"],
  ["a month in figures", "09/2021"],
  ["a month with a short year", "March 21"],
  ["a day of any year", "31 March"],
  ["a quarter", "Q3 2021/22"],
  ["a term", "Autumn term 2021"],
  ["a year", "By 2018"],
  ["by the end of", "By end of 30 September 2021"],
  ["by", "By 30/09/2021"],
  ["complete by", "Complete by 30/09/2021"],
  ["a week", "w/c 30/08/2021"],
  ["a start", "From 30/09/2021"],
  ["several dates", "31/03/21 30/06/21 31/12/21"],
  ["a range", "12-15 March 2021"],
  ["a revised date", "30/09/2021, now 31/12/2021"],
  ["words beside it", "30/09/2021 (subject to funding)"],
  ["a question", "30/09/2021?"],
  ["to be confirmed", "30/09/2021 TBC"],
  ["a day that does not exist", "31/02/2021"],
  ["a day that does not exist, short", "31/02/21"],
  ["the 13rd may be the 13th or the 23rd", "13rd March 2021"],
  ["longer than a date", "30/09/2021".padEnd(41)],
  ["a day of long ago", "30/12/1900"],
  ["continuing", "Ongoing"],
  ["to be confirmed alone", "TBC"],
  ["blank", ""],
  ["spaces", "   "],
  ["a serial number", "44469"],
  ["a formula", "=DATE(2021,9,30)"],
  ["markup", "<b>30/09/2021</b>"],
  ["very long", `${" ".repeat(60)}30/09/2021`],
  ["long without end", "30/09/2021".repeat(4000)],
])("stays as it is: %s", (_, text) => {
  expect(repaired(text)).toBeNull();
});

/** Of the published timescales, the ones that are exactly one day; every other one stays as it is. */
const publishedDays: Readonly<Record<string, string>> = {
  "31.03.2022": "2022-03-31",
  "31/03/2022": "2022-03-31",
  "20/2/2025": "2025-02-20",
  "31/03/21": "2021-03-31",
  "1st March 2021": "2021-03-01",
  "5 Feb 21": "2021-02-05",
  "December 12 2021": "2021-12-12",
  "2021-09-30": "2021-09-30",
};

test.each(timescales.cases)("published timescale %j", ({ text, due }) => {
  const day = publishedDays[text] ?? null;
  expect(repaired(text)).toBe(day);
  if (day !== null) expect(day).toBe(due);
});
