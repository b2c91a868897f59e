import type { CellMark, SheetLayout, TableBlock, TextCell } from "../summary/sheetLayout";
import type { FirstLook } from "./firstLook";
import { freeName } from "./freeName";
import { guardedText } from "./guardedText";
import { markKey } from "./reading/heads";
import { queueMemory, type Memory } from "./memory";
import type { OwnSheet } from "./read";
import { pointsFor } from "./pointsFor";
import { queueChart } from "./writeChart";
import { queueTable, tableAddress } from "./writeTable";

const unfinished = "Unfinished: press Refresh summary again";
const sheetName = "Action plan summary";

const looks: Record<TextCell["look"], { bold: boolean; size: number; color: string; wrap: boolean }> = {
  title: { bold: true, size: 18, color: "#12436D", wrap: false },
  heading: { bold: true, size: 14, color: "#12436D", wrap: false },
  label: { bold: true, size: 11, color: "#000000", wrap: false },
  plain: { bold: false, size: 11, color: "#000000", wrap: false },
  note: { bold: false, size: 10, color: "#595959", wrap: false },
  paragraph: { bold: false, size: 11, color: "#000000", wrap: true },
};

function queueText(sheet: Excel.Worksheet, text: TextCell): void {
  const cell = sheet.getCell(text.row, text.column);
  const look = looks[text.look];
  cell.values = [[typeof text.content === "string" ? guardedText(text.content) : (text.content ?? "")]];
  if (text.format !== undefined) cell.numberFormat = [[text.format]];
  cell.format.font.bold = look.bold;
  cell.format.font.size = look.size;
  cell.format.font.color = look.color;
  cell.format.wrapText = look.wrap;
  cell.format.verticalAlignment = Excel.VerticalAlignment.top;
  // Numbers beside a label read as text does.
  if (typeof text.content === "number") cell.format.horizontalAlignment = Excel.HorizontalAlignment.left;
  if (text.mark) queueMark(cell, text.mark);
}

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function queueMark(cell: Excel.Range, { fill, font, bold, frame, line }: CellMark): void {
  if (fill !== null) cell.format.fill.color = fill;
  if (font !== null) cell.format.font.color = font;
  cell.format.font.bold = bold;
  for (const edge of edges) {
    const border = cell.format.borders.getItem(edge);
    border.style = line;
    border.color = frame;
  }
}

/** The layout with table names that nothing else in the workbook has, such as a copy of an earlier summary. */
function withFreeTableNames(layout: SheetLayout, own: OwnSheet | null, look: FirstLook): SheetLayout {
  const ours = new Set(own?.tables.map((name) => name.toLowerCase()));
  const taken = new Set([...look.tableNames].filter((name) => !ours.has(name)));
  const names = new Map(
    layout.tables.map(({ name }) => [name, freeName(name, taken, (number) => `${name}_${number}`)]),
  );
  const named = (name: string): string => names.get(name) ?? name;
  return {
    ...layout,
    tables: layout.tables.map((table) => ({ ...table, name: named(table.name) })),
    charts: layout.charts.map((chart) => ({ ...chart, table: named(chart.table) })),
  };
}

function queueSheet(
  context: Excel.RequestContext,
  own: OwnSheet | null,
  look: FirstLook,
): { sheet: Excel.Worksheet; name: string } {
  const { worksheets } = context.workbook;
  if (own) return { sheet: worksheets.getItem(own.tab.id), name: own.tab.name };
  const name = freeName(sheetName, look.sheetNames, (number) => `${sheetName} ${number}`);
  const sheet = worksheets.add(name);
  sheet.customProperties.add(markKey, "1");
  return { sheet, name };
}

/** Whether a table of ours begins where it began last time: then it stays, and officers' formulas on it hold. */
function stands(table: TableBlock, own: OwnSheet | null, memory: Memory): boolean {
  const place = own?.tables.includes(table.name) ? memory.summary?.tables[table.name] : undefined;
  return place?.row === table.row && place.column === table.column;
}

/** Queues what makes room: tables that moved go, those that stay get their new size, then all cells are emptied. */
function queueClearing(
  sheet: Excel.Worksheet,
  layout: SheetLayout,
  own: OwnSheet | null,
  memory: Memory,
): void {
  if (!own) return;
  const staying = layout.tables.filter((table) => stands(table, own, memory));
  for (const name of own.tables)
    if (!staying.some((table) => table.name === name)) sheet.tables.getItem(name).delete();
  for (const table of staying) sheet.tables.getItem(table.name).resize(tableAddress(table));
  // Clearing everything at once would take the tables that stay with it, and officers' formulas on them.
  const used = sheet.getUsedRange();
  used.clear(Excel.ClearApplyTo.contents);
  used.clear(Excel.ClearApplyTo.formats);
}

/** Queues how the sheet prints: landscape, as wide as one page. Once, so that an officer's own choice stays. */
function queuePrinting(sheet: Excel.Worksheet): void {
  sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
}

/** Excel cannot set up pages where the computer has no printer; by then everything else is written. */
const onlyPrintingFailed = (error: unknown): boolean =>
  error instanceof OfficeExtension.Error && /^PageLayout\b/.test(error.debugInfo.errorLocation ?? "");

/**
 * Writes the whole summary sheet in one round trip. It says "unfinished" first and its title last, so that after a
 * failure it is the old one, the new one, or says so. Officers' own sheets are not touched.
 *
 * @returns the sheet's name
 */
export async function writeSummary(
  context: Excel.RequestContext,
  layout: SheetLayout,
  own: OwnSheet | null,
  look: FirstLook,
  memory: Memory,
): Promise<string> {
  const { sheet, name } = queueSummary(context, withFreeTableNames(layout, own, look), own, look, memory);
  if (!own) queuePrinting(sheet);
  try {
    await context.sync();
  } catch (error) {
    if (!onlyPrintingFailed(error)) throw error;
  }
  return name;
}

function queueSummary(
  context: Excel.RequestContext,
  layout: SheetLayout,
  own: OwnSheet | null,
  look: FirstLook,
  memory: Memory,
): { sheet: Excel.Worksheet; name: string } {
  context.workbook.application.suspendApiCalculationUntilNextSync();
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
  const { sheet, name } = queueSheet(context, own, look);
  const title = sheet.getRange("A1");
  title.values = [[unfinished]];
  queueClearing(sheet, layout, own, memory);
  queueText(sheet, { row: 0, column: 0, content: unfinished, look: "title" });

  // Widths come first: Excel fits a row's height to the widths of the moment.
  layout.columnWidths.forEach((width, column) => {
    sheet.getCell(0, column).format.columnWidth = pointsFor(width);
  });
  for (const text of layout.texts) queueText(sheet, text);
  for (const table of layout.tables) queueTable(sheet, table, stands(table, own, memory));
  sheet.getUsedRange().format.autofitRows();
  sheet.freezePanes.freezeRows(layout.frozenRows);
  for (const chart of layout.charts)
    queueChart(sheet, layout, chart, own?.charts.includes(chart.name) ?? false);

  queueMemory(context, {
    ...memory,
    summary: {
      id: own?.tab.id ?? null,
      name,
      tables: Object.fromEntries(
        layout.tables.map((table) => [table.name, { row: table.row, column: table.column }]),
      ),
    },
  });
  sheet.showGridlines = false;
  if (own?.tab.visible !== false) title.select();
  title.values = [[layout.title]];
  return { sheet, name };
}
