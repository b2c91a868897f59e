import type { TimescaleSettings } from "../../../settings";
import { addDays, addMonths, calendarOf, dayOf, daysInMonth, endOfMonth, type Day } from "../../day";
import { everyYear, onDay, type Parts, type Place, type Reading, type Shape } from "./found";
import { isPlausibleYear } from "../plausible";
import { isNext, isNumbered, isPartOfYear, standsAlone } from "./surroundings";

/** Pattern sources: a year of four or two digits that no more digits follow, and two years such as "2021/22". */
export const yearPart = "(?<year>\\d{4}(?![\\d:a-z])|\\d{2}(?![\\d:a-z]|[./-]\\d))";
export const yearPair = "(?<first>\\d{4}|\\d{2})\\s?[/-]\\s?(?<second>\\d{4}|\\d{2})(?!\\d|[./-]\\d)";

/** The day from which a year that is not written is told: when the plan was agreed, else its as-at day. */
export function yearsFrom({ agreed, asAt }: TimescaleSettings): Day | null {
  return agreed ?? asAt ?? null;
}

/** The year two or four digits stand for: the century nearest to the plan's year; 20yy where that is not known. */
export function fullYear(digits: string, settings: TimescaleSettings): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  const from = yearsFrom(settings);
  if (from === null) return 2000 + year;
  const planYear = calendarOf(from).year;
  return 100 * Math.round((planYear - year) / 100) + year;
}

/** How far a year is from the year the plan was agreed; 0 where that is not known. */
export function yearsFromPlan(year: number, settings: TimescaleSettings): number {
  const from = yearsFrom(settings);
  return from === null ? 0 : Math.abs(year - calendarOf(from).year);
}

/** The first year of "2021/22"; null where the second is not the year after the first. */
export function firstOfPair(parts: Parts, settings: TimescaleSettings): number | null {
  const { first, second } = parts;
  if (first === undefined || second === undefined) return null;
  const year = fullYear(first, settings);
  const after = second.length === 4 ? Number(second) : year - (year % 100) + Number(second);
  return after === year + 1 || (second.length === 2 && Number(second) === (year + 1) % 100) ? year : null;
}

/** The last day of quarter 1 to 4 of the reporting year that starts in a year; quarter 4 ends the year. */
export function endOfQuarter(startYear: number, quarter: number, settings: TimescaleSettings): Day {
  const { month, day } = settings.yearStart;
  const start =
    dayOf(startYear, month, Math.min(day, daysInMonth(startYear, month))) ?? endOfMonth(startYear, 1);
  return addDays(addMonths(start, 3 * quarter), -1);
}

/** The last days of some quarters in any year; a month's last day as 31, so that February is right in leap years. */
export function yearlyQuarterEnds(quarters: readonly number[], settings: TimescaleSettings) {
  return quarters.map((quarter) => {
    const end = calendarOf(endOfQuarter(2021, quarter, settings));
    return { month: end.month, day: end.day === daysInMonth(end.year, end.month) ? 31 : end.day };
  });
}

/** The last day of the reporting year that ends in a year. */
function endOfYearEndingIn(year: number, settings: TimescaleSettings): Day {
  const end = endOfQuarter(year - 1, 4, settings);
  return calendarOf(end).year === year ? end : endOfQuarter(year, 4, settings);
}

function readFourDigitPair(parts: Parts, { settings }: Place): Reading | null {
  const start = firstOfPair(parts, settings);
  if (start !== null) return onDay(endOfQuarter(start, 4, settings));
  const first = Number(parts["first"]);
  const second = parts["second"] ?? "";
  if (second.length === 2 && Number(second) >= 1 && Number(second) <= 12)
    return onDay(endOfMonth(first, Number(second)));
  const last = second.length === 4 ? Number(second) : first - (first % 100) + Number(second);
  return last > first && isPlausibleYear(last) ? onDay(endOfMonth(last, 12), ["assumedYear"]) : null;
}

function readTwoDigitPair(parts: Parts, place: Place): Reading | null {
  const { settings } = place;
  const start = firstOfPair(parts, settings);
  if (start === null || isNumbered(place) || yearsFromPlan(start, settings) > 10) return null;
  const couldBeDayAndMonth = Number(parts["second"]) <= 12;
  if (couldBeDayAndMonth && yearsFrom(settings) === null) return null;
  return onDay(endOfQuarter(start, 4, settings), couldBeDayAndMonth ? ["assumedYear"] : []);
}

const yearWord = "(?:financial|fiscal|reporting|municipal|council|civic|budget)\\syear(?:[\\s-]end)?";
const yearEnd = `(?:(?:end\\sof\\s(?:the\\s|this\\s)?)?${yearWord}|year[\\s-]end|eoy|fy[\\s-]end|end\\sof\\s(?:the\\s|this\\s)?(?:year|fy))`;

const wholeYears: readonly Shape[] = [
  {
    begins: "figure",
    pattern: /(?<first>\d{4})\s?[/-]\s?(?<second>\d{4}|\d{2})(?!\d|[./-]\d)/y,
    read: readFourDigitPair,
  },
  {
    begins: "figure",
    pattern: /(?<first>\d{2})\s?[/-]\s?(?<second>\d{2})(?!\d|[./-]\d)/y,
    read: readTwoDigitPair,
  },
  {
    begins: "letter",
    pattern: new RegExp(`(?:fy|${yearEnd})[\\s,(-]{0,2}(?:fy\\s?)?'?${yearPair}`, "y"),
    read: (parts, { settings }) => {
      const start = firstOfPair(parts, settings);
      return start === null ? null : onDay(endOfQuarter(start, 4, settings));
    },
  },
  {
    begins: "letter",
    pattern: new RegExp(`(?:fy|${yearEnd})[\\s,(-]{0,2}(?:in\\s|of\\s)?'?${yearPart}`, "y"),
    read: ({ year }, { settings }) =>
      year === undefined
        ? null
        : onDay(endOfYearEndingIn(fullYear(year, settings), settings), ["assumedYear"]),
  },
  {
    begins: "letter",
    pattern: new RegExp(`${yearEnd}(?![a-z])`, "y"),
    read: (_, place) => (isNext(place) ? null : everyYear(yearlyQuarterEnds([4], place.settings))),
  },
  {
    begins: "letter",
    pattern: /(?:end\sof\s(?:the\s|this\s)?)?calendar\syear(?:[\s-]end)?(?![a-z]|\s\d)/y,
    read: () => everyYear([{ month: 12, day: 31 }]),
  },
  {
    begins: "figure",
    pattern: /(?<!\d,\s?\d{1,2},\s?)(?<year>(?:19|20)\d{2})(?![\d%a-z]|[./-]\d)/y,
    read: ({ year }, place) => (standsAlone(place) ? onDay(endOfMonth(Number(year), 12)) : null),
  },
];

/** Whole years: 2012/13, 17/18, FY21/22, "end of financial year", By 2018. "Early 2021" is none: which day is open. */
export const yearShapes: readonly Shape[] = wholeYears.map(({ begins, pattern, read }) => ({
  begins,
  pattern,
  read: (parts, place) => (isPartOfYear(place) ? null : read(parts, place)),
}));
