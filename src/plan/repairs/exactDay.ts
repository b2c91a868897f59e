import { comparableText } from "../cells/cellText";
import { calendarOf, type Day } from "../cells/day";
import type { Timescale } from "../cells/timescale";
import { anyMonth } from "../cells/timescales/wordLists";

const nth = "(?:st|nd|rd|th)?";
const gap = "[\\s.,/'-]{0,3}";

/** Texts that are one day and nothing else. With hyphens and a short year, 20-09-30 might have the year first. */
const wholeDates = [
  /^\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{4}$/,
  /^\d{1,2}\s?[./]\s?\d{1,2}\s?[./]\s?\d{2}$/,
  /^\d{4}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{1,2}$/,
  new RegExp(`^\\d{1,2}${nth}(?:\\sof)?${gap}${anyMonth}${gap}(?:\\d{4}|\\d{2})$`),
  new RegExp(`^${anyMonth}[\\s.,-]{0,3}\\d{1,2}${nth}(?:\\s?,\\s?|\\s|-)\\d{4}$`),
];
const ordinal = /(\d{1,2})(st|nd|rd|th)/;
const longestDate = 40;

function suffixOf(number: number): string {
  if (number > 10 && number < 14) return "th";
  return ["th", "st", "nd", "rd"][number % 10] ?? "th";
}

/** "2st March" may be the 2nd or the 21st. */
function contradictsItself(text: string): boolean {
  const [, number = "", suffix] = ordinal.exec(text) ?? [];
  return suffix !== undefined && suffix !== suffixOf(Number(number));
}

/** Which century a year of two digits means is beyond doubt only near today. */
function inThisHalfCentury(day: Day): boolean {
  const { year } = calendarOf(day);
  return year >= 2000 && year < 2050;
}

/**
 * The day that a text means beyond doubt, being nothing but that day; null for every other text: months, terms,
 * several dates, words beside a date, and figures in which day and month could be swapped.
 *
 * @param read how the sheet's timescales are read
 */
export function exactDay(written: string, read: (text: string) => Timescale): Day | null {
  if (written.length > longestDate || !/\d/.test(written)) return null;
  const text = comparableText(written);
  if (!wholeDates.some((date) => date.test(text)) || contradictsItself(text)) return null;
  const { due, originalDue, notes } = read(written);
  if (due === null || originalDue !== null || notes.length > 0) return null;
  return /\d{4}/.test(text) || inThisHalfCentury(due) ? due : null;
}
