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

function dayWith(day: Day, monthLetters: number): string {
  const date = calendarOf(day);
  const month = months[date.month - 1] ?? "";
  return `${String(date.day)} ${month.slice(0, monthLetters)} ${String(date.year)}`;
}

/** "12 October 2021", the same in every time zone. */
export function longDay(day: Day): string {
  return dayWith(day, Infinity);
}

/** "12 Oct 2021". */
export function shortDay(day: Day): string {
  return dayWith(day, 3);
}
