import { isErrorText, isTick } from "../../cells/cellText";
import { readRating } from "../../cells/ratingWord";
import { readTimescale } from "../../cells/timescale";
import { isPlausibleYear } from "../../cells/timescales/plausible";
import { shownPrecision } from "../../cells/timescales/serialDay";
import type { Day } from "../../cells/day";
import { usualYear } from "../../settings";
import type { CellValue } from "../../sheets/sheetGrid";
import words from "../../words/cellWords.json";
import { textKind, type TextKind } from "./textKind";

/**
 * What one cell holds. "unset" (blank, TBC, N/A, an error) may stand in any column; "continuing" may be a timescale
 * or a rating; "coloured" is a blank cell with a colour that rates.
 */
export type CellKind =
  | TextKind
  | "unset"
  | "coloured"
  | "date"
  | "timescale"
  | "continuing"
  | "rating"
  | "tick"
  | "percent"
  | "number"
  | "serial"
  | "money"
  | "reference"
  | "importance";

const saysNothing =
  /^(?:n\s?[/.]?\s?a\.?|not applicable|none|nil|tb[acdn]|to be (?:confirmed|agreed|advised|determined)|\?+|[-–—.]+|as above|see above|ditto)$/i;
const isImportance: ReadonlySet<string> = new Set(words.importance);
const untick = /^(?:x|✗|✘|✕|ü|no|n)$/i;
const percentText = /^\d{1,3}(?:\.\d+)?\s?%$/;
const moneyText = /^[£$€]\s?\d|^\d[\d,.]*\s?(?:k|m|million)$/i;
const referenceText =
  /^[[(]?(?:[a-z][a-z&.]{0,14}[ .:_-]{0,2}(?:\([\d/]+\)[ ]?)?(?:[a-z]{1,2}[ ]?)?)?\d{1,4}(?:[._]\d{1,3}){0,3}[ ]?[a-z]?(?: ?\([a-z0-9]{1,4}\))?[\])]?[.:]?$/i;
const codeText = /^(?=.*\d)[A-Z0-9&]{1,6}(?:[ ./_-][A-Z0-9&]{1,6}){1,3}$/;
const yearPair = /^(\d{1,2})\/(\d{2})$/;
const timeWord =
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]{0,6})\b|\b(?:quarter|q[1-4]|term|months?|weeks?|years?|within|end of|by end|financial|immediate\w*|asap|ongoing|on-going|continu\w+|annual\w*|monthly|quarterly|weekly|termly|spring|summer|autumn|winter|christmas|easter|rolling)\b|\d\s?[./-]\s?\d|\b(?:19|20)\d\d\b/i;
const monthAndYear = /^[a-z]{3,9}[\s.,'-]{0,3}\d{2}(?:\d{2})?$/i;
// What stands around a time in a timescale; anything more makes it a sentence with a date in it.
const besideTime =
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\b|\b(?:by|the|end|of|in|during|before|until|within|to|from|and|or|mid|early|late|start|beginning|due|date|revised|originally|was|now|then|on|around|quarter|q[1-4]|term|months?|weeks?|days?|years?|financial|calendar|academic|immediate(?:ly)?|with|effect|ongoing|spring|summer|autumn|winter|christmas|easter|half|tbc|phase|st|nd|rd|th|mon|tues?|wed|thurs?|fri|sat|sun)\b|[^\p{L}]+/giu;
const mostBeside = 8;
// "LCSPR 2 (2018)" is a review and its year.
const initials = /(?!ASAP|FY|YE|EOY)[A-Z]{2}/;
const wholeDay = /\d{1,2}(?:st|nd|rd|th)?[\s./-]+(?:\d{1,2}|[a-z]{3,9})[\s./-]+\d{2,4}|\d{4}-\d{2}-\d{2}/i;
const longestValue = 60;
const longestRating = 48;
const longestContinuing = 22;

// Which day "End of Q2" is does not matter for telling dates from names.
const anyYear = { agreed: 44_229 as Day, ...usualYear };

function numberKind(value: number, format: string): CellKind {
  if (shownPrecision(format) !== null) return "date";
  if (format.includes("%")) return "percent";
  if (/[£$€]/.test(format.replace(/\[\$-[^\]]*\]/g, ""))) return "money";
  if (!Number.isInteger(value)) return "number";
  if (isPlausibleYear(value)) return "timescale";
  return value > 30_000 && value < 60_000 ? "serial" : "number";
}

function timeKind(text: string): CellKind | null {
  if (!timeWord.test(text)) return null;
  const pair = yearPair.exec(text);
  if (pair) return Number(pair[2]) === (Number(pair[1]) + 1) % 100 ? "timescale" : null;
  const { kind, notes } = readTimescale(text, "General", anyYear);
  if (notes.includes("statusWord")) return null;
  if (kind === "continuing") return text.length <= longestContinuing ? "continuing" : null;
  const rest = text.replace(besideTime, "");
  if (kind !== "date" || rest.length > mostBeside || initials.test(rest)) return null;
  return wholeDay.test(text) || monthAndYear.test(text) ? "date" : "timescale";
}

function ratingKind(text: string): CellKind | null {
  const reading = readRating(text, "complete");
  return reading.kind === "rating" && reading.rating !== "notRated" ? "rating" : null;
}

/** A short text that is a value rather than a description; null where it is neither. */
function valueKind(text: string): CellKind | null {
  if (saysNothing.test(text) || isErrorText(text)) return "unset";
  if (isTick(text) || untick.test(text)) return "tick";
  if (percentText.test(text)) return "percent";
  if (isImportance.has(text.toLowerCase())) return "importance";
  if (moneyText.test(text)) return "money";
  if (/^\d+(?:,\d{3})*$/.test(text)) return "number";
  const rated = text.length <= longestRating ? ratingKind(text) : null;
  const timed = timeKind(text);
  if (timed === "continuing") return "continuing";
  if (rated) return rated;
  if (timed) return timed;
  return referenceText.test(text) || codeText.test(text) ? "reference" : null;
}

/** What a filled cell holds, by its value and number format; `text` is the value on one line. */
export function cellKind(value: CellValue, format: string, text: string): CellKind {
  if (typeof value === "number") return numberKind(value, format);
  if (typeof value === "boolean") return "tick";
  return (text.length <= longestValue ? valueKind(text) : null) ?? textKind(text);
}
