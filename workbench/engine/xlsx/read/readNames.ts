import type { Workbook } from "@cj-tech-master/excelts";
import { engineSheetName } from "../../dialect/sheetNames";
import { absoluteReference, splitReference } from "../references";
import type { WorkbookReading } from "./sheet/sheetReading";

/** A name the library cannot hold: of one sheet only, over several areas, or for a formula. */
export interface FileName {
  readonly entry: Workbook["definedNames"]["model"][number];
  /** The sheet it belongs to, by id; null for the whole workbook. */
  readonly sheet: string | null;
}

/** Reads defined names: those of one area become named ranges, the rest are kept and written back. */
export function readNames(workbook: Workbook, reading: WorkbookReading): void {
  const ids = workbook.worksheets.map(({ name }) => reading.sheetIds.get(name) ?? null);
  for (const entry of workbook.definedNames.model) {
    // Print areas, print titles and filters are written from their own settings.
    if (entry.name.startsWith("_xlnm")) continue;
    const [range, ...others] = entry.ranges;
    const place = range === undefined || others.length > 0 ? null : splitReference(range);
    const whole = place && place.zone.bottom >= 1048575;
    if (place && !whole && entry.localSheetId === undefined && reading.sheetIds.has(place.name))
      reading.namedRanges[entry.name] = absoluteReference(engineSheetName(place.name), place.zone);
    else {
      const sheet = entry.localSheetId === undefined ? null : (ids[entry.localSheetId] ?? null);
      reading.keep("name", [], { entry, sheet } satisfies FileName);
    }
  }
}
