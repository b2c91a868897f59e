import { referencesIn, type Reference } from "../../cells/reference";

const known = new Map<string, readonly Reference[]>();
const mostRemembered = 20_000;

const words = [
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const inWords = new RegExp(`^((?:recommendation|rec)\\.?\\s)(${words.join("|")})$`, "i");

/** "Recommendation Five" is "Recommendation 5". */
const inFigures = (text: string): string =>
  text.replace(
    inWords,
    (_, before: string, word: string) => `${before}${words.indexOf(word.toLowerCase()) + 1}`,
  );

/** The references in a cell, as referencesIn gives them; each distinct text is taken apart once. */
export function referencesOf(text: string): readonly Reference[] {
  const before = known.get(text);
  if (before !== undefined) return before;
  const references = referencesIn(inFigures(text));
  if (known.size >= mostRemembered) known.clear();
  known.set(text, references);
  return references;
}

const joined = (recommendation: string, part: string): string =>
  `${recommendation}${/^\d/.test(part) ? "." : ""}${part.replace(/(\d)\.(?=[a-z])/g, "$1")}`;

/** The name of a whole reference: "1.10", "3a"; without a prefix that only says "recommendation". */
export function wholeName({ recommendation, part }: Reference): string {
  return part === null ? recommendation : joined(recommendation, part);
}

const mostInRange = 10;

/** The references of a range or a pair written as one, "5-6", "5 to 6" or "3/4"; none where it is not one. */
export function referencesInRange({ text }: Reference): readonly Reference[] {
  const found = /^\D{0,15}?(\d{1,2})(?: ?[-\u2013\u2014/] ?| to )\D{0,2}?(\d{1,2})$/i.exec(text);
  const [first = NaN, last = NaN] = (found ?? []).slice(1).map(Number);
  const length = last - first + 1;
  if (!(length > 1 && length <= (text.includes("/") ? 2 : mostInRange))) return [];
  return Array.from({ length }, (_, at) => referencesOf(String(first + at))).flat();
}

/** The keys of a reference; the whole one is always there. */
type ReferenceKeys = readonly [whole: string, ...shorter: string[]];

const keysOf = new WeakMap<Reference, ReferenceKeys>();

/**
 * The keys by which a reference may be on a list, the whole one first: "1.1.2" is looked for as 1.1.2, as 1.1 and as
 * 1. Case, spaces and zeros in front make no difference ("21 BCFU 07", "21bcfu7"), figures do: 1.10 is not 1.1.
 */
export function referenceKeys(reference: Reference): ReferenceKeys {
  const before = keysOf.get(reference);
  if (before !== undefined) return before;
  const { recommendation, part } = reference;
  const stem = recommendation
    .toUpperCase()
    .replace(/(^|[^\d.])0+(?=\d)/g, "$1")
    .replace(/\s+/g, "");
  const levels = part === null ? [] : part.split(".");
  const whole = [stem, ...levels].join("|");
  const keys: ReferenceKeys = [
    whole,
    ...levels.map((_, cut) => [stem, ...levels.slice(0, levels.length - 1 - cut)].join("|")),
  ];
  keysOf.set(reference, keys);
  return keys;
}

const bareOf = new WeakMap<Reference, Reference>();

/** Without its letters: 3a and 3(i) are parts whatever stands beside them, only 1.1 and 1.2 may be whole numbers. */
export function withoutLetters(reference: Reference): Reference {
  if (reference.part === null) return reference;
  const before = bareOf.get(reference);
  if (before !== undefined) return before;
  const levels = reference.part.split(".").filter((level) => /\d/.test(level));
  const bare = { ...reference, part: levels.length === 0 ? null : levels.join(".") };
  bareOf.set(reference, bare);
  return bare;
}
