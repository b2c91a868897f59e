import type { TimescaleSettings } from "../settings";
import type { CellValue } from "../sheets/sheetGrid";
import { readTimescale, type Timescale } from "./timescale";

type Reader = (value: CellValue, format: string) => Timescale;

const readers = new WeakMap<TimescaleSettings, Reader>();

/** A reader of timescales that reads each distinct cell once: a long sheet repeats its dates. One for each settings. */
export function timescaleReader(settings: TimescaleSettings): Reader {
  const before = readers.get(settings);
  if (before) return before;
  const reader = newReader(settings);
  readers.set(settings, reader);
  return reader;
}

function newReader(settings: TimescaleSettings): Reader {
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
