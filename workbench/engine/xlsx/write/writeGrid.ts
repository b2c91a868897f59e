import type { WorksheetView } from "@cj-tech-master/excelts";
import { breaksBeyond, rowBreaks } from "../../live/rowBreaks";
import { sheetState } from "../../live/sheets";
import { keptSheet, pageSetup, standardColumnPixels } from "../../live/sheets";
import { charactersOf, pixelsOf } from "../columnWidths";
import type { PageSetup } from "../../pageSetup";
import type { Band } from "../read/sheet/readGrid";
import type { FileSheet } from "../read/sheet/readSheet";
import { referenceOf } from "../references";
import { recordsOn, type SheetWriting } from "./sheetWriting";

/** Writes sizes, hidden rows and columns, outlines, panes, gridlines, tab colour, page set-up and protection. */
export function writeGrid(writing: SheetWriting): void {
  const file = (keptSheet(writing.inside, writing.id).file ?? {}) as Partial<FileSheet>;
  writeSettings(writing, file);
  writeView(writing, file.view ?? {});
  writeSizes(writing, file.properties?.defaultColWidth);
  writeBands(writing);
  writeColumnsBeyond(writing, file);
  for (const { places } of recordsOn(writing, "filter"))
    for (const { zone } of places) writing.worksheet.autoFilter = referenceOf(zone);
}

function writeSettings({ inside, id, worksheet }: SheetWriting, file: Partial<FileSheet>): void {
  const { color } = inside.getters.getSheet(id);
  Object.assign(worksheet.properties, file.properties);
  delete worksheet.properties.tabColor;
  if (color) worksheet.properties.tabColor = { argb: `FF${color.slice(1).toUpperCase()}` };
  if (file.pageSetup) Object.assign(worksheet.pageSetup, file.pageSetup);
  if (file.headerFooter) Object.assign(worksheet.headerFooter, file.headerFooter);
  writePage(worksheet, keptSheet(inside, id).page ?? {});
  const { printArea } = pageSetup(inside, id);
  worksheet.pageSetup.printArea = printArea ? referenceOf(printArea) : "";
  // A file counts the rows above a break, which is the 0-based row below it.
  const breaks = [...rowBreaks(inside, id), ...breaksBeyond(inside, id)];
  worksheet.rowBreaks = breaks.map((one) => ({ id: one.row, ...one.file }));
  worksheet.colBreaks = file.colBreaks ?? [];
  worksheet.ignoredErrors = file.ignoredErrors ?? [];
  const state = sheetState(inside, id);
  worksheet.state = state === "VeryHidden" ? "veryHidden" : state === "Hidden" ? "hidden" : "visible";
  const { protection } = keptSheet(inside, id);
  if (protection !== undefined)
    worksheet.sheetProtection = protection === true ? { sheet: true } : { ...protection };
}

/** What the add-in has set; as many pages high as it takes. */
function writePage(worksheet: SheetWriting["worksheet"], page: Partial<PageSetup>): void {
  if (page.landscape !== undefined)
    worksheet.pageSetup.orientation = page.landscape ? "landscape" : "portrait";
  if (page.titleRows)
    worksheet.pageSetup.printTitlesRow = `${page.titleRows.first + 1}:${page.titleRows.last + 1}`;
  if (page.centerFooter !== undefined) worksheet.headerFooter.oddFooter = `&C${page.centerFooter}`;
  if (page.pagesWide === undefined) return;
  const wide = page.pagesWide;
  Object.assign(
    worksheet.pageSetup,
    wide === null
      ? { fitToPage: false }
      : { fitToPage: true, fitToWidth: wide, fitToHeight: 0, paperSize: 9 },
  );
}

function writeView({ inside, id, worksheet }: SheetWriting, own: Partial<WorksheetView>): void {
  const { xSplit, ySplit } = inside.getters.getPaneDivisions(id);
  const frozen = xSplit > 0 || ySplit > 0;
  const { topLeftCell, ...rest } = own as { readonly topLeftCell?: string };
  const view = {
    ...rest,
    showGridLines: inside.getters.getGridLinesVisibility(id),
    state: frozen ? "frozen" : "normal",
    xSplit,
    ySplit,
    ...(frozen && topLeftCell ? { topLeftCell } : {}),
  };
  worksheet.views = [view as Partial<WorksheetView>];
}

function writeSizes({ inside, id, worksheet }: SheetWriting, defaultWidth: number | undefined): void {
  const { getters, parts } = inside;
  const sizes = parts.sizes[id];
  const standard = defaultWidth ? pixelsOf(defaultWidth) : standardColumnPixels;
  for (let at = 0; at < getters.getNumberCols(id); at++) {
    const size = sizes?.COL[at] ?? getters.getColSize(id, at);
    const hidden = getters.isColHidden(id, at);
    if (size === standard && !hidden) continue;
    const column = worksheet.getColumn(at + 1);
    column.width = charactersOf(size);
    if (hidden) column.hidden = true;
  }
  for (let at = 0; at < getters.getNumberRows(id); at++) {
    const size = sizes?.ROW[at];
    const hidden = getters.isRowHidden(id, at);
    if (size === undefined && !hidden) continue;
    const row = worksheet.getRow(at + 1);
    // The codec's library leaves out a hidden row of neither height nor cells.
    row.height = Math.round((size ?? 20) * 0.75 * 1e6) / 1e6;
    if (hidden) row.hidden = true;
  }
}

/** Outlines and looks of whole rows and columns, for cells that say nothing of their own. */
function writeBands(writing: SheetWriting): void {
  for (const { places, value } of recordsOn(writing, "band"))
    for (const { zone } of places)
      if ((value as Band).dimension === "COL")
        for (let at = zone.left; at <= zone.right; at++) writeColumnBand(writing, at, value as Band);
      else for (let at = zone.top; at <= zone.bottom; at++) writeRowBand(writing, at, value as Band);
}

function writeColumnBand({ worksheet }: SheetWriting, at: number, { outline, style }: Band): void {
  const column = worksheet.getColumn(at + 1);
  column.outlineLevel = outline;
  if (style) Object.assign(column, { style });
}

function writeRowBand({ worksheet }: SheetWriting, at: number, { outline, style }: Band): void {
  const row = worksheet.getRow(at + 1);
  row.outlineLevel = outline;
  if (style) row.style = style;
}

/** Once the cells are written: has the codec's library write rows of neither height nor cells, which it leaves out. */
export function keepBareRows(writing: SheetWriting): void {
  const { worksheet } = writing;
  for (const { places, value } of recordsOn(writing, "band"))
    for (const { zone } of (value as Band).dimension === "ROW" ? places : [])
      for (let at = zone.top; at <= zone.bottom; at++) {
        const row = worksheet.getRow(at + 1);
        if (row.height !== undefined || row.cellCount > 0) continue;
        row.height = worksheet.properties.defaultRowHeight || 15;
        row.customHeight = false;
      }
}

/** What the file said of columns behind the live sheet's; where that has grown since, their look alone. */
function writeColumnsBeyond({ inside, id, worksheet }: SheetWriting, file: Partial<FileSheet>): void {
  const live = inside.getters.getNumberCols(id);
  for (const { first, last, width, hidden, outline, style } of file.columnsBeyond ?? [])
    for (let number = first; number <= last; number++) {
      const column = worksheet.getColumn(number);
      Object.assign(column, { style });
      if (number <= live) continue;
      if (width !== undefined) column.width = width;
      column.hidden = hidden;
      column.outlineLevel = outline;
    }
}
