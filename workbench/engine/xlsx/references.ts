import type { Zone } from "../liveWorkbook";

/** "B2" or "B2:D9", with or without "$", as a zone; null for anything else. Whole columns reach to the last row. */
export function zoneOfReference(reference: string): Zone | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)?(?::\$?([A-Z]{1,3})\$?(\d+)?)?$/i.exec(reference);
  const [, left, top, right = left, bottom] = match ?? [];
  if (left === undefined || right === undefined) return null;
  if (top === undefined && bottom === undefined && !reference.includes(":")) return null;
  const last = bottom ?? (reference.includes(":") ? "1048576" : top);
  return {
    top: Number(top ?? 1) - 1,
    left: columnNumber(left),
    bottom: Number(last) - 1,
    right: columnNumber(right),
  };
}

const columnNumber = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) -
  1;

/** A zone as a reference, "B2" or "B2:D9". */
export function referenceOf({ top, left, bottom, right }: Zone, sign = ""): string {
  const at = (row: number, column: number) => `${sign}${columnLetters(column)}${sign}${row + 1}`;
  return top === bottom && left === right ? at(top, left) : `${at(top, left)}:${at(bottom, right)}`;
}

export function columnLetters(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? columnLetters(before - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** "Plan!$A$1:$B$2" as its sheet's name and zone, or null. */
export function splitReference(reference: string): { readonly name: string; readonly zone: Zone } | null {
  const at = reference.lastIndexOf("!");
  const zone = zoneOfReference(reference.slice(at + 1));
  if (at < 0 || !zone) return null;
  const name = reference
    .slice(0, at)
    .replace(/^'(.*)'$/, "$1")
    .replaceAll("''", "'");
  return { name, zone };
}

/** A zone on a named sheet, as formulas write it: "'Plan 2'!$A$1:$B$2". */
export const absoluteReference = (sheetName: string, zone: Zone): string =>
  `'${sheetName.replaceAll("'", "''")}'!${referenceOf(zone, "$")}`;
