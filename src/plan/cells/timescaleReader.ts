import type { TimescaleSettings } from "../settings";
import type { CellValue } from "../sheets/sheetGrid";
import { readTimescale, type Timescale } from "./timescale";

/** A reader of timescales that reads each distinct cell once: a long sheet repeats its dates. */
export function timescaleReader(
  settings: TimescaleSettings,
): (value: CellValue, format: string) => Timescale {
  const known = new Map<string, Map<CellValue, Timescale>>();
  return (value, format) => {
    const sameFormat = known.get(format);
    const before = sameFormat?.get(value);
    if (before) return before;
    const timescale = readTimescale(value, format, settings);
    if (sameFormat) sameFormat.set(value, timescale);
    else known.set(format, new Map([[value, timescale]]));
    return timescale;
  };
}
