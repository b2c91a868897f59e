import { isWholeHeading, normaliseHeading } from "../../columns/heading";
import { filledReach, isFigure } from "../../sheets/filledReach";
import { endOfColumns, textAt, valueAt, type FilledCell } from "../../sheets/gridReading";
import type { CellValue } from "../../sheets/sheetGrid";
import type { Header, Heading } from "./header";
import { headerAround } from "./headerRows";
import { isOtherHeading } from "../otherTables";
import { namesPlan, pointsOf } from "./planHeader";
import { isTitleAlone } from "./titleRows";
import { cellsOf, type SheetView } from "../sheetView";

/**
 * What a row below a header is: the "same" header again, a header of "its own" whose columns lie elsewhere, the
 * heading of "another" table that is no plan, or none of these.
 */
export type LaterHeader = "no" | "same" | "another" | "own";

const longestHeading = 90;

/** What a text is as a heading: as it is compared, and whether it heads plans or other tables as a whole. */
interface HeadingText {
  readonly normal: string;
  readonly word: "heading" | "other" | "none";
}

const mostRemembered = 4_000;

// Every row of a sheet is asked, and most of its texts are asked over and over; actions are not, and would fill memory.
function headingTexts(): (text: string) => HeadingText {
  const known = new Map<string, HeadingText>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const normal = normaliseHeading(text);
    const word = isWholeHeading(text, normal) ? "heading" : isOtherHeading(text, normal) ? "other" : "none";
    const read: HeadingText = { normal, word };
    if (known.size >= mostRemembered) known.clear();
    known.set(text, read);
    return read;
  };
}

/** A number, a mark or a sentence is no heading; said without looking anything up. */
const isNoHeading = ({ value, text }: FilledCell): boolean => cannotHead(value, text);

function cannotHead(value: CellValue, text: string): boolean {
  if (typeof value !== "string" || text.length > longestHeading) return true;
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return true;
  return text.length === 1 && first !== 35 && first !== 37;
}

const longestLabel = 30;
const listTitle = /^(?:(?:list|summary) of )?(?:the |all |our )?recommendations\b(?!.*:\s*\S)/i;

const isLabel = (cell: FilledCell): boolean =>
  !isNoHeading(cell) && cell.text.length <= longestLabel && !/[.;]$/.test(cell.text);

/** The title of a list below the plan: "Recommendations from the review" after a blank row, above numbered texts. */
function isListTitle(view: SheetView, row: number): boolean {
  const [only] = cellsOf(view, row);
  if (!only || only.text.length > longestHeading || !listTitle.test(only.text)) return false;
  if (cellsOf(view, row - 1).length > 0) return false;
  return [row + 1, row + 2].every((below) => {
    const [number, text, ...more] = cellsOf(view, below);
    return number !== undefined && text !== undefined && more.length === 0 && /^\W*\d/.test(number.text);
  });
}

/** The texts of a header's row as they are compared, by 0-based column. */
const textsOfRow = (view: SheetView, row: number): ReadonlyMap<number, string> =>
  new Map(cellsOf(view, row).map(({ column, text }) => [column, normaliseHeading(text)]));

/** Whether a later header names in each place what the first one does. */
function agrees(first: Header, later: Header): boolean {
  const above = new Map(first.headings.map((one) => [one.column, one]));
  const repeats = ({ column, text, meaning, exact }: Heading): boolean => {
    const one = above.get(column);
    if (!one) return false;
    if (normaliseHeading(text) === normaliseHeading(one.text)) return true;
    return exact && one.exact && meaning !== "other" && meaning === one.meaning;
  };
  const repeated = later.headings.filter(repeats).length;
  if (repeated < Math.min(3, first.headings.length) || repeated * 2 <= later.headings.length) return false;
  const named = new Set(first.headings.filter(({ meaning }) => meaning !== "other").map((one) => one.column));
  return later.headings.every((one) => repeats(one) || (one.meaning === "other" && !named.has(one.column)));
}

/**
 * Makes the reader of the rows below a header. Rows of data cost almost nothing: numbers, long texts and texts seen
 * before decide most of them.
 */
