import { plainText } from "../cells/cellText";
import type { Day } from "../cells/day";
import { readTimescale } from "../cells/timescale";
import { isStatedLabel, statedNumbersIn } from "../recommendations/lists/statedNumber";
import { namesReview } from "../recommendations/reviews/reviewKinds";
import { isSpecific } from "../recommendations/reviews/reviewWords";
import { usualYear } from "../settings";
import { filledCells, formatAt, textAt, valueAt } from "./gridReading";
import type { SheetGrid } from "./sheetGrid";

/** What stands above the table. */
export interface Surroundings {
  /** First text above the table. */
  readonly title: string | null;
  /** The first text of each of the first rows above the table; the title is the first of them. */
  readonly titles: readonly string[];
  /** The review's name where a label gives it ("Review: …"). */
  readonly review: string | null;
  readonly agreed: Day | null;
  readonly asAt: Day | null;
  /** How many recommendations the review is said to hold; null where nothing, or two numbers, are said. */
  readonly stated: number | null;
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

function placesAbove(grid: SheetGrid, headerRow: number): Place[] {
  const places: Place[] = [];
  for (let row = grid.top; row < headerRow; row++)
    for (const { column, value } of filledCells(grid, row))
      places.push({ row, column, text: plainText(value) });
  return places;
}

/** What a label says: the rest of its own cell after the colon, else the next filled cell to its right. */
function saidBy(
  grid: SheetGrid,
  place: Place,
  label: RegExp,
): { text: string; row: number; column: number } | null {
  const found = label.exec(place.text);
  if (!found) return null;
  const rest = place.text.slice(found.index + found[0].length).replace(/^[\s:–-]+/, "");
  if (rest !== "") return { text: rest, row: place.row, column: place.column };
  const next = filledCells(grid, place.row).find(({ column }) => column > place.column);
  return next ? { text: plainText(next.value), row: place.row, column: next.column } : null;
}

const otherDay =
  /[.;,|(–-]?\s*\b(?:and\s)?(?:(?:position|progress|status)\s)?(?:as at|as of|last updated|updated|reviewed|next review|agreed|approved|ratified|version|(?:next )?meeting)\b|\.\s+(?=\p{Lu})/iu;

function dayBy(grid: SheetGrid, places: readonly Place[], label: RegExp): Day | null {
  for (const place of places) {
    const said = saidBy(grid, place, label);
    if (!said) continue;
    // "Plan agreed: 9 November 2021. Position as at 15 June 2022." says two days; each label has its own.
    const own = said.text.split(otherDay)[0] ?? "";
    const value = said.column === place.column ? own : valueAt(grid, said.row, said.column);
    const timescale = readTimescale(value, formatAt(grid, said.row, said.column), {
      agreed: null,
      ...usualYear,
    });
    if (timescale.kind === "date" && timescale.due !== null) return timescale.due;
  }
  return null;
}

const agreedLabel = /\b(?:agreed|approved|ratified|signed off)(?: by [^:]{1,60}?)?(?: on)?(?=\s|:|$)/i;
const asAtLabel = /\b(?:as at|as of|position at|last updated|updated|date of update)\b/i;
const reviewLabel =
  /^(?:name of review|review name|review|source|source of recommendations|report)\s*:|^(?:name of review|review name|source of recommendations)$/i;

function statedIn(grid: SheetGrid, places: readonly Place[]): number | null {
  const counts = new Set<number>();
  for (const { row, column, text } of places) {
    for (const count of statedNumbersIn(text)) counts.add(count);
    const beside = isStatedLabel(text) ? Number(textAt(grid, row, column + 1)) : 0;
    if (Number.isInteger(beside) && beside > 0) counts.add(beside);
  }
  const [only] = counts;
  return counts.size === 1 && only !== undefined ? only : null;
}

const rowsOfTitles = 3;

/** Titles stand in the first rows, one below the other. */
function titlesIn(places: readonly Place[]): readonly string[] {
  const byRow = new Map<number, string>();
  for (const { row, text } of places) if (!byRow.has(row)) byRow.set(row, text);
  return [...byRow.values()].slice(0, rowsOfTitles);
}

function reviewIn(grid: SheetGrid, places: readonly Place[]): string | null {
  for (const place of places) {
    const said = saidBy(grid, place, reviewLabel);
    const name = said?.text.replace(
      /(?<![\s,;:(–-])[\s,;:(–-]+\d{1,3}\s(?:recommendations|areas for \w).*/i,
      "",
    );
    // "Review: March 2022" and "Review: quarterly" name no review.
    if (name && (isSpecific(name) || namesReview(name))) return name;
  }
  return null;
}

/**
 * Reads what stands above a table whose headings begin in the 0-based header row.
 */
export function readSurroundings(grid: SheetGrid, headerRow: number): Surroundings {
  const places = placesAbove(grid, headerRow);
  return {
    title: places[0]?.text ?? null,
    titles: titlesIn(places),
    review: reviewIn(grid, places),
    agreed: dayBy(grid, places, agreedLabel),
    asAt: dayBy(grid, places, asAtLabel),
    stated: statedIn(grid, places),
  };
}
