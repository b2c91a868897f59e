import { calendarOf, type Day } from "../plan/cells/day";

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
] as const;

/** "12 October 2021", the same in every time zone. */
export function longDay(day: Day): string {
  const date = calendarOf(day);
  return `${date.day} ${months[date.month - 1] ?? ""} ${date.year}`;
}
