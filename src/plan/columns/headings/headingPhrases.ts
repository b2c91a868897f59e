import type { HeadingMeaning } from "../headingMeaning";

/** Words that speak for a meaning wherever they stand in a heading. */
export interface Phrase {
  readonly words: readonly string[];
  readonly meaning: HeadingMeaning;
  /** Not listed as such: the word stands nearly only in headings of this meaning. */
  readonly implied?: boolean;
}

interface Found extends Phrase {
  readonly at: number;
}

/** What follows one of these only says more about what stands before it: "Date of completion". */
const joints = new Set(
  "of for to by on in at from with presented that which since made against as during after before".split(" "),
);
/** What stands before a clause is what the heading is about: "Evidence key milestone has been achieved". */
const verbs = new Set("has have is are was were".split(" "));
const months = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:[a-z]{3,})?$/;
const countsPeriod = (word: string): boolean => /^(?:\d|q\d)/.test(word) || months.test(word);

/** The 0-based place of the word that words `from` to `to` are about: the last one before a joint, months left out. */
function headBetween(words: readonly string[], from: number, to: number): number {
  const part = words.slice(from, to);
  if (part.findIndex((word) => verbs.has(word)) > 1) return from;
  const joint = part.findIndex((word, index) => index > 0 && joints.has(word));
  let head = (joint < 0 ? part.length : joint) - 1;
  while (head > 0 && countsPeriod(part[head] ?? "")) head--;
  return from + head;
}

/** The 0-based places of the words that a heading is about: one on each side of an "and". */
function headsOf(words: readonly string[]): number[] {
  const cut = words.indexOf("and");
  if (cut <= 0 || cut === words.length - 1) return [headBetween(words, 0, words.length)];
  return [headBetween(words, 0, cut), headBetween(words, cut + 1, words.length)];
}

function placesOf(words: readonly string[], phrases: readonly Phrase[]): Found[] {
  return phrases.flatMap((phrase) => {
    const found: Found[] = [];
    for (let at = 0; at + phrase.words.length <= words.length; at++)
      if (phrase.words.every((word, index) => words[at + index] === word)) found.push({ ...phrase, at });
    return found;
  });
}

const endOf = ({ at, words }: Found): number => at + words.length;

const isInside = (one: Found, other: Found): boolean =>
  other.words.length > one.words.length && other.at <= one.at && endOf(other) >= endOf(one);

const headWeight = 4;
const firstWeight = 2.5;
const otherWeight = 1.5;
const perWord = 0.5;
const impliedShare = 0.7;
const sideWeight = 3.2;

/**
 * The different words of a heading that speak for themselves: not those in a listed phrase of another meaning, nor
 * those whose sense a joint changes ("to be completed").
 */
function outside({ words, meaning }: Phrase, phrases: readonly Phrase[]): ReadonlySet<string> {
  const places = placesOf(words, phrases).filter(
    (one) => one.meaning !== meaning || one.words.some((word) => joints.has(word)),
  );
  return new Set(words.filter((_, at) => !places.some((one) => one.at <= at && endOf(one) > at)));
}

const common = new Set("must should need like look know going text name will done what".split(" "));
const saysLittle = (word: string): boolean =>
  joints.has(word) || verbs.has(word) || common.has(word) || countsPeriod(word);

const shortestImplied = 4;
const fewestHeadings = 2;
const purest = 0.6;

/**
 * Words that, in a list of whole headings, stand mostly in those of one meaning; words that are listed themselves, and
 * words inside a listed phrase ("to be completed"), are left out.
 */
export function impliedPhrases(headings: readonly Phrase[], phrases: readonly Phrase[]): Phrase[] {
  const listed = new Set(phrases.flatMap(({ words }) => (words.length === 1 ? words : [])));
  const longer = phrases.filter(({ words }) => words.length > 1);
  const counts = new Map<string, Map<HeadingMeaning, number>>();
  const different = new Map(
    headings.map((heading) => [`${heading.meaning}:${heading.words.join(" ")}`, heading]),
  );
  for (const heading of different.values())
    for (const word of outside(heading, longer)) {
      if (word.length < shortestImplied || saysLittle(word) || listed.has(word)) continue;
      const seen = counts.get(word) ?? new Map<HeadingMeaning, number>();
      counts.set(word, seen.set(heading.meaning, (seen.get(heading.meaning) ?? 0) + 1));
    }
  return [...counts].flatMap(([word, seen]) => {
    const all = [...seen.values()].reduce((sum, count) => sum + count, 0);
    const pure = [...seen].find(([, count]) => count >= fewestHeadings && count >= all * purest);
    return pure ? [{ words: [word], meaning: pure[0], implied: true }] : [];
  });
}

/** "Risk RAG" rates the risk and "Previous RAG" the last quarter; what is counted is how the action goes now. */
const ratesOtherThings = new Set(
  "risk priority previous last initial original inherent residual impact likelihood old prior earlier severity".split(
    " ",
  ),
);

/** The two sides of "Task / Action" or "Lead and agency", where one is a heading of its own. */
function sides(
  words: readonly string[],
  whole: ReadonlyMap<string, ReadonlyMap<HeadingMeaning, number>>,
): [HeadingMeaning, number][] {
  const cut = words.findIndex((word) => word === "/" || word === "and");
  if (cut < 0) return [];
  return [words.slice(0, cut), words.slice(cut + 1)].flatMap((side, index) =>
    [...(whole.get(side.join(" ")) ?? [])].map(([meaning, weight]): [HeadingMeaning, number] => [
      meaning,
      weight - sideWeight - index / 2,
    ]),
  );
}

/** How strongly the words of a heading that is not known as a whole speak for each meaning. */
export function phraseWeights(
  words: readonly string[],
  phrases: readonly Phrase[],
  whole: ReadonlyMap<string, ReadonlyMap<HeadingMeaning, number>>,
): ReadonlyMap<HeadingMeaning, number> {
  const places = placesOf(words, phrases);
  const outer = places.filter((one) => !places.some((other) => isInside(one, other)));
  const first = Math.min(...outer.map(({ at }) => at));
  const heads = headsOf(words);
  const weights = new Map<HeadingMeaning, number>();
  const add = (meaning: HeadingMeaning, weight: number): void => {
    if (weight > (weights.get(meaning) ?? 0)) weights.set(meaning, weight);
  };
  for (const found of outer) {
    const side = heads.findIndex((head) => found.at <= head && endOf(found) > head);
    // "Timescale: revised date" is revised whatever it is about.
    const base =
      side >= 0 || found.meaning === "revisedDue"
        ? headWeight - Math.max(0, side)
        : found.at === first
          ? firstWeight
          : otherWeight;
    const elsewhere = found.meaning === "rating" && words.some((word) => ratesOtherThings.has(word));
    const certain = found.implied === true ? base * impliedShare : base;
    add(elsewhere ? "otherRating" : found.meaning, certain + perWord * (found.words.length - 1));
  }
  for (const [meaning, weight] of sides(words, whole)) add(meaning, weight);
  return weights;
}
