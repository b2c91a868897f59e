import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { freeSheet } from "../../../samples/freeSheet";
import type { CellValue, SheetGrid, TableArea } from "../../../src/plan/sheets/sheetGrid";
import { codec } from "../../../workbench/engine/codec";
import type { LiveWorkbook } from "../../../workbench/engine/liveWorkbook";
import { drawnRows, gridOfDrawn } from "../../plan/gridOfFree";

export type Grids = readonly SheetGrid[];

const samples = path.join(__dirname, "../../../samples");
const hostile = path.join(__dirname, "../../data/hostile");
/** Enough of a long sheet: what damage does to its rows, it does to the next thousand too. */
const mostRows = 120;

function areasOf(workbook: LiveWorkbook, sheet: string): TableArea[] {
  return workbook.tables(sheet).map(({ name, zone, hasHeaders, hasTotals }) => ({
    name,
    top: zone.top,
    left: zone.left,
    rows: zone.bottom - zone.top + 1,
    columns: zone.right - zone.left + 1,
    hasHeader: hasHeaders,
    hasTotals,
  }));
}

/** A sheet as Excel would give it: its first rows, with the looks of all of them. */
function gridOfSheet(workbook: LiveWorkbook, sheet: string): SheetGrid {
  const zone = workbook.usedZone(sheet, true) ?? { top: 0, left: 0, bottom: -1, right: -1 };
  const { top, left } = zone;
  const rows = Array.from({ length: Math.min(mostRows, zone.bottom - top + 1) }, (_, at) => top + at);
  const columns = Array.from({ length: zone.right - left + 1 }, (_, at) => left + at);
  const cells = <T>(read: (row: number, column: number) => T): T[][] =>
    rows.map((row) => columns.map((column) => read(row, column)));
  const lookAt = (row: number, column: number) => workbook.look(sheet, row, column);
  return {
    id: sheet,
    name: workbook.sheetName(sheet),
    visible: workbook.sheetState(sheet) === "Visible",
    top,
    left,
    values: cells((row, column): CellValue => workbook.value(sheet, row, column)),
    formats: cells((row, column) => lookAt(row, column).numberFormat),
    hiddenRows: new Set(rows.filter((row) => workbook.isRowHidden(sheet, row))),
    looks: [
      {
        top,
        left,
        fills: cells((row, column) => lookAt(row, column).fill.toUpperCase()),
        struck: cells((row, column) => lookAt(row, column).strikethrough),
        shown: null,
      },
    ],
    tables: areasOf(workbook, sheet),
  };
}

async function sampleGrids(file: string): Promise<Grids> {
  const read = await codec.read(new Uint8Array(readFileSync(path.join(samples, file))));
  if (!read.ok) throw new Error(`${file}: ${read.why}`);
  const { workbook } = read.value;
  return workbook.sheets().map((sheet) => gridOfSheet(workbook, sheet));
}

function hostileGrids(file: string): Grids {
  const { sheets } = JSON.parse(readFileSync(path.join(hostile, file), "utf8")) as { sheets: unknown[] };
  return sheets.map((sheet) => {
    const free = freeSheet.parse(sheet);
    return gridOfDrawn(free.name, drawnRows(free));
  });
}

/** The samples and the plans of test/data/hostile as grids, each read once; the same list every time. */
export async function allSampleGrids(): Promise<readonly (readonly [name: string, grids: Grids])[]> {
  // The longest log takes seconds to open, and is another's lines again.
  const files = readdirSync(samples).filter((file) => /^(?!14-).*\.xlsx$/.test(file));
  const read: [string, Grids][] = [];
  for (const file of files.sort()) read.push([file, await sampleGrids(file)]);
  const plans = readdirSync(hostile).sort();
  return [...read, ...plans.map((file) => [file, hostileGrids(file)] as const)];
}
