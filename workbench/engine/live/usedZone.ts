import type { Zone } from "../liveWorkbook";
import type { Inside } from "../model/inside";

/** By 0-based column, the 0-based rows that hold something, in ascending order. */
type Filled = ReadonlyMap<number, readonly number[]>;

interface Known {
  readonly filled: Filled;
  readonly own: number;
  readonly changes: number;
  /** Around all of it; null for an empty sheet. */
  readonly zone: Zone | null;
}

const knownOf = new WeakMap<Inside, Map<string, Known>>();

const everything: Zone = { top: 0, left: 0, bottom: Infinity, right: Infinity };

/** What of a sheet is filled, as found out when it was last asked for and anything may have changed. */
function known(inside: Inside, sheet: string, valuesOnly: boolean): Known {
  const all = knownOf.get(inside) ?? new Map<string, Known>();
  knownOf.set(inside, all);
  const key = `${String(valuesOnly)}:${sheet}`;
  const { count } = inside;
  const before = all.get(key);
  // What formulas spill over depends on the whole workbook; a sheet without any is filled by itself alone.
  const same = before?.own === count.on(sheet);
  if (same && (before.changes === count.changes || !inside.mayHaveFormulas(sheet))) return before;
  const filled = filledOf(inside, sheet, valuesOnly);
  const now = {
    filled,
    own: count.on(sheet),
    changes: count.changes,
    zone: zoneOf(filled, everything),
  };
  all.set(key, now);
  return now;
}

/**
 * The smallest zone that holds every value of a sheet or, without `valuesOnly`, every value, format and border.
 * Null for an empty sheet. Remembered until something changes.
 */
export const usedZone = (inside: Inside, sheet: string, valuesOnly: boolean): Zone | null =>
  known(inside, sheet, valuesOnly).zone;

/** The smallest zone that holds every value in part of a sheet; null where it is empty. */
export const valuesWithin = (inside: Inside, sheet: string, zone: Zone): Zone | null =>
  zoneOf(known(inside, sheet, true).filled, zone);

function filledOf(inside: Inside, sheet: string, valuesOnly: boolean): Filled {
  const columns = new Map<number, number[]>();
  const add = ({ row, column }: Cell) => {
    const rows = columns.get(column);
    if (rows) rows.push(row);
    else columns.set(column, [row]);
  };
  const { getters } = inside;
  for (const cell of getters.getCells(sheet)) {
    if (valuesOnly && !cell.isFormula && cell.content === "") continue;
    const { row, col } = getters.getCellPosition(cell.id);
    add({ row, column: col });
  }
  if (inside.mayHaveFormulas(sheet)) for (const cell of spilledCells(inside, sheet)) add(cell);
  if (!valuesOnly) for (const cell of borderedCells(inside, sheet)) add(cell);
  for (const rows of columns.values()) rows.sort((one, other) => one - other);
  return columns;
}

/** The place of the first row that is not above this one; binary, since sheets are long. */
function firstFrom(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function zoneOf(filled: Filled, { top, left, bottom, right }: Zone): Zone | null {
  let zone = null as Zone | null;
  for (const [column, rows] of filled) {
    if (column < left || column > right) continue;
    const first = rows[firstFrom(rows, top)];
    const last = rows[firstFrom(rows, bottom + 1) - 1];
    if (first === undefined || last === undefined || first > bottom || last < top) continue;
    zone = {
      top: Math.min(zone?.top ?? first, first),
      left: Math.min(zone?.left ?? column, column),
      bottom: Math.max(zone?.bottom ?? last, last),
      right: Math.max(zone?.right ?? column, column),
    };
  }
  return zone;
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Values that a formula spilled over cells of no content. */
function* spilledCells(inside: Inside, sheet: string): Generator<Cell> {
  const { getters } = inside;
  inside.settle();
  for (const position of getters.getEvaluatedCellsPositions(sheet))
    if (!getters.getCell(position) && getters.getEvaluatedCell(position).value !== null)
      yield { row: position.row, column: position.col };
}

/** Every cell of a sheet that has a border line, 0-based. */
export function* borderedCells({ parts }: Inside, sheet: string): Generator<Cell> {
  for (const [column, rows] of Object.entries(parts.borders[sheet] ?? []))
    for (const [row, lines] of Object.entries(rows ?? []))
      if (lines && Object.values(lines).some(Boolean)) yield { row: Number(row), column: Number(column) };
}
