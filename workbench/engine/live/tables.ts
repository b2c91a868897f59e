import type { CoreTable, TableConfig } from "@odoo/o-spreadsheet";
import type { LiveWorkbook, TableInfo, Zone } from "../liveWorkbook";
import type { Inside } from "../model/inside";
import { isTableRangeName, partOfTable, rangeNameOf, zoneOfPart } from "../dialect/structuredReferences";

/** The library's table settings with the name it has no place for; unknown keys are kept by the library. */
export type NamedTableConfig = TableConfig & { name?: string; file?: unknown };

export interface LiveTable extends TableInfo {
  /** What the file said of columns and totals, while nobody changed the table. */
  readonly file: unknown;
}

const defaults: NamedTableConfig = {
  hasFilters: true,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: true,
  bandedColumns: false,
  styleId: "TableStyleMedium2",
};

/** One table id holds the sheet's and the library's own: "sheet1:3". */
const idOf = (sheet: string, table: CoreTable) => `${sheet}:${table.id}`;

function tableInfo(sheet: string, table: CoreTable): LiveTable {
  const config = table.config as NamedTableConfig;
  return {
    id: idOf(sheet, table),
    sheet,
    name: config.name ?? `Table${table.id}`,
    zone: { ...table.range.zone },
    hasHeaders: config.numberOfHeaders > 0,
    hasTotals: config.totalRow,
    style: config.styleId,
    showFilter: config.hasFilters,
    banded: config.bandedRows,
    file: config.file,
  };
}

export const liveTables = ({ getters }: Inside, sheet?: string): LiveTable[] =>
  (sheet === undefined ? getters.getSheetIds() : [sheet]).flatMap((id) =>
    getters
      .getCoreTables(id)
      .filter(({ type }) => type !== "dynamic")
      .map((table) => tableInfo(id, table)),
  );

const headingsOf = ({ getters }: Inside, { sheet, zone }: LiveTable): string[] =>
  Array.from({ length: zone.right - zone.left + 1 }, (_, at) => {
    const cell = getters.getCell({ sheetId: sheet, col: zone.left + at, row: zone.top });
    if (!cell || cell.isFormula) return "";
    return String(cell.parsedValue ?? "");
  });

const rangeData = ({ getters }: Inside, sheet: string, zone: Zone) =>
  getters.getRangeDataFromZone(sheet, { ...zone });

/** Makes or mends the named range behind one part of a table; false where the table has no such part. */
export function needTableRange(inside: Inside, table: LiveTable, part: string): boolean {
  const zone = zoneOfPart(table, part === "" ? "#Data" : part, headingsOf(inside, table));
  if (!zone) return false;
  const name = rangeNameOf(table.name, part);
  const ranges = [rangeData(inside, table.sheet, zone)];
  if (inside.getters.getNamedRange(name))
    inside.insist("UPDATE_NAMED_RANGE", { oldRangeName: name, newRangeName: name, ranges });
  else inside.insist("CREATE_NAMED_RANGE", { name, ranges });
  return true;
}

/** After a table changed its name or size: the ranges behind its columns follow. */
export function mendTableRanges(inside: Inside, before: string, table: LiveTable): void {
  for (const { name } of [...inside.getters.getNamedRanges()]) {
    const part = isTableRangeName(name) ? partOfTable(name) : null;
    if (part?.table.toLowerCase() !== before.toLowerCase()) continue;
    const zone = zoneOfPart(table, part.inside === "" ? "#Data" : part.inside, headingsOf(inside, table));
    if (zone)
      inside.insist("UPDATE_NAMED_RANGE", {
        oldRangeName: name,
        newRangeName: rangeNameOf(table.name, part.inside),
        ranges: [rangeData(inside, table.sheet, zone)],
      });
  }
}

function freeTableName(inside: Inside): string {
  const taken = new Set(liveTables(inside).map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${number}`)) number++;
  return `Table${number}`;
}

/** The table with that id; throws where there is none. */
function tableById(inside: Inside, id: string): LiveTable {
  const found = liveTables(inside).find((table) => table.id === id);
  if (!found) throw new Error(`There is no table ${id}.`);
  return found;
}

/** The workbook's tables, with their names. */
export function tableFunctions(
  inside: Inside,
): Pick<LiveWorkbook, "tables" | "addTable" | "updateTable" | "removeTable"> {
  return {
    tables: (sheet) => liveTables(inside, sheet),
    addTable: (sheet, zone, hasHeaders) => {
      const config = {
        ...defaults,
        name: freeTableName(inside),
        numberOfHeaders: hasHeaders ? 1 : 0,
        hasFilters: hasHeaders,
      };
      inside.run("CREATE_TABLE", {
        sheetId: sheet,
        ranges: [rangeData(inside, sheet, zone)],
        tableType: "static",
        config,
      });
      const made = liveTables(inside, sheet).find(({ name }) => name === config.name);
      if (!made) throw new Error("The spreadsheet did not make the table.");
      return made;
    },
    updateTable: (id, changes) => {
      const before = tableById(inside, id);
      const after = { ...before, ...changes };
      inside.run("UPDATE_TABLE", {
        sheetId: before.sheet,
        zone: before.zone,
        newTableRange: rangeData(inside, before.sheet, after.zone),
        config: {
          name: after.name,
          numberOfHeaders: after.hasHeaders ? 1 : 0,
          hasFilters: after.showFilter && after.hasHeaders,
          bandedRows: after.banded,
          styleId: after.style,
        },
      });
      mendTableRanges(inside, before.name, tableById(inside, id));
    },
    removeTable: (id) => {
      const { sheet, zone } = tableById(inside, id);
      inside.run("REMOVE_TABLE", { sheetId: sheet, target: [zone] });
    },
  };
}
