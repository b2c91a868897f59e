import { readHeading } from "../../../src/plan/columns/heading";
import type { Header } from "../../../src/plan/tables/headers/header";
import { headerFrom } from "../../../src/plan/tables/headers/headerRows";
import type { SheetView } from "../../../src/plan/tables/sheetView";
import { gridOf } from "../gridOf";
import type { Rows } from "./foundTables";

/** A sheet of these rows, all of its columns in view. */
export function viewOf(rows: Rows, wishes: Parameters<typeof gridOf>[1] = {}): SheetView {
  const grid = gridOf(rows, wishes);
  const width = grid.values[0]?.length ?? 0;
  return { grid, from: grid.left, to: grid.left + width - 1, apart: [], read: readHeading };
}

/** The header that begins in a 0-based row of the sheet; there must be one. */
export function headerIn(view: SheetView, row: number): Header {
  const header = headerFrom(view, row);
  if (header === null) throw new Error(`row ${row} is no header`);
  return header;
}
