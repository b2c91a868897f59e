/**
 * A heading as it is compared: lower case, one space between words, no punctuation but % # and /.
 * Line breaks, no-break spaces, colons and question marks make no difference.
 */
export function normaliseHeading(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("&", " and ")
    .replaceAll("/", " / ")
    .replace(/[^\p{L}\p{N}%#/]+/gu, " ")
    .trim();
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** The words of a heading, each in the singular. */
export function headingWords(text: string): string[] {
  const whole = normaliseHeading(text);
  return whole === "" ? [] : whole.split(" ").map(singular);
}

/** A heading without what stands in brackets. */
export function withoutBrackets(text: string): string {
  return text.replace(/\([^)]*\)?/g, " ");
}
