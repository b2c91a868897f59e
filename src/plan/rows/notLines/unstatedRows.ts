import type { Columns } from "../../columns/columnName";
import type { SheetGrid } from "../../sheets/sheetGrid";
import type { TableBlock } from "../../tables/tableBlock";
import type { PlanRow } from "../planRow";
import { countInside, onlyInside, textUnder } from "../rowCells";

/**
 * Whether a row without words says by its other cells that it is a line of its own: two of its number, its lead and
 * its date. A rating alone stands for whatever is above it.
 */
function saysMore(grid: SheetGrid, row: number, columns: Columns): boolean {
  const says = (...names: readonly (keyof Columns)[]): boolean =>
    names.some((name) => /[\p{L}\p{N}]/u.test(textUnder(grid, row, columns, name)));
  const own = [says("ref"), says("lead", "agency"), says("due", "revisedDue")];
  return own.filter(Boolean).length >= 2;
}

const fewestOfLine = 4;

/** An action that goes on in the row below its line: it begins with a small letter, and nothing stands beside it. */
function goesOn(grid: SheetGrid, block: TableBlock, rows: readonly PlanRow[], at: number): boolean {
  const row = rows[at];
  const above = rows[at - 1];
  if (row?.kind !== "line" || above?.kind !== "line") return false;
  if (countInside(grid, above.row, block) < fewestOfLine) return false;
  return /^\p{Ll}/u.test(onlyInside(grid, row.row, block)?.text ?? "");
}

/**
 * On a sheet with an action column a rating or a date without an action is no statement: those rows are left out and
 * said, unless their own cells say more; and so is a row with the rest of the action above it. Of a run of them at the foot, written in advance, the first is said.
 */
export function withoutUnstated(
  grid: SheetGrid,
  block: TableBlock,
  rows: readonly PlanRow[],
  columns: Columns,
): readonly PlanRow[] {
  if (columns.action === undefined) return rows;
  const told = rows.map((row, at): PlanRow => {
    const counts =
      row.kind === "unstated" ? saysMore(grid, row.row, columns) : !goesOn(grid, block, rows, at);
    return counts ? row : { kind: "leftOut", row: row.row };
  });
  const isEmpty = ({ kind }: PlanRow): boolean =>
    kind === "blank" || kind === "bareReference" || kind === "leftOut";
  const last = told.findLastIndex((row) => !isEmpty(row));
  const first = told.findIndex(({ kind }, at) => at > last && kind === "leftOut");
  if (first < 0) return told;
  return told.map((row, at) => {
    const prefilled = at > first && row.kind === "leftOut" && rows[at]?.kind === "unstated";
    return prefilled ? { kind: "bareReference", row: row.row } : row;
  });
}
