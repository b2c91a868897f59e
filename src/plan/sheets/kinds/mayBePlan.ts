import { plainText } from "../../cells/cellText";
import { isDateCell, isRatingCell } from "../../columns/cellKinds";
import { endOfRows, filledCells, formatAt } from "../gridReading";
import { hasHeadingsInAColumn } from "./headingsInAColumn";
import type { SheetGrid } from "../sheetGrid";

const fewestRows = 3;
const rowsLookedAt = 300;

/** Risk registers, training logs and the like have dates and ratings of their own. */
const otherSheet =
  /\b(?:risks?|hazards?|training|courses?|attendance|kpis?|performance|data ?sets?|budgets?|costs?|complaints|incidents|audit log)\b/i;
const otherHeading =
  /^(?:(?:the )?risk(?: (?:description|title|event))?|hazard|mitigations?|mitigating actions?|controls?|course(?: title| name)?|trainer|delegates?|attended|attendees|number attended|measure|indicator|kpi|supplier|cost)$/i;
const fewestHeadings = 2;

function isOtherRegister(grid: SheetGrid): boolean {
  if (otherSheet.test(grid.name.replaceAll("_", " "))) return true;
  for (let row = grid.top; row < Math.min(endOfRows(grid), grid.top + 40); row++)
    if (filledCells(grid, row).filter(({ text }) => otherHeading.test(text)).length >= fewestHeadings)
      return true;
  return false;
}

/**
 * Whether a sheet whose headings were not understood still looks like a plan: three rows that each hold a rating
 * word, a date and a longer text, or a plan's headings below each other. Lists, keys, contacts and meeting dates do not, nor do
 * risk registers and training logs.
 */
export function mayBePlan(grid: SheetGrid): boolean {
  if (isOtherRegister(grid)) return false;
  let rows = 0;
  for (let row = grid.top; row < Math.min(endOfRows(grid), grid.top + rowsLookedAt); row++) {
    const cells = filledCells(grid, row);
    const rated = cells.some(({ value }) => isRatingCell(value));
    const dated = rated && cells.some(({ column, value }) => isDateCell(value, formatAt(grid, row, column)));
    if (dated && cells.some(({ value }) => plainText(value).length >= 12)) rows++;
    if (rows >= fewestRows) return true;
  }
  return hasHeadingsInAColumn(grid);
}
