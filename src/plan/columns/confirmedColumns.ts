import type { ConfirmedColumns } from "../settings";
import type { SheetGrid } from "../sheets/sheetGrid";
import { findHeader } from "../tables/header";
import type { ColumnName, Columns } from "./columnName";
import { coreColumns } from "./columns";
import { headingNames, headingsOf } from "./headingsOf";

/**
 * The columns of a sheet as they are remembered once an officer has confirmed them: by their headings, and null for
 * a core column the officer accepts not to have. Columns are 0-based.
 */
export function confirmedColumns(grid: SheetGrid, columns: Columns): ConfirmedColumns {
  const confirmed: Partial<Record<ColumnName, string | null>> = headingsOf(grid, columns);
  for (const name of coreColumns) if (columns[name] === undefined) confirmed[name] = null;
  const header = findHeader(grid);
  return { columns: confirmed, headings: header ? [...headingNames(header).values()] : [] };
}
