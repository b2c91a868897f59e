import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import type { Rows } from "./foundIn";

export const column = (heading: string, ...cells: CellValue[]): [string, CellValue[]] => [heading, cells];

/** The usual columns of four lines. */
export const refs = column("Ref", "1", "2", "3", "4");
export const actions = column(
  "Action",
  ...["leaflet", "workshop", "audit", "survey"].map((what) => `Carry out a ${what} with the partners`),
);
export const leads = column("Lead", "Chair", "Head of Service", "Chair", "Director");
export const due = column("Due date", "May 2022", "June 2022", "July 2022", "May 2022");
export const rag = column("RAG", "Red", "Amber", "Green", "Amber");

/** A sheet of four lines with these columns. */
export const table = (...columns: [string, CellValue[]][]): Rows => [
  columns.map(([heading]) => heading),
  ...[0, 1, 2, 3].map((row) => columns.map(([, cells]) => cells[row] ?? "")),
];
