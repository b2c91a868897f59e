import { parseReference } from "../../cells/reference";
import { referenceKeys } from "../grounding/referenceKeys";
import { recommendationKey } from "../recommendationText";
import { nearness, wordBag } from "../suggestions/nearness";
import type { ListedEntry } from "./foundList";

/** An entry of a list, and the sheet it stands on. */
export interface PlacedEntry extends ListedEntry {
  readonly sheet: string;
  /** Numbers that it has on other sheets. */
  readonly alsoRefs?: readonly string[];
}

const leastNearness = 0.75;

const refKey = (ref: string): string => {
  const reference = parseReference(ref);
  return reference === null ? ref : referenceKeys(reference)[0];
};

/** Entries of one sheet: the same number with the same text is one entry. */
function onceOnSheet(entries: readonly PlacedEntry[]): PlacedEntry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const key = JSON.stringify([refKey(entry.ref), recommendationKey(entry.text)]);
    return !seen.has(key) && seen.add(key);
  });
}

/** The entries by a key that only one of them has; entries without the key, or that share it, are not among them. */
function byKey(
  entries: readonly PlacedEntry[],
  keyOf: (entry: PlacedEntry) => string,
): Map<string, PlacedEntry> {
  const found = new Map<string, PlacedEntry>();
  const shared = new Set<string>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (found.has(key)) shared.add(key);
    found.set(key, entry);
  }
  for (const key of [...shared, ""]) found.delete(key);
  return found;
}

const isNear = (one: PlacedEntry, other: PlacedEntry): boolean =>
  nearness(wordBag(recommendationKey(one.text)), wordBag(recommendationKey(other.text))) >= leastNearness;

/** The same recommendation on two sheets, under the number that one of them gives it. */
function joined(known: PlacedEntry, again: PlacedEntry): PlacedEntry {
  const [named, other] = known.ref === "" ? [{ ...known, ref: again.ref }, ""] : [known, again.ref];
  const alsoRefs = [...(known.alsoRefs ?? []), ...(other === "" ? [] : [other])];
  return alsoRefs.length === 0 ? named : { ...named, alsoRefs };
}

/** Adds what a further sheet lists: an entry with the text of a known one, or with its number and nearly its text, is that one. */
function withSheet(known: readonly PlacedEntry[], further: readonly PlacedEntry[]): readonly PlacedEntry[] {
  const textOf = ({ text }: PlacedEntry): string => recommendationKey(text);
  const numberOf = ({ ref }: PlacedEntry): string => refKey(ref);
  const texts = byKey(known, textOf);
  const numbers = byKey(known, numberOf);
  const own = new Set([...byKey(further, textOf).values(), ...byKey(further, numberOf).values()]);
  const same = new Map<PlacedEntry, PlacedEntry>();
  const added = further.filter((entry) => {
    const numbered = numbers.get(numberOf(entry));
    const near = numbered !== undefined && isNear(numbered, entry) ? numbered : undefined;
    const one = own.has(entry) ? (near ?? texts.get(textOf(entry))) : undefined;
    if (one === undefined || same.has(one)) return true;
    same.set(one, entry);
    return false;
  });
  const kept = known.map((entry) => {
    const again = same.get(entry);
    return again === undefined ? entry : joined(entry, again);
  });
  return [...kept, ...added];
}

/**
 * The entries of a review's lists, each recommendation once: a list that is copied to a second sheet, or kept there
 * with another wording or without its numbers, adds nothing.
 */
export function onceListed(entries: readonly PlacedEntry[]): readonly PlacedEntry[] {
  const sheets = [...new Set(entries.map(({ sheet }) => sheet))];
  return sheets
    .map((sheet) => onceOnSheet(entries.filter((entry) => entry.sheet === sheet)))
    .reduce<readonly PlacedEntry[]>((known, further) => withSheet(known, further), []);
}
