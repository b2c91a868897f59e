import { shownPrecision } from "../cells/timescales/serialDay";

const usual = "dd/mm/yyyy";
const time = /[hs]/i;

/** Whether a format shows a day, and no time beside it. */
const showsDay = (format: string): boolean => shownPrecision(format) === "day" && !time.test(format);

/**
 * The format most of a column's real dates have, else dd/mm/yyyy. Formats that show only the month do not count: a
 * day in one of them would mean the month's end.
 *
 * @param formats how many real dates have each number format, in the order of the rows
 */
export function dateFormatOf(formats: ReadonlyMap<string, number>): string {
  const shown = [...formats].filter(([format]) => showsDay(format));
  const most = Math.max(0, ...shown.map(([, count]) => count));
  return shown.find(([, count]) => count === most)?.[0] ?? usual;
}
