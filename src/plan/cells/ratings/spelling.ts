import distance from "damerau-levenshtein";
import { listedWords, senseOf, type Sense } from "./senses";

const fewestLetters = 7;
const colours: ReadonlySet<string> = new Set(["amber", "green"]);

/** Whether one letter was left out, put in, doubled or swapped with its neighbour; in longer words also mistyped. */
function isOneSlipFrom(typed: string, word: string): boolean {
  if (Math.abs(typed.length - word.length) > 1 || distance(typed, word).steps !== 1) return false;
  const letters = (text: string): string => text.split("").sort().join("");
  const swapped = letters(typed) === letters(word);
  return typed.length !== word.length || swapped || word.length > fewestLetters;
}

/** "Achieve" and "delay" are words of their own, and no slips of "achieved" and "delayed". */
const isAnotherForm = (typed: string, word: string): boolean =>
  word === `${typed}d` || word === `${typed}ed` || typed === `${word}s` || /^(?:un|in|non|re)/.test(typed);

function isSlip(typed: string, word: string): boolean {
  const long = word.length >= fewestLetters && typed.length >= fewestLetters - 1;
  if (!long && !(colours.has(word) && typed.length >= 4)) return false;
  return typed[0] === word[0] && !isAnotherForm(typed, word) && isOneSlipFrom(typed, word);
}

/** Whether a text differs from a listed one by a slip in one longer word; every other word must be the same. */
function isMistyped(typed: readonly string[], listed: readonly string[]): boolean {
  if (typed.length !== listed.length) return false;
  const differing = listed.flatMap((word, at) =>
    word === typed[at] ? [] : [[typed[at] ?? "", word] as const],
  );
  const [only, ...others] = differing;
  return only !== undefined && others.length === 0 && isSlip(only[0], only[1]);
}

const listed = listedWords().map((word) => word.split(" "));
const longestText = 40;

/**
 * The sense of a simplified text that is a listed word but for one slip of the keyboard ("In progess", "Delvered",
 * "Gren"); null where it is none, or could be two.
 */
export function senseOfMistyped(text: string): Sense | null {
  if (text.length > longestText || !/^[a-z ]{4,}$/.test(text)) return null;
  const typed = text.split(" ");
  const senses = new Set(
    listed.flatMap((words) => (isMistyped(typed, words) ? (senseOf(words.join(" ")) ?? []) : [])),
  );
  const [sense] = senses;
  return senses.size === 1 && sense !== undefined ? sense : null;
}
