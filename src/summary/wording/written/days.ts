import type { DayOfYear } from "../../../plan/settings";
import { calendarOf, type Day } from "../../../plan/cells/day";

/** From January to December. */
export const monthNames = [
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
] as const;

/** "12 October 2021", the same in every time zone. */
export function longDay(day: Day): string {
  const date = calendarOf(day);
  return `${date.day} ${monthNames[date.month - 1] ?? ""} ${date.year}`;
}

/** "1 April", of any year. */
export function dayInYear({ month, day }: DayOfYear): string {
  return `${day} ${monthNames[month - 1] ?? ""}`;
}
