import type { Grounding } from "../../line";
import type { ListIndex } from "../listIndex";
import { recommendationKey } from "../recommendationText";
import { namesOnList, noNames, noReferences, numberIn, onList, withoutList } from "./namesSaid";
import { partsNamed } from "./partsNamed";
import { referencesOf } from "./referenceKeys";
import type { ReferenceLevel } from "./refsName";
import {
  declaresAdditional,
  namesNothing,
  refDeclaresAdditional,
  textIsFromAbove,
  type RowSays,
} from "./rowSays";

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
  /** The listed recommendation that an officer has said a text to be; null where nothing was said. */
  readonly sameAs: (text: string) => string | null;
  /** The reference that stands beside a text elsewhere in the review, by the text's key. */
  readonly refOfText: ReadonlyMap<string, string>;
  /** Whether other references of the table have numbers: then a word alone is none. */
  readonly numbered: boolean;
  /** Whether "4-6" stands for three recommendations, where the review has no list. */
  readonly ranges: boolean;
  /** The recommendations that stand beside a text of their own; null where too few do to know them by it. */
  readonly withText: ReadonlySet<string> | null;
  /** What each text has led to so far, filled while rows are grounded. */
  readonly looked: Readonly<Record<SaidIn, Map<string, Led>>>;
  /** Whether a text declares an additional action, each asked once. */
  readonly saysAdditional: (text: string) => boolean;
}

/** What one text leads to: the recommendations, and the grounding of a row that says no more than this text. */
export interface Led {
  readonly names: readonly string[];
  readonly grounded: RowGrounding;
}

/** Where a line says its recommendation: the column whose cell a finding points at. */
export type SaidIn = "ref" | "recommendationRef" | "recommendation" | "section";

/** A text that names a recommendation. */
export interface Saying {
  readonly in: SaidIn;
  readonly text: string;
  /** The 0-based row it is carried down from; null where it is the line's own. */
  readonly from: number | null;
}

export interface RowGrounding {
  readonly grounding: Grounding;
  /** The recommendations it answers, by name; empty unless it is grounded. */
  readonly recommendations: readonly string[];
  /** The parts of them that it names: "3a". */
  readonly parts: readonly string[];
  /** What it says and where, of a recommendation that is not on the list; null where it is grounded or says none. */
  readonly said: Saying | null;
  /** Of a line that answers several: the references beside the grounded ones that are not on the list. */
  readonly unlisted?: Saying;
}

/** Letters that number what goes beyond the recommendations: A1, AA2. */
const additionalPrefixes: ReadonlySet<string> = new Set(["A", "AA"]);
const saidIns: readonly SaidIn[] = ["recommendationRef", "ref", "recommendation", "section"];

/** A blank reference beside a text is the one that stands beside that text elsewhere, not the one above. */
function refOf(says: RowSays, { refs, refOfText }: Naming): string {
  if (refs === null) return "";
  if (says.ownRef || says.recommendation === "" || textIsFromAbove(says)) return says.ref;
  return refOfText.get(recommendationKey(says.recommendation)) ?? "";
}

/** What a row says in one of its places; "" where that is nothing, or belongs to the reference above. */
function textIn(says: RowSays, saidIn: SaidIn, naming: Naming): string {
  const text = saidIn === "ref" ? refOf(says, naming) : says[saidIn];
  if (saidIn === "recommendation" && isOfReferenceAbove(says, naming)) return "";
  return namesNothing(text) ? "" : text;
}

const isOfReferenceAbove = (says: RowSays, { refs, index }: Naming): boolean =>
  refs !== null && index?.isNumbered !== false && textIsFromAbove(says);

/** How a saying is read: as references, or as words (null). */
function levelOf(saidIn: SaidIn, { refs, recommendationRefs }: Naming): ReferenceLevel | null {
  if (saidIn === "ref") return refs;
  return saidIn === "recommendationRef" ? recommendationRefs : null;
}

/** What one saying leads to; each distinct text is looked up once. */
function ledBy(saidIn: SaidIn, text: string, naming: Naming): Led {
  const known = naming.looked[saidIn].get(text);
  if (known !== undefined) return known;
  const level = levelOf(saidIn, naming);
  const names = naming.index
    ? onList(text, level, naming.index, naming.sameAs)
    : withoutList(text, level, saidIn, naming);
  const led: Led = { names, grounded: groundedIn(names, noNames) };
  naming.looked[saidIn].set(text, led);
  return led;
}

const groundedIn = (recommendations: readonly string[], parts: readonly string[]): RowGrounding => ({
  grounding: "grounded",
  recommendations,
  parts,
  said: null,
});

const nothing = { recommendations: [], parts: [], said: null } as const;
const additional: RowGrounding = { ...nothing, grounding: "additional" };
const notChecked: RowGrounding = { ...nothing, grounding: "notChecked" };

/** The parts that a row names, by reference or by their text: only of interest where the list has parts. */
function partsOf(says: RowSays, saidIn: SaidIn, text: string, naming: Naming): readonly string[] {
  const { index } = naming;
  if (index?.hasParts !== true) return noNames;
  const named = levelOf(saidIn, naming) === null ? noNames : partsNamed(text);
  if (named.length > 0) return named;
  const texts = [text, textIn(says, "recommendation", naming), says.section].filter((one) => one !== "");
  const part = texts.map((one) => index.partOfText(one)).find((one) => one !== null);
  if (part !== undefined) return [part];
  const number = levelOf(saidIn, naming) === null ? numberIn(text) : null;
  return number === null ? noNames : partsNamed(number.text);
}

