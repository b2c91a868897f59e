import { dayOf, type Day } from "../plan/cells/day";

export { officeIsDark, whenExcelIsReady, type Readiness } from "../workbook/capability";

/** Today where the officer is: the one place where the clock is read. */
export function today(): Day {
  const now = new Date();
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new Error("The clock shows a day that does not exist.");
  return day;
}
