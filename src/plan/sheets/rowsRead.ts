import type { RowsRead } from "../plan";
import type { PlanRow } from "../rows/planRow";
import type { ReadPlan } from "./readPlan";

type Table = ReadPlan["tables"][number];

type Kinds = Map<PlanRow["kind"], number>;

/** Adds how many rows below the header have each kind; rows of one kind mostly follow each other. */
function addKinds(kinds: Kinds, rows: readonly PlanRow[], headerRow: number): void {
  let last: PlanRow["kind"] = "line";
  let same = 0;
  const addSame = (): void => {
    if (same > 0) kinds.set(last, (kinds.get(last) ?? 0) + same);
  };
  for (const { kind, row } of rows) {
    if (row <= headerRow) continue;
    if (kind !== last) {
      addSame();
      last = kind;
      same = 0;
    }
    same++;
  }
  addSame();
}

/** How many rows of the tables were taken for what. Lines are counted as they were read, rows by their place. */
export function rowsRead(tables: readonly Table[]): RowsRead {
  const kinds: Kinds = new Map();
  let [read, lines, notLines] = [0, 0, 0];
  for (const { table, read: own } of tables) {
    const { header, endRow } = table.block;
    read += endRow - header.row;
    lines += own.lines.length;
    notLines += table.placed.filter(({ kind }) => kind !== "recommendation").length - own.lines.length;
    // Titles above the header are sections too, and lie outside the rows that are read.
    addKinds(kinds, table.rows, header.row);
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
