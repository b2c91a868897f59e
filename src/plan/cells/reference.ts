import type { CellValue } from "../sheets/sheetGrid";
import { plainText } from "./cellText";
import { shownDay } from "./shownDay";

/** A reference taken apart. Compare whole texts first: "4.54" may be a number of its own or part 54 of 4. */
export interface Reference {
  /** Capital letters before the number, such as "R", "REC", "A" or "LCSPR"; "" where there are none. */
  readonly prefix: string;
  /** The recommendation it belongs to: "3" for 3.1, 3a and R3b; the whole text where it has a form of its own. */
  readonly recommendation: string;
  /** "1", "a" or "ii"; several levels with dots, "1.1"; null where it is not a part. */
  readonly part: string | null;
  /** As it shows on the sheet, without brackets around it and without a mark at its end. */
  readonly text: string;
}

/** Prefixes that only say "recommendation" or name the kind of review; after any other the number is not one. */
const recommendationPrefixes = new Set([
  ...[
    "",
    "R",
    "REC",
    "RECS",
    "RECOMMENDATION",
    "RECOMMENDATIONS",
    "NO",
    "NUMBER",
    "REC NO",
    "RECOMMENDATION NO",
    "REF",
  ],
  ...["LCSPR", "CSPR", "SCR", "SPR", "DHR", "SAR", "JTAI", "JAR", "LGA", "PR", "AFC"],
]);
const longestReference = 40;
const partText = "(?:\\.\\d{1,3}|\\s?\\([a-z0-9]{1,5}\\)|[.\\s-]?(?:i{2,3}|iv|vi{1,3}|ix|[a-z])(?![a-z0-9]))";
const usual = new RegExp(
  `^(?<prefix>(?:[a-z]{1,15}\\.?\\s?){0,2}?)\\s?#?(?<number>\\d{1,4})(?<parts>${partText}{0,4})$`,
  "i",
);
// "SC19 O 04(i)" and "21 BCFU 07a": a part at the end of a numbering of its own.
const ownFormWithPart = /^(?<own>.*[a-z].*\d)\s?(?<piece>\([a-z]{1,5}\)|[a-z])$/i;

/** The reference that a cell's text is; null for a blank, a word without any number, or a sentence. */
export function parseReference(written: string): Reference | null {
  const text = trimmed(plainText(written.slice(0, 500)));
  if (text.length > longestReference || !/\d/.test(text) || text.split(" ").length > 5) return null;
  const match = usual.exec(text);
  const { prefix: letters = "", number = "", parts = "" } = match?.groups ?? {};
  if (match === null) {
    const prefix = /^[a-z]+/i.exec(text)?.[0].toUpperCase() ?? "";
    const { own = text, piece } = ownFormWithPart.exec(text)?.groups ?? {};
    return { prefix, recommendation: own.toUpperCase(), part: partOf(piece ?? ""), text };
  }
  const prefix = letters.replace(/\./g, "").trim().toUpperCase();
  const plainNumber = String(Number(number));
  return {
    prefix,
    recommendation: recommendationPrefixes.has(prefix) ? plainNumber : `${prefix}${plainNumber}`,
    part: partOf(parts),
    text,
  };
}

/** "(S40)" is S40 and "1." is 1, but the bracket of "4 (ii)" stays. */
function trimmed(text: string): string {
  const bare = text.replace(/[.:;,]$/, "");
  if (/^[([][^()[\]]*[)\]]$/.test(bare)) return bare.slice(1, -1).trim();
  return bare.endsWith(")") && !bare.includes("(") ? bare.slice(0, -1) : bare;
}

function partOf(parts: string): string | null {
  const levels = parts.toLowerCase().match(/\d+|[a-z]+/g);
  return levels === null ? null : levels.join(".");
}

