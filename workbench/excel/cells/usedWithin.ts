import type { LiveWorkbook, Zone } from "../../engine/liveWorkbook";
import { intersection, sameZone } from "./zone";

/** The smallest zone within `zone` that holds all its values (or values and formats), or null where it is empty. */
export function usedWithin(live: LiveWorkbook, sheet: string, zone: Zone, valuesOnly: boolean): Zone | null {
  const used = live.usedZone(sheet, valuesOnly);
  const within = used && intersection(used, zone);
  // Formats inside a part of a sheet are not told apart; Excel, too, counts more than is to be seen.
  if (!within || !valuesOnly || sameZone(within, used)) return within;
  return shrunk(live, sheet, within);
}

function shrunk(live: LiveWorkbook, sheet: string, { top, left, bottom, right }: Zone): Zone | null {
  const filled = (row: number, column: number): boolean => live.formula(sheet, row, column) !== "";
  const inRow = (row: number): boolean => some(left, right, (column) => filled(row, column));
  while (top <= bottom && !inRow(top)) top++;
  if (top > bottom) return null;
  while (!inRow(bottom)) bottom--;
  const inColumn = (column: number): boolean => some(top, bottom, (row) => filled(row, column));
  while (!inColumn(left)) left++;
  while (!inColumn(right)) right--;
  return { top, left, bottom, right };
}

function some(first: number, last: number, holds: (index: number) => boolean): boolean {
  for (let index = first; index <= last; index++) if (holds(index)) return true;
  return false;
}
