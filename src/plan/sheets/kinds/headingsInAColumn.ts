import { isDateCell, isRatingCell } from "../../columns/cellKinds";
import { isWholeHeading, readHeading, type HeadingMeaning } from "../../columns/heading";
import { endOfRows, filledCells, formatAt, type FilledCell } from "../gridReading";
import type { SheetGrid } from "../sheetGrid";

const rowsLookedAt = 300;
const states = new Set<HeadingMeaning>(["due", "revisedDue", "rating"]);

/** What a heading at the left of a row says of the cells right of it; null where they do not hold that. */
function meaningOf(grid: SheetGrid, row: number, cells: readonly FilledCell[]): HeadingMeaning | null {
  const [first, ...values] = cells;
  if (!first || values.length === 0 || !isWholeHeading(first.text)) return null;
  const meaning = readHeading(first.text)?.meaning ?? null;
  if (meaning === null || !states.has(meaning)) return meaning;
  const holds = ({ column, value }: FilledCell): boolean =>
    meaning === "rating" ? isRatingCell(value) : isDateCell(value, formatAt(grid, row, column));
  return values.some(holds) ? meaning : null;
}

/**
 * Whether a plan's headings stand below each other with what they head to their right: one card for each action, or
 * a plan turned on its side. An action, a date and a rating must be there.
 */
export function hasHeadingsInAColumn(grid: SheetGrid): boolean {
  const found = new Set<HeadingMeaning>();
  const last = Math.min(endOfRows(grid), grid.top + rowsLookedAt);
  for (let row = grid.top; row < last; row++) {
    const meaning = meaningOf(grid, row, filledCells(grid, row));
    if (meaning !== null) found.add(meaning);
  }
  return found.has("action") && found.has("rating") && (found.has("due") || found.has("revisedDue"));
}
