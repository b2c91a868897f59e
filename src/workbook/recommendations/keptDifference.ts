import { parseReference } from "../../plan/cells/reference";
import { referenceKeys } from "../../plan/recommendations/grounding/referenceKeys";
import { recommendationKey } from "../../plan/recommendations/recommendationText";
import type { KeptRow } from "./keptRow";

/** How a list that is kept differs from what stands on the sheet for its review; all but `added` is left as it is. */
export interface KeptDifference {
  /** Recommendations that were not there yet. */
  readonly added: number;
  /** Recommendations that stand there in the same words and with the same number. */
  readonly same: number;
  /** Recommendations whose number stands there with other words, or whose words with another number. */
  readonly differing: number;
  /** Rows of the review that the new list does not have. */
  readonly notInList: number;
  /** Whether another number stated stands there that is not ours to change: a formula, words or several numbers. */
  readonly numberLeft: boolean;
}

interface Entry {
  readonly ref: string;
  readonly text: string;
}

const refKey = (ref: string): string => {
  const reference = ref === "" ? null : parseReference(ref);
  return reference === null ? ref : referenceKeys(reference)[0];
};
const textKey = (text: string): string => recommendationKey(text) || text;

/** Numbers, texts, and both together, for looking up; "" is none of them. */
function known(entries: readonly Entry[]): {
  readonly has: (entry: Entry) => boolean;
  readonly hasSame: (entry: Entry) => boolean;
} {
  const refs = new Set(entries.map(({ ref }) => refKey(ref)).filter((key) => key !== ""));
  const texts = new Set(entries.map(({ text }) => textKey(text)).filter((key) => key !== ""));
  const both = new Set(entries.map(({ ref, text }) => `${refKey(ref)}\n${textKey(text)}`));
  return {
    has: ({ ref, text }) => refs.has(refKey(ref)) || texts.has(textKey(text)),
    // A list without numbers says nothing against those that stand there.
    hasSame: ({ ref, text }) =>
      ref === "" ? texts.has(textKey(text)) : both.has(`${refKey(ref)}\n${textKey(text)}`),
  };
}

/**
 * Compares a list with the rows that its review has on the sheet.
 * @returns how they differ, and the entries that are missing, in their order
 */
export function keptDifference(
  own: readonly KeptRow[],
  entries: readonly Entry[],
): Omit<KeptDifference, "numberLeft"> & { readonly missing: readonly Entry[] } {
  const there = known(own);
  const given = known(entries);
  const missing = entries.filter((entry) => !there.has(entry));
  const same = entries.filter((entry) => there.hasSame(entry)).length;
  // A note below the list has neither a number nor the review's name.
  const listed = own.filter(({ review, ref, text }) => ref !== "" || (review !== "" && text !== ""));
  return {
    missing,
    added: missing.length,
    same,
    differing: entries.length - missing.length - same,
    notInList: entries.length === 0 ? 0 : listed.filter((row) => !given.has(row)).length,
  };
}
