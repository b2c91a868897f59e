import { askedOnce } from "../../cells/askedOnce";
import type { Naming } from "./grounding";
import { nameOf } from "./namesSaid";
import type { ListIndex } from "../listIndex";
import { recommendationKey } from "../recommendationText";
import { referencesInRange, referencesOf } from "./referenceKeys";
import { levelOfPairs, refsName, type ReferenceLevel } from "./refsName";
import { declares, refDeclaresAdditional, textIsFromAbove, type RowSays } from "./rowSays";

/** One table of a sheet, as far as its columns say how it names recommendations. */
export interface NamingColumns {
  /** The heading over the references; "" where there is no such column. */
  readonly refHeading: string;
  readonly hasRecommendation: boolean;
  readonly hasRecommendationRef: boolean;
}

/** Letters B or C by themselves, as every reference with such a prefix has them. */
const mayBeBOrC = /(?:^|[^a-z])[bc](?![a-z])/i;

/**
 * Whether A1, A2 on a sheet declare additional actions: other lines have references of another form. Where all begin
 * with A, or others with B and C, the letters only number the plan.
 */
export function aMeansAdditional(rows: readonly RowSays[]): boolean {
  let others = 0;
  for (const { ref, ownRef } of rows) {
    // After another form, only B and C can still change the answer.
    if (others > 0 && !mayBeBOrC.test(ref)) continue;
    const prefix = ownRef ? referencesOf(ref)[0]?.prefix : undefined;
    if (prefix === undefined || prefix === "A" || prefix === "AA" || refDeclaresAdditional(ref)) continue;
    if (prefix === "B" || prefix === "C") return false;
    others++;
  }
  return others > 0;
}

/** The reference beside each text, where references name recommendations. */
function refsOfTexts(rows: readonly RowSays[], level: ReferenceLevel | null): ReadonlyMap<string, string> {
  const refs = new Map<string, string>();
  if (level === null) return refs;
  for (const row of rows)
    if (row.ownRef && row.recommendation !== "" && !textIsFromAbove(row))
      refs.set(recommendationKey(row.recommendation), row.ref);
  return refs;
}

const fewestWithText = 3;
const mostWithoutText = 0.25;

/** The recommendations named beside a text of their own; null where more than a few rows have a reference alone. */
function namesWithText(rows: readonly RowSays[], level: ReferenceLevel | null): ReadonlySet<string> | null {
  if (level === null || !rows.some(textIsFromAbove)) return null;
  const names = new Set<string>();
  let alone = 0;
  for (const row of rows) {
    if (!row.ownRef || row.recommendation === "") continue;
    if (textIsFromAbove(row)) alone++;
    else for (const reference of referencesOf(row.ref)) names.add(nameOf(reference, level));
  }
  return names.size >= fewestWithText && alone <= rows.length * mostWithoutText ? names : null;
}

const mayBeRange = /^\D{0,15}\d{1,2} ?[-–—/] ?\D{0,2}\d{1,2}$/;

const hasTwo = /\d ?[-–—/] ?\D{0,2}\d/;

/** Whether "4-6" beside 1, 2 and 3 is a range; where 1-1 and 2-1 stand too, it is one number with a hyphen. */
function readsRanges(rows: readonly RowSays[]): boolean {
  if (!rows.some(({ ref, recommendationRef }) => hasTwo.test(ref) || hasTwo.test(recommendationRef)))
    return false;
  let plain = false;
  for (const { ref, ownRef, recommendationRef } of rows)
    for (const reference of referencesOf(recommendationRef === "" && ownRef ? ref : recommendationRef)) {
      plain ||= /^\D{0,15}\d{1,2}$/.test(reference.text);
      if (mayBeRange.test(reference.text) && referencesInRange(reference).length === 0) return false;
    }
  return plain;
}

/** How the lines of each review on one table name their recommendations. */
export interface ReviewRows {
  readonly review: string;
  readonly rows: readonly RowSays[];
  readonly index: ListIndex | null;
  readonly sameAs: Naming["sameAs"];
}

/**
 * Says how each review's lines on a table name their recommendations. A review whose lines do not show it by
 * themselves goes by the others of the table.
 * @returns in the order of `reviews`
 */
export function namingOf(reviews: readonly ReviewRows[], columns: NamingColumns): readonly Naming[] {
  const all = reviews.flatMap(({ rows }) => rows);
  const levels = reviews.map(({ rows, index }) => refsName(rows, columns.refHeading, index));
  const shown = levels.filter((level) => level !== undefined);
  const usual = shown.length > 0 && shown.every((level) => level !== null) ? "number" : null;
  // Where a column of its own gives the recommendation's number, the line's number is never one.
  const given =
    columns.hasRecommendationRef &&
    !/^rec/i.test(columns.refHeading) &&
    all.some(({ recommendationRef }) => recommendationRef !== "");
  const settled = levels.map((level) => (given ? null : level === undefined ? usual : level));
  const named =
    columns.hasRecommendation ||
    columns.hasRecommendationRef ||
    settled.some((level) => level !== null) ||
    all.some(({ section }) => section !== "");
  const aIsAdditional = aMeansAdditional(all);
  const ranges = reviews.some(({ index }) => index === null) && readsRanges(all);
  return reviews.map(({ rows, index, sameAs }, at) => {
    const refs = settled[at] ?? null;
    return {
      refs,
      recommendationRefs: levelOfPairs(rows, (row) => row.recommendationRef) ?? "number",
      named,
      aIsAdditional: aIsAdditional && index?.usesA !== true,
      index,
      sameAs,
      refOfText: refsOfTexts(rows, refs),
      numbered: all.some(({ ref, ownRef }) => ownRef && referencesOf(ref).length > 0),
      ranges: index === null && ranges,
      withText: index === null ? namesWithText(rows, refs) : null,
      looked: { ref: new Map(), recommendationRef: new Map(), recommendation: new Map(), section: new Map() },
      saysAdditional: askedOnce(declares),
    };
  });
}
