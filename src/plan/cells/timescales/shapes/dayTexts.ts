import { addDays, calendarOf, dayOf, daysInMonth, type Day } from "../../day";
import { onDay, everyYear, type Place, type Reading, type Shape } from "./found";
import { anyMonth, monthName, monthNumbers } from "../wordLists";
import { fullYear, yearPart, yearsFromPlan } from "./years";
import { isFirstOfWeek, isNumbered, standsAlone } from "./surroundings";
import type { TimescaleNote } from "../reading";

/** An ordinal, and the first half of "12-15 March" or "1st & 2nd March". */
const nth = "(?:\\s?(?:st|nd|rd|th)(?![a-z]))?";
const firstOfTwo = `(?:\\d{1,2}${nth}\\s?(?:-|to|and|&|/)\\s?)?`;
const dayAndMonth = `${firstOfTwo}(?<day>\\d{1,2})${nth}(?:\\sof)?[\\s.,/-]{0,3}${monthName}`;

/** "w/c 3 May" is the whole week, so it is due when the week is over. */
function exactDay(day: Day | null, place: Place, notes: readonly TimescaleNote[] = []): Reading {
  return day !== null && isFirstOfWeek(place)
    ? onDay(addDays(day, 6), [...notes, "assumedDay"])
    : onDay(day, notes);
}

/** A day and month of any year, such as "31st March"; there is no 31 June in any year. The first day of a week stands for its last. */
export function yearlyDay(
  month: number,
  day: number,
  place: Place,
  notes: readonly TimescaleNote[] = [],
): Reading {
  if (day < 1 || day > daysInMonth(2020, month)) return onDay(null);
  // In a leap year the week of 24 February ends a day earlier.
  const first = isFirstOfWeek(place) ? dayOf(2021, month, day) : null;
  if (first === null) return everyYear([{ month, day }], notes);
  const last = calendarOf(addDays(first, 6));
  return everyYear([{ month: last.month, day: last.day }], [...notes, "assumedDay"]);
}

function readNumbers(first: number, second: number, year: number, place: Place): Reading {
  const ukOrder = dayOf(year, second, first);
  if (ukOrder !== null) {
    return exactDay(ukOrder, place, first <= 12 && first !== second ? ["ambiguousDayMonth"] : []);
  }
  const usOrder = dayOf(year, first, second);
  return exactDay(usOrder, place, usOrder === null ? [] : ["monthFirst"]);
}

/** Days written in figures: 31.03.2022, 31/03/22, 2021-09-30, 20210930, and 31/03 without a year. */
export const figureShapes: readonly Shape[] = [
  {
    begins: "figure",
    pattern: /(?<first>\d{1,2})\s?[./-]\s?(?<second>\d{1,2})\s?[./-]\s?(?<year>\d{4}|\d{2})(?!\d|[./]\d)/y,
    read: ({ first, second, year = "" }, place) =>
      readNumbers(Number(first), Number(second), fullYear(year, place.settings), place),
  },
  {
    begins: "figure",
    pattern:
      /(?<year>\d{4})\s?[./-]\s?(?<month>\d{1,2})\s?[./-]\s?(?<day>\d{1,2})(?!\d)(?:t[\d:.]{5,15}z?)?/y,
    read: ({ year, month, day }, place) => exactDay(dayOf(Number(year), Number(month), Number(day)), place),
  },
  {
    begins: "figure",
    pattern: /(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?!\d)/y,
    read: ({ year, month, day }, place) => {
      const written = dayOf(Number(year), Number(month), Number(day));
      return written === null ? null : exactDay(written, place);
    },
  },
  {
    begins: "figure",
    pattern: /(?<first>\d{1,2})\s?\/\s?(?<second>\d{1,2})(?![\d:a-z]|\s?[./-]\s?\d)/y,
    read: ({ first, second }, place) => readTwoNumbers(Number(first), second ?? "", place),
  },
];

/** "31/03" is a day of any year, "03/22" a month of 2022 where that is near the plan's year. */
function readTwoNumbers(first: number, second: string, place: Place): Reading | null {
  if (!standsAlone(place)) return null;
  if (Number(second) >= 1 && Number(second) <= 12) {
    const notes = first <= 12 && first !== Number(second) ? (["ambiguousDayMonth"] as const) : [];
    return yearlyDay(Number(second), first, place, notes);
  }
  const year = fullYear(second, place.settings);
  if (second.length !== 2 || first < 1 || first > 12 || yearsFromPlan(year, place.settings) > 10) return null;
  return onDay(dayOf(year, first, daysInMonth(year, first)), ["assumedYear"]);
}

/** Days with the month by name: 1st March 2021, 5 Feb 21, 31-Mar-22, December 12 2021, 31st March. */
export const namedDayShapes: readonly Shape[] = [
  {
    begins: "figure",
    pattern: new RegExp(
      `${dayAndMonth}[\\s.,/'-]{0,3}(?:in\\s|of\\s)?(?!\\d{2}\\s${anyMonth})${yearPart}`,
      "y",
    ),
    read: ({ day, month = "", year = "" }, place) =>
      isNumbered(place)
        ? null
        : exactDay(dayOf(fullYear(year, place.settings), monthNumbers[month] ?? 0, Number(day)), place),
  },
  {
    begins: "figure",
    pattern: new RegExp(dayAndMonth, "y"),
    read: ({ day, month = "" }, place) =>
      isNumbered(place) || (month === "may" && !standsAlone(place))
        ? null
        : yearlyDay(monthNumbers[month] ?? 0, Number(day), place),
  },
  {
    begins: "letter",
    pattern: new RegExp(
      `${monthName}[\\s.,-]{0,3}(?<day>\\d{1,2})${nth}(?:\\s?,\\s?|\\s|-)(?<year>\\d{4})(?!\\d)`,
      "y",
    ),
    read: ({ day, month = "", year }, place) =>
      exactDay(dayOf(Number(year), monthNumbers[month] ?? 0, Number(day)), place),
  },
  {
    begins: "letter",
    pattern: new RegExp(
      `${monthName}[\\s.,-]{0,3}(?:the\\s)?(?<day>\\d{1,2})\\s?(?:st|nd|rd|th)(?![a-z])(?:[\\s.,']{0,3}${yearPart})?`,
      "y",
    ),
    read: ({ day, month = "", year }, place) =>
      year === undefined
        ? yearlyDay(monthNumbers[month] ?? 0, Number(day), place)
        : exactDay(dayOf(fullYear(year, place.settings), monthNumbers[month] ?? 0, Number(day)), place),
  },
];
