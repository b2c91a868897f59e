import type { Finding, FindingKind, Severity } from "../finding";
import { cellName } from "../sheets/gridReading";

/** A place on a sheet, 0-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * A finding at a cell of a sheet, or about the whole sheet where there is no place. `against` is what the cell is held
 * against; a day as "2021-05-04".
 */
export function findingAt(
  sheet: string,
  kind: FindingKind,
  severity: Severity,
  place: Place | null,
  found: string,
  against?: string,
): Finding {
  const cell = place && cellName(place.row, place.column);
  return { kind, severity, sheet, cell, found, ...(against !== undefined && { against }) };
}
