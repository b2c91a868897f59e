import { filledCells } from "../sheets/gridReading";
import type { SheetGrid } from "../sheets/sheetGrid";
import { headingsIn, type Header, type Heading } from "./header";
import { isWholeHeading, normaliseHeading } from "../columns/heading";

const says = (kinds: ReadonlySet<string>, ...wanted: string[]): boolean =>
  wanted.some((one) => kinds.has(one));

/** A row of whole headings that name an action and a date or rating: a table of its own begins here. */
function beginsTable(headings: readonly Heading[]): boolean {
  const kinds = new Set(headings.filter(({ exact }) => exact).map(({ meaning }) => meaning));
  const names =
    says(kinds, "action", "recommendation") && says(kinds, "due", "revisedDue", "rating", "completed");
  return names && kinds.size >= 3 && kinds.size * 2 > headings.length;
}

/** A quick look, since every row of a sheet is asked: three cells that are whole headings or stand in the header. */
function hasHeadings(grid: SheetGrid, row: number, header: Header): boolean {
  let found = 0;
  for (const { column, value } of filledCells(grid, row)) {
    if (typeof value !== "string" || value.length > 90) continue;
    const above = header.headings.find((heading) => heading.column === column);
    if (isWholeHeading(value) || above?.text === value) found++;
  }
  return found >= 3;
}

/**
 * What a row below the header is as a header: the "same" one again (page by page, section by section), an "other"
 * one whose columns lie elsewhere, or none ("no"). Whole headings decide: a row of data may use the same words.
 */
export function laterHeader(grid: SheetGrid, row: number, header: Header): "same" | "other" | "no" {
  if (!hasHeadings(grid, row, header)) return "no";
  const headings = headingsIn(grid, row);
  const above = new Map(header.headings.map((heading) => [heading.column, heading]));
  const repeats = ({ column, text, meaning, exact }: Heading): boolean => {
    const first = above.get(column);
    if (!first) return false;
    const sameText = normaliseHeading(first.text) === normaliseHeading(text);
    return sameText || (exact && first.exact && meaning !== "other" && meaning === first.meaning);
  };
  const repeated = headings.filter(repeats).length;
  if (repeated < 3 || repeated * 2 <= headings.length) return beginsTable(headings) ? "other" : "no";
  const moved = headings.some((heading) => heading.meaning !== "other" && !repeats(heading));
  return moved ? "other" : "same";
}
