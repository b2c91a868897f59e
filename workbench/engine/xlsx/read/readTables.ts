import type { Workbook } from "@cj-tech-master/excelts";
import type { NamedTableConfig } from "../../live/tables";
import { rangeNameOf, zoneOfPart } from "../../dialect/structuredReferences";
import { absoluteReference, referenceOf, zoneOfReference } from "../references";
import type { SheetReading, TableOfFile } from "./sheet/sheetReading";

/** The tables of all sheets, before any formula is read. */
export const tablesOf = (workbook: Workbook, sheetIds: ReadonlyMap<string, string>): TableOfFile[] =>
  workbook.worksheets.flatMap((worksheet) =>
    worksheet.getTables().flatMap((table) => {
      const { model } = table as unknown as { model: (typeof table)["model"] };
      const zone = zoneOfReference(model.tableRef ?? model.ref);
      const sheet = sheetIds.get(worksheet.name);
      if (!zone || sheet === undefined) return [];
      const file = { columns: model.columns };
      return [
        {
          headings: model.columns.map(({ name }) => name),
          table: {
            id: model.name,
            sheet,
            name: model.displayName ?? model.name,
            zone,
            hasHeaders: model.headerRow ?? true,
            hasTotals: model.totalsRow ?? false,
            style: model.style?.theme ?? "TableStyleLight1",
            showFilter: Boolean(model.autoFilterRef),
            banded: model.style?.showRowStripes ?? false,
            file: {
              ...file,
              firstColumn: model.style?.showFirstColumn ?? false,
              lastColumn: model.style?.showLastColumn ?? false,
              bandedColumns: model.style?.showColumnStripes ?? false,
            },
          },
        },
      ];
    }),
  );

/** What the file said of a table beside what the library knows. */
export interface FileTable {
  readonly columns: readonly { readonly name: string }[];
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  readonly bandedColumns: boolean;
}

/** Puts a sheet's tables into the library's description. */
export function readTables({ tables, id, sheet }: SheetReading): void {
  for (const { table } of tables) {
    if (table.sheet !== id) continue;
    const file = table.file as FileTable;
    const config: NamedTableConfig = {
      name: table.name,
      hasFilters: table.showFilter && table.hasHeaders,
      numberOfHeaders: table.hasHeaders ? 1 : 0,
      totalRow: table.hasTotals,
      firstColumn: file.firstColumn,
      lastColumn: file.lastColumn,
      bandedRows: table.banded,
      bandedColumns: file.bandedColumns,
      styleId: table.style,
      file: file.columns,
    };
    sheet.tables.push({ range: referenceOf(table.zone), type: "static", config });
  }
}

/** Makes the named range that stands for part of a table; false where the table has no such part. */
export function needNamedRange(
  namedRanges: Record<string, string>,
  { table, headings }: TableOfFile,
  sheetName: string,
  part: string,
): boolean {
  const zone = zoneOfPart(table, part === "" ? "#Data" : part, headings);
  if (!zone) return false;
  namedRanges[rangeNameOf(table.name, part)] = absoluteReference(sheetName, zone);
  return true;
}
