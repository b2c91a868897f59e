import { dayOf } from "../cells/day";

/** Words, blanks, and numbers that look the same typed again: nearly all references. */
const asItIs = /^(?:[^\d\s(]|[1-9]\d{0,9}(?:\.\d{0,6}[1-9])?(?:[a-df-z]|$)|$)/i;
const longestReference = 40;

const isMonth = (number: number): boolean => number >= 1 && number <= 12;
const isDate = (number: number): boolean => number >= 1 && number <= 31;
const isYear = (number: number): boolean => number >= 1900 && number <= 9999;

/** "1-2" is taken for a day of this year, "3/2021" and "1-99" for a month. */
function pairIsDate(first: number, second: number): boolean {
  if (isMonth(first)) return isDate(second) || isYear(second) || (second > 31 && second < 100);
  return isMonth(second) && (isDate(first) || isYear(first));
}

/** "1/2/3" is taken for a day; day, month and year are tried in the orders Excel knows. */
function threeAreDate(first: number, second: number, third: number): boolean {
  const year = (number: number): number => (number < 100 ? 2000 + number : number);
  const orders = [dayOf(year(third), second, first), dayOf(year(third), first, second)];
  return orders.some((day) => day !== null) || dayOf(year(first), second, third) !== null;
}

/** What Excel shows for such a number is not what was written: 1.10 becomes 1.1, 0012 becomes 12. */
const otherNumber =
  /^(?:0\d+(?:\.\d+)?|\d+\.\d*0|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?(?:\s?%|e[+-]?\d+)|\(\d+(?:\.\d+)?\)|\d+ \d+\/\d+|\d{12,})$/i;
const time = /^\d{1,2}(?::\d{1,2}){1,2}(?:\s?[ap]m?)?$|^\d{1,2} [ap]m?$/i;
const dateParts = /^(\d{1,4})[-/](\d{1,4})(?:[-/](\d{1,4}))?$/;

/**
 * Whether a text would be shown otherwise if it were typed into a cell of the usual format, because Excel would take
 * it for a number, a day or a time: 1.10, 0012, 1-2, 3/4, "3 a". Not 12, 1.2, 3a or R4, which stay as they are.
 * Microsoft: "Stop automatically changing numbers to dates", "Keep leading zeros and large numbers".
 */
export function changesWhenTypedAgain(written: string): boolean {
  if (asItIs.test(written) || written.length > longestReference) return false;
  const text = written.trim();
  if (otherNumber.test(text) || time.test(text)) return true;
  const [, first, second, third] = dateParts.exec(text) ?? [];
  if (first === undefined || second === undefined) return false;
  return third === undefined
    ? pairIsDate(Number(first), Number(second))
    : threeAreDate(Number(first), Number(second), Number(third));
}
