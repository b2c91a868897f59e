import { comparableText } from "../../cells/cellText";
import { ratingHueOf } from "../../cells/colour";
import { senseOf, simplified } from "../../cells/ratings/senses";
import { colourNamed } from "../../ratingSources/colours/colourName";
import { keyPairs } from "../../ratingSources/key/keyPairs";
import { sensesOfMeaning } from "../../ratingSources/key/sensesOfMeaning";
import { fillAt, type FilledCell } from "../../sheets/gridReading";
import type { SheetGrid } from "../../sheets/sheetGrid";
import type { TableBlock } from "../../tables/tableBlock";
import { cellsInside } from "../rowCells";

const fewest = 3;
const longestMeaning = 60;
const label =
  /^(?:(?:colour|b?rag|progress|status|rating|overall|delivery)\s){0,2}(?:key|legend|ratings?|status|b?rag|colours?)\s?:?$/i;

/** What a short text rates: a colour, a listed rating word, or a colour with its meaning; null where it is no rating. */
function ratingNamed(written: string): string | null {
  if (written.length > longestMeaning) return null;
  const text = comparableText(written);
  const colour = colourNamed(text);
  if (colour !== null) return colour;
  const [pair, ...others] = keyPairs(written);
  if (pair && others.length === 0) return pair.colour;
  const sense = senseOf(simplified(text));
  return sense === "notRated" ? null : sense;
}

/** Whether a text may stand in a row that explains ratings. */
export function isRatingWord(text: string): boolean {
  return ratingNamed(text) !== null;
}

/**
 * A row that holds nothing but ratings, one beside the other ("Not on track", "Some issues", "On track", "Complete"),
 * after a label or none. Three at least, and none twice: no line has a rating for its action and another for its lead.
 */
export function isRowOfRatings(filled: readonly FilledCell[]): boolean {
  const [first, ...rest] = filled;
  const cells = first && label.test(first.text) ? rest : filled;
  if (cells.length < fewest) return false;
  const named = new Set<string>();
  for (const { text } of cells) {
    const rating = ratingNamed(text);
    if (rating === null || named.has(rating)) return false;
    named.add(rating);
  }
  return true;
}

/** A sentence that explains two colours at least: "RAG: Green = on track, Amber = some delay, Red = off track". */
export function isKeyText(text: string): boolean {
  const meant = keyPairs(text).filter(({ meaning }) => sensesOfMeaning(meaning).size > 0);
  return new Set(meant.map(({ colour }) => colour)).size >= 2;
}

/** The colour of a row that holds one short meaning, in its own cell or in the blank one before it; null for others. */
function swatchIn(grid: SheetGrid, row: number, block: TableBlock): string | null {
  const filled = cellsInside(grid, row, block);
  const [meaning] = filled;
  if (!meaning || filled.length > 1 || meaning.text.length > longestMeaning) return null;
  if (sensesOfMeaning(meaning.text).size === 0) return null;
  return ratingHueOf(fillAt(grid, row, meaning.column)) ?? ratingHueOf(fillAt(grid, row, meaning.column - 1));
}

/**
 * The last of some 0-based rows that are colours with their meanings ("On track" beside a green cell): two at least,
 * each colour once. None where there are fewer.
 */
export function swatchRows(
  grid: SheetGrid,
  written: readonly number[],
  block: TableBlock,
): readonly number[] {
  const hues = new Set<string>();
  const rows: number[] = [];
  for (const row of written.toReversed()) {
    const hue = swatchIn(grid, row, block);
    if (hue === null) break;
    if (hues.has(hue)) return [];
    hues.add(hue);
    rows.push(row);
  }
  return rows.length >= 2 && rows.length < written.length ? rows : [];
}
