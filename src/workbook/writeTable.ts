import { columnLetter } from "../plan/sheets/gridReading";
import type { CellContent, TableBlock, TableColumn } from "../summary/sheetLayout";
import { guardedText } from "./guardedText";

/** Where a table begins, 0-based. */
export interface TablePlace {
  readonly row: number;
  readonly column: number;
}

const formats: Record<TableColumn["kind"], string> = {
  text: "General",
  count: "0",
  date: "dd/mm/yyyy",
  share: "0%",
};

function cellOf(content: CellContent): string | number {
  if (typeof content === "object") return content === null ? "" : guardedText(content.text);
  return typeof content === "string" ? guardedText(content) : content;
}

/** "A12:D20", header included. */
export function tableAddress(table: TableBlock): string {
  const last = columnLetter(table.column + table.columns.length - 1);
  return `${columnLetter(table.column)}${table.row + 1}:${last}${table.row + 1 + table.rows.length}`;
}

function queueLooks(sheet: Excel.Worksheet, table: TableBlock): void {
  const header = sheet.getRangeByIndexes(table.row, table.column, 1, table.columns.length);
  header.format.font.bold = true;
  header.format.font.color = "#000000";
  header.format.wrapText = true;
  header.format.verticalAlignment = Excel.VerticalAlignment.bottom;
  table.columns.forEach((column, index) => {
    const heading = header.getCell(0, index);
    heading.format.fill.color = column.colour?.fill ?? "#E8EDF3";
    if (column.colour) heading.format.font.color = column.colour.font;
    const body = sheet.getRangeByIndexes(table.row + 1, table.column + index, table.rows.length, 1);
    const isText = column.kind === "text";
    // Figures line up on the right over a total; in a list they would touch the text beside them.
    const figures = table.totalRow ? Excel.HorizontalAlignment.right : Excel.HorizontalAlignment.center;
    const side = isText ? Excel.HorizontalAlignment.left : figures;
    heading.format.horizontalAlignment = side;
    body.format.horizontalAlignment = side;
    body.format.verticalAlignment = Excel.VerticalAlignment.top;
    if (isText) body.format.wrapText = true;
  });
  if (!table.totalRow) return;
  const total = sheet.getRangeByIndexes(table.row + table.rows.length, table.column, 1, table.columns.length);
  total.format.font.bold = true;
  const line = total.format.borders.getItem(Excel.BorderIndex.edgeTop);
  line.style = Excel.BorderLineStyle.continuous;
  line.color = "#3D3D3D";
}

/**
 * Queues one table: formats and values in one block each, then a real Excel table over them.
 *
 * @param stands whether an Excel table of this name already begins at this place
 */
export function queueTable(sheet: Excel.Worksheet, table: TableBlock, stands: boolean): void {
  const whole = sheet.getRange(tableAddress(table));
  whole.numberFormat = [
    table.columns.map(() => "General"),
    ...table.rows.map(() => table.columns.map(({ kind }) => formats[kind])),
  ];
  whole.values = [table.columns.map(({ heading }) => heading), ...table.rows.map((row) => row.map(cellOf))];
  queueLooks(sheet, table);
  if (stands) return;
  const made = sheet.tables.add(tableAddress(table), true);
  made.name = table.name;
  made.style = "TableStyleLight1";
  made.showBandedRows = false;
  made.showFilterButton = false;
}
