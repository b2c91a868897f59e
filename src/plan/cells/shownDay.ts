import { calendarOf, dayFromSerial } from "./day";
import { shownPrecision } from "./timescales/serialDay";

const months = "January February March April May June July August September October November December".split(
  " ",
);
/** Built-in format 14, which Excel gives by this name and shows as the computer's short day. */
const shortDay = "m/d/yyyy";
/** In 1954: below it a number in a date format is a number that was given the wrong format. */
const earliest = 20_000;
const lastSerial = 2_958_465;

/**
 * What a cell shows of a day in a format of days, months and years: "1-Feb" in "d-mmm", "01/02/2021" in "dd/mm/yyyy".
 * Null where the number is no day after 1954, or the format shows no day.
 */
export function shownDay(serial: number, format: string): string | null {
  const precision = serial < earliest || serial > lastSerial ? null : shownPrecision(format);
  const day = precision === null ? null : dayFromSerial(serial, 1900);
  if (day === null) return null;
  const { year, month, day: date } = calendarOf(day);
  const name = months[month - 1] ?? "";
  const bare = (format.slice(0, 100).split(";")[0] ?? "").replace(/\[[^\]]*\]/g, "").toLowerCase();
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(year),
    yy: String(year).slice(-2),
    mmmm: name,
    mmm: name.slice(0, 3),
    mm: String(month).padStart(2, "0"),
    m: String(month),
    dd: String(date).padStart(2, "0"),
    d: String(date),
  };
  const plain = (bare === shortDay ? "dd/mm/yyyy" : bare).replace(/[\\"]/g, "");
  if (!/^[dmy\s/.,-]+$/.test(plain)) return null;
  const shown = plain.replace(/y+|m+|d+/g, (part) => parts[part] ?? "").trim();
  return /\d/.test(shown) ? shown : null;
}
