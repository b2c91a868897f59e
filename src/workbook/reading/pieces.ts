import { largestAnswer } from "./answerSize";
import type { Area } from "./looks";

/** Something still to be read of one sheet; "hidden" asks which rows are, whatever its columns. */
export interface Piece extends Area {
  readonly holds: "cells" | "hidden" | "looks";
  /** The sheet's id. */
  readonly sheet: string;
  /** About how many bytes of answer each row takes. */
  readonly bytesPerRow: number;
}

/** Columns that lie side by side. */
export interface Run {
  readonly column: number;
  readonly columns: number;
}

/** Neighbouring columns are read together. Columns are 0-based, in any order. */
export function runsOf(columns: readonly number[]): Run[] {
  const runs: { column: number; columns: number }[] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.column + last.columns === column) last.columns += 1;
    else runs.push({ column, columns: 1 });
  }
  return runs;
}

const bytesOf = (piece: Piece): number => piece.bytesPerRow * piece.rows;

/** Cuts a piece below its first rows. */
function cut(piece: Piece, rows: number): readonly [Piece, Piece] {
  return [
    { ...piece, rows },
    { ...piece, row: piece.row + rows, rows: piece.rows - rows },
  ];
}

/** Two halves of what one round trip asks, for an answer that was too large; null where it cannot be less. */
export function halvesOf(trip: readonly Piece[]): readonly [readonly Piece[], readonly Piece[]] | null {
  const [only] = trip;
  if (!only) return null;
  if (trip.length > 1) {
    const middle = Math.ceil(trip.length / 2);
    return [trip.slice(0, middle), trip.slice(middle)];
  }
  if (only.rows < 2) return null;
  const [upper, lower] = cut(only, Math.ceil(only.rows / 2));
  return [[upper], [lower]];
}

/** Shares pieces out among as few round trips as their sizes allow, in their order; long ones are cut between rows. */
export function tripsOf(pieces: readonly Piece[]): Piece[][] {
  const trips: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    let rest: Piece | null = piece;
    while (rest && rest.rows > 0) {
      const fits = Math.floor(room / rest.bytesPerRow);
      if (fits < rest.rows && fits < Math.min(100, rest.rows) && room < largestAnswer) room = 0;
      if (room === 0) {
        trips.push([]);
        room = largestAnswer;
        continue;
      }
      const rows: number = Math.min(rest.rows, Math.max(1, fits));
      const [now, later]: readonly [Piece, Piece] = cut(rest, rows);
      trips.at(-1)?.push(now);
      room = Math.max(0, room - bytesOf(now));
      rest = later.rows > 0 ? later : null;
    }
  }
  return trips;
}
