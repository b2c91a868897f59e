import { calendarOf, type Day } from "../cells/day";
import { readSerial, shownPrecision } from "../cells/timescales/serialDay";
import type { CellValue } from "../sheets/sheetGrid";

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
  const { due } = readSerial(value, format);
  if (due === null || value < 10_000) return text;
  const { year, month } = calendarOf(due);
  if (shownPrecision(format) === "month") return `${monthNames[month - 1] ?? ""} ${year}`;
  return shownPrecision(format) === "year" ? String(year) : dayInFigures(due);
}
