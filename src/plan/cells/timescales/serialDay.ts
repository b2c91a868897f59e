import { calendarOf, dayFromSerial, endOfMonth, type Day } from "../day";
import { withoutDay, type Timescale, type TimescaleNote } from "./reading";
import { isPlausible, isPlausibleYear } from "./plausible";

/** How much of a day a number format shows; null where it shows no date. */
export type Precision = "day" | "month" | "year" | null;

const hidden = /"[^"]*"|\[[^\]]*\]|\\.|[_*]./g;

/** What a number format such as "dd/mm/yyyy", "mmm-yy" or "[$-809]d mmmm yyyy;@" shows of a date. */
export function shownPrecision(format: string): Precision {
  const shown = (format.slice(0, 255).replace(hidden, " ").split(";")[0] ?? "").toLowerCase();
  if (/general|[0#?%@]/.test(shown)) return null;
  const month = /m{3,}/.test(shown) || (shown.includes("m") && !/[hs]/.test(shown));
  if (shown.includes("d")) return "day";
  if (shown.includes("y")) return shown.includes("m") ? "month" : "year";
  return month ? "month" : null;
}

/**
 * Reads a number in a timescale cell by its number format. A month (or year) shown means its last day.
 * Without a date format, 1990 to 2100 is a year ("2018"), a serial of those years is a day (note assumedDay).
 */
export function readSerial(serial: number, format: string): Timescale {
  const precision = shownPrecision(format);
  if (precision === null && isPlausibleYear(serial)) return dated(endOfMonth(serial, 12), []);
  if (!Number.isFinite(serial)) return withoutDay("unreadable", ["notADate"]);
  const day = dayFromSerial(serial, 1900);
  if (!isPlausible(day)) return withoutDay("unreadable", [precision === null ? "notADate" : "implausible"]);
  const { year, month } = calendarOf(day);
  if (precision === "month") return dated(endOfMonth(year, month), []);
  if (precision === "year") return dated(endOfMonth(year, 12), []);
  return dated(day, precision === null ? ["assumedDay"] : []);
}

function dated(due: Day, notes: readonly TimescaleNote[]): Timescale {
  return { kind: "date", due, originalDue: null, completed: null, milestones: [], notes };
}
