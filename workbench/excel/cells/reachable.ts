import type { LiveWorkbook, Zone } from "../../engine/liveWorkbook";
import { isWholeColumns, isWholeRows } from "./zone";

// Whole columns reach a million rows; work on them goes as far as the sheet is used, and a good way beyond.
const beyondRows = 200;
const beyondColumns = 50;

/** The zone itself, or of whole rows and columns the part that work on single cells should reach. */
export function reachable(live: LiveWorkbook, sheet: string, zone: Zone): Zone {
  if (!isWholeColumns(zone) && !isWholeRows(zone)) return zone;
  const used = live.usedZone(sheet, false);
  return {
    ...zone,
    bottom: isWholeColumns(zone) ? (used?.bottom ?? 0) + beyondRows : zone.bottom,
    right: isWholeRows(zone) ? Math.max((used?.right ?? 0) + beyondColumns, zone.left) : zone.right,
  };
}
