import type { Repair } from "../../plan/repairs/repair";

/** Cells of one column that are asked for, and written, together. Row and column are 0-based. */
export interface Span {
  readonly sheet: string;
  readonly column: number;
  readonly row: number;
  readonly rows: number;
  /** From top to bottom; between them may be cells that stay as they are. */
  readonly repairs: readonly Repair[];
}

/** A few cells in between cost less than a range of their own. */
const widestGap = 30;

function spanOf(repairs: readonly [Repair, ...Repair[]]): Span {
  const [{ sheet, column, row }] = repairs;
  return { sheet, column, row, rows: (repairs.at(-1)?.row ?? row) - row + 1, repairs };
}

/** Groups repairs, in any order, by neighbouring cells of a column. Of several for one cell the first counts. */
export function spansOf(repairs: readonly Repair[]): Span[] {
  const columns = new Map<string, Repair[]>();
  for (const repair of repairs) {
    const key = `${repair.column} ${repair.sheet}`;
    const own = columns.get(key);
    if (own) own.push(repair);
    else columns.set(key, [repair]);
  }
  return [...columns.values()].flatMap((own) => {
    const groups: [Repair, ...Repair[]][] = [];
    for (const repair of own.sort((one, other) => one.row - other.row)) {
      const group = groups.at(-1);
      const last = group?.at(-1)?.row;
      if (group && last !== undefined && repair.row - last <= widestGap) {
        if (repair.row !== last) group.push(repair);
      } else groups.push([repair]);
    }
    return groups.map(spanOf);
  });
}
