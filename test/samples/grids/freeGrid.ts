import { freeStyles } from "../../../samples/draw/freeStyles";
import type { FreeCell, FreeSheet } from "../../../samples/freeSheet";
import type { SheetGrid, TableArea } from "../../../src/plan/sheets/sheetGrid";
import { tinted } from "../../../workbench/engine/xlsx/colours";
import { blank, drawnRows, type DrawnCell } from "../../plan/gridOfFree";

/** A rectangle of cells, all 0-based, its last row and column included. */
interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

function placeOf(cell: string): { readonly row: number; readonly column: number } {
  const [, letters = "", digits = ""] = /^\$?([A-Z]+)\$?(\d+)$/.exec(cell) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

function areaOf(range: string): Area {
  const [first = "", last = first] = range.split(":");
  const [from, to] = [placeOf(first), placeOf(last)];
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** Office's first six accents, as they count in cells from 4 on. */
const accents = ["4F81BD", "C0504D", "9BBB59", "8064A2", "4BACC6", "F79646"];

function lookOf(cell: FreeCell | undefined): { readonly fill: string; readonly struck: boolean } {
  if (typeof cell !== "object" || cell === null || !("value" in cell)) return { fill: "", struck: false };
  const themed = cell.theme && tinted(accents[cell.theme.index - 4] ?? "FFFFFF", cell.theme.tint ?? 0);
  const fill = cell.fill ?? themed;
  return { fill: fill === undefined ? "" : `#${fill.toUpperCase()}`, struck: cell.struck === true };
}

/** Texts that Excel would take for numbers are written as text, where the cell says nothing of its format. */
const formatOf = ({ value, format }: DrawnCell, cell: FreeCell | undefined): string => {
  const says = typeof cell === "object" && cell !== null && "format" in cell;
  return !says && typeof value === "string" && /^\d+(\.\d+)*$/.test(value) ? "@" : format;
};

function tablesOf({ table }: FreeSheet): TableArea[] {
  if (!table) return [];
  const { top, left, bottom, right } = areaOf(table.ref);
  const size = { top, left, rows: bottom - top + 1, columns: right - left + 1 };
  return [{ name: table.name, ...size, hasHeader: true, hasTotals: table.totals }];
}

/** The smallest rectangle that holds every value; null where there is none. Rows and columns of the given rows. */
function usedArea(rows: readonly (readonly DrawnCell[])[]): Area | null {
  const used = rows.flatMap((row, at) =>
    row.flatMap(({ value }, column) => (value === "" ? [] : [[at, column] as const])),
  );
  if (used.length === 0) return null;
  const [down, across] = [used.map(([row]) => row), used.map(([, column]) => column)];
  return {
    top: Math.min(...down),
    left: Math.min(...across),
    bottom: Math.max(...down),
    right: Math.max(...across),
  };
}

/** What a merge covers says nothing, and looks as its first cell does. */
function underMerges(sheet: FreeSheet, rows: DrawnCell[][]): void {
  const start = placeOf(sheet.start);
  for (const merge of sheet.merges.map(areaOf)) {
    const first = rows[merge.top - start.row]?.[merge.left - start.column] ?? blank;
    for (let row = merge.top; row <= merge.bottom; row++)
      for (let column = merge.left; column <= merge.right; column++) {
        const cells = rows[row - start.row];
        const isFirst = row === merge.top && column === merge.left;
        if (cells && column - start.column < cells.length && !isFirst)
          cells[column - start.column] = { ...first, value: "" };
      }
  }
}

/** A free sheet as Excel gives it when samples/draw has drawn it; grids.test.ts holds that. */
export function freeGrid(sheet: FreeSheet): SheetGrid {
  const start = placeOf(sheet.start);
  const styles = freeStyles(sheet);
  const ownFill = {
    heading: `#${sheet.look?.header ?? "D9D9D9"}`,
    section: `#${sheet.look?.section ?? "F2F2F2"}`,
  };
  const styleFill = (row: number, column: number): string => {
    const style = styles.of(row, column);
    return style === "heading" || style === "section" ? ownFill[style] : "";
  };
  const rows = drawnRows(sheet).map((row, at) =>
    row.map((cell, column): DrawnCell => {
      const written = sheet.rows[at]?.[column];
      const fill = lookOf(written).fill || styleFill(at, column);
      return { value: cell.value, format: formatOf(cell, written), fill };
    }),
  );
  underMerges(sheet, rows);
  const used = usedArea(rows) ?? { top: 0, left: 0, bottom: -1, right: -1 };
  const cells = <T>(of: (cell: DrawnCell) => T): T[][] =>
    rows.slice(used.top, used.bottom + 1).map((row) => row.slice(used.left, used.right + 1).map(of));
  return {
    id: sheet.name,
    name: sheet.name,
    visible: sheet.hidden !== true,
    top: start.row + used.top,
    left: start.column + used.left,
    values: cells(({ value }) => value),
    formats: cells(({ format }) => format),
    hiddenRows: new Set(sheet.hiddenRows.map((row) => row - 1)),
    // Colours reach further than values: the swatches of a key may say nothing.
    looks: [
      {
        top: start.row,
        left: start.column,
        fills: rows.map((row) => row.map(({ fill }) => fill)),
        struck: rows.map((row, at) => row.map((_, column) => lookOf(sheet.rows[at]?.[column]).struck)),
        shown: null,
      },
    ],
    tables: tablesOf(sheet),
  };
}
