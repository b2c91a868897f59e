import type { ListedRecommendation, ListedText } from "../listIndex";
import { nearness, wordBag, type WordBag } from "./nearness";

/** A listed text that another text may be meant for. */
export interface NearestListed {
  readonly recommendation: ListedRecommendation;
  /** The text on the list: that of a part where a part is nearest. */
  readonly text: string;
}

interface ListedBag extends ListedText {
  readonly bag: WordBag;
  /** How many different words it has that say something. */
  readonly telling: number;
}

/** The texts of a list, and which of them have a word. */
export interface ListedWords {
  readonly bags: readonly ListedBag[];
  readonly withWord: ReadonlyMap<string, readonly number[]>;
}

/** The few listed texts that are worth comparing with a text. */
export interface Candidates {
  readonly bag: WordBag;
  readonly listed: readonly ListedBag[];
  /** The share of its words that the best of them has, 0 to 1. */
  readonly promise: number;
}

const smallWords = new Set(
  "a all an and any are as at be by for from has have in into is it its of on or should that the their this to which with".split(
    " ",
  ),
);
/** "Review policies" may be meant for anything. */
const fewestLetters = 12;
const leastPromise = 0.4;
const mostCandidates = 3;
const leastNearness = 0.75;
/** How far the nearest must be ahead of the nearest other recommendation. */
const leastLead = 0.1;

const tellingWords = ({ counts }: WordBag): string[] =>
  [...counts.keys()].filter((word) => !smallWords.has(word));

/** Makes the texts of a list ready for finding candidates among them; once a list. */
export function listedWords(texts: readonly ListedText[]): ListedWords {
  const withWord = new Map<string, number[]>();
  const bags = texts.map((text, at): ListedBag => {
    const bag = wordBag(text.key);
    const telling = tellingWords(bag);
    for (const word of telling) {
      const places = withWord.get(word);
      if (places) places.push(at);
      else withWord.set(word, [at]);
    }
    return { ...text, bag, telling: telling.length };
  });
  return { bags, withWord };
}

/**
 * The listed texts that share enough words with a text to be compared letter by letter, the best first. Null where
 * there is none, and for texts under 12 letters.
 * @param key the key of the text (see recommendationKey)
 */
export function candidatesFor(key: string, { bags, withWord }: ListedWords): Candidates | null {
  if (key.replaceAll(" ", "").length < fewestLetters) return null;
  const bag = wordBag(key);
  const telling = tellingWords(bag);
  const shared = new Uint16Array(bags.length);
  for (const word of telling) for (const at of withWord.get(word) ?? []) shared[at] = (shared[at] ?? 0) + 1;
  const best: { readonly one: ListedBag; readonly promise: number }[] = [];
  bags.forEach((one, at) => {
    const promise = (shared[at] ?? 0) / (Math.min(telling.length, one.telling) || 1);
    if (promise < leastPromise || promise <= (best[mostCandidates - 1]?.promise ?? 0)) return;
    best.push({ one, promise });
    best.sort((some, other) => other.promise - some.promise).splice(mostCandidates);
  });
  const [first] = best;
  return first ? { bag, listed: best.map(({ one }) => one), promise: first.promise } : null;
}

/** The one recommendation that a text is nearly worded as; null where none is near, or two are about as near. */
export function nearestListed({ bag, listed }: Candidates): NearestListed | null {
  const near = listed.map((one) => ({ one, nearness: nearness(bag, one.bag) }));
  const [best, ...others] = near.sort((one, other) => other.nearness - one.nearness);
  if (best === undefined || best.nearness < leastNearness) return null;
  const { recommendation, text } = best.one;
  const next = others.find(({ one }) => one.recommendation !== recommendation);
  return next !== undefined && best.nearness - next.nearness < leastLead ? null : { recommendation, text };
}
