import { leadingReference, type Reference } from "../cells/reference";
import type { Grounding } from "../line";
import type { ListIndex } from "./listIndex";
import { recommendationKey } from "./recommendationText";
import { referencesOf, wholeName, withoutLetters } from "./referenceKeys";
import type { ReferenceLevel } from "./refsName";
import { declaresAdditional, type RowSays } from "./rowSays";

/** How the rows of one review on one sheet name their recommendations. */
export interface Naming {
  /** Null where the reference column only numbers the lines. */
  readonly refs: ReferenceLevel | null;
  readonly recommendationRefs: ReferenceLevel;
  /** Whether the sheet names recommendations at all. */
  readonly named: boolean;
  /** Whether references A1, A2 declare additional actions on this sheet. */
  readonly aIsAdditional: boolean;
  /** The review's list; null where there is none. */
  readonly index: ListIndex | null;
  /** The reference that stands beside a text elsewhere in the review, by the text's key. */
  readonly refOfText: ReadonlyMap<string, string>;
  /** What each text has led to so far, filled while rows are grounded. */
  readonly looked: Readonly<Record<SaidIn, Map<string, readonly string[]>>>;
}

/** Where a line says its recommendation: the column whose cell a finding points at. */
export type SaidIn = "ref" | "recommendationRef" | "recommendation" | "section";

export interface RowGrounding {
  readonly grounding: Grounding;
  /** The recommendations it answers, by name; empty unless it is grounded. */
  readonly recommendations: readonly string[];
  /** The parts of them that it names: "3a". */
  readonly parts: readonly string[];
  /** What it says and where, of a recommendation that is not on the list; null where it is grounded or says none. */
  readonly said: { readonly in: SaidIn; readonly text: string } | null;
}

const saidIns: readonly SaidIn[] = ["recommendationRef", "ref", "recommendation", "section"];

/** A blank reference beside a text is the one that stands beside that text elsewhere, not the one above. */
function refOf(says: RowSays, { refs, refOfText }: Naming): string {
  if (refs === null) return "";
  if (says.ownRef || says.recommendation === "") return says.ref;
  return refOfText.get(recommendationKey(says.recommendation)) ?? "";
}

function textIn(says: RowSays, saidIn: SaidIn, naming: Naming): string {
  return saidIn === "ref" ? refOf(says, naming) : says[saidIn];
}

/** How a saying is read: as references, or as words (null). */
function levelOf(saidIn: SaidIn, { refs, recommendationRefs }: Naming): ReferenceLevel | null {
  if (saidIn === "ref") return refs;
  return saidIn === "recommendationRef" ? recommendationRefs : null;
}

/** The number in a text such as "4. Agree a formula", "Recommendation 4" or "Recommendation 4: Agree a formula". */
function numberIn(text: string): Reference | null {
  const lead = leadingReference(text)?.reference;
  if (lead) return lead;
  return /^(?:rec|area)/i.test(text) ? (referencesOf(text)[0] ?? null) : null;
}

function onList(text: string, level: ReferenceLevel | null, index: ListIndex): readonly string[] {
  if (level !== null) {
    const found = referencesOf(text).map((reference) => index.byReference(reference)?.name ?? null);
    return [...new Set(found.filter((name) => name !== null))];
  }
  const worded = index.byText(text);
  if (worded) return [worded.name];
  const number = numberIn(text);
  const numbered = number && index.byReference(number);
  return numbered ? [numbered.name] : [];
}

function withoutList(text: string, level: ReferenceLevel | null, saidIn: SaidIn): readonly string[] {
  if (level !== null) {
    const names = referencesOf(text).map((one) =>
      level === "whole" ? wholeName(withoutLetters(one)) : one.recommendation,
    );
    return names.length > 0 ? [...new Set(names)] : [text];
  }
  const number = numberIn(text);
  if (number !== null) return [number.recommendation];
  return [saidIn === "section" ? (referencesOf(text)[0]?.recommendation ?? text) : text];
}

/** The recommendations that one saying leads to; each distinct text is looked up once. */
function namesOf(saidIn: SaidIn, text: string, naming: Naming): readonly string[] {
  const known = naming.looked[saidIn].get(text);
  if (known !== undefined) return known;
  const level = levelOf(saidIn, naming);
  const names = naming.index ? onList(text, level, naming.index) : withoutList(text, level, saidIn);
  naming.looked[saidIn].set(text, names);
  return names;
}

const nothing = { recommendations: [], parts: [], said: null } as const;
const noParts: readonly string[] = [];

/** The parts that a reference names: only of interest where the list has parts. */
function partsIn(saidIn: SaidIn, text: string, naming: Naming): readonly string[] {
  if (levelOf(saidIn, naming) === null || naming.index?.hasParts !== true) return noParts;
  return referencesOf(text)
    .filter(({ part }) => part !== null)
    .map(wholeName);
}

function missed(says: RowSays, naming: Naming): RowGrounding {
  const sayings = saidIns
    .map((saidIn) => ({ in: saidIn, text: textIn(says, saidIn, naming) }))
    .filter(({ text }) => text !== "");
  const numbered = sayings.find((saying) => saying.in === "ref" || saying.in === "recommendationRef");
  const said = numbered ?? sayings[0];
  if (said === undefined) return { ...nothing, grounding: "noRecommendation" };
  return { ...nothing, grounding: numbered ? "notInReview" : "notRecognised", said };
}

/**
 * Grounds a row in the recommendations of its own review: by reference, then by the text of its recommendation, then
 * by the section row it stands under; on the review's list where there is one, else in what the sheet names.
 * Rules: the report contract (grounded, additional, and the three kinds of ungrounded).
 */
export function groundRow(says: RowSays, naming: Naming): RowGrounding {
  const additional: RowGrounding = { ...nothing, grounding: "additional" };
  if (naming.aIsAdditional && says.ownRef && isANumber(says.ref)) return additional;
  if (says.additional || (naming.index === null && declaresAdditional(says))) return additional;
  for (const saidIn of saidIns) {
    const text = textIn(says, saidIn, naming);
    const recommendations = text === "" ? noParts : namesOf(saidIn, text, naming);
    if (recommendations.length > 0)
      return { grounding: "grounded", recommendations, parts: partsIn(saidIn, text, naming), said: null };
  }
  // A list may hold a recommendation that begins "Additional …": what is on it has been found above.
  if (naming.index !== null && declaresAdditional(says)) return additional;
  return naming.named ? missed(says, naming) : { ...nothing, grounding: "notChecked" };
}

/** Whether a reference is one of the A-numbers by which plans number what goes beyond the recommendations. */
function isANumber(ref: string): boolean {
  return /^\s*a/i.test(ref) && referencesOf(ref)[0]?.prefix === "A";
}
