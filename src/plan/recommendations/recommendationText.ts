import { comparableText } from "../cells/cellText";
import { leadingReference } from "../cells/reference";

const knownTexts = new Map<string, string>();
const mostRemembered = 20_000;

/**
 * A recommendation's text for comparing: without the number it begins with, and without case, punctuation and
 * spacing. "" where nothing is left.
 */
export function recommendationKey(text: string): string {
  const known = knownTexts.get(text);
  if (known !== undefined) return known;
  const rest = leadingReference(text)?.rest ?? text;
  const key = comparableText(rest)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  if (knownTexts.size >= mostRemembered) knownTexts.clear();
  knownTexts.set(text, key);
  return key;
}
