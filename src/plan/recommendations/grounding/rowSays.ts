import type { CarriedFrom } from "../../rows/placedRow";

/** What a row of a plan says about its recommendation, in its own cells or by its place. "" where it says nothing. */
export interface RowSays {
  /** The line's own or carried-down reference. */
  readonly ref: string;
  /** Whether the reference stands in the row itself. */
  readonly ownRef: boolean;
  readonly recommendationRef: string;
  readonly recommendation: string;
  /** The section row that names a recommendation. */
  readonly section: string;
  readonly priority: string;
  /** Whether it stands under a section such as "Additional actions". */
  readonly additional: boolean;
  readonly from: CarriedFrom;
}

/** A placed row, as far as it says something of its recommendation. */
interface Placed {
  readonly values: Readonly<Record<"ref" | "recommendationRef" | "recommendation" | "priority", string>>;
  readonly ownRef: boolean;
  readonly from: CarriedFrom;
  readonly section: {
    readonly priority: string | null;
    readonly recommendation: string | null;
    readonly additional: boolean;
  };
}

/** What a placed row says about its recommendation. */
export function rowSays({ values, ownRef, from, section }: Placed): RowSays {
  return {
    ref: values.ref,
    ownRef,
    recommendationRef: values.recommendationRef,
    recommendation: values.recommendation,
    section: section.recommendation ?? "",
    priority: values.priority === "" ? (section.priority ?? "") : values.priority,
    additional: section.additional,
    from,
  };
}

/**
 * Whether a row's recommendation stands above the row of its reference: then the text was carried past a reference,
 * and where references name recommendations it is another's.
 */
export function textIsFromAbove({ ref, recommendation, from }: RowSays): boolean {
  if (ref === "" || recommendation === "" || from.recommendation === null) return false;
  return from.ref === null || from.recommendation < from.ref;
}

const nothing =
  /^(?:\W*|\W*(?:n\s?[/.]?\s?a|none|nil|tb[acd]|to be (?:confirmed|agreed|advised|determined)|not applicable)\W*)$/iu;

/** Whether a reference says that there is none, or none yet: "n/a", "-", "TBC". Marks of repetition do not. */
export const namesNothing = (text: string): boolean =>
  text === "" || (text.length <= 20 && nothing.test(text) && !/["“”〃″]/.test(text));

const longestMark = 60;
const existingPlan =
  /^\W*(?:from |in |part of |already in |carried (?:over |forward )?from )?(?:the |an |our )?existing (?:[\p{L}'’-]+ ){0,2}plan\b(?! (?:to be|is|was|should|must|needs?|for)\b)/iu;
const additional =
  /^\W*(?:n\/a\W+)?additional(?: (?:actions?|areas?|work|items?))?(?: (?:arising|identified|agreed|added|beyond|outside|not) .*|\W*\d{0,3}\W*)$|\(additional(?: action)?\)\W*$/i;
const notOfTheReview =
  /^\W*(?:(?:additional|local|extra|other|own|internal|single[- ]agency|agency|partnership)\b\W*(?:(?:priorit(?:y|ies)|actions?|areas?|work|items?)\b)?\W*)?not (?:(?:a |one of the )?recommendations? )?(?:in|from|of|part of|made by|arising from) (?:the |this |any )?(?:[\p{L}'’-]+ ){0,2}(?:review|report|recommendations?|inspection|audit)\W*$/iu;

/** Whether a text says "Additional action" or "Existing plan"; a quick look first, since every row of a long sheet is asked. */
export const declares = (text: string): boolean =>
  text !== "" &&
  text.length <= longestMark &&
  /addition|existing|not /i.test(text) &&
  (additional.test(text) || existingPlan.test(text) || notOfTheReview.test(text));

/** Whether a rating says that the recommendation was not accepted: "Not agreed", "Rejected". */
export const saysNotAccepted = (said: string): boolean =>
  said.length <= longestMark &&
  /^\W*(?:not (?:accepted|agreed|supported)|rejected|declined|refused)\b/i.test(said);

/** Whether a reference is a word for additional actions, numbered or not: "Additional 2", "Add 1", "Extra". */
export const refDeclaresAdditional = (ref: string): boolean =>
  ref.length <= longestMark &&
  /^\W*(?:add|ext)/i.test(ref) &&
  (/^\W*(?:add(?:'?l|nl|itional)?|extra)\b\.?(?: (?:action|area|item)s?)?\W*\d{0,3}\W*$/i.test(ref) ||
    declares(ref));

/**
 * Whether a row is declared as beyond the recommendations in so many words: it stands under such a section, or its
 * recommendation, reference or priority says "Additional action" or "Existing plan".
 * @param saysSo declares, or the same remembering what it was asked
 */
export function declaresAdditional(says: RowSays, saysSo: (text: string) => boolean = declares): boolean {
  return (
    says.additional ||
    saysSo(says.recommendation) ||
    declares(says.recommendationRef) ||
    (says.ownRef && (declares(says.ref) || refDeclaresAdditional(says.ref))) ||
    saysSo(says.priority)
  );
}
