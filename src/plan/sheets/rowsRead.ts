import type { RowsRead } from "../plan";
import type { PlanRow } from "../rows/planRow";
import type { ReadPlan } from "./readPlan";

type Table = ReadPlan["tables"][number];

/** How many rows of the tables were taken for what. Lines are counted as they were read, rows by their place. */
export function rowsRead(tables: readonly Table[]): RowsRead {
  const kinds = new Map<PlanRow["kind"], number>();
  let [read, lines, notLines] = [0, 0, 0];
  for (const { table, read: own } of tables) {
    const { header, endRow } = table.block;
    read += endRow - header.row;
    lines += own.lines.length;
    notLines += table.placed.filter(({ kind }) => kind !== "recommendation").length - own.lines.length;
    // Titles above the header are sections too, and lie outside the rows that are read.
    for (const { kind, row } of table.rows) if (row > header.row) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const of = (...wanted: PlanRow["kind"][]): number =>
    wanted.reduce((sum, kind) => sum + (kinds.get(kind) ?? 0), 0);
  return {
    read,
    lines,
    recommendations: of("recommendation"),
    headers: tables.length + of("header"),
    sections: of("section"),
    totals: of("total"),
    others: of("key", "note", "bareReference", "leftOut") + notLines,
    blank: of("blank"),
  };
}
