import { calendarOf, dayFromSerial } from "../../cells/day";
import { shownPrecision } from "../../cells/timescales/serialDay";
import type { CellValue } from "../../sheets/sheetGrid";

const largestSerial = 2_958_465;
const twoDigits = (number: number): string => String(number).padStart(2, "0");

/**
 * A cell as an officer knows it from the sheet, to recognise a column by: a date as 31/03/2021 (month and year alone
 * where its format shows no more), a percentage as 45%, anything else as its text on one line.
 */
export function sampleText(value: CellValue, format: string, text: string): string {
  if (typeof value !== "number") return text;
  const precision = shownPrecision(format);
  if (precision !== null && value >= 1 && value <= largestSerial) {
    const { year, month, day } = calendarOf(dayFromSerial(value, 1900));
    const days = precision === "day" ? [twoDigits(day)] : [];
    const months = precision === "year" ? [] : [twoDigits(month)];
    return [...days, ...months, String(year)].join("/");
  }
  if (format.includes("%")) return `${String(Math.round(value * 100))}%`;
  return text;
}
