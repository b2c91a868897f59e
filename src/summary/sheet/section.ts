import type { ChartBlock, TableBlock, TextCell } from "../sheetLayout";
import { charactersAcross, lastChartColumn } from "./columnWidths";
import { brokenRows } from "./fittingRows";

/** A table before it has a place. */
export type TableParts = Omit<TableBlock, "row" | "column">;

/** A chart below its table, before it has a place. */
export interface ChartParts extends Omit<ChartBlock, "from" | "to" | "table"> {
  readonly rows: number;
}

/**
 * One part of the sheet: a heading, sentences below it, a table, and a chart where there is something to draw. The
 * table is there whatever the plan holds, so that officers' formulas on it hold.
 */
export interface Section {
  readonly heading: string;
  readonly notes: readonly string[];
  readonly table: TableParts;
  readonly chart: ChartParts | null;
}

/** What stands in the first cell of a table that has nothing to list. */
export const none = "None";

/** The rows, or the one row that says that there are none. */
export function rowsOrNone(rows: TableParts["rows"], columns: TableParts["columns"]): TableParts["rows"] {
  return rows.length > 0 ? rows : [[none, ...columns.slice(1).map(() => null)]];
}

export interface Placed {
  readonly texts: readonly TextCell[];
  readonly tables: readonly TableBlock[];
  readonly charts: readonly ChartBlock[];
  /** First row, 0-based, that is free after a blank one. */
  readonly nextRow: number;
}

/** Gives a section its place from a row on, 0-based, always in the first column. */
export function placeSection({ heading, notes, table, chart }: Section, row: number): Placed {
  const said = notes.flatMap((note) => brokenRows(note, charactersAcross));
  const texts: TextCell[] = [
    { row, column: 0, content: heading, look: "heading" },
    ...said.map((content, index): TextCell => ({ row: row + 1 + index, column: 0, content, look: "note" })),
  ];
  const tableRow = row + 1 + said.length;
  const afterTable = tableRow + table.rows.length + 2;
  const tables = [{ ...table, row: tableRow, column: 0 }];
  if (chart === null) return { texts, tables, charts: [], nextRow: afterTable };
  const { rows, ...rest } = chart;
  const from = { row: afterTable, column: 0 };
  const to = { row: afterTable + rows - 1, column: lastChartColumn };
  return { texts, tables, charts: [{ ...rest, table: table.name, from, to }], nextRow: to.row + 2 };
}
