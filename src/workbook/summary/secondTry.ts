import type { TableArea } from "../../plan/sheets/sheetGrid";
import { areaNames } from "../firstLook";
import type { OwnSheet } from "../read";

/** Whether Excel would not move cells of some columns only, such as those of a table it finds half in the way. */
export const refusedToShift = (error: unknown): boolean =>
  error instanceof OfficeExtension.Error &&
  /^Range\.(?:insert|delete)$/i.test(error.debugInfo.errorLocation ?? "");

function queueAreas(sheet: Excel.Worksheet, own: OwnSheet): () => TableArea[] {
  const asked = own.grid.tables.map((area) => {
    const table = sheet.tables.getItemOrNullObject(area.name);
    table.load("name");
    const range = sheet.tables.getItemOrNullObject(area.name).getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { area, table, range };
  });
  return () =>
    asked.flatMap(({ area, table, range }) =>
      table.isNullObject
        ? []
        : [
            {
              ...area,
              top: range.rowIndex,
              left: range.columnIndex,
              rows: range.rowCount,
              columns: range.columnCount,
            },
          ],
    );
}

/**
 * Our sheets as they are after Excel stopped half way: one round trip for where their tables and areas are by now.
 * Their values count as not read, since rows have moved.
 */
export async function placesNow(
  context: Excel.RequestContext,
  own: readonly (OwnSheet | null)[],
): Promise<{ readonly own: readonly (OwnSheet | null)[]; readonly areas: readonly (string | null)[] }> {
  const { worksheets, names } = context.workbook;
  const areas = areaNames.map((name) => {
    const named = names.getItemOrNullObject(name);
    named.load("formula");
    return named;
  });
  const tables = own.map((sheet) => sheet && queueAreas(worksheets.getItem(sheet.tab.id), sheet));
  await context.sync();
  return {
    areas: areas.map((named) => (named.isNullObject ? null : String(named.formula))),
    own: own.map(
      (sheet, at) => sheet && { ...sheet, grid: { ...sheet.grid, values: [], tables: tables[at]?.() ?? [] } },
    ),
  };
}
