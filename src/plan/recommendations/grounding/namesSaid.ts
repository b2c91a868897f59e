import { leadingReference, type Reference } from "../../cells/reference";
import type { ListIndex } from "../listIndex";
import type { Naming, SaidIn } from "./grounding";
import { firstPartOf } from "./partsNamed";
import { referencesInRange, referencesOf, wholeName, withoutLetters } from "./referenceKeys";
import type { ReferenceLevel } from "./refsName";

export const noNames: readonly string[] = [];

/** The number in a text such as "4. Agree a formula", "Recommendation 4" or "Recommendation 4: Agree a formula". */
export function numberIn(text: string): Reference | null {
  const lead = leadingReference(text)?.reference;
  if (lead) return lead;
  return /^(?:rec|area)/i.test(text) ? (referencesOf(text)[0] ?? null) : null;
}

/** A reference may be a range, "5-6": where all of it is on the list. */
export function namesOnList(reference: Reference, index: ListIndex): readonly string[] {
  const one = index.byReference(reference);
  if (one !== null) return [one.name];
  const range = referencesInRange(reference).map((part) => index.byReference(part)?.name);
  const names = range.filter((name) => name !== undefined);
  return names.length === range.length ? names : noNames;
}

function withRange(reference: Reference): readonly Reference[] {
  const range = referencesInRange(reference);
  return range.length > 0 ? range : [reference];
}

export const noReferences: readonly Reference[] = [];
const noneSaid = (): null => null;

/** The listed recommendations that a text names, as references (`level`) or as words (null). */
export function onList(
  text: string,
  level: ReferenceLevel | null,
  index: ListIndex,
  sameAs: Naming["sameAs"] = noneSaid,
): readonly string[] {
  const references = level === null ? noReferences : referencesOf(text);
  if (references.length > 0) {
    const found = references.flatMap((reference) => namesOnList(reference, index));
    if (found.length > 0) return [...new Set(found)];
    const first = firstPartOf(text);
    return first === null ? noNames : referencesOf(first).flatMap((one) => namesOnList(one, index));
  }
  const worded = index.byText(text);
  if (worded) return [worded.name];
  const said = sameAs(text);
  if (said !== null) return [said];
  const number = numberIn(text);
  const numbered = number && index.byReference(number);
  return numbered ? [numbered.name] : [];
}

/** The recommendation that a reference names by itself, on a sheet whose references are read as far as `level`. */
export const nameOf = (one: Reference, level: ReferenceLevel): string =>
  level === "whole" ? wholeName(withoutLetters(one)) : one.recommendation;

/** The recommendations that a text names on a sheet whose review has no list. */
export function withoutList(
  text: string,
  level: ReferenceLevel | null,
  saidIn: SaidIn,
  { numbered, ranges }: Pick<Naming, "numbered" | "ranges">,
): readonly string[] {
  if (level !== null) {
    const written = referencesOf(text);
    const references = ranges ? written.flatMap(withRange) : written;
    const names = references.map((one) => nameOf(one, level));
    return names.length > 0 ? [...new Set(names)] : numbered ? noNames : [text];
  }
  const number = numberIn(text);
  if (number !== null) return [number.recommendation];
  return [saidIn === "section" ? (referencesOf(text)[0]?.recommendation ?? text) : text];
}
