import { calendarOf, daysInMonth, endOfMonth } from "../../day";
import { yearlyDay } from "./dayTexts";
import { everyYear, onDay, type Place, type Reading, type Shape } from "./found";
import { standsAlone } from "./surroundings";
import { monthName, monthNumbers } from "../wordLists";
import { firstOfPair, fullYear, yearPair, yearPart, yearsFrom, yearsFromPlan } from "./years";
import type { TimescaleNote } from "../reading";

const vague =
  /\b(?:mid|middle|early|beginning|start|first|second|third|1st|2nd|3rd)(?:\s(?:part|half|week|weekend|fortnight|(?:mon|tues|wednes|thurs|fri)day))?(?:\s(?:of|in))?[\s-]*$/;
const named = `${monthName}(?:\\shalf[\\s-]term)?`;
const allMonths = Array.from({ length: 12 }, (_, month) => ({ month: month + 1, day: 31 }));

/** "mid June" too means the end of the month, with a note: nothing is called late too soon. */
function vagueness({ text, start }: Place): readonly TimescaleNote[] {
  return vague.test(text.slice(Math.max(0, start - 28), start)) ? ["assumedDay"] : [];
}

function lastDay(year: number, month: number, place: Place): Reading {
  return onDay(month === 0 ? null : endOfMonth(year, month), vagueness(place));
}

/** "March 21" is a month when the year is near the plan's, else a day: "By March 31" in a plan of 2021. */
function readShortYear(month: number, digits: string, place: Place): Reading {
  const year = fullYear(digits, place.settings);
  const away = yearsFromPlan(year, place.settings);
  const couldBeDay = Number(digits) >= 1 && Number(digits) <= daysInMonth(2020, month);
  const endsMonth = Number(digits) === daysInMonth(2021, month);
  return couldBeDay && (away > 10 || (away > 5 && endsMonth))
    ? yearlyDay(month, Number(digits), place)
    : lastDay(year, month, place);
}

/** Months, meaning their last day: Sept 2021, Sep-18, July 16, 03/2022, March 2021/22, "by end of March". */
export const monthShapes: readonly Shape[] = [
  {
    begins: "letter",
    pattern: new RegExp(
      `${named}[\\s.,/'-]{0,3}(?:of\\s|in\\s)?${yearPart}(?!\\s?(?:st|nd|rd|th)(?![a-z]))`,
      "y",
    ),
    read: ({ month = "", year = "" }, place) =>
      year.length === 4
        ? lastDay(Number(year), monthNumbers[month] ?? 0, place)
        : readShortYear(monthNumbers[month] ?? 0, year, place),
  },
  {
    begins: "letter",
    pattern: new RegExp(`${named}[\\s.,-]{0,3}\\(?${yearPair}\\)?`, "y"),
    read: (parts, place) => {
      const start = firstOfPair(parts, place.settings);
      const month = monthNumbers[parts["month"] ?? ""] ?? 0;
      if (start === null) return null;
      return lastDay(month >= place.settings.yearStart.month ? start : start + 1, month, place);
    },
  },
  {
    begins: "figure",
    pattern: new RegExp(`(?<year>\\d{4})[\\s,-]{1,3}${monthName}(?!\\s?\\d)`, "y"),
    read: ({ month = "", year }, place) => lastDay(Number(year), monthNumbers[month] ?? 0, place),
  },
  {
    begins: "figure",
    pattern: /(?<month>\d{1,2})\s?[./-]\s?(?<year>\d{4})(?!\d|[./-]\d)/y,
    read: ({ month, year }, place) =>
      Number(month) >= 1 && Number(month) <= 12 ? lastDay(Number(year), Number(month), place) : null,
  },
  {
    begins: "letter",
    pattern: new RegExp(named, "y"),
    read: ({ month = "" }, place) =>
      standsAlone(place) ? everyYear([{ month: monthNumbers[month] ?? 0, day: 31 }], vagueness(place)) : null,
  },
  {
    begins: "letter",
    pattern: /(?:end\sof\s(?:the\s|this\s)?month|month[\s-]end|this\smonth)(?![a-z])/y,
    read: (_, { settings }) => {
      const from = yearsFrom(settings);
      if (from === null) return everyYear(allMonths);
      return onDay(endOfMonth(calendarOf(from).year, calendarOf(from).month));
    },
  },
];
