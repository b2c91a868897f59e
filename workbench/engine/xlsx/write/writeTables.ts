import type { Table, TableColumnProperties } from "@cj-tech-master/excelts";
import { cellValue } from "../../live/cells";
import { liveTables, type LiveTable, type NamedTableConfig } from "../../live/tables";
import { referenceOf } from "../references";
import type { SheetWriting } from "./sheetWriting";

/** Writes a sheet's tables over the cells that are there already. */
export function writeTables(writing: SheetWriting, TableOf: typeof Table): void {
  const { inside, id, worksheet } = writing;
  for (const table of liveTables(inside, id)) {
    const written = new TableOf(worksheet);
    const { firstColumn, lastColumn, bandedColumns } = configOf(writing, table);
    const { zone } = table;
    const reference = referenceOf(zone);
    const filtered = { ...zone, bottom: table.hasTotals ? zone.bottom - 1 : zone.bottom };
    written.model = {
      name: table.name,
      displayName: table.name,
      ref: reference.split(":")[0] ?? reference,
      tableRef: reference,
      headerRow: table.hasHeaders,
      totalsRow: table.hasTotals,
      ...(table.showFilter ? { autoFilterRef: referenceOf(filtered) } : {}),
      style: {
        theme: table.style,
        showRowStripes: table.banded,
        showFirstColumn: firstColumn,
        showLastColumn: lastColumn,
        showColumnStripes: bandedColumns,
      },
      columns: columnsOf(writing, table),
      rows: [],
    };
    worksheet.tables[table.name] = written;
  }
}

function configOf({ inside, id }: SheetWriting, { zone }: LiveTable): NamedTableConfig {
  const table = inside.getters.getCoreTableMatchingTopLeft(id, zone);
  if (!table) throw new Error("A table has gone while it was written.");
  return table.config;
}

/** A table's columns by their headings; what the file said of each stays while its heading is the same. */
function columnsOf({ inside, id, worksheet }: SheetWriting, table: LiveTable): TableColumnProperties[] {
  const own = (table.file ?? []) as readonly TableColumnProperties[];
  const taken = new Set<string>();
  const { left, right, top } = table.zone;
  return Array.from({ length: right - left + 1 }, (_, at) => {
    const heading = table.hasHeaders ? String(cellValue(inside, id, top, left + at)) : (own[at]?.name ?? "");
    const name = freeName(heading || `Column${at + 1}`, taken);
    // Excel repairs a workbook whose heading cells say something else than the table.
    if (table.hasHeaders) worksheet.getCell(top + 1, left + at + 1).value = name;
    return own.find((column) => column.name === name) ?? { name, filterButton: table.showFilter };
  });
}

function freeName(heading: string, taken: Set<string>): string {
  let name = heading;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${heading}${number}`;
  taken.add(name.toLowerCase());
  return name;
}
