import type { Zone } from "../liveWorkbook";
import { inSheet, overlap } from "./grid";
import type { Inside } from "../model/inside";
import { ruleZones } from "./rules";

/** Takes away formats, borders, merges and conditional formats that lie wholly in the zone, as Excel's Clear does. */
export function clearFormats(inside: Inside, sheet: string, zone: Zone): void {
  const { getters, run } = inside;
  freeZone(inside, sheet, zone);
  const clipped = inSheet(inside, sheet, zone);
  if (!clipped) return;
  let formatted = false;
  for (let row = clipped.top; row <= clipped.bottom; row++)
    for (let col = clipped.left; col <= clipped.right; col++) {
      const position = { sheetId: sheet, col, row };
      const cell = getters.getCell(position);
      formatted ||= (cell?.style ?? cell?.format) !== undefined;
      if (getters.getCellBorder(position)) run("SET_BORDER", { ...position, border: undefined });
    }
  if (formatted) run("CLEAR_FORMATTING", { sheetId: sheet, target: [clipped] });
}

/** Takes merges and conditional formats away. */
function freeZone(inside: Inside, sheet: string, zone: Zone): void {
  const { getters, run } = inside;
  const within = (inner: Zone) =>
    inner.top >= zone.top &&
    inner.left >= zone.left &&
    inner.bottom <= zone.bottom &&
    inner.right <= zone.right;
  const merges = getters.getMerges(sheet).filter((merge) => overlap(merge, zone));
  if (merges.length > 0) run("REMOVE_MERGE", { sheetId: sheet, target: merges });
  for (const { id, zones } of ruleZones(inside, sheet))
    if (zones.every(within)) run("REMOVE_CONDITIONAL_FORMAT", { id, sheetId: sheet });
}
