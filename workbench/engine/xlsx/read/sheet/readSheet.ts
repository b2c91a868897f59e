import type { Worksheet, WorksheetView } from "@cj-tech-master/excelts";
import { engineSheetName } from "../../../dialect/sheetNames";
import type { KeptSheet } from "../../../live/sheets";
import { listOf } from "../../listOf";
import type { Parts } from "../../parts";
import { zoneOfReference } from "../../references";
import { columnsBeyond, type ColumnsBeyond } from "./columnsBeyond";
import { readCells } from "./readCells";
import { readDrawings, type KeepUnder } from "../readDrawings";
import { readGrid } from "./readGrid";
import { lastNearBreak, readRowBreaks } from "./readRowBreaks";
import { readRules } from "./readRules";
import { readTables } from "../readTables";
import { readValidations } from "./readValidations";
import type { SheetReading, WorkbookReading } from "./sheetReading";
import { sheetReach } from "./sheetReach";
import { sheetTail } from "./sheetTail";

/** What of a sheet is written back as the file said it, unread. */
export interface FileSheet {
  readonly pageSetup: Worksheet["pageSetup"];
  readonly headerFooter: Worksheet["headerFooter"];
  readonly colBreaks: Worksheet["colBreaks"];
  readonly view: Partial<WorksheetView>;
  readonly properties: Worksheet["properties"];
  readonly ignoredErrors: Worksheet["ignoredErrors"];
  readonly columnsBeyond: readonly ColumnsBeyond[];
}

const emptySheet = {
  rows: {},
  cols: {},
  merges: [],
  cells: {},
  styles: {},
  formats: {},
  borders: {},
  conditionalFormats: [],
  dataValidationRules: [],
  figures: [],
  tables: [],
  headerGroups: { ROW: [], COL: [] },
};

/** Reads one sheet; gives the library's description of it and Excel's own custom properties. */
export async function readSheet(
  workbook: WorkbookReading,
  worksheet: Worksheet,
  id: string,
  parts: Parts,
  path: string,
  keepUnder: KeepUnder,
): Promise<{ readonly sheet: SheetReading["sheet"]; readonly properties: ReadonlyMap<string, string> }> {
  const tail = await sheetTail(parts, path);
  const tables = workbook.tables.filter(({ table }) => table.sheet === id);
  const colour = workbook.colour(worksheet.properties.tabColor);
  const reach = sheetReach(worksheet);
  const sheet = {
    ...structuredClone(emptySheet),
    id,
    name: engineSheetName(worksheet.name),
    colNumber: Math.max(26, reach.columns + 3, ...tables.map(({ table }) => table.zone.right + 2)),
    rowNumber: Math.max(
      100,
      reach.rows + 50,
      lastNearBreak(worksheet) + 1,
      ...tables.map(({ table }) => table.zone.bottom + 2),
    ),
    areGridLinesVisible: true,
    isVisible: worksheet.state === "visible",
    ...(colour ? { color: colour } : {}),
  } as SheetReading["sheet"];
  const reading: SheetReading = { ...workbook, id, worksheet, sheet, reach };
  readGrid(reading);
  readCells(reading);
  readTables(reading);
  readRules(reading, tail.stopping);
  readValidations(reading);
  await readDrawings(reading, parts, path, keepUnder);
  readSheetSettings(reading, keepUnder);
  readRowBreaks(reading, keepUnder);
  if (reach.firstValueLeftOut !== null)
    workbook.miss(
      `Values far below or beside everything else on ‘${worksheet.name}’ (first ${reach.firstValueLeftOut}).`,
    );
  if (reach.firstLeftOut !== null)
    workbook.miss(
      `Formats of blank cells and rows far below or beside what ‘${worksheet.name}’ holds (first ${reach.firstLeftOut}).`,
    );
  if (tail.hasSparklines) workbook.miss(`Sparklines on ‘${worksheet.name}’.`);
  if (tail.hasNewerRules) workbook.miss(`Some newer conditional formats on ‘${worksheet.name}’.`);
  return { sheet, properties: tail.properties };
}

function readSheetSettings({ id, worksheet, sheet, keep, miss }: SheetReading, keepUnder: KeepUnder): void {
  const file: FileSheet = {
    pageSetup: worksheet.pageSetup,
    headerFooter: worksheet.headerFooter,
    colBreaks: worksheet.colBreaks,
    view: listOf(worksheet.views)[0] ?? {},
    properties: worksheet.properties,
    ignoredErrors: worksheet.ignoredErrors,
    columnsBeyond: columnsBeyond(worksheet, sheet.colNumber),
  };
  const height = worksheet.properties.defaultRowHeight;
  const value: KeptSheet = {
    file,
    ...(worksheet.state === "veryHidden" ? { veryHidden: true } : {}),
    ...(worksheet.sheetProtection ? { protection: worksheet.sheetProtection } : {}),
    ...(height ? { rowHeight: height } : {}),
  };
  keepUnder(`sheet:${id}`, { places: [], value });
  const filter = worksheet.autoFilter;
  const zone = typeof filter === "string" ? zoneOfReference(filter) : null;
  if (zone) keep("filter", [{ sheet: id, zone }], null);
  else if (filter) miss(`The filter on ‘${worksheet.name}’.`);
}
