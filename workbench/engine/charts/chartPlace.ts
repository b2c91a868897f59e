import { columnWidth, pointsPerPixel, rowHeight } from "../live/grid";
import type { Inside } from "../model/inside";

/** A point on a sheet as a cell, 0-based, and points from that cell's top left corner. */
export interface Anchor {
  readonly index: number;
  readonly offset: number;
}

type Along = "row" | "column";

function sizeOf(inside: Inside, sheet: string, along: Along, index: number): number {
  const dimension = along === "row" ? "ROW" : "COL";
  const { getters } = inside;
  const exists = getters.doesHeaderExist(sheet, dimension, index);
  if (exists && getters.isHeaderHidden(sheet, dimension, index)) return 0;
  return along === "row" ? rowHeight(inside, sheet, index) : columnWidth(inside, sheet, index);
}

/** The row or column that lies so many points from the sheet's start, and how far into it. */
export function anchorAt(inside: Inside, sheet: string, along: Along, points: number): Anchor {
  let rest = Math.max(0, points);
  for (let index = 0; ; index++) {
    const size = sizeOf(inside, sheet, along, index);
    if (rest < size) return { index, offset: rest };
    rest -= size;
  }
}

/** Points from the sheet's start to an anchor. */
export function pointsTo(inside: Inside, sheet: string, along: Along, anchor: Anchor): number {
  let points = anchor.offset;
  for (let index = 0; index < anchor.index; index++) points += sizeOf(inside, sheet, along, index);
  return points;
}

export const toPixels = (points: number): number => points / pointsPerPixel;
export const toPoints = (pixels: number): number => pixels * pointsPerPixel;
