import type { Zone } from "../liveWorkbook";
import type { Inside } from "../model/inside";

interface Used {
  readonly changes: number;
  readonly zones: Map<string, Zone | null>;
}

const known = new WeakMap<Inside, Used>();

/**
 * The smallest zone that holds every value of a sheet or, without `valuesOnly`, every value, format and border.
 * Null for an empty sheet. Remembered until something changes.
 */
export function usedZone(inside: Inside, sheet: string, valuesOnly: boolean): Zone | null {
  let used = known.get(inside);
  if (used?.changes !== inside.changes) {
    used = { changes: inside.changes, zones: new Map() };
    known.set(inside, used);
  }
  const key = `${String(valuesOnly)}:${sheet}`;
  const found = used.zones.get(key);
  if (found !== undefined) return found;
  const zone = findUsedZone(inside, sheet, valuesOnly);
  used.zones.set(key, zone);
  return zone;
}

function findUsedZone(inside: Inside, sheet: string, valuesOnly: boolean): Zone | null {
  inside.settle();
  const { getters } = inside;
  let zone: { top: number; left: number; bottom: number; right: number } | null = null;
  const include = (row: number, column: number): void => {
    if (!zone) zone = { top: row, left: column, bottom: row, right: column };
    else {
      zone.top = Math.min(zone.top, row);
      zone.left = Math.min(zone.left, column);
      zone.bottom = Math.max(zone.bottom, row);
      zone.right = Math.max(zone.right, column);
    }
  };
  for (const cell of getters.getCells(sheet)) {
    if (valuesOnly && !cell.isFormula && cell.content === "") continue;
    const { row, col } = getters.getCellPosition(cell.id);
    include(row, col);
  }
  // Values that a formula spilled over cells of no content.
  for (const position of getters.getEvaluatedCellsPositions(sheet))
    if (!getters.getCell(position) && getters.getEvaluatedCell(position).value !== null)
      include(position.row, position.col);
  if (!valuesOnly) for (const { row, column } of borderedCells(inside, sheet)) include(row, column);
  return zone;
}

/** Every cell of a sheet that has a border line, 0-based. */
export function* borderedCells(
  { parts }: Inside,
  sheet: string,
): Generator<{ readonly row: number; readonly column: number }> {
  for (const [column, rows] of Object.entries(parts.borders[sheet] ?? []))
    for (const [row, lines] of Object.entries(rows ?? []))
      if (lines && Object.values(lines).some(Boolean)) yield { row: Number(row), column: Number(column) };
}
