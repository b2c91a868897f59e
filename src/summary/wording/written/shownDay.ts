import { calendarOf, type Day } from "../../../plan/cells/day";
import { monthNames } from "./days";

const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;
const plainCode = /^(?:d{1,4}|m{1,4}|yyyy|yy|[ .,/-])+$/;
/** Excel shows formats that begin with the month in figures in the order of the reader's own computer. */
const readersOrder = /^m{1,2}[^m]/;

/** What Excel shows for a day in a number format; dd/mm/yyyy for formats of which that is not certain. */
export function shownDay(day: Day, format: string): string {
  const code = format
    .slice(0, 100)
    .toLowerCase()
    .replace(/^\[\$-[^\]]*\]/, "")
    .replace(/;@$/, "")
    .replace(/\\(.)/g, "$1");
  const known = plainCode.test(code) && !readersOrder.test(code) ? code : "dd/mm/yyyy";
  const { year, month, day: date } = calendarOf(day);
  const monthName = monthNames[month - 1] ?? "";
  // Serial day 1 was a Sunday.
  const weekday = weekdays[(day - 1) % 7] ?? "";
  const parts: Readonly<Record<string, string>> = {
    d: String(date),
    dd: String(date).padStart(2, "0"),
    ddd: weekday.slice(0, 3),
    dddd: weekday,
    m: String(month),
    mm: String(month).padStart(2, "0"),
    mmm: monthName.slice(0, 3),
    mmmm: monthName,
    yy: String(year).slice(-2),
    yyyy: String(year),
  };
  return known.replace(/d+|m+|y+/g, (part) => parts[part] ?? part);
}
