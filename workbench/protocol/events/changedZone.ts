import type { CellValue, LiveWorkbook, Zone } from "../../engine/liveWorkbook";
import { boundingZone, oneCell } from "../../excel/cells/zone";

/** Every cell of a sheet that is not empty: its formula or value, by "row column". */
export type SheetContents = ReadonlyMap<string, CellValue>;

export function sheetContents(live: LiveWorkbook, sheet: string): SheetContents {
  const contents = new Map<string, CellValue>();
  const used = live.usedZone(sheet, true);
  if (!used) return contents;
  for (let row = used.top; row <= used.bottom; row++)
    for (let column = used.left; column <= used.right; column++) {
      const content = live.formula(sheet, row, column);
      if (content !== "") contents.set(`${row} ${column}`, content);
    }
  return contents;
}

/** The smallest zone around all cells that differ, or null where none does. */
export function changedZone(before: SheetContents, now: SheetContents): Zone | null {
  const places = [...before.keys()].filter((place) => before.get(place) !== now.get(place));
  for (const place of now.keys()) if (!before.has(place)) places.push(place);
  const cells = places.map((place) => {
    const [row = 0, column = 0] = place.split(" ").map(Number);
    return oneCell(row, column);
  });
  return cells.reduce<Zone | null>((zone, cell) => (zone ? boundingZone(zone, cell) : cell), null);
}
