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
  const table: TableBlock = {
    name: freeName(keptTable, look.tableNames, (number) => `${keptTable}_${number}`),
    row: keptHeader,
    column: 0,
    columns: keptHeadings.map((heading, column) => ({ heading, kind: column === 3 ? "count" : "text" })),
    rows: rows.map((row) => [...row]),
    totalRow: false,
  };
  queueTable(sheet, table, false);
  sheet.getRangeByIndexes(keptHeader + 1, 0, rows.length, keptHeadings.length).format.autofitRows();
  sheet.freezePanes.freezeRows(keptHeader + 1);
  sheet.showGridlines = false;
  return name;
}

/**
 * Queues the new rows below all that stands on the sheet, where no filter hides any (values go astray among hidden
 * rows: OfficeDev/office-js issue 224). The table takes them in where nothing stands between.
 */
export function queueRows(context: Excel.RequestContext, kept: KeptSheet, write: RowsToWrite): void {
  const { rows, number } = write;
  const sheet = context.workbook.worksheets.getItem(kept.tab.id);
  if (number) sheet.getCell(number.row, keptHeadings.length - 1).values = [[number.stated]];
  if (rows.length === 0) return;
  // Below an officer's own table or note a blank row keeps the two apart.
  const first = kept.last + (kept.runsOn ? 1 : 2);
  const block = sheet.getRangeByIndexes(first, 0, rows.length, keptHeadings.length);
  block.values = rows.map(cellsOf);
  block.format.wrapText = true;
  block.format.verticalAlignment = Excel.VerticalAlignment.top;
  block.getColumn(keptHeadings.length - 1).format.horizontalAlignment = Excel.HorizontalAlignment.center;
  block.format.autofitRows();
  if (!kept.table || !kept.runsOn) return;
  const { name, right } = kept.table;
  sheet.tables.getItem(name).resize(`A${keptHeader + 1}:${columnLetter(right)}${first + rows.length}`);
}
