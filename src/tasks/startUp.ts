import { dayOf, type Day } from "../plan/cells/day";

export { whenExcelIsReady, type Readiness } from "../workbook/capability";
export { officeLook, type OfficeLook } from "../workbook/officeLook";

/** Today where the officer is: the one place where the clock is read. */
export function today(): Day {
  const now = new Date();
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new Error("The clock shows a day that does not exist.");
  return day;
}

/** The time of day where the officer is, as "14:05". */
export function timeOfDay(): string {
  const now = new Date();
  return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
}
