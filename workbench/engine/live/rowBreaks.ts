import type { Inside } from "../model/inside";
import { fitSheet } from "./grid";

/** A page break as a file keeps it beside its row: the columns it reaches over, and whether somebody has set it. */
export interface BreakOfFile {
  readonly min?: number;
  readonly max: number;
  readonly man: number;
}

/** A page break above a row, 0-based. */
export interface RowBreak {
  readonly row: number;
  readonly file: BreakOfFile;
}

interface KeptBreaks {
  /** What the file says of each place. */
  readonly files: readonly BreakOfFile[];
  /** Breaks far below the live sheet, which go back as they came. */
  readonly beyond: readonly RowBreak[];
}

const setByHand: BreakOfFile = { max: 16383, man: 1 };

/** Under which key the breaks of a sheet are kept; what is kept so moves with whole rows only. */
export const rowBreaksKey = (sheet: string): string => `rowBreaks:${sheet}`;

/** What is kept of breaks: the rows as places, and what the file says of each beside them. */
export function keptRowBreaks(sheet: string, breaks: readonly RowBreak[], beyond: readonly RowBreak[]) {
  const value: KeptBreaks = { files: breaks.map(({ file }) => file), beyond };
  return {
    places: breaks.map(({ row }) => ({ sheet, zone: { top: row, left: 0, bottom: row, right: 25 } })),
    value,
  };
}

const valueOf = (inside: Inside, sheet: string): KeptBreaks =>
  (inside.kept(rowBreaksKey(sheet))?.value as KeptBreaks | undefined) ?? { files: [], beyond: [] };

/** The breaks of a file far below the live sheet. */
export const breaksBeyond = (inside: Inside, sheet: string): readonly RowBreak[] =>
  valueOf(inside, sheet).beyond;

/** The breaks of a sheet from the top down; those whose rows were deleted are gone. */
export function rowBreaks(inside: Inside, sheet: string): readonly RowBreak[] {
  const { files } = valueOf(inside, sheet);
  const rows = new Map<number, RowBreak>();
  inside.kept(rowBreaksKey(sheet))?.places.forEach((place, at) => {
    if (place) rows.set(place.zone.top, { row: place.zone.top, file: files[at] ?? setByHand });
  });
  return [...rows.values()].sort((one, other) => one.row - other.row);
}

/** Sets the breaks of a sheet; one that is there already stays what it is. None: not far below either. */
export function setRowBreaks(inside: Inside, sheet: string, rows: readonly number[]): void {
  fitSheet(inside, sheet, Math.max(0, ...rows), 0);
  const before = new Map(rowBreaks(inside, sheet).map(({ row, file }) => [row, file]));
  const breaks = [...new Set(rows)].map((row) => ({ row, file: before.get(row) ?? setByHand }));
  const { beyond } = valueOf(inside, sheet);
  inside.keep(rowBreaksKey(sheet), breaks.length > 0 ? keptRowBreaks(sheet, breaks, beyond) : null);
}
