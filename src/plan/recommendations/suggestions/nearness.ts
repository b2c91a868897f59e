import distance from "damerau-levenshtein";

/** A text made ready for comparing: its key (see recommendationKey), its words in order, and how often each comes. */
export interface WordBag {
  readonly key: string;
  readonly words: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
}

/** Of a longer text its beginning tells it from others well enough. */
const mostWords = 30;

/** Takes the key of a text apart, as far as its 30th word. */
export function wordBag(key: string): WordBag {
  const words = key === "" ? [] : key.split(" ", mostWords);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { key, words, counts };
}

/** How many words two texts have in common, each as often as it stands in both. */
export function inCommon(one: WordBag, other: WordBag): number {
  let common = 0;
  for (const [word, count] of one.counts) common += Math.min(count, other.counts.get(word) ?? 0);
  return common;
}

/** Letters compared at most: what comes later in a long text hardly tells recommendations apart, and costs time. */
const mostLetters = 80;
/** The package gives up after more than a few edits, so texts that differ more in length need not be tried. */
const mostMoreLetters = 8;
/** A text of fewer words may begin many a longer one. */
const fewestForBeginning = 3;
/** What begins alike is a little less near than what is alike as a whole. */
const beginningCounts = 0.97;
/** Texts that share less than half of their words are not looked at letter by letter. */
const fewestShared = 0.5;

/** The longer text goes first: the package gives its length where it gives up after more than a few edits. */
function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const [a, b] = [one.slice(0, mostLetters), other.slice(0, mostLetters)];
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a];
  if (longer.length - shorter.length > mostMoreLetters) return 0;
  return 1 - distance(longer, shorter).steps / longer.length;
}

/**
 * How near two texts are, from 0 to 1: by the words they share (Dice), letter by letter, or letter by letter up to
 * where the shorter one ends, whichever says most. A slip, a changed word and a text cut short all stay above 0.75.
 */
export function nearness(one: WordBag, other: WordBag): number {
  const [shorter, longer] = one.words.length <= other.words.length ? [one, other] : [other, one];
  const { length } = shorter.words;
  if (length === 0) return 0;
  const common = inCommon(one, other);
  const dice = (2 * common) / (length + longer.words.length);
  if (common < length * fewestShared) return dice;
  const whole = likeness(one.key, other.key);
  if (length < fewestForBeginning || length === longer.words.length) return Math.max(dice, whole);
  // The longer one cut short: as many of its words as the shorter has.
  const beginning = likeness(shorter.key, longer.words.slice(0, length).join(" "));
  return Math.max(dice, whole, beginningCounts * beginning);
}
