import { columnLetter } from "../../plan/sheets/gridReading";
import type { TableBlock } from "../../summary/sheetLayout";
import type { FirstLook } from "../firstLook";
import { freeName } from "../freeName";
import { guardedText } from "../guardedText";
import { pointsFor } from "../pointsFor";
import { queueTable } from "../summary/writeTable";
import {
  keptHeader,
  keptHeadings,
  keptKey,
  keptName,
  keptNote,
  keptTable,
  type KeptSheet,
} from "./keptSheet";
import type { NewRow, RowsToWrite } from "./rowsToKeep";

const widths = [28, 12, 76, 12];

const cellsOf = (row: NewRow): (string | number)[] =>
  row.map((cell) => (typeof cell === "string" ? guardedText(cell) : cell));

function queueTop(sheet: Excel.Worksheet): void {
  widths.forEach((width, column) => {
    sheet.getCell(0, column).format.columnWidth = pointsFor(width);
  });
  const head = sheet.getRange("A1");
  head.values = [[keptName]];
  head.format.font.bold = true;
  head.format.font.size = 18;
  head.format.font.color = "#12436D";
  const below = sheet.getRange("A2");
  below.values = [[keptNote]];
  below.format.font.size = 10;
  below.format.font.color = "#595959";
}

/** A sheet for the list: the one that is there and empty, else a new one; an officer's own of that name stays theirs. */
function queueSheet(context: Excel.RequestContext, look: FirstLook, empty: KeptSheet | null) {
  const { worksheets } = context.workbook;
  if (empty) return { name: empty.tab.name, sheet: worksheets.getItem(empty.tab.id) };
  const name = freeName(keptName, look.sheetNames, (number) => `${keptName} ${number}`);
  return { name, sheet: worksheets.add(name) };
}

/**
 * Queues a sheet with its first rows, and returns its name.
 * @param empty our own sheet on which nothing came to stand, to be written anew
 */
export function queueNewSheet(
  context: Excel.RequestContext,
  look: FirstLook,
  { rows }: RowsToWrite,
  empty: KeptSheet | null,
): string {
  const { name, sheet } = queueSheet(context, look, empty);
  sheet.customProperties.add(keptKey, "1");
  queueTop(sheet);
  sheet.freezePanes.freezeRows(keptHeader + 1);
  sheet.showGridlines = false;
  for (const left of empty?.tables ?? []) sheet.tables.getItem(left).convertToRange();
  const table: TableBlock = {
    name: freeName(keptTable, namesTaken(look, empty), (number) => `${keptTable}_${number}`),
    row: keptHeader,
    column: 0,
    columns: keptHeadings.map((heading, column) => ({ heading, kind: column === 3 ? "count" : "text" })),
    rows: rows.map((row) => row.map(() => "")),
    totalRow: false,
  };
  queueTable(sheet, table, false);
  // The list comes last: as long as it is not there, what stands is known for an attempt and written anew.
  const block = sheet.getRangeByIndexes(keptHeader + 1, 0, rows.length, keptHeadings.length);
  block.values = rows.map(cellsOf);
  block.format.autofitRows();
  return name;
}

/** Names of tables that ours may not have; those of an attempt that was refused halfway are free by then. */
function namesTaken({ tableNames }: FirstLook, empty: KeptSheet | null): ReadonlySet<string> {
  const free = new Set(empty?.tables.map((name) => name.toLowerCase()));
  return new Set([...tableNames].filter((name) => !free.has(name)));
}

/**
 * Queues the new rows below all that stands on the sheet, where no filter hides any (values go astray among hidden
 * rows: OfficeDev/office-js issue 224). The table takes them in where nothing stands between.
 */
export function queueRows(context: Excel.RequestContext, kept: KeptSheet, write: RowsToWrite): void {
  const { rows, number } = write;
  const sheet = context.workbook.worksheets.getItem(kept.tab.id);
  if (number) sheet.getCell(number.row, keptHeadings.length - 1).values = [[number.stated]];
  // Below an officer's own table or note a blank row keeps the two apart.
  const first = kept.last + (kept.runsOn ? 1 : 2);
  const block = rows.length > 0 ? sheet.getRangeByIndexes(first, 0, rows.length, keptHeadings.length) : null;
  if (block) {
    block.format.wrapText = true;
    block.format.verticalAlignment = Excel.VerticalAlignment.top;
    block.getColumn(keptHeadings.length - 1).format.horizontalAlignment = Excel.HorizontalAlignment.center;
    block.values = rows.map(cellsOf);
  }
  queueGrowth(sheet, kept, kept.last + rows.length);
  block?.format.autofitRows();
}

/** Takes rows into the table that stand right below it, also such as an earlier attempt has left outside. */
function queueGrowth(sheet: Excel.Worksheet, { table, runsOn }: KeptSheet, last: number): void {
  if (table && runsOn && last > table.bottom)
    sheet.tables.getItem(table.name).resize(`A${keptHeader + 1}:${columnLetter(table.right)}${last + 1}`);
}
