import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { decodeCell, decodeCol, decodeRange } from "@cj-tech-master/excelts";
import { lookBody } from "./cellLook";
import { drawFreeCell, lookedCell } from "./drawFreeCell";
import { drawFreeTable } from "./drawFreeTable";
import type { FreeSheet } from "../freeSheet";
import { freeStyles, type FreeStyles } from "./freeStyles";
import { rowHeight, wrappedLines } from "./rowHeight";
import type { Look } from "../sampleContent";

interface Drawing {
  readonly free: FreeSheet;
  readonly sheet: Worksheet;
  readonly styles: FreeStyles;
  readonly look: Look;
  /** 0-based row and column of rows[0][0]. */
  readonly start: { readonly r: number; readonly c: number };
}

const plainLook = { green: "92D050", amber: "FFC000", red: "FF0000" };

/** Adds one free sheet to the workbook, looking as officers' sheets do. */
export async function drawFreeSheet(workbook: Workbook, free: FreeSheet): Promise<void> {
  const sheet = workbook.addWorksheet(free.name);
  const look = {
    font: free.look?.font ?? "Calibri",
    header: free.look?.header ?? "D9D9D9",
    headerText: free.look?.headerText ?? "000000",
    section: free.look?.section ?? "F2F2F2",
    ...plainLook,
  };
  const drawing = { free, sheet, styles: freeStyles(free), look, start: decodeCell(free.start) };
  drawCells(drawing);
  if (free.table !== undefined) drawFreeTable(sheet, free.table);
  for (const range of free.formattedBlank) drawBlanks(sheet, range, look);
  for (const merge of free.merges) sheet.mergeCells(merge);
  drawRules(sheet, free);
  drawLists(sheet, free);
  setUpSheet(drawing);
  if (free.protected === true) await sheet.protect();
}

function drawCells(drawing: Drawing): void {
  const { free, sheet, styles, look, start } = drawing;
  for (let column = 0; column < start.c; column += 1) sheet.getColumn(column + 1).width = 2.5;
  free.widths.forEach((width, at) => {
    sheet.getColumn(start.c + at + 1).width = width;
  });
  free.rows.forEach((cells, row) => {
    const inTable = styles.headingRow !== null && row >= styles.headingRow && cells.length > 0;
    const width = Math.max(cells.length, inTable ? styles.span.last + 1 : 0);
    for (let column = 0; column < width; column += 1) {
      const style = styles.of(row, column);
      const bare = style === "note" || style === "title";
      if (bare && lookedCell(cells[column]).value === "" && typeof cells[column] !== "object") continue;
      drawFreeCell(sheet.getCell(start.r + row + 1, start.c + column + 1), cells[column], style, look);
    }
    if (cells.length > 0) sheet.getRow(start.r + row + 1).height = heightOf(drawing, row);
  });
}

/** The height that shows every wrapped text of the row; a merged text has the room of all its cells. */
function heightOf({ free, styles, start }: Drawing, row: number): number {
  const merges = free.merges.map((merge) => decodeRange(merge));
  const needed = (free.rows[row] ?? []).map((cell, column) => {
    const { value } = lookedCell(cell);
    const style = styles.of(row, column);
    if (typeof value !== "string" || value === "") return 1;
    const merge = merges.find(({ s }) => s.r === start.r + row && s.c === start.c + column);
    if (merge === undefined && style !== "heading" && style !== "body") return value.split("\n").length;
    const columns = merge === undefined ? 1 : merge.e.c - merge.s.c + 1;
    const rows = merge === undefined ? 1 : merge.e.r - merge.s.r + 1;
    const room = free.widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0) || 9;
    const lines = value
      .split("\n")
      .reduce((sum, text) => sum + wrappedLines(text, style === "heading" ? room * 0.9 : room), 0);
    return Math.ceil(lines / rows);
  });
  const title = free.rows[row]?.some((_cell, column) => styles.of(row, column) === "title") === true;
  return Math.min(400, Math.max(title ? 22 : 0, rowHeight(Math.max(1, ...needed))));
}

function drawBlanks(sheet: Worksheet, range: string, look: Look): void {
  const { s, e } = decodeRange(range);
  for (let row = s.r; row <= e.r; row += 1)
    for (let column = s.c; column <= e.c; column += 1)
      lookBody(sheet.getCell(row + 1, column + 1), look, false);
}

function drawRules(sheet: Worksheet, free: FreeSheet): void {
  free.rules.forEach(({ range, text, fill, column }, at) => {
    const saying = `"${text.replaceAll('"', '""')}"`;
    const colour = { argb: `FF${fill.toUpperCase()}` };
    const style = { fill: { type: "pattern", pattern: "solid", bgColor: colour, fgColor: colour } } as const;
    const priority = at + 1;
    sheet.addConditionalFormatting({
      ref: range,
      rules: [
        column === undefined
          ? { type: "cellIs", operator: "equal", formulae: [saying], priority, style }
          : {
              type: "expression",
              formulae: [`$${column}${decodeRange(range).s.r + 1}=${saying}`],
              priority,
              style,
            },
      ],
    });
  });
}

function drawLists(sheet: Worksheet, free: FreeSheet): void {
  for (const { range, texts } of free.lists) {
    const { s, e } = decodeRange(range);
    for (let row = s.r; row <= e.r; row += 1)
      for (let column = s.c; column <= e.c; column += 1)
        sheet.getCell(row + 1, column + 1).dataValidation = {
          type: "list",
          allowBlank: true,
          formulae: [`"${texts.join(",")}"`],
        };
  }
}

function setUpSheet({ free, sheet, styles, start }: Drawing): void {
  for (const row of free.hiddenRows) sheet.getRow(row).hidden = true;
  for (const column of free.hiddenColumns) sheet.getColumn(decodeCol(column) + 1).hidden = true;
  if (free.filter !== undefined) sheet.autoFilter = free.filter;
  if (free.hidden === true) sheet.state = "hidden";
  if (free.freeze !== undefined) {
    const { r, c } = decodeCell(free.freeze);
    sheet.views = [{ state: "frozen", xSplit: c, ySplit: r, topLeftCell: free.freeze, activeCell: "A1" }];
  }
  sheet.pageSetup.orientation = "landscape";
  sheet.pageSetup.paperSize = 9;
  sheet.pageSetup.fitToPage = true;
  sheet.pageSetup.fitToWidth = 1;
  sheet.pageSetup.fitToHeight = 0;
  if (styles.headingRow !== null) {
    const row = start.r + styles.headingRow + 1;
    sheet.pageSetup.printTitlesRow = `${row}:${row}`;
  }
  sheet.pageSetup.margins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };
  sheet.headerFooter.oddFooter = "&L&A&RPage &P of &N";
}
