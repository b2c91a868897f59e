import type { TimescaleSettings } from "../settings";
import type { CellValue } from "../sheets/sheetGrid";
import { readSerial } from "./timescales/serialDay";
import { readTimescaleText } from "./timescales/timescaleText";
import { withoutDay, type Timescale } from "./timescales/reading";

export type { Timescale, TimescaleNote } from "./timescales/reading";

/**
 * Reads one timescale cell. Dates are serial numbers of the 1900 system (convert a 1904 workbook's first).
 * Text days are read in UK order; a month, quarter, term or year means its last day; what has no year means its
 * first end on or after `settings.agreed` (else `asAt`). Blank, TBC and N/A are "none", as is what needs `agreed` when it is null
 * (note noStart). Never throws. Rules: the report contract, "What counts", and the domain notes on timescales.
 */
export function readTimescale(value: CellValue, format: string, settings: TimescaleSettings): Timescale {
  if (typeof value === "number") return readSerial(value, format);
  if (typeof value === "boolean") return withoutDay("unreadable", ["notADate"]);
  return readTimescaleText(value, settings);
}
