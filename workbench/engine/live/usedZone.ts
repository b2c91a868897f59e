import type { Zone } from "../liveWorkbook";
import type { Inside } from "../model/inside";

/** By 0-based column, the 0-based rows that hold something, in ascending order. */
type Filled = ReadonlyMap<number, readonly number[]>;

interface Known {
  readonly changes: number;
  readonly filled: Map<string, Filled>;
  readonly zones: Map<string, Zone | null>;
}

const knownOf = new WeakMap<Inside, Known>();

/** What was found out since the last change. */
function known(inside: Inside): Known {
  const held = knownOf.get(inside);
  if (held?.changes === inside.changes) return held;
  const fresh: Known = { changes: inside.changes, filled: new Map(), zones: new Map() };
  knownOf.set(inside, fresh);
  return fresh;
}

function remembered<T>(held: Map<string, T>, key: string, find: () => T): T {
  const before = held.get(key);
  if (before !== undefined) return before;
  const found = find();
  held.set(key, found);
  return found;
}

/**
 * The smallest zone that holds every value of a sheet or, without `valuesOnly`, every value, format and border.
 * Null for an empty sheet. Remembered until something changes.
 */
export function usedZone(inside: Inside, sheet: string, valuesOnly: boolean): Zone | null {
  return remembered(known(inside).zones, `${String(valuesOnly)}:${sheet}`, () => {
    const filled = filledOf(inside, sheet, valuesOnly);
    return zoneOf(filled, { top: 0, left: 0, bottom: Infinity, right: Infinity });
  });
}

/** The smallest zone that holds every value in part of a sheet; null where it is empty. */
export function valuesWithin(inside: Inside, sheet: string, zone: Zone): Zone | null {
  return zoneOf(filledOf(inside, sheet, true), zone);
}

function filledOf(inside: Inside, sheet: string, valuesOnly: boolean): Filled {
  return remembered(known(inside).filled, `${String(valuesOnly)}:${sheet}`, () => {
    inside.settle();
    const columns = new Map<number, number[]>();
    for (const { row, column } of usedCells(inside, sheet, valuesOnly)) {
      const rows = columns.get(column);
      if (rows) rows.push(row);
      else columns.set(column, [row]);
    }
    for (const rows of columns.values()) rows.sort((one, other) => one - other);
    return columns;
  });
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

function* usedCells(inside: Inside, sheet: string, valuesOnly: boolean): Generator<Cell> {
  const { getters } = inside;
  for (const cell of getters.getCells(sheet)) {
    if (valuesOnly && !cell.isFormula && cell.content === "") continue;
    const { row, col } = getters.getCellPosition(cell.id);
    yield { row, column: col };
  }
  // Values that a formula spilled over cells of no content.
  for (const position of getters.getEvaluatedCellsPositions(sheet))
    if (!getters.getCell(position) && getters.getEvaluatedCell(position).value !== null)
      yield { row: position.row, column: position.col };
  if (!valuesOnly) yield* borderedCells(inside, sheet);
}

/** Every cell of a sheet that has a border line, 0-based. */
export function* borderedCells({ parts }: Inside, sheet: string): Generator<Cell> {
  for (const [column, rows] of Object.entries(parts.borders[sheet] ?? []))
    for (const [row, lines] of Object.entries(rows ?? []))
      if (lines && Object.values(lines).some(Boolean)) yield { row: Number(row), column: Number(column) };
}
