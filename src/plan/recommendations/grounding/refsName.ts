import type { ListIndex } from "../listIndex";
import { recommendationKey } from "../recommendationText";
import { onList } from "./namesSaid";
import { referenceKeys, referencesOf, withoutLetters } from "./referenceKeys";
import type { RowSays } from "./rowSays";

/** How references name recommendations: by their number ("3" of 3a), or as a whole ("1.10"). */
export type ReferenceLevel = "number" | "whole";

/** Whether one key has always stood beside one text, and one text beside one key, of all pairs up to this one. */
function oneToOne(): (key: string, text: string) => boolean {
  const textOf = new Map<string, string>();
  const keyOf = new Map<string, string>();
  let holds = true;
  return (key, text) => {
    holds &&= (textOf.get(key) ?? text) === text && (keyOf.get(text) ?? key) === key;
    if (!holds) return false;
    textOf.set(key, text);
    keyOf.set(text, key);
    return true;
  };
}

/**
 * How references and the texts beside them go together: "number" or "whole" where one reference always stands beside
 * one text; null where they do not (a running number beside a carried-down text); undefined where no row has both.
 */
export function levelOfPairs(
  rows: readonly RowSays[],
  refOf: (row: RowSays) => string,
): ReferenceLevel | null | undefined {
  const byNumber = oneToOne();
  const byWhole = oneToOne();
  let level: ReferenceLevel | undefined;
  for (const row of rows) {
    const text = recommendationKey(row.recommendation);
    const [reference] = text === "" ? [] : referencesOf(refOf(row));
    if (reference === undefined) continue;
    const keys = referenceKeys(withoutLetters(reference));
    const numbered = byNumber(keys.at(-1) ?? "", text);
    const whole = byWhole(keys[0], text);
    // What two rows have disproved no later row restores, and a long log does so early.
    if (!numbered && !whole) return null;
    level = numbered ? "number" : "whole";
  }
  return level;
}

/** Rows whose reference leads to one recommendation of the list, and whose text leads to it too, or to another. */
function agreements(rows: readonly RowSays[], index: ListIndex): { agree: number; differ: number } {
  const counts = { agree: 0, differ: 0 };
  for (const row of rows) {
    const [reference] = row.ownRef ? referencesOf(row.ref) : [];
    const text = index.byText(row.recommendation);
    const byRef = reference === undefined ? null : index.byReference(reference);
    if (text === null || byRef === null) continue;
    if (byRef === text) counts.agree++;
    else counts.differ++;
  }
  return counts;
}

const fewDiffer = 0.25;

/**
 * Whether lines stand under sections that state other recommendations of the list than their references would: 1, 2
 * and 3 under "Recommendation 1", and 1 and 2 again under the next.
 */
function sectionsDiffer(rows: readonly RowSays[], index: ListIndex): boolean {
  let both = 0;
  let differ = 0;
  // Many lines stand under one section, which is looked up once.
  let last = "";
  let named: string | undefined;
  for (const { ref, ownRef, section } of rows) {
    if (section === "" || !ownRef) continue;
    const [reference] = referencesOf(ref);
    if (section !== last) [named] = onList(section, null, index);
    last = section;
    const byRef = reference === undefined ? null : index.byReference(reference);
    if (named === undefined || byRef === null) continue;
    both++;
    if (byRef.name !== named) differ++;
  }
  return differ > 0 && differ >= both * fewDiffer;
}

/**
 * Whether references without texts beside them can be meant for a list. Plain numbers that run 1, 2, 3 may only number
 * the lines, unless the list has exactly those; so may 1.1 under a section "1. Neglect".
 */
function fitList(rows: readonly RowSays[], index: ListIndex): boolean {
  const references = rows.flatMap((row) => (row.ownRef ? referencesOf(row.ref).slice(0, 1) : []));
  const found = new Set(references.map((reference) => index.byReference(reference)));
  if (found.size === 1 && found.has(null)) return false;
  const numbersSections = rows.some(({ ref, priority }) => {
    const number = /^\W*(?:[a-z]+ )?(\d{1,2})\b/i.exec(priority)?.[1];
    return number !== undefined && referencesOf(ref)[0]?.recommendation === number;
  });
  if (numbersSections) return false;
  const plain = references.filter(({ text }) => /^\d+$/.test(text));
  const numbers = plain.map(({ text }) => Number(text));
  if (plain.length < references.length || new Set(numbers).size < numbers.length) return true;
  const isRun = numbers.every((number, at) => number === at + 1);
  const isList = !found.has(null) && found.size === index.recommendations.length;
  return isList || (!isRun && !found.has(null));
}

const fewestOfRun = 2;

/**
 * Whether recommendations are numbered anew in each part of a plan: 1 is another text there, and the first again. A part
 * is a priority, or what stands from one 1 to the next; then it has two numbers at least.
 */
function beginAnew(rows: readonly RowSays[], byPriority: boolean): boolean {
  const parts = new Map<string, Set<string>>();
  const inPart = oneToOne();
  let run = 0;
  let last = 0;
  for (const row of rows) {
    const [reference, joint] = row.ownRef ? referencesOf(row.ref) : [];
    const text = recommendationKey(row.recommendation);
    // "1 & 2" and another text beside 1 tell of a plan that says one recommendation in several ways.
    if (joint !== undefined) return false;
    if (reference === undefined || text === "" || (byPriority && row.priority === "")) continue;
    const number = referenceKeys(reference)[0];
    if (Number(number) < last) run++;
    last = Number(number);
    const part = byPriority ? row.priority : String(run);
    parts.set(part, (parts.get(part) ?? new Set()).add(number));
    if (!inPart(`${part}|${number}`, text)) return false;
  }
  const firsts = new Set([...parts.values()].map(([first]) => first));
  const long = byPriority || [...parts.values()].every(({ size }) => size >= fewestOfRun);
  return parts.size > 1 && firsts.size === 1 && long;
}

/**
 * How the references of a review's lines on one sheet name its recommendations; null where they only number the lines.
 * The heading may say so ("Rec No"); else texts beside them decide, by the list where both are on it.
 */
export function refsName(
  rows: readonly RowSays[],
  heading: string,
  index: ListIndex | null,
): ReferenceLevel | null | undefined {
  const beside = levelOfPairs(rows, ({ ref, ownRef }) => (ownRef ? ref : ""));
  if (/^rec/i.test(heading)) {
    const mayBegin = beside === null && index === null;
    if (mayBegin && (beginAnew(rows, true) || beginAnew(rows, false))) return null;
    return beside === "whole" ? "whole" : "number";
  }
  if (index !== null) {
    const { agree, differ } = agreements(rows, index);
    if (agree > differ) return beside ?? "number";
    if (differ > agree) return null;
    if (beside === undefined && sectionsDiffer(rows, index)) return null;
    if (beside === undefined) return fitList(rows, index) ? "number" : undefined;
  }
  // Line numbers 1.1 and 1.2 beside a text each: the text is the recommendation.
  return beside === "whole" && index === null ? null : beside;
}
