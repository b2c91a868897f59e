import { plainText } from "../cells/cellText";
import { isDateCell, isRatingCell } from "../columns/cellKinds";
import { endOfRows, filledCells, formatAt } from "./gridReading";
import type { SheetGrid } from "./sheetGrid";

const fewestRows = 3;
const rowsLookedAt = 300;

/**
 * Whether a sheet whose headings were not understood still looks like a plan: three rows that each hold a rating
 * word, a date and a longer text. Lists, keys, contacts and meeting dates do not.
 */
export function mayBePlan(grid: SheetGrid): boolean {
  let rows = 0;
  for (let row = grid.top; row < Math.min(endOfRows(grid), grid.top + rowsLookedAt); row++) {
    const cells = filledCells(grid, row);
    const rated = cells.some(({ value }) => isRatingCell(value));
    const dated = rated && cells.some(({ column, value }) => isDateCell(value, formatAt(grid, row, column)));
    if (dated && cells.some(({ value }) => plainText(value).length >= 12)) rows++;
    if (rows >= fewestRows) return true;
  }
  return false;
}
