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
  const ofFormat = (format: string): Map<CellValue, Timescale> => {
    const before = known.get(format) ?? new Map<CellValue, Timescale>();
    known.set(format, before);
    return before;
  };
  // A column mostly keeps one format, and to compare is quicker than to look up.
  let last = "General";
  let sameFormat = ofFormat(last);
  return (value, format) => {
    if (format !== last) sameFormat = ofFormat((last = format));
    const before = sameFormat.get(value);
    if (before) return before;
    const timescale = readTimescale(value, format, settings);
    sameFormat.set(value, timescale);
    return timescale;
  };
}
