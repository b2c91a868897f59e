import { plainText } from "../../cells/cellText";
import { isWholeHeading } from "../../columns/heading";
import type { FilledCell } from "../../sheets/gridReading";
import type { Header, Heading } from "./header";
import { joinedHeadings } from "./headingBands";
import { namesPlan } from "./planHeader";
import { cellsOf, type SheetView } from "../sheetView";

/** The headings of cells; a text that is no known heading keeps its text and means "other". */
function headingsOfCells(view: SheetView, cells: readonly FilledCell[]): Heading[] {
  return cells.flatMap(({ column, value }) => {
    if (typeof value !== "string") return [];
    // Narrow columns break words: "Recommen-" above "dation".
    const text = plainText(value.replace(/-\s*\n\s*/g, ""));
    return [{ column, text, ...(view.read(text) ?? { meaning: "other", exact: false }) }];
  });
}

/**
 * Whether a row may be a header at all, so that most rows need no reading: it holds a whole heading, or labels and
 * nothing else.
 */
export function mayBeHeader(cells: readonly FilledCell[]): boolean {
  if (cells.length < 2) return false;
  if (cells.some(({ value, text }) => typeof value === "string" && isWholeHeading(text))) return true;
  return cells.every(({ text }) => /^\D*\p{L}{2}/u.test(text));
}

/** The two rows as one header; null where they are not one. */
function pairAt(view: SheetView, first: number): Header | null {
  const upper = cellsOf(view, first);
  const lower = cellsOf(view, first + 1);
  if (upper.length + lower.length < 4) return null;
  if (![...upper, ...lower].some(({ text }) => isWholeHeading(text))) return null;
  const complete = namesPlan(headingsOfCells(view, lower));
  const headings = joinedHeadings({ upper, lower, read: view.read, complete });
  return headings ? { row: first + 1, firstRow: first, headings } : null;
}

/** The header that begins at a 0-based row: of two rows where they belong together, else of the one. */
export function headerFrom(view: SheetView, row: number): Header | null {
  const pair = pairAt(view, row);
  if (pair) return pair;
  const cells = cellsOf(view, row);
  if (!mayBeHeader(cells)) return null;
  return { row, firstRow: row, headings: headingsOfCells(view, cells) };
}

/** The header that a row belongs to, whether it is the upper or the lower of two heading rows. */
export function headerAround(view: SheetView, row: number): Header | null {
  return pairAt(view, row - 1) ?? headerFrom(view, row);
}
