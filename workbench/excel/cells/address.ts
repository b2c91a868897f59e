import type { Zone } from "../../engine/liveWorkbook";
import { isOnSheet, isWholeColumns, isWholeRows, maxColumns, maxRows } from "./zone";

/** "A" for 0, "AA" for 26. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? columnName(rest) : "") + String.fromCharCode(65 + (index % 26));
}

function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export interface ParsedAddress {
  /** The sheet before the "!", without quotes; null where there is none. */
  readonly sheet: string | null;
  readonly zone: Zone;
}

/** Reads "A1", "$B$2:C9", "A:C", "2:5", with or without a sheet; null where it is no address. */
export function parseAddress(text: string): ParsedAddress | null {
  const bang = text.lastIndexOf("!");
  const sheet = bang < 0 ? null : unquoted(text.slice(0, bang));
  const corners = text
    .slice(bang + 1)
    .replaceAll("$", "")
    .split(":");
  const first = corner(corners[0] ?? "");
  const last = corners.length === 1 ? first : corner(corners[1] ?? "");
  if (corners.length > 2 || !first || !last) return null;
  if ((first.row === null) !== (last.row === null) || (first.column === null) !== (last.column === null))
    return null;
  if (corners.length === 1 && (first.row === null || first.column === null)) return null;
  const rows = [first.row ?? 0, last.row ?? maxRows - 1];
  const columns = [first.column ?? 0, last.column ?? maxColumns - 1];
  const zone = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return isOnSheet(zone) ? { sheet, zone } : null;
}

function corner(text: string): { row: number | null; column: number | null } | null {
  const [whole, letters, digits] = /^([A-Za-z]{1,3})?([1-9]\d{0,6})?$/.exec(text) ?? [];
  if (whole === undefined || whole === "") return null;
  return {
    row: digits === undefined ? null : Number(digits) - 1,
    column: letters === undefined ? null : columnIndex(letters),
  };
}

const unquoted = (sheet: string): string => sheet.replace(/^'(.*)'$/, "$1").replaceAll("''", "'");

/** "B2:C9", "A:C" or "2:5". */
export function formatZone(zone: Zone): string {
  if (isWholeColumns(zone)) return `${columnName(zone.left)}:${columnName(zone.right)}`;
  if (isWholeRows(zone)) return `${zone.top + 1}:${zone.bottom + 1}`;
  const first = `${columnName(zone.left)}${zone.top + 1}`;
  const last = `${columnName(zone.right)}${zone.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** "$B$2:$C$9", as names spell it. */
export const absoluteZone = (zone: Zone): string => formatZone(zone).replace(/[A-Z]+|\d+/g, "$$$&");

/** The sheet as it stands before "!": quoted where Excel would quote it. */
export function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseAddress(name) === null;
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
