import type { CellValue, TableArea } from "../../../../src/plan/sheets/sheetGrid";
import { cellName, columnLetter } from "../../../../src/plan/sheets/gridReading";
import { findTables } from "../../../../src/plan/tables/findTables";
import { gridOf } from "../../gridOf";
import { header, line, type Rows } from "../foundTables";

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

/** The headings of a usual plan, and a line of it, as texts for `sheetOf`. */
export const usual = header.join(" | ");
export const usualLine = (part: number): string => line(`1.${String(part)}`).join(" | ");

/** The same of a plan of four columns. */
export const small = "Task | Who | Deadline | Status";
export const smallLine = (what: string): string =>
  `Agree the ${what} with all schools | Chair | May 2021 | Red`;

/** And of one whose headings are others. */
export const other = "No. | What we will do | By whom | By when | Status | Evidence";
export const otherLine = "1 | Recruit a deputy chair | Chair | May 2021 | Complete | Minutes";

/** A real Excel table; by itself of the usual plan's six columns and three lines, in the first row of the sheet. */
export const realTable = (change: Partial<TableArea> = {}): TableArea => ({
  name: "Actions",
  top: 0,
  left: 0,
  rows: 4,
  columns: 6,
  hasHeader: true,
  hasTotals: false,
  ...change,
});

/** A sheet by what is special about it, its rows, and its tables. */
export type SheetCase = [name: string, rows: string[], tables: string[]];

/** The same with its real Excel tables. */
export type RealCase = [...SheetCase, real: TableArea[]];

export const tablesOf = (rows: readonly string[], real: readonly TableArea[] = []): string[] =>
  tablesIn(sheetOf(...rows), { tables: real });
