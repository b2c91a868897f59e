import { readHeading } from "../../columns/heading";
import { leadingReference, parseReference, referenceText } from "../../cells/reference";
import { formatAt, textAt, valueAt, type FilledCell } from "../../sheets/gridReading";
import type { SheetGrid } from "../../sheets/sheetGrid";
import { nameInTitle } from "../reviews/nameInTitle";
import type { ListedEntry, StatedNumber } from "./foundList";
import type { ListColumns } from "./listColumns";
import type { OpenRow } from "./openCells";
import { isNumberedText, isRecommendationText } from "./recommendationWords";
import { statedNumbersIn } from "./statedNumber";

const strengths = /^(?:\W|\d)*(?:areas? of )?(?:strengths?|good practice|what works well|positives?)\b/i;
const declined =
  /^(?:not (?:accepted|agreed|supported)|rejected|declined|refused|no)\b|\(not (?:accepted|agreed)\)/i;
const longestSection = 80;

/** What rows of a list have in common so far. */
interface Reading {
  readonly entries: ListedEntry[];
  readonly stated: StatedNumber[];
  review: string | null;
  /** Under a heading "Strengths", which are no recommendations. */
  amongStrengths: boolean;
}

function readSection(reading: Reading, { text, column }: FilledCell, row: number): void {
  const counts = statedNumbersIn(text);
  const review = nameInTitle(text);
  reading.amongStrengths = strengths.test(text);
  if (review !== null) reading.review = review;
  const [count] = counts;
  if (count !== undefined && counts.length === 1) reading.stated.push({ review, count, row, column });
}

/** A row with one cell: a section ("Strengths", "SCR Child A", "Finance") unless it is worded as a recommendation. */
function sectionIn(cells: readonly FilledCell[], columns: ListColumns): FilledCell | null {
  const [only, another] = cells;
  if (only === undefined || another !== undefined || !/\p{L}{2}/u.test(only.text)) return null;
  if (statedNumbersIn(only.text).length > 0 && only.text.length <= longestSection) return only;
  if (only.column !== columns.text) return only;
  const sentence = /[.;]$/.test(only.text) || only.text.length > longestSection;
  const numbered = leadingReference(only.text) !== null;
  return columns.ref === null || sentence || numbered ? null : only;
}

function statedIn(grid: SheetGrid, row: number, columns: ListColumns, review: string | null): StatedNumber[] {
  if (columns.stated === null) return [];
  const count = Number(/\d{1,3}/.exec(textAt(grid, row, columns.stated))?.[0]);
  return count > 0 ? [{ review, count, row, column: columns.stated }] : [];
}

function entryIn(
  grid: SheetGrid,
  row: number,
  columns: ListColumns,
  review: string | null,
): ListedEntry | null {
  const at = (column: number | null): string => (column === null ? "" : textAt(grid, row, column));
  const text = at(columns.text);
  const refColumn = columns.ref;
  const given =
    refColumn === null ? "" : referenceText(valueAt(grid, row, refColumn), formatAt(grid, row, refColumn));
  // A row of totals, a bare number, a repeated heading: nothing is recommended there.
  const numbered = parseReference(given) !== null;
  const isEntry =
    columns.numbersCount && numbered ? isWordOrBlank : numbered ? isNumberedText : isRecommendationText;
  if (!isEntry(text)) return null;
  if (/^(?:grand )?total\b/i.test(text)) return null;
  // Guidance explains the columns of a plan one below the other.
  if (readHeading(text)?.exact === true) return null;
  const lead = given === "" ? leadingReference(text) : null;
  return {
    review,
    ref: parseReference(given)?.text ?? lead?.reference.text ?? given,
    text: lead?.rest ?? text,
    row,
    column: columns.text,
    notAccepted: declined.test(at(columns.accepted)) || /\(not (?:accepted|agreed)\)/i.test(text),
  };
}

/** Under headings that say so, a number is an entry whatever stands beside it, but for another number. */
const isWordOrBlank = (text: string): boolean => text === "" || /\p{L}{2}/u.test(text);

/** Numbers without a text at the end of a review's list are a form to be filled in, unless as many are stated. */
function withoutSpareNumbers({ entries, stated }: Reading): readonly ListedEntry[] {
  const spare = new Set<ListedEntry>();
  for (const review of new Set(entries.map((entry) => entry.review))) {
    const own = entries.filter((entry) => entry.review === review);
    const counts = stated.filter((one) => one.review === review).map(({ count }) => count);
    const last = own.findLastIndex(({ text }) => text !== "");
    for (const entry of own.slice(Math.max(last + 1, ...counts))) spare.add(entry);
  }
  return entries.filter((entry) => !spare.has(entry));
}

/**
 * Reads the rows below the headings of a list. A review's name is carried down, a section row may name the review,
 * and what stands under "Strengths" is passed over.
 * @param rows the rows below the headings; cells outside the list's columns are not looked at
 */
export function readListRows(
  grid: SheetGrid,
  rows: readonly OpenRow[],
  columns: ListColumns,
): { readonly entries: readonly ListedEntry[]; readonly stated: readonly StatedNumber[] } {
  const reading: Reading = { entries: [], stated: [], review: null, amongStrengths: false };
  for (const { row, cells } of rows) {
    const own = cells.filter(({ column }) => column >= columns.left && column <= columns.right);
    const section = sectionIn(own, columns);
    if (section !== null) {
      readSection(reading, section, row);
      continue;
    }
    const named = columns.review === null ? "" : textAt(grid, row, columns.review);
    if (/^(?:grand |overall )?total\b/i.test(named)) continue;
    if (named !== "") reading.review = named;
    const isStrength = columns.kind !== null && strengths.test(textAt(grid, row, columns.kind));
    if (reading.amongStrengths || isStrength) continue;
    const entry = entryIn(grid, row, columns, reading.review);
    if (entry !== null) reading.entries.push(entry);
    reading.stated.push(...statedIn(grid, row, columns, reading.review));
  }
  return { entries: withoutSpareNumbers(reading), stated: reading.stated };
}
