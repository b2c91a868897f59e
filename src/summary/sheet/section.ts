import type { ChartBlock, TableBlock, TextCell } from "../sheetLayout";

/** A table before it has a place. */
export type TableParts = Omit<TableBlock, "row" | "column">;

/** A chart below its table, before it has a place. */
export interface ChartParts extends Omit<ChartBlock, "from" | "to" | "table"> {
  readonly rows: number;
}

/** One part of the sheet: a heading, sentences below it, and a table and chart where there is something to show. */
export interface Section {
  readonly heading: string;
  readonly notes: readonly string[];
  readonly table: TableParts | null;
  readonly chart: ChartParts | null;
}

export interface Placed {
  readonly texts: readonly TextCell[];
  readonly tables: readonly TableBlock[];
  readonly charts: readonly ChartBlock[];
  /** First row, 0-based, that is free after a blank one. */
  readonly nextRow: number;
}

/** Gives a section its place from a row on, 0-based, always in the first column. */
export function placeSection(section: Section, row: number, lastChartColumn: number): Placed {
  const { heading, notes, table, chart } = section;
  const texts: TextCell[] = [
    { row, column: 0, content: heading, look: "heading" },
    ...notes.map((content, index): TextCell => ({ row: row + 1 + index, column: 0, content, look: "note" })),
  ];
  const tableRow = row + 1 + notes.length;
  if (table === null) return { texts, tables: [], charts: [], nextRow: tableRow + 1 };
  const afterTable = tableRow + table.rows.length + 2;
  const tables = [{ ...table, row: tableRow, column: 0 }];
  if (chart === null) return { texts, tables, charts: [], nextRow: afterTable };
  const { rows, ...rest } = chart;
  const from = { row: afterTable, column: 0 };
  const to = { row: afterTable + rows - 1, column: lastChartColumn };
  return { texts, tables, charts: [{ ...rest, table: table.name, from, to }], nextRow: to.row + 2 };
}
