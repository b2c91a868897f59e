import { columnLetter } from "../../plan/sheets/gridReading";
import { templateWords } from "../../summary/wording/templateWords";
import type { FirstLook } from "../firstLook";
import { freeName } from "../freeName";
import { pointsFor } from "../pointsFor";
import { guardedText } from "../guardedText";
import { shortDate } from "../summary/writeTable";

const { top, columns, sheet: wanted } = templateWords;
/** 0-based: a blank row parts it from what stands above. */
const headerRow = top.length + 1;
const blankRows = 20;

/** Where the first action goes. */
export const firstCell = `A${headerRow + 2}`;

function queueTop(sheet: Excel.Worksheet): void {
  const cells = sheet.getRangeByIndexes(0, 0, top.length, 1);
  cells.values = top.map((text) => [guardedText(text)]);
  const title = sheet.getRange("A1");
  title.format.font.bold = true;
  title.format.font.size = 16;
}

function queueColumns(sheet: Excel.Worksheet): void {
  columns.forEach(({ heading, width }, column) => {
    sheet.getCell(0, column).format.columnWidth = pointsFor(width);
    const body = sheet.getRangeByIndexes(headerRow + 1, column, blankRows, 1);
    // In a text cell 1.10 stays 1.10.
    if (heading === "Ref") body.numberFormat = Array.from({ length: blankRows }, () => ["@"]);
    if (heading.startsWith("Due") || heading.startsWith("Revised"))
      body.numberFormat = Array.from({ length: blankRows }, () => [shortDate]);
    body.format.wrapText = true;
    body.format.verticalAlignment = Excel.VerticalAlignment.top;
  });
}

/** Queues a new sheet with a plan's headings over blank rows, in a real Excel table; returns its name, which was free. */
export function queueTemplate(context: Excel.RequestContext, look: FirstLook): string {
  const name = freeName(wanted, look.sheetNames, (number) => `${wanted} ${number}`);
  const sheet = context.workbook.worksheets.add(name);
  queueTop(sheet);
  queueColumns(sheet);
  const last = columnLetter(columns.length - 1);
  const header = sheet.getRange(`A${headerRow + 1}:${last}${headerRow + 1}`);
  header.values = [columns.map(({ heading }) => heading)];
  header.format.font.bold = true;
  const table = sheet.tables.add(`A${headerRow + 1}:${last}${headerRow + 1 + blankRows}`, true);
  table.name = freeName("ActionPlan", look.tableNames, (number) => `ActionPlan_${number}`);
  table.style = "TableStyleLight9";
  sheet.freezePanes.freezeRows(headerRow + 1);
  return name;
}
