import { breakPlaces, type BreakPlace } from "./pages/breakPlaces";
import { pageHeights } from "./pages/pageHeights";
import { rowHeights, type OnPaper } from "./pages/rowHeights";

// A page is missed less than it is read half empty, up to this share of it.
const halfEmpty = 0.5;
const emptiness = 1.4;

/** The pages from a place on: what they cost, in pages, and at which place the first of them ends. */
interface Pages {
  readonly cost: number;
  readonly end: number;
}

/** What it costs to end a page here: a page, more where it is hardly filled, and what the end itself costs. */
function costOf(filled: number, place: BreakPlace | undefined): number {
  if (place === undefined) return 1;
  return 1 + place.cost + Math.max(0, halfEmpty - filled) * emptiness;
}

/** The best pages from each place on, by the place's index; among equals the fullest pages come first. */
function bestPages(places: readonly BreakPlace[], rows: readonly number[], page: number): readonly Pages[] {
  const tall = [0];
  for (const height of rows) tall.push((tall.at(-1) ?? 0) + height);
  const rowAt = (index: number): number => places[index]?.row ?? rows.length;
  const best: Pages[] = [];
  best[places.length] = { cost: 0, end: places.length };
  for (let from = places.length - 1; from >= 0; from--) {
    let chosen: Pages | null = null;
    for (let end = from + 1; end <= places.length; end++) {
      const height = (tall[rowAt(end)] ?? 0) - (tall[rowAt(from)] ?? 0);
      // What nothing can break has its page, however tall.
      if (chosen !== null && height > page) break;
      const cost: number = costOf(height / page, places[end]) + (best[end]?.cost ?? 0);
      if (chosen === null || cost <= chosen.cost) chosen = { cost, end };
    }
    best[from] = chosen ?? { cost: 0, end: places.length };
  }
  return best;
}

/**
 * The rows before which the pages of a printed sheet end, 0-based and from the top down: as few pages as hold its
 * sections, the top alone on the first. A chart, or a table of half a page with its heading and notes, is never split;
 * a longer table rather not, and then with three rows at least on both sides. Heights are estimated for A4 across, one
 * page wide, with some reserve, so that Excel ends no page of its own before.
 *
 * @param firstRow the 0-based row below the top of the sheet
 */
export function pageBreaks(layout: OnPaper, firstRow: number): readonly number[] {
  const heights = rowHeights(layout);
  if (firstRow <= 0 || firstRow >= heights.length) return [];
  const { later } = pageHeights(layout, heights);
  const places = breakPlaces(layout, firstRow, heights, later);
  const best = bestPages(places, heights, later);
  const breaks: number[] = [];
  for (let at = 0; at < places.length; at = best[at]?.end ?? places.length) {
    const place = places[at];
    if (place) breaks.push(place.row);
  }
  return breaks;
}
