import { columnLetter } from "../../plan/sheets/gridReading";
import type { TableBlock } from "../../summary/sheetLayout";
import type { FirstLook } from "../firstLook";
import { freeName } from "../freeName";
import { guardedText } from "../guardedText";
import { pointsFor } from "../pointsFor";
import { queueTable } from "../summary/writeTable";
import { keptHeader, keptHeadings, keptKey, keptTable, type KeptSheet } from "./keptSheet";
import type { RowsToWrite, RowToWrite } from "./rowsToKeep";

const sheetName = "Recommendations";
const title = "Recommendations";
const note =
  "Kept by the action plan add-in. Rows may be edited, added and sorted; the headings stay in row 4.";
const widths = [28, 12, 76, 12];

/** Null leaves a cell as it is (Microsoft Learn, "Blank and null values in Excel add-ins"). */
const cellsOf = ({ cells }: RowToWrite): (string | number | null)[] =>
  cells.map((cell) => (typeof cell === "string" ? guardedText(cell) : cell));

function queueTop(sheet: Excel.Worksheet): void {
  widths.forEach((width, column) => {
    sheet.getCell(0, column).format.columnWidth = pointsFor(width);
  });
  const head = sheet.getRange("A1");
  head.values = [[title]];
  head.format.font.bold = true;
  head.format.font.size = 18;
  head.format.font.color = "#12436D";
  const below = sheet.getRange("A2");
  below.values = [[note]];
  below.format.font.size = 10;
  below.format.font.color = "#595959";
}

/** Queues a new sheet with its first rows; an officer's own sheet of that name stays theirs. Returns its name. */
export function queueNewSheet(context: Excel.RequestContext, look: FirstLook, { rows }: RowsToWrite): string {
  const name = freeName(sheetName, look.sheetNames, (number) => `${sheetName} ${number}`);
  const sheet = context.workbook.worksheets.add(name);
  sheet.customProperties.add(keptKey, "1");
  queueTop(sheet);
  const table: TableBlock = {
    name: freeName(keptTable, look.tableNames, (number) => `${keptTable}_${number}`),
    row: keptHeader,
    column: 0,
    columns: keptHeadings.map((heading, column) => ({ heading, kind: column === 3 ? "count" : "text" })),
    rows: rows.map(({ cells }) => [...cells]),
    totalRow: false,
  };
  queueTable(sheet, table, false);
  sheet.tables.getItem(table.name).showFilterButton = true;
  sheet.getRangeByIndexes(keptHeader + 1, 0, rows.length, keptHeadings.length).format.autofitRows();
  sheet.freezePanes.freezeRows(keptHeader + 1);
  sheet.showGridlines = false;
  return name;
}

/** Rows that follow each other, to be written in one block. */
function runs(rows: readonly RowToWrite[]): RowToWrite[][] {
  const found: RowToWrite[][] = [];
  for (const row of [...rows].sort((one, other) => one.row - other.row)) {
    const open = found.at(-1);
    if (open && open.at(-1)?.row === row.row - 1) open.push(row);
    else found.push([row]);
  }
  return found;
}

/** Queues the rows on the sheet that is there; its table is made as long as the list. Other cells are not touched. */
export function queueRows(context: Excel.RequestContext, kept: KeptSheet, { rows, last }: RowsToWrite): void {
  const sheet = context.workbook.worksheets.getItem(kept.tab.id);
  if (kept.table) {
    const { name, right } = kept.table;
    const bottom = Math.max(last, keptHeader + 1);
    if (bottom !== kept.table.bottom)
      sheet.tables.getItem(name).resize(`A${keptHeader + 1}:${columnLetter(right)}${bottom + 1}`);
  }
  for (const run of runs(rows)) {
    const block = sheet.getRangeByIndexes(run[0]?.row ?? 0, 0, run.length, keptHeadings.length);
    block.values = run.map(cellsOf);
    block.format.wrapText = true;
    block.format.verticalAlignment = Excel.VerticalAlignment.top;
    block.getColumn(keptHeadings.length - 1).format.horizontalAlignment = Excel.HorizontalAlignment.center;
    block.format.autofitRows();
  }
}
