import type { LiveWorkbook, Zone } from "../liveWorkbook";
import type { Inside } from "../model/inside";
import type { ShiftCommand } from "../model/shift/shiftCommand";
import { fitSheet } from "./grid";
import { liveTables, mendTableRanges } from "./tables";
import { usedZone } from "./usedZone";

type Shift = Omit<ShiftCommand, "type">;

/** Behind every shift: what stands for the columns of tables is what they are now. */
function mendTables(inside: Inside, sheet: string): void {
  for (const table of liveTables(inside, sheet)) mendTableRanges(inside, table.name, table);
}

function shiftCells(inside: Inside, sheet: string, block: Zone, direction: "Down" | "Up"): void {
  const height = block.bottom - block.top + 1;
  const last = Math.max(
    usedZone(inside, sheet, false)?.bottom ?? 0,
    ...liveTables(inside, sheet).map(({ zone }) => zone.bottom),
  );
  fitSheet(inside, sheet, Math.max(block.bottom, last + (direction === "Down" ? height : 0)), block.right);
  const shift: Shift = { sheetId: sheet, block: { ...block }, direction };
  inside.run("WORKBENCH_SHIFT", shift);
  mendTables(inside, sheet);
}

function shiftWhole(
  inside: Inside,
  sheet: string,
  dimension: "ROW" | "COL",
  first: number,
  count: number,
): void {
  const where = { sheetId: sheet, sheetName: inside.getters.getSheetName(sheet), dimension };
  if (count > 0) {
    fitSheet(inside, sheet, dimension === "ROW" ? first : 0, dimension === "COL" ? first : 0);
    inside.run("ADD_COLUMNS_ROWS", { ...where, base: first, quantity: count, position: "before" });
  } else {
    const elements = Array.from({ length: -count }, (_, at) => first + at);
    fitSheet(
      inside,
      sheet,
      dimension === "ROW" ? first - count + 1 : 0,
      dimension === "COL" ? first - count + 1 : 0,
    );
    inside.run("REMOVE_COLUMNS_ROWS", { ...where, elements });
  }
  mendTables(inside, sheet);
}

/** Inserting and deleting cells, whole rows and whole columns. */
export function shiftFunctions(
  inside: Inside,
): Pick<LiveWorkbook, "shiftCells" | "shiftRows" | "shiftColumns"> {
  return {
    shiftCells: (sheet, block, direction) => shiftCells(inside, sheet, block, direction),
    shiftRows: (sheet, first, count) => shiftWhole(inside, sheet, "ROW", first, count),
    shiftColumns: (sheet, first, count) => shiftWhole(inside, sheet, "COL", first, count),
  };
}
