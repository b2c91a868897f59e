import { parseReference } from "../../plan/cells/reference";
import { referenceKeys } from "../../plan/recommendations/grounding/referenceKeys";
import { recommendationKey } from "../../plan/recommendations/recommendationText";
import { reviewWords } from "../../plan/recommendations/reviews/reviewWords";

/** One row below the headings of the sheet; "" where a cell is blank. */
export interface KeptRow {
  /** 0-based. */
  readonly row: number;
  readonly review: string;
  readonly ref: string;
  readonly text: string;
  readonly stated: string;
  /** Whether an officer has written something to the right of our columns. */
  readonly beside: boolean;
}

/** What is to stand in the columns Review, No., Recommendation and Number stated of a row; null leaves what is there. */
export interface RowToWrite {
  /** 0-based. */
  readonly row: number;
  readonly cells: readonly [
    review: string | null,
    ref: string | null,
    text: string | null,
    stated: number | string | null,
  ];
}

/** What is to be written, and the last row of the list afterwards (0-based). */
export interface RowsToWrite {
  readonly rows: readonly RowToWrite[];
  readonly last: number;
}

/** A review's recommendations as they are to be kept. */
export interface ToKeep {
  readonly review: string;
  readonly recommendations: readonly { readonly ref: string; readonly text: string }[];
  readonly stated: number | null;
}

type Entry = ToKeep["recommendations"][number];

const reviewKey = (review: string): string => reviewWords(review).whole || review;

/** The rows of a review; a row without a name belongs to the one above it. */
function rowsOfReview(rows: readonly KeptRow[], review: string): KeptRow[] {
  let named = "";
  return rows.filter((row) => {
    if (row.review !== "") named = row.review;
    const isBlank = row.review + row.ref + row.text + row.stated === "" && !row.beside;
    return !isBlank && named !== "" && reviewKey(named) === reviewKey(review);
  });
}

const refKey = (ref: string): string => {
  const reference = ref === "" ? null : parseReference(ref);
  return reference === null ? ref : (referenceKeys(reference)[0] ?? ref);
};

/** Which row each entry goes to: that of its number, else of its text, so that what stands beside it stays beside it. */
function byNumberOrText(own: readonly KeptRow[], entries: readonly Entry[]): Map<KeptRow, Entry> {
  const placed = new Map<KeptRow, Entry>();
  const done = new Set<Entry>();
  const place = (isSame: (row: KeptRow, entry: Entry) => boolean): void => {
    for (const entry of entries) {
      const row = done.has(entry) ? undefined : own.find((one) => !placed.has(one) && isSame(one, entry));
      if (row === undefined) continue;
      placed.set(row, entry);
      done.add(entry);
    }
  };
  place((row, entry) => entry.ref !== "" && refKey(row.ref) === refKey(entry.ref));
  place((row, entry) => recommendationKey(row.text) === recommendationKey(entry.text));
  place((row) => !row.beside);
  return placed;
}

/** Where nothing stands beside the rows, the list is written over them in its order. */
function placedIn(own: readonly KeptRow[], entries: readonly Entry[]): Map<KeptRow, Entry> {
  if (own.some(({ beside }) => beside)) return byNumberOrText(own, entries);
  return new Map(own.flatMap((row, at) => (entries[at] ? [[row, entries[at]] as const] : [])));
}

const isFilled = ({ review, ref, text, stated, beside }: KeptRow): boolean =>
  beside || review + ref + text + stated !== "";

function lastFilled(rows: readonly KeptRow[], written: readonly RowToWrite[], header: number): number {
  const cells = new Map(written.map((one) => [one.row, one.cells]));
  const filled = rows.filter(
    (row) => row.beside || (cells.get(row.row)?.some((cell) => cell !== "") ?? isFilled(row)),
  );
  return Math.max(header, ...filled.map(({ row }) => row));
}

/** Only the number is known: it goes to the review's first row, and the list it may have stays. */
function numberOnly({ stated }: ToKeep, own: readonly KeptRow[]): RowToWrite[] {
  const counted = own.find((row) => row.stated !== "") ?? own[0];
  return own
    .filter((row) => row === counted || row.stated !== "")
    .map((one) => ({
      row: one.row,
      cells: [null, null, null, one === counted ? (stated ?? "") : ""],
    }));
}

/**
 * What to write so that the sheet holds a review's recommendations: over the rows it has already, the rest below the
 * last row. Rows of other reviews and what officers wrote beside the list stay where they are.
 * @param rows all rows below the headings, as far as anything stands in them
 * @param header 0-based row of the headings
 */
export function rowsToKeep(rows: readonly KeptRow[], header: number, given: ToKeep): RowsToWrite {
  const { review, recommendations, stated } = given;
  const own = rowsOfReview(rows, review);
  if (recommendations.length === 0 && own.length > 0) {
    const over = numberOnly(given, own);
    return { rows: over, last: lastFilled(rows, over, header) };
  }
  const placed = placedIn(own, recommendations);
  const [first] = recommendations;
  const cellsOf = (entry: Entry): RowToWrite["cells"] => [
    review,
    entry.ref,
    entry.text,
    entry === first ? (stated ?? "") : "",
  ];
  const over = own.map((row): RowToWrite => {
    const entry = placed.get(row);
    if (entry) return { row: row.row, cells: cellsOf(entry) };
    return { row: row.row, cells: [row.beside ? review : "", "", "", ""] };
  });
  const last = lastFilled(rows, over, header);
  const further = new Set(placed.values());
  const rest: RowToWrite["cells"][] = recommendations.filter((entry) => !further.has(entry)).map(cellsOf);
  if (recommendations.length === 0) rest.push([review, "", "", stated ?? ""]);
  const below = rest.map((cells, at) => ({ row: last + 1 + at, cells }));
  return { rows: [...over, ...below], last: last + below.length };
}
