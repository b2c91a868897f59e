import { leadingReference, parseReference } from "../../cells/reference";
import { plainText } from "../../cells/cellText";

/** One line of a paste, or one row of a pasted table. */
export interface PastedItem {
  /** The number it begins with; "" where it begins with none. */
  readonly ref: string;
  readonly text: string;
  readonly bulleted: boolean;
  /** Whether a blank line stands before it. */
  readonly afterBlank: boolean;
  /** How many letters the line has as it was pasted: a line that was wrapped is nearly as long as the longest. */
  readonly length: number;
}

const bullet = /^(?:[•‣▪●◦·∙■□➢✓*\uf0b7\uf0a7]|[–—-](?=\s)|o(?=\t))\s*/u;
const inBrackets = /^\((\d{1,3}[a-z]?)\)\s+(?=\p{L})/u;
const ownForm = /^([A-Z]{1,5}\s?\d{1,3}(?:\.\d{1,3}){0,2}[a-z]?)\s*(?:[.):]\s+|[–—-]\s+)(?=\p{L})/u;
const onlyNumber =
  /^(?:(?:recommendation|rec|area for (?:consideration|improvement))\s*(?:no\.?|number)?\s*)?(?:[a-z]{0,3}\s?)?\d{1,3}(?:\.\d{1,3}){0,3}(?:\s?\([a-z0-9]{1,5}\)|[a-z])?\s*[.:)]?$/i;
const word =
  /^(?:recommendations?|recs?|areas? for (?:consideration|improvement))\.?\s*(?:no\.?|number)?\s*:?\s*/i;

/** A reference as it is kept: without a word that only says "recommendation", and without a mark at its end. */
export function keptReference(written: string): string | null {
  const bare = plainText(written).replace(word, "");
  const reference = parseReference(bare === "" ? written : bare);
  return reference?.text ?? null;
}

/** Splits the number off a line's beginning: "1. …", "Recommendation 1: …", "R3b …", "3(i) …", "A1. …", "(2) …". */
function numberAndText(line: string): { readonly ref: string; readonly text: string } {
  if (onlyNumber.test(line)) return { ref: keptReference(line) ?? "", text: "" };
  const [brackets, inside = ""] = inBrackets.exec(line) ?? [];
  if (brackets !== undefined) return { ref: inside, text: line.slice(brackets.length) };
  const lead = leadingReference(line);
  if (lead !== null) return { ref: lead.reference.text, text: lead.rest };
  const [start, own = ""] = ownForm.exec(line) ?? [];
  const ref = start === undefined ? null : keptReference(own);
  return ref === null ? { ref: "", text: line } : { ref, text: line.slice(start?.length) };
}

/** Reads one line. Blank lines give a text of "" without a number. */
export function itemOfLine(written: string, afterBlank: boolean): PastedItem {
  const line = plainText(written);
  const bare = plainText(line.replace(bullet, ""));
  return { ...numberAndText(bare), bulleted: bare !== line, afterBlank, length: line.length };
}
