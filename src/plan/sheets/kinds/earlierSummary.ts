import { filledCells } from "../gridReading";
import type { SheetGrid } from "../sheetGrid";

// The names and the titles that summary/sheet gives them.
const ourTables = "actionplan_";
const ourTitles: ReadonlySet<string> = new Set(["Action plan summary", "Action plan: needs attention"]);

/**
 * Whether a sheet is a summary this add-in made earlier and an officer keeps under another name, or a copy of one:
 * its lists of overdue lines have the headings of a plan, and would be counted twice.
 */
export function isEarlierSummary(grid: SheetGrid): boolean {
  if (grid.tables.some(({ name }) => name.toLowerCase().startsWith(ourTables))) return true;
  const [first] = filledCells(grid, grid.top);
  const [next] = filledCells(grid, grid.top + 1);
  return grid.top === 0 && first?.column === 0 && ourTitles.has(first.text) && next !== undefined;
}
