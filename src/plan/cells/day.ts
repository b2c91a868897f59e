/**
 * A calendar day as Excel counts it: whole days since 30 December 1899 (1 January 2000 is 36526).
 * It has no time and no time zone, so the same sheet reads the same everywhere.
 */
export type Day = number & { readonly __day: true };

/** A day by its parts; month is 1 to 12. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const daysIn400Years = 146_097;
/** Days from 1 March of year 0 to 30 December 1899; years start in March here, so a leap day comes last. */
const excelStart = 693_899;

/** How many days a month has (month 1 to 12); 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 0);
}

function count(year: number, month: number, day: number): Day {
  const marchYear = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  return (marchYear * 365 + leapDays + dayOfYear - excelStart) as Day;
}

/** The day of a year (1900 to 9999), month (1 to 12) and day of the month; null when there is no such day. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || year < 1900 || year > 9999 || day < 1 || day > daysInMonth(year, month)) return null;
  return count(year, month, day);
}

/** The year, month (1 to 12) and day of the month of a day. */
export function calendarOf(day: Day): CalendarDay {
  const days = day + excelStart;
  const era = Math.floor(days / daysIn400Years);
  const dayOfEra = days - era * daysIn400Years;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const beforeYear = 365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - beforeYear;
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** A day as "2021-09-30". */
export function isoDay(day: Day): string {
  const { year, month, day: date } = calendarOf(day);
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(date).padStart(2, "0")].join(
    "-",
  );
}

/** The day that "2021-09-30" writes; null for any other shape and for days that do not exist. */
export function dayFromIso(text: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts === null ? null : dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** The last day of a month (1 to 12). */
export function endOfMonth(year: number, month: number): Day {
  return count(year, month, daysInMonth(year, month));
}

/** The same date n months later (earlier where n is negative), or that month's last day where it is shorter. */
export function addMonths(day: Day, n: number): Day {
  const from = calendarOf(day);
  const months = from.year * 12 + (from.month - 1) + n;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return count(year, month, Math.min(from.day, daysInMonth(year, month)));
}

/** The day n days later. */
export function addDays(day: Day, n: number): Day {
  return (day + n) as Day;
}

/**
 * The day of a cell's serial number; a time of day is dropped. Workbooks that count from 1904 are 1462 days behind.
 * Serials below 61 (before 1 March 1900) are a day out in Excel itself: whoever reads dates calls them implausible.
 */
export function dayFromSerial(serial: number, system: 1900 | 1904): Day {
  return (Math.floor(serial) + (system === 1904 ? 1462 : 0)) as Day;
}
