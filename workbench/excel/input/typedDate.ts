/** What Excel makes of a typed day or time: a serial number, and the format it gives the cell. */
export interface TypedDate {
  readonly serial: number;
  readonly format: string;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthWord =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const dayMonthYear = new RegExp(`^(\\d{1,2})[ -]${monthWord}(?:[ ,-]+(\\d{4}|\\d{2}))?$`, "i");
const monthDayYear = new RegExp(`^${monthWord} (\\d{1,2})(?:,? +(\\d{4}))?$`, "i");
const monthYear = new RegExp(`^${monthWord}[ -](\\d{4}|\\d{2})$`, "i");

/**
 * Reads a text the way Excel's API reads it, which is in United States order whatever the workbook's language
 * (office-js #1559, "by design"). Undefined where it stays text. A day without a year is of this year.
 */
export function typedDate(text: string, thisYear: number): TypedDate | undefined {
  const clock = /^([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (clock) {
    const [, hours, minutes, seconds] = clock;
    const serial = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
    return { serial, format: seconds === undefined ? "h:mm" : "h:mm:ss" };
  }
  return numeric(text, thisYear) ?? worded(text, thisYear);
}

function numeric(text: string, thisYear: number): TypedDate | undefined {
  const iso = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), "m/d/yyyy");
  const [, month, day, year] = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/.exec(text) ?? [];
  if (month === undefined || day === undefined) return undefined;
  if (year !== undefined) return dated(fullYear(year), Number(month), Number(day), "m/d/yyyy");
  return dated(thisYear, Number(month), Number(day), "d-mmm");
}

function worded(text: string, thisYear: number): TypedDate | undefined {
  const [, month, year] = monthYear.exec(text) ?? [];
  // "March 21" is the 21st, "March 45" the month of 1945; a hyphen or four digits always mean the year.
  if (
    month !== undefined &&
    year !== undefined &&
    (year.length === 4 || text.includes("-") || Number(year) > 31)
  )
    return dated(fullYear(year), monthNumber(month), 1, "mmm-yy");
  const british = dayMonthYear.exec(text);
  if (british) return inYear(british[3], british[2], british[1], thisYear);
  const american = monthDayYear.exec(text);
  return american ? inYear(american[3], american[1], american[2], thisYear) : undefined;
}

function inYear(year: string | undefined, month = "", day = "", thisYear: number): TypedDate | undefined {
  if (year === undefined) return dated(thisYear, monthNumber(month), Number(day), "d-mmm");
  return dated(fullYear(year), monthNumber(month), Number(day), "d-mmm-yy");
}

const monthNumber = (word: string): number => months.indexOf(word.slice(0, 3).toLowerCase()) + 1;

// Excel reads 00 to 29 as this century.
const fullYear = (year: string): number =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) < 30 ? 2000 : 1900);

function dated(year: number, month: number, day: number, format: string): TypedDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? { serial: date.getTime() / 86_400_000 + 25_569, format } : undefined;
}
