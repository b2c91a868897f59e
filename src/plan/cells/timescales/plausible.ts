import { dayOf, type Day } from "../day";

const firstYear = 1990;
const lastYear = 2100;
const first = dayOf(firstYear, 1, 1) ?? 0;
const last = dayOf(lastYear, 12, 31) ?? 0;

/** Whether an action plan can mean this day: 1990 to 2100. */
export function isPlausible(day: Day): boolean {
  return day >= first && day <= last;
}

/** Whether an action plan can mean this calendar year. */
export function isPlausibleYear(year: number): boolean {
  return Number.isInteger(year) && year >= firstYear && year <= lastYear;
}
