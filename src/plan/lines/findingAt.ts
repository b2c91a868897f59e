import type { Finding, FindingKind, Severity } from "../finding";
import { cellName } from "../sheets/gridReading";

/** A place on a sheet, 0-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A finding at a cell of a sheet, or about the whole sheet where there is no place. */
export function findingAt(
  sheet: string,
  kind: FindingKind,
  severity: Severity,
  place: Place | null,
  found: string,
): Finding {
  return { kind, severity, sheet, cell: place && cellName(place.row, place.column), found };
}
