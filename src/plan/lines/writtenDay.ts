import { calendarOf, dayFromSerial, type Day } from "../cells/day";
import { readSerial, shownPrecision } from "../cells/timescales/serialDay";
import type { CellValue } from "../sheets/sheetGrid";

/** 31 December 9999, the last day that Excel shows. */
const lastSerial = 2_958_465;
const monthNames = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

const two = (count: number): string => String(count).padStart(2, "0");

/** A day as British officers write it: "04/05/2021" is 4 May. */
export function dayInFigures(day: Day): string {
  const { year, month, day: ofMonth } = calendarOf(day);
  return `${two(ofMonth)}/${two(month)}/${year}`;
}

/** What a date cell shows: a real date as a day or a month, since its value is a bare number; else its text. */
export function writtenDay(value: CellValue, format: string, text: string): string {
  if (typeof value !== "number") return text;
  const precision = shownPrecision(format);
  const { due: read } = readSerial(value, format);
  // The year 2201 is no due day, and is still shown as a day.
  const due = read ?? (precision === null ? null : dayFromSerial(value, 1900));
  if (due === null || value < 10_000 || value > lastSerial) return text;
  const { year, month } = calendarOf(due);
  if (precision === "month") return `${monthNames[month - 1] ?? ""} ${year}`;
  return precision === "year" ? String(year) : dayInFigures(due);
}
