import { isErrorText } from "../../cells/cellText";
import { parseReference } from "../../cells/reference";
import type { ColumnName, Columns } from "../../columns/columnName";
import { textAt, type FilledCell } from "../../sheets/gridReading";
import type { SheetGrid } from "../../sheets/sheetGrid";
import type { TableBlock } from "../../tables/tableBlock";
import { isColourWord, saysTotal } from "../notLines/notLines";
import { countInside, hasWords, isIn } from "../rowCells";
import { isTitleOfSection, isWordedAsSection, namesTime, saysSection } from "./sectionKind";

const longestSection = 200;
const longestStated = 600;
const statements: readonly ColumnName[] = ["action", "recommendation"];
// A lone word in one of these belongs to the line above, or is a line that lacks the rest.
const details: readonly ColumnName[] = [
  "lead",
  "agency",
  "due",
  "revisedDue",
  "completed",
  "progress",
  "rating",
  "evidence",
  "percent",
];
const groups: readonly ColumnName[] = ["recommendationRef", "review", "priority"];
const count =
  /^(?:\(?\d{1,4}\)?|\d{1,4} (?:of|out of|\/) \d{1,4}|\d{1,3}(?:\.\d)?\s?%|\d{1,4} (?:actions?|recommendations?|recs|lines|items|complete)(?: complete| overdue)?)$/i;

const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

const rowsAsked = 40;
const fewestOfLine = 3;

/**
 * Whether the actions of a table are themselves written in capitals, so that capitals make no title of one. Not in the
 * first column, where titles stand.
 */
export function writesInCapitals(grid: SheetGrid, block: TableBlock, { action }: Columns): boolean {
  if (action === undefined || action === block.left) return false;
  let capitals = 0;
  let lines = 0;
  const last = Math.min(block.endRow, block.header.row + rowsAsked);
  for (let row = block.header.row + 1; row < last; row++) {
    const text = textAt(grid, row, action);
    if (text === "" || countInside(grid, row, block) < fewestOfLine) continue;
    lines++;
    if (isCapitals(text)) capitals++;
  }
  return capitals * 2 > lines;
}

// "Reviewed 12 March 2021", "Updated 12/03/2021" and "Version 2.1" date a plan and head nothing.
const dates = /\b\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9},? \d{2,4}\b|\d[/.]\d{1,2}[/.]\d{2}|^version\b/iu;
const numberedTitle = /^\(?\d{1,3}[.):–-]?\s+\D*\p{L}{3}\D*$/u;
const titleOfYear = /^\D{3,}\s(?:19|20)\d{2}(?:\s?[/–-]\s?\d{2,4})?$/;
// What no reference has, outside brackets and but for one short word before its number ("Action 3").
const besideWords = /\([^()]*\)|^\p{L}{1,6}\.?\s?(?=\d{1,3}(?!\d))/gu;
const titleWord = /\p{L}{6}|(?=\p{L}{4})\p{L}*\p{Ll}/u;

/** Such as "R12b", "21 BCFU 07", "Rec 4" or "Overdue 3": a reference or a count that stands alone names nothing. */
function isBareReference(text: string): boolean {
  if (parseReference(text) === null || namesTime(text) || saysSection(text)) return false;
  if (dates.test(text) || saysTotal(text.replace(/\W*\d+$/, ""))) return true;
  if (numberedTitle.test(text) || titleOfYear.test(text)) return false;
  return !titleWord.test(text.replace(besideWords, ""));
}

/** "2021/22" and "Q2 2021/22" have no words and head the lines of a year all the same. */
const isYear = ({ value, text }: FilledCell): boolean => typeof value === "string" && namesTime(text);

/** The text that a row's words come to: one cell, or the same text over merged cells; null where they differ. */
function soleText(filled: readonly FilledCell[]): FilledCell | null {
  const words = filled.filter(
    (cell) => (hasWords(cell) || isYear(cell)) && !isColourWord(cell.text) && !count.test(cell.text),
  );
  const [first] = words;
  if (!first || words.some(({ text }) => text !== first.text)) return null;
  const rest = filled.filter((cell) => !words.includes(cell));
  const isMark = ({ value, text }: FilledCell): boolean =>
    typeof value === "number" || isColourWord(text) || count.test(text);
  return rest.every(isMark) ? first : null;
}

/**
 * The text of a section row; null where the row is none. It is one text in one cell or repeated over merged cells,
 * and may carry a count or a colour. Under the action or recommendation it must be worded as a section or stand in
 * capitals: a lone text there is an action that lacks the rest.
 * @param shaded the row is filled unlike the lines
 * @param capitals the lines are in capitals too
 */
export function sectionText(
  filled: readonly FilledCell[],
  columns: Columns,
  shaded: boolean,
  capitals = false,
): string | null {
  const cell = soleText(filled);
  if (!cell || isErrorText(cell.text)) return null;
  const { text } = cell;
  const worded = isWordedAsSection(text);
  if (text.length > (worded ? longestStated : longestSection) || isBareReference(text)) return null;
  const times = filled.filter((other) => other.text === text).length;
  if (times > 1) return times >= 3 || worded || isCapitals(text) ? text : null;
  // "March 2021" and nothing else under the due dates is the date of a line that lacks the rest.
  if (isIn(columns, cell, "due", "revisedDue", "completed") && namesTime(text)) return null;
  const alone = filled.length === 1;
  if (isIn(columns, cell, ...statements))
    return alone && ((isCapitals(text) && !capitals) || shaded || isTitleOfSection(text)) ? text : null;
  // Marks beside it may make a line of it: a rating or a day of its own.
  const rated = filled.some((mark) => isIn(columns, mark, "rating", "due", "revisedDue", "percent"));
  const ofLine = rated ? [...details, ...groups] : details;
  return worded || !isIn(columns, cell, ...ofLine) ? text : null;
}
