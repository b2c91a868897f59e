import { parseReference } from "../cells/reference";
import { onceListed, type PlacedEntry } from "./lists/onceListed";
import type { ListedEntry } from "./lists/foundList";
import { recommendationKey } from "./recommendationText";
import { referenceKeys, referencesOf, wholeName } from "./grounding/referenceKeys";
import type { Reference } from "../cells/reference";

/** One recommendation of a review as its list gives it, with its parts. */
export interface ListedRecommendation {
  /** Its number ("4", "1.10", "21 BCFU 07"), else its text. */
  readonly name: string;
  readonly entry: ListedEntry;
  readonly sheet: string;
  /** Parts that are listed with it: 3a and 3b of 3. */
  readonly parts: readonly string[];
  readonly notAccepted: boolean;
}

/** One text of a list: of a recommendation, or of a part that is listed with it. */
export interface ListedText {
  readonly text: string;
  /** See recommendationKey. */
  readonly key: string;
  readonly recommendation: ListedRecommendation;
}

/** The recommendations listed for one review, and how lines find them. */
export interface ListIndex {
  readonly recommendations: readonly ListedRecommendation[];
  /** Null where no recommendation, or more than one, is meant. */
  byReference(reference: Reference): ListedRecommendation | null;
  /** Whether it is a number that the list gives to more than one recommendation. */
  isTwice(reference: Reference): boolean;
  /** The letters before its numbers, "" among them where there are none. */
  readonly prefixes: ReadonlySet<string>;
  byText(text: string): ListedRecommendation | null;
  /** The part whose text it is, "3a"; null where it is the text of none, or of a whole recommendation. */
  partOfText(text: string): string | null;
  readonly texts: readonly ListedText[];
  /** Whether the list itself numbers recommendations A1, A2. */
  readonly usesA: boolean;
  /** Whether its recommendations have numbers. */
  readonly isNumbered: boolean;
  /** Whether parts are listed with any recommendation. */
  readonly hasParts: boolean;
}

const referenceOf = (entry: PlacedEntry): Reference | null => parseReference(entry.ref);

/**
 * Which entries are parts of a recommendation rather than recommendations: 3a and 3b always; 1.1 and 1.2 where 1
 * itself is listed. A stated number that fits only the other reading decides.
 */
function headsOf(entries: readonly PlacedEntry[], stated: number | null): Map<PlacedEntry, string | null> {
  const bare = new Set(entries.flatMap((entry) => bareKey(entry) ?? []));
  const apart = stated === entries.length;
  return new Map(entries.map((entry) => [entry, apart ? null : stemOf(entry, bare)]));
}

function bareKey(entry: PlacedEntry): string | null {
  const reference = referenceOf(entry);
  return reference?.part === null ? referenceKeys(reference)[0] : null;
}

function stemOf(entry: PlacedEntry, bare: ReadonlySet<string>): string | null {
  const reference = referenceOf(entry);
  if (reference === null) return null;
  const [stem] = referenceKeys({ ...reference, part: null });
  return bare.has(stem) || !/^\d/.test(reference.part ?? "") ? stem : null;
}

/** The recommendations of a list in their order; entries with one head are one recommendation. */
function recommendationsIn(
  entries: readonly PlacedEntry[],
  stated: number | null,
): Map<ListedRecommendation, readonly PlacedEntry[]> {
  const heads = headsOf(entries, stated);
  const groups = new Map<string, [PlacedEntry, ...PlacedEntry[]]>();
  const refs = entries.map(({ ref }) => ref);
  entries.forEach((entry, at) => {
    const restarted = refs.indexOf(entry.ref) !== refs.lastIndexOf(entry.ref);
    // Numbers that begin again under each theme do not tell the recommendations apart.
    const key = (restarted ? null : heads.get(entry)) ?? `own ${at}`;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  });
  return new Map([...groups.values()].map((own) => [oneOf(own, refs), own]));
}

function oneOf(own: readonly [PlacedEntry, ...PlacedEntry[]], refs: readonly string[]): ListedRecommendation {
  const entry = own.find((one) => referenceOf(one)?.part === null) ?? own[0];
  const reference = referenceOf(entry);
  const isOnly = refs.indexOf(entry.ref) === refs.lastIndexOf(entry.ref);
  const name =
    reference === null ? entry.ref : own.length > 1 ? reference.recommendation : wholeName(reference);
  return {
    name: isOnly && name !== "" ? name : entry.text,
    entry,
    sheet: entry.sheet,
    parts: own.flatMap((one) => {
      const part = referenceOf(one);
      return part?.part == null ? [] : [wholeName(part)];
    }),
    notAccepted: own.every(({ notAccepted }) => notAccepted),
  };
}

/**
 * Makes a review's list ready for finding recommendations by reference and by text.
 * @param stated how many recommendations the review is stated to hold; null where it is not known
 */
export function listIndex(listed: readonly PlacedEntry[], stated: number | null): ListIndex {
  const entries = onceListed(listed);
  const groups = recommendationsIn(entries, stated);
  const refs = new Map<string, ListedRecommendation | null>();
  const texts = new Map<string, ListedRecommendation | null>();
  const put = (
    map: Map<string, ListedRecommendation | null>,
    key: string,
    one: ListedRecommendation,
  ): void => {
    if (key !== "") map.set(key, map.has(key) && map.get(key) !== one ? null : one);
  };
  const listedTexts: ListedText[] = [];
  const parts = new Map<string, string>();
  for (const [one, own] of groups) {
    for (const entry of own) {
      const key = recommendationKey(entry.text);
      for (const ref of [entry.ref, ...(entry.alsoRefs ?? [])]) {
        const reference = parseReference(ref);
        if (reference === null) continue;
        put(refs, referenceKeys(reference)[0], one);
        if (own.length > 1) put(refs, referenceKeys({ ...reference, part: null })[0], one);
        const part = wholeName(reference);
        if (one.parts.includes(part)) parts.set(key, part);
      }
      put(texts, key, one);
      listedTexts.push({ text: entry.text, key, recommendation: one });
    }
  }
  const found = (reference: Reference): ListedRecommendation | null | undefined =>
    referenceKeys(reference)
      .map((key) => refs.get(key))
      .find((one) => one !== undefined);
  return {
    recommendations: [...groups.keys()],
    byReference: (reference) => found(reference) ?? null,
    isTwice: (reference) => found(reference) === null,
    prefixes: new Set(entries.flatMap(({ ref }) => referencesOf(ref).map(({ prefix }) => prefix))),
    byText: (text) => texts.get(recommendationKey(text)) ?? null,
    partOfText: (text) => parts.get(recommendationKey(text)) ?? null,
    texts: listedTexts,
    isNumbered: entries.some((entry) => referenceOf(entry) !== null),
    hasParts: [...groups.keys()].some(({ parts }) => parts.length > 0),
    usesA: entries.some(({ ref }) => referencesOf(ref)[0]?.prefix === "A"),
  };
}
