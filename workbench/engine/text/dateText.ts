import type { FormatPart } from "./displayText";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** Whether the letters of a format are those of a date or time. */
export const isDateFormat = (letters: string): boolean => /[dmyhs]/i.test(letters.replace(/general/gi, ""));

interface Moment {
  readonly date: Date;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  readonly twelveHours: boolean;
}

// Excel's day 0 is 30 December 1899 for every day after February 1900.
function momentOf(serial: number, section: readonly FormatPart[]): Moment {
  const seconds = Math.round(serial * 86400);
  const day = Math.floor(seconds / 86400);
  const rest = seconds - day * 86400;
  return {
    date: new Date(Date.UTC(1899, 11, 30 + day)),
    hours: Math.floor(rest / 3600),
    minutes: Math.floor(rest / 60) % 60,
    seconds: rest % 60,
    twelveHours: section.some(({ literal, text }) => !literal && /^a/i.test(text)),
  };
}

const pad = (number: number, width: number) => String(number).padStart(width, "0");

/** A date serial under one section of a date format, in English. */
export function dateText(serial: number, section: readonly FormatPart[]): string {
  const moment = momentOf(serial, section);
  return section
    .map((part, at) => (part.literal ? part.text : letterText(part.text, moment, isMinutes(section, at))))
    .join("");
}

/** "m" means minutes right after hours or right before seconds. */
function isMinutes(section: readonly FormatPart[], at: number): boolean {
  const letters = (part: FormatPart) => !part.literal;
  const before = section.slice(0, at).filter(letters).at(-1)?.text ?? "";
  const after = section.slice(at + 1).find(letters)?.text ?? "";
  return /^h/i.test(before) || /^s/i.test(after);
}

function letterText(text: string, moment: Moment, minutes: boolean): string {
  const { length } = text;
  switch (text[0]?.toLowerCase()) {
    case "y":
      return length > 2 ? String(moment.date.getUTCFullYear()) : pad(moment.date.getUTCFullYear() % 100, 2);
    case "m":
      return minutes ? pad(moment.minutes, Math.min(length, 2)) : monthText(moment.date, length);
    case "d":
      return dayText(moment.date, length);
    case "h":
      return pad(moment.twelveHours ? moment.hours % 12 || 12 : moment.hours, Math.min(length, 2));
    case "s":
      return pad(moment.seconds, Math.min(length, 2));
    case "a":
      return moment.hours < 12 ? (text.split("/")[0] ?? "") : (text.split("/")[1] ?? "");
    default:
      return text;
  }
}

function monthText(date: Date, length: number): string {
  const month = months[date.getUTCMonth()] ?? "";
  if (length < 3) return pad(date.getUTCMonth() + 1, length);
  return length === 3 ? month.slice(0, 3) : length === 5 ? month.slice(0, 1) : month;
}

function dayText(date: Date, length: number): string {
  const day = days[date.getUTCDay()] ?? "";
  if (length < 3) return pad(date.getUTCDate(), length);
  return length === 3 ? day.slice(0, 3) : day;
}
