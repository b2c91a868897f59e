import { leadingReference, parseReference } from "../../cells/reference";
import type { FilledCell } from "../../sheets/gridReading";
import { nameInTitle, titleAbove } from "../reviews/nameInTitle";
import type { FoundList, ListedEntry } from "./foundList";
import { isRecommendationText } from "./recommendationWords";
import type { OpenRow } from "./openCells";

const begins =
  /^(?:[^.!?]*\s)?(?:recommendations|areas for (?:consideration|improvement))\b(?:\s(?:of|from|in|for|arising|made|by)\b[^.!?]*)?[.:]?$/i;
// Guidance on how to fill in a plan is numbered too.
const instructs = /\b(?:how|guidance|instructions?|notes?|please|add|enter|complete|report on|steps)\b/i;
const strengths = /^(?:\W|\d)*(?:areas? of )?(?:strengths?|good practice)\b/i;
const longestTitle = 120;
/** "12 March 2021" is no number of a recommendation. */
const longestNumber = 12;
const fewest = 2;
/** Notes between the words and the first number. */
const mostNotes = 3;

const beginsList = ({ cells }: OpenRow): boolean =>
  cells.length <= 2 &&
  cells.some(
    ({ text }) =>
      text.length <= longestTitle &&
      begins.test(text) &&
      !instructs.test(text) &&
      leadingReference(text) === null,
  );

const ownSheet = /\b(?:recommendations|recs)\b/i;

/** The title of a review alone in its row, on a sheet whose name says what is listed. */
const namesReviewAlone = ({ cells }: OpenRow): boolean => {
  const [only, ...more] = cells;
  if (only === undefined || more.length > 0 || leadingReference(only.text) !== null) return false;
  return nameInTitle(only.text) !== null;
};

/** A recommendation written with its number: "4. Agree a formula" in one cell, or the number in the cell before. */
function entryIn({ row, cells }: OpenRow): ListedEntry | null {
  const [first, second, third] = cells;
  if (first === undefined || third !== undefined) return null;
  const entry = (ref: string, { text, column }: FilledCell): ListedEntry | null =>
    isRecommendationText(text) ? { review: null, ref, text, row, column, notAccepted: false } : null;
  if (second !== undefined) {
    const isShort = first.text.length <= longestNumber || /^recommendation /i.test(first.text);
    const reference = isShort ? parseReference(first.text) : null;
    return reference && second.column === first.column + 1 ? entry(reference.text, second) : null;
  }
  const lead = leadingReference(first.text);
  return lead && entry(lead.reference.text, { ...first, text: lead.rest });
}

/** The numbered texts from a row on, up to the first row that is none. */
function runOf(rows: readonly OpenRow[], from: number): readonly ListedEntry[] {
  const entries: ListedEntry[] = [];
  for (const [at, row] of rows.slice(from).entries()) {
    if (row.cells.some(({ text }) => strengths.test(text))) break;
    const entry = entryIn(row);
    if (entry === null) {
      if (entries.length > 0 || at >= mostNotes) break;
      continue;
    }
    entries.push(entry);
  }
  return entries;
}

/**
 * Lists without headings: at least two numbered texts, one below the other, under words that say "recommendations"
 * or "areas for consideration", or under the name of a review where the sheet's name says so.
 * @param rows the rows of the sheet outside its plans
 */
export function numberedLists(rows: readonly OpenRow[], sheetName = ""): FoundList[] {
  const isOwnSheet = ownSheet.test(sheetName.replaceAll("_", " "));
  const lists: FoundList[] = [];
  let from = 0;
  rows.forEach((row, at) => {
    if (at < from || !(beginsList(row) || (isOwnSheet && namesReviewAlone(row)))) return;
    const entries = runOf(rows, at + 1);
    if (entries.length < fewest) return;
    const title = titleAbove(rows.slice(from, at + 1));
    const columns = entries.map(({ column }) => column);
    const left = Math.max(0, Math.min(...columns) - 1);
    const bottom = Math.max(...entries.map((entry) => entry.row));
    const area = { top: row.row, left, bottom, right: Math.max(...columns) };
    lists.push({ title, entries, stated: [], area });
    from = rows.findIndex((one) => one.row === bottom) + 1;
  });
  return lists;
}
