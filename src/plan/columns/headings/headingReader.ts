import { headingMeanings, type HeadingMeaning } from "../headingMeaning";
import { headingWords, withoutBrackets } from "./headingText";
import { impliedPhrases, phraseWeights, type Phrase } from "./headingPhrases";
import { slipOf } from "./slip";

/** The headings of one meaning: whole ones, whole ones that may mean something else too, and words in one. */
export interface MeaningWords {
  readonly exact: readonly string[];
  readonly also: readonly string[];
  readonly has: readonly string[];
}
export type HeadingWordList = Readonly<Partial<Record<HeadingMeaning, MeaningWords>>>;

export interface HeadingReading {
  readonly meaning: HeadingMeaning;
  /** Whether the whole heading is a known one, not just a word in it. */
  readonly exact: boolean;
}

/** How strongly a heading speaks for a meaning, in the logarithm of odds: 6 for a heading that means only this. */
export type HeadingWeights = ReadonlyMap<HeadingMeaning, number>;

export interface HeadingReader {
  /** What a heading most likely means; null where it is not a known one. */
  readonly read: (text: string) => HeadingReading | null;
  /** All that a heading may mean; empty where nothing is known of it. */
  readonly weigh: (text: string) => HeadingWeights;
}

const wholeWeight = 6;
const alsoWeight = 4;
const besideWeight = 3;

interface Known {
  readonly whole: ReadonlyMap<string, HeadingWeights>;
  readonly phrases: readonly Phrase[];
  readonly vocabulary: ReadonlySet<string>;
}

function knownOf(list: HeadingWordList): Known {
  const whole = new Map<string, Map<HeadingMeaning, number>>();
  const phrases: Phrase[] = [];
  const headings: Phrase[] = [];
  const vocabulary = new Set<string>();
  const learn = (texts: readonly string[]): string[][] =>
    texts.map((text) => {
      const words = headingWords(text);
      for (const word of words) vocabulary.add(word);
      return words;
    });
  const entries = headingMeanings.flatMap((meaning): [HeadingMeaning, MeaningWords][] => {
    const words = list[meaning];
    return words ? [[meaning, words]] : [];
  });
  const put = (words: readonly string[], meaning: HeadingMeaning, weight: number): void => {
    const key = words.join(" ");
    const weights = whole.get(key) ?? new Map<HeadingMeaning, number>();
    whole.set(key, weights);
    if (!weights.has(meaning)) weights.set(meaning, weight);
  };
  for (const [meaning, words] of entries) {
    for (const one of learn(words.exact)) {
      put(one, meaning, wholeWeight);
      headings.push({ words: one, meaning });
    }
    for (const one of learn(words.has)) phrases.push({ words: one, meaning });
  }
  const isWhole = (words: readonly string[]): boolean =>
    [...(whole.get(words.join(" "))?.values() ?? [])].includes(wholeWeight);
  for (const [meaning, words] of entries)
    for (const one of learn(words.also)) put(one, meaning, isWhole(one) ? besideWeight : alsoWeight);
  return { whole, phrases: [...phrases, ...impliedPhrases(headings, phrases)], vocabulary };
}

// A heading is a label; a sentence in a cell above the table is not.
const longestHeading = 90;
const noWeights: HeadingWeights = new Map();
const remembered = 2000;

interface Weighed {
  readonly weights: HeadingWeights;
  readonly exact: boolean;
}

function weighWith(known: Known, text: string): Weighed {
  if (text.length > longestHeading) return { weights: noWeights, exact: false };
  const corrected = (words: readonly string[]): string[] =>
    words.map((word) => (known.vocabulary.has(word) ? word : (slipOf(word, known.vocabulary) ?? word)));
  const full = headingWords(text);
  const bare = headingWords(withoutBrackets(text));
  const forms = [full, bare];
  for (const words of [...forms, ...forms.map(corrected)]) {
    const found = known.whole.get(words.join(" "));
    if (found) return { weights: found, exact: true };
  }
  const words = corrected(bare);
  const weights = phraseWeights(words, known.phrases, known.whole);
  return {
    weights: weights.size > 0 ? weights : phraseWeights(corrected(full), known.phrases, known.whole),
    exact: false,
  };
}

const wanted: readonly HeadingMeaning[] = ["recommendation", "action", "due", "rating"];

/** The strongest meaning; among equals one that a plan cannot do without. */
function strongest(weights: HeadingWeights): HeadingMeaning {
  const most = Math.max(...weights.values());
  const best = [...weights].flatMap(([meaning, weight]) => (weight === most ? [meaning] : []));
  const core = most === wholeWeight ? undefined : best.find((meaning) => wanted.includes(meaning));
  return core ?? best[0] ?? "other";
}

/**
 * Makes a reader of headings from a word list. Headings are known whatever their case, spaces, line breaks, brackets,
 * plural or slips of the pen. Of words in a heading the one it is about counts most: "Action owner" is an owner.
 */
export function headingReader(list: HeadingWordList): HeadingReader {
  const known = knownOf(list);
  const memory = new Map<string, Weighed>();
  const weighed = (text: string): Weighed => {
    const before = memory.get(text);
    if (before) return before;
    const now = weighWith(known, text);
    if (memory.size > remembered) memory.clear();
    memory.set(text, now);
    return now;
  };
  return {
    read: (text) => {
      const { weights, exact } = weighed(text);
      return weights.size === 0 ? null : { meaning: strongest(weights), exact };
    },
    weigh: (text) => weighed(text).weights,
  };
}
