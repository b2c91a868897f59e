import { keptDifference, type KeptDifference } from "./keptDifference";
import { rowsOfReview, type KeptRow } from "./keptRow";

/** What is to stand in the columns Review, No., Recommendation and Number stated of a new row. */
export type NewRow = readonly [review: string, ref: string, text: string, stated: number | ""];

/** A review's recommendations as they are to be kept. */
export interface ToKeep {
  readonly review: string;
  readonly recommendations: readonly { readonly ref: string; readonly text: string }[];
  readonly stated: number | null;
}

/** What is to be written, and what is not since something else stands there. */
export interface RowsToWrite {
  /** They go below all that stands on the sheet. */
  readonly rows: readonly NewRow[];
  /** The one cell of a row that is there which changes: its number stated; `row` is 0-based. */
  readonly number: { readonly row: number; readonly stated: number } | null;
  readonly difference: KeptDifference;
}

/**
 * Where a number goes among rows that are there: over the one number that stands there, else beside the first row. Null
 * where it is left: a formula, words or several numbers are an officer's.
 */
function placeOfNumber(own: readonly KeptRow[]): KeptRow | null {
  const counted = own.filter(({ stated }) => stated !== "");
  const [first] = counted;
  if (first === undefined) return own.find(({ numberIsFree }) => numberIsFree) ?? null;
  return counted.length === 1 && first.numberIsFree ? first : null;
}

/**
 * What to write so that the sheet holds a review's recommendations. Rows that are there are an officer's to change:
 * what is not there yet is added, and all else is left and told.
 * @param rows all rows below the headings, as far as anything stands in them
 */
export function rowsToKeep(rows: readonly KeptRow[], given: ToKeep): RowsToWrite {
  const { review, recommendations, stated } = given;
  const own = rowsOfReview(rows, review);
  const { missing, ...difference } = keptDifference(own, recommendations);
  const place = stated === null || own.length === 0 ? null : placeOfNumber(own);
  const isNew = own.length === 0 && stated !== null;
  const added = missing.map(({ ref, text }, at): NewRow => [
    review,
    ref,
    text,
    isNew && at === 0 ? stated : "",
  ]);
  if (isNew && added.length === 0) added.push([review, "", "", stated]);
  const numberLeft =
    stated !== null && own.length > 0 && place === null && !own.some((row) => row.stated === String(stated));
  return {
    rows: added,
    number: place && stated !== null ? { row: place.row, stated } : null,
    difference: { ...difference, numberLeft },
  };
}
