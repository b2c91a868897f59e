import type { FreeCell, FreeSheet } from "../../samples/freeSheet";
import type { CellValue, SheetGrid } from "../../src/plan/sheets/sheetGrid";
import { gridOf } from "./gridOf";
import { day } from "./usualSettings";

/** What a cell of a free sheet holds, with its number format and fill. */
export interface DrawnCell {
  readonly value: CellValue;
  readonly format: string;
  readonly fill: string;
}

export const blank: DrawnCell = { value: "", format: "General", fill: "" };

function drawn(cell: FreeCell): DrawnCell {
  if (cell === null) return blank;
  if (typeof cell !== "object") return { ...blank, value: cell };
  if ("day" in cell) return { ...blank, value: day(cell.day), format: cell.shown };
  const inside = drawn(cell.value);
  return {
    value: inside.value,
    format: cell.format ?? inside.format,
    fill: cell.fill === undefined ? "" : `#${cell.fill.toUpperCase()}`,
  };
}

/** The cells of a free sheet, all rows of the same length. */
export function drawnRows(sheet: FreeSheet): DrawnCell[][] {
  const rows = sheet.rows.map((row) => row.map(drawn));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...new Array<DrawnCell>(width - row.length).fill(blank)]);
}

/** The grid that Excel would give for these cells. */
export function gridOfDrawn(name: string, rows: readonly (readonly DrawnCell[])[]): SheetGrid {
  const formats: Record<string, string> = {};
  const fills: Record<string, string> = {};
  rows.forEach((row, at) =>
    row.forEach(({ format, fill }, column) => {
      formats[`${at},${column}`] = format;
      if (fill !== "") fills[`${at},${column}`] = fill;
    }),
  );
  return gridOf(
    rows.map((row) => row.map(({ value }) => value)),
    { name, formats, fills },
  );
}
