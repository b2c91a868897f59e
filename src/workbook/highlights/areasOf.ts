import { cellName } from "../../plan/sheets/gridReading";

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A run of rows in one or more columns, 0-based and inclusive. */
interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

// Excel cuts address strings at 8,192 characters (Microsoft Learn, performance of Excel add-ins).
const longestAddress = 8_000;

function runsOf(column: number, rows: readonly number[]): Block[] {
  const runs: Block[] = [];
  for (const row of [...new Set(rows)].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last?.bottom === row - 1) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  return runs;
}

/** Joins runs over the same rows in columns side by side; the runs come column by column. */
function sideBySide(runs: readonly Block[]): Block[] {
  const open = new Map<string, Block>();
  const done: Block[] = [];
  for (const run of runs) {
    const rows = `${run.top}:${run.bottom}`;
    const before = open.get(rows);
    if (before?.right === run.left - 1) open.set(rows, { ...before, right: run.right });
    else {
      if (before) done.push(before);
      open.set(rows, run);
    }
  }
  return [...done, ...open.values()];
}

const addressOf = ({ top, bottom, left, right }: Block): string => {
  const first = cellName(top, left);
  const last = cellName(bottom, right);
  return first === last ? first : `${first}:${last}`;
};

/**
 * Addresses that together cover exactly these 0-based cells of a sheet: as few and as short as they easily can be, from
 * the top down, each short enough for Excel.
 */
export function areasOf(cells: readonly Cell[], longest = longestAddress): string[] {
  const rowsOf = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const rows = rowsOf.get(column);
    if (rows) rows.push(row);
    else rowsOf.set(column, [row]);
  }
  const columns = [...rowsOf].sort(([one], [other]) => one - other);
  const blocks = sideBySide(columns.flatMap(([column, rows]) => runsOf(column, rows)));
  blocks.sort((one, other) => one.top - other.top || one.left - other.left);
  const addresses: string[] = [];
  for (const area of blocks.map(addressOf)) {
    const last = addresses.at(-1);
    if (last === undefined || last.length + 1 + area.length > longest) addresses.push(area);
    else addresses[addresses.length - 1] = `${last},${area}`;
  }
  return addresses;
}
