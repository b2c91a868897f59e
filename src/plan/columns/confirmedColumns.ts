import type { ConfirmedColumns } from "../settings";
import type { SheetGrid } from "../sheets/sheetGrid";
import { findTables } from "../tables/findTables";
import type { TableBlock } from "../tables/tableBlock";
import { columnNames, placesOf, type ColumnName, type Columns } from "./columnName";
import { proposeColumns } from "./columns";
import { headingNames, nameOfColumn } from "./headings/headingNames";
import { coreColumns } from "./proposal/columnDoubts";

const isCore = (name: ColumnName): boolean => (coreColumns as readonly ColumnName[]).includes(name);

/**
 * The columns of a table as they are remembered once an officer has confirmed them: by the names of their headings,
 * and null for a core column the officer accepts not to have, and for what would be found beside the others (see
 * `proposed`) but was taken away. Columns are 0-based columns of the sheet.
 */
export function confirmedColumnsOf(
  block: TableBlock,
  columns: Columns,
  proposed: Columns = {},
): ConfirmedColumns {
  const confirmed: Partial<Record<ColumnName, string | null>> = {};
  for (const name of columnNames) {
    const column = columns[name];
    if (column === undefined) {
      if (isCore(name) || proposed[name] !== undefined) confirmed[name] = null;
      continue;
    }
    const heading = nameOfColumn(block.header, column);
    if (heading !== null) confirmed[name] = heading;
  }
  return { columns: confirmed, headings: [...headingNames(block.header).values()] };
}

/**
 * The same for the table of a sheet whose headings stand in a row (1-based); for the first where no row is given. A
 * sheet that has no such table any more remembers nothing but what it has not.
 */
export function confirmedColumns(grid: SheetGrid, columns: Columns, headerRow?: number): ConfirmedColumns {
  const blocks = findTables(grid);
  const inRow = blocks.filter(({ header }) => headerRow === undefined || header.row === headerRow - 1);
  // Two tables may stand side by side under one row of headings: the one that holds most of the columns is meant.
  const held = ({ left, right }: TableBlock): number =>
    placesOf(columns).filter((column) => column >= left && column <= right).length;
  const [block] = [...inRow].sort((one, other) => (headerRow === undefined ? 0 : held(other) - held(one)));
  return block
    ? confirmedColumnsOf(block, columns, proposeColumns(grid, block, { columns }).columns)
    : { columns: {}, headings: [] };
}
