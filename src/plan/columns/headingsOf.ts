import type { ColumnName, Columns } from "./columnName";
import { findHeader } from "./header";
import { normaliseHeading } from "./heading";
import type { SheetGrid } from "../sheets/sheetGrid";

/** The normalised heading of each column, by which a confirmed column is found again. */
export function headingsOf(grid: SheetGrid, columns: Columns): Partial<Record<ColumnName, string>> {
  const header = findHeader(grid);
  const headings: Partial<Record<ColumnName, string>> = {};
  for (const [name, column] of Object.entries(columns)) {
    const heading = header?.headings.find((candidate) => candidate.column === column);
    if (heading) headings[name as ColumnName] = normaliseHeading(heading.text);
  }
  return headings;
}