/** The references of "1 and 9" that are not on the list, though another of them is. */
function unlistedIn(says: RowSays, saidIn: SaidIn, text: string, naming: Naming): Saying | null {
  const { index } = naming;
  const references = index === null || levelOf(saidIn, naming) === null ? noReferences : referencesOf(text);
  if (index === null || references.length < 2) return null;
  const unknown = references.filter((one) => namesOnList(one, index).length === 0 && !index.isTwice(one));
  if (unknown.length === 0) return null;
  const from = saidIn === "section" ? null : says.from[saidIn];
  return { in: saidIn, text: unknown.map((one) => one.text).join(", "), from };
}

/** Whether a line's own reference ("a1") has letters that no number of the list has: then it only numbers the line. */
const isOtherKind = ({ in: saidIn, text }: Saying, { index }: Naming): boolean =>
  saidIn === "ref" &&
  index?.isNumbered === true &&
  referencesOf(text).every(
    ({ recommendation, prefix }) => /^\p{L}/u.test(recommendation) && !index.prefixes.has(prefix),
  );

/** Whether a saying is to be told as a reference: words in a column of numbers are words, one that stands twice is not "not on the list". */
function isNumber({ in: saidIn, text }: Saying, { index }: Naming): boolean {
  if (saidIn !== "ref" && saidIn !== "recommendationRef") return false;
  const references = referencesOf(text);
  if (references.length === 0) return saidIn === "ref";
  return index === null || !references.some((one) => index.isTwice(one));
}

function missed(says: RowSays, naming: Naming): RowGrounding {
  const all = saidIns
    .map((saidIn): Saying => {
      const from = saidIn === "section" ? null : says.from[saidIn];
      return { in: saidIn, text: textIn(says, saidIn, naming), from };
    })
    .filter(({ text }) => text !== "");
  const hasText = all.some((saying) => saying.in === "recommendation" && saying.from === null);
  const sayings = hasText ? all.filter((saying) => !isOtherKind(saying, naming)) : all;
  const numbered = sayings.find((saying) => saying.in === "ref" || saying.in === "recommendationRef");
  const said = numbered ?? sayings[0];
  // A reference that leads nowhere is not also that of the blank cells below it.
  const onlyCarried =
    numbered !== undefined && sayings.every(({ from }) => from !== null) && sayings.length === 1;
  if (said === undefined || onlyCarried) return { ...nothing, grounding: "noRecommendation" };
  const isReference = numbered !== undefined && isNumber(numbered, naming);
  return { ...nothing, grounding: isReference ? "notInReview" : "notRecognised", said };
}

/**
 * Grounds a row in the recommendations of its own review: by reference, then by the text of its recommendation, then
 * by the section row it stands under; on the review's list where there is one, else in what the sheet names.
 * Rules: the report contract (grounded, additional, and the three kinds of ungrounded).
 */
export function groundRow(says: RowSays, naming: Naming): RowGrounding {
  if (naming.aIsAdditional && says.ownRef && isANumber(says.ref)) return additional;
  if (says.additional || (naming.index === null && declares(says, naming))) return additional;
  if (isDeclaredByRef(says, naming)) return additional;
  for (const saidIn of saidIns) {
    const text = textIn(says, saidIn, naming);
    if (text === "") continue;
    const led = ledBy(saidIn, text, naming);
    const alone = isRefAlone(says, saidIn, naming);
    const names = alone ? led.names.filter((name) => naming.withText?.has(name)) : led.names;
    if (names.length === 0) continue;
    const parts = partsOf(says, saidIn, text, naming);
    const grounded = alone || parts.length > 0 ? groundedIn(names, parts) : led.grounded;
    const unlisted = unlistedIn(says, saidIn, text, naming);
    return unlisted === null ? grounded : { ...grounded, unlisted };
  }
  // A list may hold a recommendation that begins "Additional …": what is on it has been found above.
  if (naming.index !== null && declares(says, naming)) return additional;
  return naming.named ? missed(says, naming) : notChecked;
}

/** What declares an additional action does not declare the line of another reference below it. */
function declares(says: RowSays, naming: Naming): boolean {
  const isOther = isOfReferenceAbove(says, naming) && referencesOf(says.ref).length > 0;
  return declaresAdditional(isOther ? { ...says, recommendation: "" } : says, naming.saysAdditional);
}

/** "Additional" in a row's own reference, above a text that is carried past it. */
function isDeclaredByRef(says: RowSays, { index }: Naming): boolean {
  if (!says.ownRef || (says.recommendation !== "" && says.from.recommendation === null)) return false;
  return (
    refDeclaresAdditional(says.ref) && (index === null || onList(says.ref, "number", index).length === 0)
  );
}

/** A reference without its text on a sheet that is its own list: it must be one of those that have a text. */
const isRefAlone = (says: RowSays, saidIn: SaidIn, { index, withText }: Naming): boolean =>
  saidIn === "ref" && index === null && withText !== null && textIsFromAbove(says);

/** Whether a reference is one of the A-numbers by which plans number what goes beyond the recommendations. */
function isANumber(ref: string): boolean {
  const first = ref.charCodeAt(0) | 32;
  // Nearly all begin with a figure.
  if (first >= 48 && first <= 57) return false;
  return /^\s*a/i.test(ref) && additionalPrefixes.has(referencesOf(ref)[0]?.prefix ?? "");
}
