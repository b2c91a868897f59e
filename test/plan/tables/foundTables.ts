import { findTables } from "../../../src/plan/tables/findTables";
import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { gridOf } from "../gridOf";

export type Rows = CellValue[][];

export const header = ["Ref", "Recommendation", "Action", "Lead", "Timescale", "RAG"];
export const line = (ref: string): CellValue[] => [
  ref,
  "Agree a funding formula",
  `Draft a paper on option ${ref}`,
  "Business Manager",
  "March 2021",
  "Green",
];
export const lines = ["1.1", "1.2", "1.3"].map(line);

export const found = (rows: Rows, wishes: Parameters<typeof gridOf>[1] = {}) =>
  findTables(gridOf(rows, wishes)).map(({ header: { firstRow, row }, endRow, left, right }) => ({
    rows: [firstRow, row, endRow],
    columns: [left, right],
  }));

export const headingsOf = (rows: Rows) =>
  findTables(gridOf(rows))[0]?.header.headings.map(({ text, meaning }) => [text, meaning]) ?? [];
