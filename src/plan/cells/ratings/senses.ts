import words from "../../words/ratingWords.json";
import { comparableText } from "../cellText";

/** What a listed rating word says, before it is known what green means. */
export type Sense = keyof typeof words;

const colours: ReadonlySet<Sense> = new Set(["red", "amber", "green", "blue"]);
const allSenses = Object.keys(words) as Sense[];

/** Keyed by the word as `simplified` writes it. */
const senseByWord: ReadonlyMap<string, Sense> = new Map(
  allSenses.flatMap((sense) =>
    words[sense].map((word) => [simplified(comparableText(word)), sense] as const),
  ),
);

/** Listed words that say something else as often as not when they stand inside a sentence ("an open day"). */
const looseWords: ReadonlySet<string> = new Set(
  "active,agreed action,blank,hold,live,met,na,none,open,planned,proposed,white".split(","),
);

/** Small differences in writing gone: marks at both ends, "/" with spaces, "&" for "and", hyphens for spaces. */
export function simplified(text: string): string {
  return text
    .replace(/^[^\p{L}\p{N}\p{S}]+|[^\p{L}\p{N}\p{S}]+$/gu, "")
    .replace(/\s?([/\\])\s?/g, "/")
    .replace(/\s?&\s?/g, " and ")
    .replace(/[\s_-]+/g, " ");
}

/** The sense of a simplified text that is one listed word; null where it is none. */
export function senseOf(text: string): Sense | null {
  return senseByWord.get(text) ?? null;
}

/** Every listed word as `simplified` writes it. */
export function listedWords(): readonly string[] {
  return [...senseByWord.keys()];
}

/** Whether a sense is one of the four colours. */
export function isColour(sense: Sense): boolean {
  return colours.has(sense);
}

function pattern(list: readonly string[], flags: string): RegExp {
  const longestFirst = [...list].sort((a, b) => b.length - a.length);
  const sources = longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
  return new RegExp(`(?<![a-z0-9])(?:${sources.join("|")})(?![a-z0-9])`, flags);
}

const longWords = [...senseByWord.keys()].filter((word) => !/^[a-z]?$/.test(word));
const anyWord = pattern(longWords, "g");
const plainWord = pattern(
  longWords.filter((word) => !looseWords.has(word)),
  "g",
);
const doneWords = pattern(
  longWords.filter((word) => senseOf(word) === "done"),
  "",
).source;
const notDone = new RegExp(
  `\\b(?:not|never|be|yet|nearly|almost|mostly|largely|partly|partially|until|once|when)\\s(?:(?:yet|been|be|fully|all|quite|is|it)\\s){0,3}${doneWords}`,
  "g",
);

/** Listed words inside a text, and the text without them. A letter alone ("a") is no word here. */
export interface WordsFound {
  readonly senses: readonly Sense[];
  readonly rest: string;
}

/** Every listed word of a simplified text; `loose` counts those too that are common in sentences. */
export function findWords(text: string, loose: boolean): WordsFound {
  const list = loose ? anyWord : plainWord;
  const senses = [...text.matchAll(list)].flatMap(([word]) => senseOf(word) ?? []);
  return { senses, rest: text.replace(list, " ") };
}

/** A simplified text without "not yet complete", "to be delivered" and the like, and whether there were any. */
export function withoutNotDone(text: string): { readonly rest: string; readonly notDone: boolean } {
  const rest = text.replace(notDone, " ");
  return { rest, notDone: rest !== text };
}
