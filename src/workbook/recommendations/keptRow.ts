import { reviewWords } from "../../plan/recommendations/reviews/reviewWords";

/** One row below the headings of the sheet; "" where a cell is blank. */
export interface KeptRow {
  /** 0-based. */
  readonly row: number;
  readonly review: string;
  readonly ref: string;
  readonly text: string;
  readonly stated: string;
  /** Whether its cell for the number stated is blank or holds a plain number, no formula and no words. */
  readonly numberIsFree: boolean;
}

const reviewKey = (review: string): string => reviewWords(review).whole || review;

/** The rows of a review in which something stands; a row without a name belongs to the one above it. */
export function rowsOfReview(rows: readonly KeptRow[], review: string): KeptRow[] {
  const wanted = reviewKey(review);
  let isWanted = false;
  return rows.filter((row) => {
    if (row.review !== "") isWanted = reviewKey(row.review) === wanted;
    return isWanted && row.review + row.ref + row.text + row.stated !== "";
  });
}
