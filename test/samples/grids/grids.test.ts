import { readFileSync } from "node:fs";
import { buildFreeWorkbook } from "../../../samples/buildWorkbook";
import type { CellValue, LookBlock, SheetGrid, TableArea } from "../../../src/plan/sheets/sheetGrid";
import { columnLetter } from "../../../src/plan/sheets/gridReading";
import { codec } from "../../../workbench/engine/codec";
import type { LiveWorkbook } from "../../../workbench/engine/liveWorkbook";
import { hostilePlans } from "../hostile/hostilePlans";
import { freeGrid } from "./freeGrid";
import { sampleGrids } from "./sampleGrids";

jest.setTimeout(60_000);

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

/** The looks of a sheet's cells, as many as another block has. */
function looksOf(workbook: LiveWorkbook, sheet: string, { top, left, fills }: LookBlock): LookBlock {
  const looks = fills.map((row, at) => row.map((_, column) => workbook.look(sheet, top + at, left + column)));
  return {
    top,
    left,
    fills: looks.map((row) => row.map(({ fill }) => fill.toUpperCase())),
    struck: looks.map((row) => row.map(({ strikethrough }) => strikethrough)),
    shown: null,
  };
}

/** A sheet as Excel would give it, with as many looks as the other has. */
function gridOfSheet(workbook: LiveWorkbook, sheet: string, other: SheetGrid | undefined): SheetGrid {
  const zone = workbook.usedZone(sheet, true) ?? { top: 0, left: 0, bottom: -1, right: -1 };
  const { top, left } = zone;
  const rows = Array.from({ length: zone.bottom - top + 1 }, (_, at) => top + at);
  const columns = Array.from({ length: zone.right - left + 1 }, (_, at) => left + at);
  const cells = <T>(read: (row: number, column: number) => T): T[][] =>
    rows.map((row) => columns.map((column) => read(row, column)));
  return {
    id: workbook.sheetName(sheet),
    name: workbook.sheetName(sheet),
    visible: workbook.sheetState(sheet) === "Visible",
    top,
    left,
    values: cells((row, column): CellValue => workbook.value(sheet, row, column)),
    formats: cells((row, column) => workbook.look(sheet, row, column).numberFormat),
    hiddenRows: new Set(rows.filter((row) => workbook.isRowHidden(sheet, row))),
    looks: (other?.looks ?? []).map((block) => looksOf(workbook, sheet, block)),
    tables: areasOf(workbook, sheet),
  };
}

/** What a file says otherwise: the engine words broken formulas its own way, and the codec one label of a totals row. */
const otherwise: Readonly<Record<string, CellValue>> = {
  "Summary B13": "#NAME?",
  "Actions 2021-22 F95": "",
  "Tracker C16": "#NAME?",
  "Tracker G16": "#NAME?",
  "Recovery plan A8": "#NAME?",
  "Recovery plan E10": "#VALUE!",
};

/** A grid as far as a file holds it, numbers to four places. */
const asFiled = (grid: SheetGrid): SheetGrid => ({
  ...grid,
  values: grid.values.map((row, at) =>
    row.map((value, column) => {
      const place = `${grid.name} ${columnLetter(grid.left + column)}${grid.top + at + 1}`;
      return otherwise[place] ?? (typeof value === "number" ? Number(value.toFixed(4)) : value);
    }),
  ),
});

async function expectAsFiled(grids: readonly SheetGrid[], bytes: Uint8Array): Promise<void> {
  const read = await codec.read(bytes);
  if (!read.ok) throw new Error(read.why);
  const { workbook } = read.value;
  const held = workbook.sheets().map((sheet, at) => gridOfSheet(workbook, sheet, grids[at]));
  expect(grids.map(asFiled)).toEqual(held.map(asFiled));
}

// The longest log takes seconds to open, and is another's lines again.
const files = [...sampleGrids.keys()].filter((file) => !file.startsWith("14-"));

test("there are samples", () => {
  expect(files.length).toBeGreaterThan(10);
});

test.each(files)("%s without a file is the workbook that its file holds", async (file) => {
  await expectAsFiled(sampleGrids.get(file)?.() ?? [], new Uint8Array(readFileSync(`samples/${file}`)));
});

test.each([...hostilePlans])("%s is the workbook that a file of it holds", async (_, { asOf, sheets }) => {
  await expectAsFiled(sheets.map(freeGrid), await buildFreeWorkbook({ saved: asOf, sheets }));
});
