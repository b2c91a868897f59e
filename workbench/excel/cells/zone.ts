import type { Zone } from "../../engine/liveWorkbook";

/** Excel's sheet, in rows and columns. */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

export const rowsOf = (zone: Zone): number => zone.bottom - zone.top + 1;
export const columnsOf = (zone: Zone): number => zone.right - zone.left + 1;
export const cellsOf = (zone: Zone): number => rowsOf(zone) * columnsOf(zone);

export const isWholeColumns = (zone: Zone): boolean => rowsOf(zone) === maxRows;
export const isWholeRows = (zone: Zone): boolean => columnsOf(zone) === maxColumns;

export const isOnSheet = (zone: Zone): boolean =>
  zone.top >= 0 &&
  zone.left >= 0 &&
  zone.bottom < maxRows &&
  zone.right < maxColumns &&
  zone.top <= zone.bottom &&
  zone.left <= zone.right;

export const oneCell = (row: number, column: number): Zone => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

/** What both zones cover, or null. */
export function intersection(a: Zone, b: Zone): Zone | null {
  const both = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return both.top <= both.bottom && both.left <= both.right ? both : null;
}

/** The smallest zone around both. */
export const boundingZone = (a: Zone, b: Zone): Zone => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

export const sameZone = (a: Zone, b: Zone): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/** Whether the second zone lies wholly in the first. */
export const covers = (zone: Zone, inner: Zone): boolean => sameZone(boundingZone(zone, inner), zone);

/** What is left of a zone once the hole is cut out: none to four zones. */
export function without(zone: Zone, hole: Zone): readonly Zone[] {
  const cut = intersection(zone, hole);
  if (!cut) return [zone];
  const parts: Zone[] = [];
  if (cut.top > zone.top) parts.push({ ...zone, bottom: cut.top - 1 });
  if (cut.left > zone.left) parts.push({ ...zone, top: cut.top, bottom: cut.bottom, right: cut.left - 1 });
  if (cut.right < zone.right) parts.push({ ...zone, top: cut.top, bottom: cut.bottom, left: cut.right + 1 });
  if (cut.bottom < zone.bottom) parts.push({ ...zone, top: cut.bottom + 1 });
  return parts;
}

/** One value per cell, by row. */
export function gridOf<T>(zone: Zone, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rowsOf(zone) }, (_, r) =>
    Array.from({ length: columnsOf(zone) }, (__, c) => at(zone.top + r, zone.left + c)),
  );
}
