import type { Header } from "./header";
import { namesPlan } from "./planHeader";
import { cellsOf, type SheetView } from "../sheetView";

const mostTitles = 3;
const longestTitle = 200;
const named =
  /^(?:[\p{L}'’]+ ){0,2}(?:priority|theme|objective|aim|goal|strand|area|domain|workstream|standard|section|part|recommendation|key line of enquiry)\s*(?:no\.?\s*)?(?:\d|[A-Z]\b|[:–—-])/iu;
const numberAlone = /^rec(?:ommendation)?s?\.?\s*(?:no\.?\s*)?\d{1,3}[a-z]?\W*$/i;
// "Priority: High, Medium or Low" explains a column.
const explains = /^\p{L}+\s*[:–—-][^\d]*(?:[,;=]|\bor\b)/u;

/** One text, or a label and its text: what a title row holds. */
function titleAt(view: SheetView, row: number): string | null {
  const cells = cellsOf(view, row);
  const [first] = cells;
  if (!first || cells.length > 2 || cells.some(({ value }) => typeof value !== "string")) return null;
  const text = cells.map((cell) => cell.text).join(" ");
  return text.length <= longestTitle && /\p{L}{2}/u.test(text) ? text : null;
}

/**
 * The rows above a later header that name its section: right above it, or with blank rows between, up to the rows of
 * the block above. A lone action that ends the block above without a blank row is none.
 *
 * @param after the 0-based row of the header above, below which titles may stand
 */
export function titlesAbove(view: SheetView, header: Header, after: Header): number[] {
  const titles: number[] = [];
  let row = header.firstRow - 1;
  while (row > after.row && cellsOf(view, row).length === 0) row--;
  for (; row > after.row && titles.length < mostTitles && titleAt(view, row) !== null; row--)
    titles.unshift(row);
  if (titles.length === 0) return titles;
  const separate = row <= after.row || cellsOf(view, row).length === 0;
  const statement = after.headings.find(({ meaning }) => meaning === "action")?.column;
  return titles.filter((title) => {
    const [first] = cellsOf(view, title);
    return separate || first?.column !== statement || named.test(first?.text ?? "");
  });
}

/** Whether a row holds a title with a blank row above it. */
export function isTitleAlone(view: SheetView, row: number): boolean {
  return titleAt(view, row) !== null && cellsOf(view, row - 1).length === 0;
}

/**
 * The row above the headings of plans side by side that holds their titles and nothing else, below a blank row; null
 * where there is none.
 *
 * @param after the header above, below which titles may stand
 * @param sides the part of the view that each plan has
 */
export function rowOfTitles(
  view: SheetView,
  header: Header,
  after: Header,
  sides: readonly SheetView[],
): number | null {
  const row = header.firstRow - 1;
  if (row <= after.row || cellsOf(view, row).length === 0 || cellsOf(view, row - 1).length > 0) return null;
  const isTitle = (side: SheetView): boolean =>
    cellsOf(side, row).length === 0 || titleAt(side, row) !== null;
  return sides.every(isTitle) ? row : null;
}

/**
 * The row above a sheet's first header that names its section as those above its later ones do: right above it, where
 * the sheet has a title of its own further up.
 */
export function titleLikeLater(view: SheetView, header: Header): number[] {
  const row = header.firstRow - 1;
  if (!isTitleAlone(view, row)) return [];
  for (let above = row - 2; above >= view.grid.top; above--)
    if (cellsOf(view, above).length > 0) return [row];
  return [];
}

/**
 * The rows above a sheet's first header that name a section rather than the sheet: right above it and worded so
 * ("Objective 1: Attendance").
 */
export function titlesAboveFirst(view: SheetView, header: Header): number[] {
  if (!namesPlan(header.headings)) return [];
  const titles: number[] = [];
  let row = header.firstRow - 1;
  if (cellsOf(view, row).length === 0) row--;
  // The words of a recommendation whose number stands alone above them.
  if (numberAlone.test(titleAt(view, row - 1) ?? "") && titleAt(view, row) !== null) {
    titles.unshift(row - 1, row);
    row -= 2;
  }
  for (; titles.length < mostTitles; row--) {
    const title = titleAt(view, row);
    if (
      title === null ||
      !named.test(title) ||
      explains.test(title) ||
      /\d+ (?:recommendations|actions)\b/i.test(title)
    )
      break;
    titles.unshift(row);
  }
  return titles;
}
