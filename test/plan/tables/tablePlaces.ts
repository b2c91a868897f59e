import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { cellName, columnLetter } from "../../../src/plan/sheets/gridReading";
import { findTables } from "../../../src/plan/tables/findTables";
import { gridOf } from "../gridOf";
import type { Rows } from "./foundTables";

/** Rows written as texts, "Ref | Action | RAG"; a figure after "#" is a number, "\\n" breaks a line. */
export function sheetOf(...rows: readonly string[]): Rows {
  return rows.map((row) =>
    row === "" ? [] : row.split("|").map((cell) => valueOf(cell.trim().replaceAll("\\n", "\n"))),
  );
}

const valueOf = (cell: string): CellValue => (/^#\d/.test(cell) ? Number(cell.slice(1)) : cell);

/**
 * The tables of a sheet as ranges from their headings to their last row: "A1:F4", with "in two rows" for headings of
 * two rows, "titled 3" for the Excel rows of its titles, and "again 9" for those of repeated headings.
 */
export function tablesIn(rows: Rows, wishes: Parameters<typeof gridOf>[1] = {}): string[] {
  return findTables(gridOf(rows, wishes)).map(({ header, endRow, left, right, titleRows, repeats }) => {
    const range = `${cellName(header.firstRow, left)}:${columnLetter(right)}${String(endRow)}`;
    const two = header.row > header.firstRow ? " in two rows" : "";
    const said = (word: string, all: readonly number[]): string =>
      all.length === 0 ? "" : ` ${word} ${all.map((row) => row + 1).join(",")}`;
    return `${range}${two}${said("titled", titleRows)}${said("again", [...repeats])}`;
  });
}
