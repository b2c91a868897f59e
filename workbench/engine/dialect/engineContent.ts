import type { CellValue } from "../liveWorkbook";

// Text that cannot be taken for a number, a date or TRUE: it has no digit, or is too long for any of them.
const plainText = (text: string) =>
  /^\p{L}/u.test(text) && (!/\d/.test(text) || text.length > 40) && !/^(?:true|false)$/i.test(text);

/** What the library must be given so that text stays text, numbers numbers and "" blank. */
export function engineContent(value: CellValue): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return numberContent(value);
  return value === "" || plainText(value) ? value : `'${value}`;
}

// Neither Excel nor the library knows numbers nearer to nought than this.
const nought = 1e-307;

const numberContent = (value: number) =>
  Number.isFinite(value) ? String(Math.abs(value) < nought ? 0 : value) : "";

// The library's words for errors beside Excel's; those not named here are the same in both.
const words: readonly (readonly [library: string, excel: string])[] = [
  ["#ERROR", "#VALUE!"],
  ["#REF", "#REF!"],
  ["#BAD_EXPR", "#NAME?"],
  ["#CYCLE", "#REF!"],
];

/** An error in Excel's words, from the library's. */
export const excelError = (error: string): string =>
  words.find(([library]) => library === error)?.[1] ?? error;

const same = ["#N/A", "#DIV/0!", "#NAME?"];

/** An error value of a file as the library can hold it; those it does not have become #VALUE!. */
export const engineError = (error: string): string =>
  words.find(([, excel]) => excel === error)?.[0] ?? (same.includes(error) ? error : "#ERROR");