const between = /\s*(?:[,;&+]|\band\b)\s*/i;
/** "H&S 4" and "Q&A 2": letters right beside the sign and a number after them are one prefix. */
const prefixWithAnd = /(^|[\s,;+(])([a-z]{1,15})&(?=[a-z]{1,15}\.?\s?\d)/gi;
const keptAnd = "\u0001";
const piecesOf = (text: string): string[] =>
  text
    .replace(prefixWithAnd, `$1$2${keptAnd}`)
    .split(between)
    .map((piece) => piece.replaceAll(keptAnd, "&"));
const onlyPart = /^\(?[a-z]{1,5}\)?$/i;

/**
 * The references in a cell: one as a rule, several where a line answers "1, 2 and 5". What cannot be told apart
 * ("SR (25/26) 01") is one; a text that is no reference gives none.
 */
export function referencesIn(written: string): readonly Reference[] {
  const whole = parseReference(written);
  const pieces = piecesOf(whole === null ? plainText(written.slice(0, 200)) : whole.text);
  if (pieces.length === 1 || pieces.length > 20) return whole === null ? [] : [whole];
  const apart = pieces.filter((piece) => !onlyPart.test(piece)).map(parseReference);
  const isUsual = (one: Reference | null): one is Reference => one !== null && usual.test(one.text);
  if (apart.length > 0 && apart.every(isUsual)) return apart.filter(isUsual);
  return whole === null ? [] : [whole];
}

const startsWithNumber =
  /^(?<words>(?:recommendations?|recs?|areas? for (?:consideration|improvement)|learning point|finding)\.?\s*(?:(?:no|number)\.?)?\s*:?\s*|r)?(?<number>\d{1,3}(?:\.\d{1,3}){0,3}(?:\s?\([a-z0-9]{1,5}\)|[a-z](?![a-z0-9]))?)(?:\s*[.):](?!\d)\s*|\s+[-\u2013\u2014]\s*|\s*[-\u2013\u2014]\s+|\s+)(?=\p{L})/iu;

/**
 * The number a text begins with, and the text after it: "4. Agree a formula", "Rec 3a - Name deputies", "1.2 Publish".
 * Null where it begins with none, or with an amount ("3 months after", "12-month plan").
 */
export function leadingReference(text: string): { reference: Reference; rest: string } | null {
  if (!/^[\darlf]/i.test(text)) return null;
  const found = startsWithNumber.exec(text);
  const { words, number = "" } = found?.groups ?? {};
  const reference = found === null ? null : parseReference(number);
  if (found === null || reference === null) return null;
  const rest = text.slice(found[0].length);
  const onlySpace = /[\da-z)]\s+$/i.test(found[0]);
  if (onlySpace && words === undefined && !/^\p{Lu}/u.test(rest)) return null;
  return { reference, rest };
}

const fixedDecimals =
  /^(?<before>(?:"[^"]*"|\\.|[- ]){0,4})(?<digits>[#0?]{1,15}|#,##0)(?:\.(?<decimals>0{1,10}))?(?<after>(?:"[^"]*"|_.|\s){0,3})$/;

/**
 * The text a cell shows for its value: 1.1 in the format "0.00" is "1.10", and 1.2 that Excel took for a day is "1-Feb".
 * A number in any format this does not know stays a plain number.
 */
export function referenceText(value: CellValue, format: string): string {
  if (typeof value !== "number") return plainText(value);
  const general = String(Number(value.toPrecision(11)));
  const match = value < 0 ? null : fixedDecimals.exec(format.slice(0, 100).split(";")[0] ?? "");
  const { before = "", digits = "", decimals = "", after = "" } = match?.groups ?? {};
  if (match === null) return shownDay(value, format) ?? general;
  const [whole = "", fraction] = value.toFixed(decimals.length).split(".");
  const padded = whole.padStart(digits.replace(/[^0]/g, "").length, "0");
  const literal = (text: string) => text.replace(/"([^"]*)"|\\(.)|_./g, "$1$2");
  return plainText(
    literal(before) + padded + (fraction === undefined ? "" : `.${fraction}`) + literal(after),
  );
}
