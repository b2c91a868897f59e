import type { LiveWorkbook, Zone } from "../../engine/liveWorkbook";
import { intersection } from "./zone";

/** The smallest zone within `zone` that holds all its values (or values and formats), or null where it is empty. */
export function usedWithin(live: LiveWorkbook, sheet: string, zone: Zone, valuesOnly: boolean): Zone | null {
  if (valuesOnly) return live.valuesWithin(sheet, zone);
  // Formats inside a part of a sheet are not told apart; Excel, too, counts more than is to be seen.
  const used = live.usedZone(sheet, false);
  return used && intersection(used, zone);
}