export function laterHeaderReader(view: SheetView, header: Header): (row: number) => LaterHeader {
  const read = headingTexts();
  const wordOf = (text: string): HeadingText["word"] => read(text).word;
  const reach = filledReach(view.grid);
  const upper = textsOfRow(view, header.firstRow);
  const lower = textsOfRow(view, header.row);

  /** Whether a cell is neither a heading as a whole nor stands in the header above. */
  const isMissed = (value: CellValue, text: string, column: number): boolean => {
    if (cannotHead(value, text)) return true;
    const { normal, word } = read(text);
    return word === "none" && normal !== upper.get(column) && normal !== lower.get(column);
  };

  const looksLikeHeader = (cells: readonly FilledCell[]): boolean =>
    cells.filter(({ value, text, column }) => isMissed(value, text, column)).length * 2 < cells.length;

  /** How many filled cells of a row there are if all belong to the view; 0 where some do not. */
  const wholly = (at: number): number => {
    const isInside = (reach.first[at] ?? 0) >= view.from && (reach.last[at] ?? 0) <= view.to;
    return isInside ? (reach.counts[at] ?? 0) : 0;
  };

  /**
   * Whether half of a row's cells or more are no headings, one of them a figure or a row of cells above them: told
   * without taking its cells out.
   */
  const isData = (row: number): boolean => {
    const { grid } = view;
    const at = row - grid.top;
    const count = wholly(at);
    if (view.apart.length > 0 || count < 2) return false;
    // Labels right below other cells begin no table, whatever they say.
    let missed = reach.figures[at] ?? 0;
    if (missed === 0 && wholly(at - 1) < 2) return false;
    for (let column = reach.first[at] ?? 0; column < endOfColumns(grid) && missed * 2 < count; column++) {
      const value = valueAt(grid, row, column);
      if (isFigure(value)) continue;
      const text = textAt(grid, row, column);
      if (text !== "" && isMissed(value, text, column)) missed++;
    }
    return missed * 2 >= count;
  };

  /** Headings of its own kind after a gap or a title: labels only, and one of them a known one. */
  const mayBeUnusual = (row: number, cells: readonly FilledCell[]): boolean =>
    cells.length >= 3 &&
    cellsOf(view, row - 1).length <= 1 &&
    !cells.some(isNoHeading) &&
    cells.some(({ text }) => wordOf(text) === "heading");

  const isRepeated = (cells: readonly FilledCell[]): boolean =>
    [upper, lower].some(
      (texts) =>
        cells.length >= Math.min(3, texts.size) &&
        cells.every(({ column, text }) => read(text).normal === texts.get(column)),
    );

  /** Another table's heading: after a gap or a title, whole headings and nothing else. */
  const isAnother = (row: number, cells: readonly FilledCell[]): boolean => {
    if (cellsOf(view, row - 1).length > 1 && !isTitleAlone(view, row - 1)) return false;
    const words = cells.map(({ text }) => wordOf(text));
    const others = words.filter((word) => word === "other").length;
    const none = words.filter((word) => word === "none").length;
    return others >= 1 ? none * 3 <= cells.length : none === 0 && cells.length >= 2;
  };

  /** The labels of another table after a gap and perhaps a title, some of them headings, above cells of its own kind. */
  const isLabelled = (row: number, cells: readonly FilledCell[]): boolean => {
    if (cells.length < 3 || !cells.every(isLabel)) return false;
    const above = cellsOf(view, row - 1).length === 1 ? row - 2 : row - 1;
    if (cellsOf(view, above).length > 0) return false;
    if (new Set(cells.map(({ text }) => text.toLowerCase())).size < cells.length) return false;
    const headings = cells.filter(({ text }) => wordOf(text) !== "none").length;
    const figures = cellsOf(view, row + 1).filter(isNoHeading).length;
    return headings >= 2 && (headings * 2 >= cells.length || figures >= 2);
  };

  const known = header.headings.filter(({ meaning }) => meaning !== "other").map(({ column }) => column);
  const first = Math.min(...known) - 1;
  const last = Math.max(...known) + 1;
  /** A plan that begins beside this one: its headings stand behind a gap, beside a row of data. */
  const isBeside = ({ headings }: Header): boolean => {
    const inside = headings.filter(({ column }) => column >= first && column <= last);
    const outside = headings.filter((heading) => !inside.includes(heading));
    return inside.filter(({ exact }) => exact).length * 2 <= inside.length && namesPlan(outside);
  };

  return (row) => {
    if (isData(row)) return "no";
    const cells = cellsOf(view, row);
    if (cells.length === 1 && isListTitle(view, row)) return "another";
    if (cells.length < 2) return "no";
    if (!looksLikeHeader(cells)) {
      const unusual = mayBeUnusual(row, cells) ? headerAround(view, row) : null;
      if (unusual && pointsOf(view, unusual) > 0) return "own";
      return isLabelled(row, cells) ? "another" : "no";
    }
    if (isRepeated(cells)) return "same";
    const later = headerAround(view, row);
    if (!later || later.firstRow <= header.row || isBeside(later)) return "no";
    if (agrees(header, later)) return "same";
    const exact = later.headings.filter((heading) => heading.exact).length;
    if (exact >= 3 && exact * 2 > later.headings.length && pointsOf(view, later) > 0) return "own";
    return isAnother(row, cells) || isLabelled(row, cells) ? "another" : "no";
  };
}
