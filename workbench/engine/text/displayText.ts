import type { CellValue } from "../liveWorkbook";
import { dateText, isDateFormat } from "./dateText";
import { generalText, numberText } from "./numberText";

/** One section of a number format, without colours and widths: literal text and format letters apart. */
export interface FormatPart {
  readonly literal: boolean;
  readonly text: string;
}

/**
 * What Excel in England shows for a value under a number format, whatever the column width.
 * Null where the format holds what is not read here (fractions, exponents, elapsed time, conditions).
 */
export function displayText(value: CellValue, code: string): string | null {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const sections = sectionsOf(code);
  if (!sections) return null;
  if (typeof value === "string") return textUnder(sections, value);
  const { section, shown } = sectionFor(sections, value);
  if (section.length === 0) return "";
  const letters = section.map(({ literal, text }) => (literal ? "" : text)).join("");
  if (letters === "@") return withLetters(section, generalText(value));
  if (/general/i.test(letters)) return withLetters(section, generalText(shown));
  if (isDateFormat(letters)) return value < 0 ? null : dateText(value, section);
  return /[Ee?]/.test(letters) ? null : numberText(shown, section);
}

const withLetters = (section: readonly FormatPart[], text: string) =>
  section.map((part) => (part.literal ? part.text : /general|@/i.test(part.text) ? text : "")).join("");

function textUnder(sections: readonly FormatPart[][], value: string): string {
  const last = sections.at(-1);
  const hasText = last?.some(({ literal, text }) => !literal && text === "@") ?? false;
  return hasText && last
    ? withLetters(last, value)
    : sections.length > 3
      ? withLetters(last ?? [], "")
      : value;
}

function sectionFor(
  sections: readonly FormatPart[][],
  value: number,
): { readonly section: readonly FormatPart[]; readonly shown: number } {
  const numeric = sections.slice(0, 3);
  const first = numeric[0] ?? [];
  if (value < 0 && numeric.length > 1) return { section: numeric[1] ?? first, shown: -value };
  if (value === 0 && numeric.length > 2) return { section: numeric[2] ?? first, shown: 0 };
  return { section: first, shown: value };
}

const colour = /^(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d+)$/i;
const token =
  /"([^"]*)"|\\(.)|_(?:.)|\*(?:.)|\[\$([^\]-]*)(?:-[^\]]*)?\]|\[([^\]]*)\]|(General|AM\/PM|A\/P|[a-z]+|[0#?.,%@])|(;)|(.)/giu;
const letter = /^(?:General|AM\/PM|A\/P|[dmyhs]+|[0#?.,%@])$/i;

const known = new Map<string, readonly FormatPart[][] | null>();

/** The sections of a format; null where one holds a condition or elapsed time. */
function sectionsOf(code: string): readonly FormatPart[][] | null {
  let sections = known.get(code);
  if (sections === undefined) known.set(code, (sections = readSections(code)));
  return sections;
}

function readSections(code: string): FormatPart[][] | null {
  const sections: FormatPart[][] = [[]];
  const add = (literal: boolean, text: string) => sections.at(-1)?.push({ literal, text });
  for (const [, quoted, escaped, currency, bracket, word, end, other] of code.matchAll(token)) {
    if (end !== undefined) sections.push([]);
    else if (bracket !== undefined && !colour.test(bracket)) return null;
    else if (word !== undefined)
      for (const run of runsOf(word)) add(!letter.test(run) && run !== "E" && run !== "e", run);
    else {
      const text = quoted ?? escaped ?? currency ?? other;
      if (text !== undefined) add(true, text);
    }
  }
  return sections;
}

/** "ddmmyyyy" as "dd", "mm", "yyyy". */
const runsOf = (word: string): string[] =>
  letter.test(word) && !/^[dmyhs]+$/i.test(word) ? [word] : (word.match(/(.)\1*/gi) ?? []);
