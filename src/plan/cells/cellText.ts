import type { CellValue } from "../sheets/sheetGrid";
import words from "../words/placeholders.json";

const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
// Most texts need nothing done, and a long sheet has a hundred thousand of them.
const alreadyPlain =
  /^(?:[!-~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027]+(?: [!-~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027]+)*)?$/;
const dashes = /[\u2010-\u2015\u2212]/g;
const ticks = /^[\u221a\u2611\u2705\u2713\u2714\u{1f5f8}\u{1f5f9}]\ufe0f?$/u;
const errors = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|[A-Z_]+[!?])$/i;
const placeholders: ReadonlySet<string> = new Set(words.evidence);
const tickWords: ReadonlySet<string> = new Set(words.tick);

/** A cell's text on one line: no breaks, no hard or invisible spaces, one space between words, none outside. */
export function plainText(value: CellValue): string {
  const text = typeof value === "string" ? value : String(value);
  return alreadyPlain.test(text) ? text : tidied(text);
}

function tidied(text: string): string {
  return text.replace(invisible, "").replace(/\s+/g, " ").trim();
}

/** Text for comparing: plain, small letters, ordinary dashes, quotes and digits. */
export function comparableText(value: CellValue): string {
  return plainText(
    plainText(value)
      .normalize("NFKC")
      .toLowerCase()
      .replace(dashes, "-")
      .replace(/[‘’`]/g, "'")
      .replace(/[“”]/g, '"'),
  );
}

/** Whether a cell shows one of Excel's errors, such as "#REF!" or "#SPILL!". */
export function isErrorText(value: CellValue): boolean {
  return typeof value === "string" && value.length < 30 && errors.test(value.trim());
}

/** Whether a cell holds nothing that can be seen. */
export function isBlank(value: CellValue): boolean {
  return typeof value === "string" && plainText(value) === "";
}

/** Whether a cell holds a bare tick: a tick mark, "yes", "tick", or TRUE. An "x" may mean either, so it is no tick. */
export function isTick(value: CellValue): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return false;
  const text = plainText(value);
  return ticks.test(text) || tickWords.has(comparableText(text));
}

/** Whether an evidence cell is filled with something that is no evidence: TBC, N/A, "as above", "-", a bare tick. */
export function isPlaceholder(value: CellValue): boolean {
  if (isTick(value)) return true;
  const text = comparableText(value).replace(/^[("'[]+|(?<![)"'\].:!*])[)"'\].:!*]+$/g, "");
  return !/[\p{L}\p{N}]/u.test(text) || placeholders.has(text) || placeholders.has(text.replace(/[.]/g, ""));
}
