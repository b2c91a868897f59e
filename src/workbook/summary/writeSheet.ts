import type { TableArea } from "../../plan/sheets/sheetGrid";
import type { SheetLayout } from "../../summary/sheetLayout";
import { pointsFor } from "../pointsFor";
import { unfinished } from "./leftOver";
import type { SheetPlan } from "./places/planSheet";
import type { Queueing } from "./queueing";
import type { Shift } from "./places/shifts";
import { sizeOf } from "./places/shifts";
import { queueChart } from "./writeChart";
import { queueTable, tableAddress } from "./writeTable";
import { queueText, queueTexts } from "./writeTexts";

/** Our charts, by which one that is not laid out any more is known from officers' own. */
const ourCharts = /^ActionPlan_/;

function queueShift(sheet: Excel.Worksheet, { row, count }: Shift, { mode, size }: SheetPlan): void {
  const block = sheet.getRangeByIndexes(row, 0, Math.abs(count), size.columns);
  const moving = mode === "cells" ? block : block.getEntireRow();
  if (count > 0) moving.insert(Excel.InsertShiftDirection.down);
  else moving.delete(Excel.DeleteShiftDirection.up);
}

/** Queues what brings everything that stays to its place: only then is anything written. */
function queueMoves(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { columns, gone, shifts, standing } = plan;
  if (columns)
    sheet
      .getRangeByIndexes(0, columns.before, 1, columns.count)
      .getEntireColumn()
      .insert(Excel.InsertShiftDirection.right);
  for (const { name } of gone) sheet.tables.getItem(name).convertToRange();
  for (const shift of shifts) queueShift(sheet, shift, plan);
  for (const { table, area } of standing)
    if (area.rows !== table.rows.length + 1) sheet.tables.getItem(table.name).resize(tableAddress(table));
}

/** What of our rows and columns is no standing table: only that is emptied, so that headings never are. */
function* emptied({
  layout,
  standing,
  size,
}: SheetPlan): Generator<Omit<TableArea, "name" | "hasHeader" | "hasTotals">> {
  const stays = new Set(standing.map(({ table }) => table.name));
  // A1 goes on saying that the sheet is unfinished.
  yield { top: 0, left: 1, rows: 1, columns: size.columns - 1 };
  let top = 1;
  for (const { name, row, rows, columns } of layout.tables) {
    if (!stays.has(name)) continue;
    const height = rows.length + 1;
    yield { top, left: 0, rows: row - top, columns: size.columns };
    yield { top: row, left: columns.length, rows: height, columns: size.columns - columns.length };
    top = row + height;
  }
  yield { top, left: 0, rows: size.rows - top, columns: size.columns };
}

function queueEmptying(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { rows, columns } = plan.size;
  const ours = sheet.getRangeByIndexes(0, 0, rows, columns);
  ours.clear(Excel.ClearApplyTo.removeHyperlinks);
  for (const piece of emptied(plan))
    if (piece.rows > 0 && piece.columns > 0)
      sheet
        .getRangeByIndexes(piece.top, piece.left, piece.rows, piece.columns)
        .clear(Excel.ClearApplyTo.contents);
  ours.clear(Excel.ClearApplyTo.formats);
}

/** Queues "unfinished" into A1, before anything else on the sheet. */
export function queueUnfinished(sheet: Excel.Worksheet): void {
  sheet.getRange("A1").values = [[unfinished]];
}

/**
 * Queues everything on a sheet of ours but the title, which comes last of all; in steps, since it takes a while.
 *
 * @param plan what is there already; null on a new sheet
 * @param charts the names of the charts on it
 */
export function* queueSheet(
  sheet: Excel.Worksheet,
  layout: SheetLayout,
  plan: SheetPlan | null,
  charts: readonly string[],
): Queueing {
  if (plan) {
    queueMoves(sheet, plan);
    queueEmptying(sheet, plan);
    yield;
  }
  const { rows, columns } = plan?.size ?? sizeOf(layout);
  queueText(sheet, { row: 0, column: 0, content: unfinished, look: "title" }, sizeOf(layout).columns);
  // Widths come first: Excel fits a row's height to the widths of the moment.
  layout.columnWidths.slice(0, columns).forEach((width, column) => {
    sheet.getCell(0, column).format.columnWidth = pointsFor(width);
  });
  yield* queueTexts(sheet, layout, sizeOf(layout).columns);
  const stays = new Set(plan?.standing.map(({ table }) => table.name));
  for (const table of layout.tables) {
    queueTable(sheet, table, stays.has(table.name));
    yield;
  }
  sheet.getRangeByIndexes(0, 0, rows, columns).format.autofitRows();
  sheet.freezePanes.freezeRows(layout.frozenRows);
  queueCharts(sheet, layout, charts);
  sheet.showGridlines = false;
}

function queueCharts(sheet: Excel.Worksheet, layout: SheetLayout, charts: readonly string[]): void {
  const wanted = new Set(layout.charts.map(({ name }) => name));
  for (const name of charts)
    if (ourCharts.test(name) && !wanted.has(name)) sheet.charts.getItem(name).delete();
  for (const chart of layout.charts) queueChart(sheet, layout, chart, charts.includes(chart.name));
}
