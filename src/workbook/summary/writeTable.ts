import { columnLetter } from "../../plan/sheets/gridReading";
import type { CellContent, TableBlock, TableColumn } from "../../summary/sheetLayout";
import { guardedText } from "../guardedText";
import { isLink, queueLinks } from "./links";

/** Where a table begins, 0-based. */
export interface TablePlace {
  readonly row: number;
  readonly column: number;
}

/** Excel's short date, built-in format 14: it shows as the officer's own Windows or Mac writes dates. */
export const shortDate = "m/d/yyyy";

// Everything else is General, which the cells are already.
const formats: Readonly<Partial<Record<TableColumn["kind"], string>>> = { date: shortDate, share: "0%" };

/** A content as it is handed to Excel. */
export function valueOf(content: CellContent): string | number {
  if (isLink(content)) return guardedText(content.text);
  return typeof content === "string" ? guardedText(content) : (content ?? "");
}

/** "A12:D20", header included. */
export function tableAddress(table: TableBlock): string {
  const last = columnLetter(table.column + table.columns.length - 1);
  return `${columnLetter(table.column)}${table.row + 1}:${last}${table.row + 1 + table.rows.length}`;
}

function queueHeading(heading: Excel.Range, column: TableColumn, side: Excel.HorizontalAlignment): void {
  heading.format.fill.color = column.colour?.fill ?? "#E8EDF3";
  if (column.colour) heading.format.font.color = column.colour.font;
  heading.format.horizontalAlignment = side;
}

function queueColumn(sheet: Excel.Worksheet, table: TableBlock, column: TableColumn, index: number): void {
  const heading = sheet.getCell(table.row, table.column + index);
  const body = sheet.getRangeByIndexes(table.row + 1, table.column + index, table.rows.length, 1);
  const format = formats[column.kind];
  if (format !== undefined) body.numberFormat = table.rows.map(() => [format]);
  const isText = column.kind === "text";
  // Figures line up on the right over a total; in a list they would touch the text beside them.
  const figures = table.totalRow ? Excel.HorizontalAlignment.right : Excel.HorizontalAlignment.center;
  const side = isText ? Excel.HorizontalAlignment.left : figures;
  queueHeading(heading, column, side);
  body.format.horizontalAlignment = side;
  if (isText) body.format.wrapText = true;
  const contents = table.rows.map((row) => row[index]);
  if (contents.some(isLink)) queueLinks(body, contents);
}

function queueLooks(sheet: Excel.Worksheet, table: TableBlock): void {
  const width = table.columns.length;
  const header = sheet.getRangeByIndexes(table.row, table.column, 1, width);
  header.format.font.bold = true;
  header.format.font.color = "#000000";
  header.format.wrapText = true;
  header.format.verticalAlignment = Excel.VerticalAlignment.bottom;
  const bodies = sheet.getRangeByIndexes(table.row + 1, table.column, table.rows.length, width);
  bodies.format.verticalAlignment = Excel.VerticalAlignment.top;
  table.columns.forEach((column, index) => {
    queueColumn(sheet, table, column, index);
  });
  if (!table.totalRow) return;
  const total = sheet.getRangeByIndexes(table.row + table.rows.length, table.column, 1, width);
  total.format.font.bold = true;
  const line = total.format.borders.getItem(Excel.BorderIndex.edgeTop);
  line.style = Excel.BorderLineStyle.continuous;
  line.color = "#3D3D3D";
}

/**
 * Queues one table: looks, then values in one block, then a real Excel table over them.
 *
 * @param stands whether an Excel table of this name is already at this place
 */
export function queueTable(sheet: Excel.Worksheet, table: TableBlock, stands: boolean): void {
  queueLooks(sheet, table);
  const whole = sheet.getRange(tableAddress(table));
  whole.values = [table.columns.map(({ heading }) => heading), ...table.rows.map((row) => row.map(valueOf))];
  if (stands) return;
  const made = sheet.tables.add(tableAddress(table), true);
  made.name = table.name;
  made.style = "TableStyleLight1";
  made.showBandedRows = false;
  made.showFilterButton = false;
}
