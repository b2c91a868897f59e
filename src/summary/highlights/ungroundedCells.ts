import type { Finding } from "../../plan/finding";
import type { Line } from "../../plan/line";
import { isUngrounded } from "../counts/countLines";
import { columnOf } from "./lineCells";
import { markCell, type MarkedCells } from "./markedCells";
import { placeOfCell } from "./placeOfCell";

type Place = NonNullable<ReturnType<typeof placeOfCell>>;

const ungroundedFindings: ReadonlySet<string> = new Set(["noRecommendation", "notInReview", "notRecognised"]);

/** Cells told of by findings about ungrounded lines, by sheet and by which of the three it is; first rows first. */
function toldPlaces(findings: readonly Finding[]): ReadonlyMap<string, readonly Place[]> {
  const told = new Map<string, Place[]>();
  for (const { kind, sheet, cell } of findings) {
    const place = cell !== null && ungroundedFindings.has(kind) ? placeOfCell(cell) : null;
    if (place === null) continue;
    const key = `${kind} ${sheet}`;
    const places = told.get(key) ?? [];
    places.push(place);
    told.set(key, places);
  }
  for (const places of told.values()) places.sort((one, other) => one.row - other.row);
  return told;
}

/**
 * The cells that should name a recommendation of their review and do not. A line whose recommendation stands in a row
 * above is marked on its own row too: that covers the whole of a merged cell, which by its first cell alone would
 * not be framed.
 */
export function ungroundedCells(lines: readonly Line[], findings: readonly Finding[]): MarkedCells {
  const marked: MarkedCells = new Map();
  const told = toldPlaces(findings);
  for (const line of lines) {
    if (!isUngrounded(line)) continue;
    const row = line.row - 1;
    const places = told.get(`${line.grounding} ${line.sheet}`) ?? [];
    const above = places.findLast((place) => place.row <= row);
    const column = above?.column ?? columnOf(line, ["recommendation", "recommendationRef", "action", "ref"]);
    if (above) markCell(marked, line.sheet, above);
    if (column !== null) markCell(marked, line.sheet, { row, column });
  }
  return marked;
}
