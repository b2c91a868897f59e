import type { Columns } from "../../../src/plan/columns/columnName";
import { readRows } from "../../../src/plan/rows/rows";
import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { findTables } from "../../../src/plan/tables/findTables";
import { gridOf } from "../gridOf";

export const header = ["Ref", "Recommendation", "Action", "Lead", "Timescale", "RAG"];
export const columns: Columns = { ref: 0, recommendation: 1, action: 2, lead: 3, due: 4, rating: 5 };
export const line = (ref = "1.1"): CellValue[] => [
  ref,
  "Agree a formula",
  "Draft a paper on options",
  "Business Manager",
  "March 2021",
  "G",
];

export type Wishes = Parameters<typeof gridOf>[1];

export function rowsOf(table: CellValue[][], wishes: Wishes = {}, wanted = columns) {
  const grid = gridOf(table, wishes);
  const [block] = findTables(grid);
  if (!block) throw new Error("no table");
  return readRows(grid, block, wanted);
}
export const kindsOf = (table: CellValue[][], wishes: Wishes = {}, wanted = columns) =>
  rowsOf(table, wishes, wanted).map(({ kind }) => kind);

/** What a row between two lines is. */
export const kindOf = (row: CellValue[]) => kindsOf([header, line(), row, line("9.9")])[1];
