import { plainText } from "../cells/cellText";
import type { Day } from "../cells/day";
import { meaningOfGreen } from "../cells/keyWords";
import { readTimescale } from "../cells/timescale";
import type { GreenMeaning } from "../line";
import { usualYear } from "../settings";
import { endOfColumns, endOfRows, filledCells, formatAt, textAt, valueAt } from "./gridReading";
import type { SheetGrid } from "./sheetGrid";

/** What stands around the table: above it, beside it and below it. */
export interface Surroundings {
  /** First text above the table. */
  readonly title: string | null;
  /** The review's name where a label gives it ("Review: …"). */
  readonly review: string | null;
  readonly agreed: Day | null;
  readonly asAt: Day | null;
  /** How many recommendations the review is said to hold; null where nothing, or two numbers, are said. */
  readonly stated: number | null;
  readonly green: GreenMeaning | null;
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

function dayBy(grid: SheetGrid, places: readonly Place[], label: RegExp): Day | null {
  for (const place of places) {
    const said = saidBy(grid, place, label);
    if (!said) continue;
    const value = said.column === place.column ? said.text : valueAt(grid, said.row, said.column);
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
const reviewLabel = /^(?:name of review|review name|review|source|source of recommendations|report)\s*:/i;
const statedCount = /(\d{1,3})\s+(?:recommendations|areas for consideration|areas for improvement)\b/gi;

function statedIn(places: readonly Place[]): number | null {
  const counts = new Set<number>();
  for (const { text } of places) for (const found of text.matchAll(statedCount)) counts.add(Number(found[1]));
  const [only] = counts;
  return counts.size === 1 && only !== undefined ? only : null;
}

function reviewIn(grid: SheetGrid, places: readonly Place[]): string | null {
  for (const place of places) {
    const said = saidBy(grid, place, reviewLabel);
    const name = said?.text.replace(/[\s,;:(–-]+\d{1,3}\s+(?:recommendations|areas for \w+).*$/i, "").trim();
    if (name) return name;
  }
  return null;
}

/** The parts of a key: "Green = complete; Amber = on-going" says two things, a cell "Green" speaks for the next. */
function greenSentences(grid: SheetGrid, row: number, from: number): string[] {
  return filledCells(grid, row).flatMap(({ column, value }) => {
    if (column < from || typeof value !== "string") return [];
    const text = plainText(value);
    if (/^(?:g|green)$/i.test(text)) {
      const next = textAt(grid, row, column + 1);
      return next === "" ? [] : [next];
    }
    return text.split(/[;,|•]|(?=\b(?:red|amber|yellow|blue|grey|gray|white|purple)\b)/i).flatMap((part) => {
      const said = /\bgreen\b\s*(?:\([^)]*\)\s*)?(?:=|:|–|-|is\b|means\b)\s*(.+)$/i.exec(part);
      return said?.[1] ? [said[1]] : [];
    });
  });
}

/** Null where the key does not say, or says both. */
function greenIn(
  grid: SheetGrid,
  headerRow: number,
  lastTableColumn: number,
  keyRows: readonly number[],
): GreenMeaning | null {
  const sentences: string[] = [];
  for (let row = grid.top; row < headerRow; row++) sentences.push(...greenSentences(grid, row, 0));
  if (lastTableColumn + 1 < endOfColumns(grid))
    for (let row = headerRow; row < Math.min(endOfRows(grid), headerRow + 60); row++)
      sentences.push(...greenSentences(grid, row, lastTableColumn + 1));
  for (const row of keyRows) sentences.push(...greenSentences(grid, row, 0));
  const meanings = new Set(sentences.map(meaningOfGreen).filter((meaning) => meaning !== null));
  const [only] = meanings;
  return meanings.size === 1 && only ? only : null;
}

/**
 * Reads what stands around a table. Rows and columns are 0-based; keyRows are rows below the header that are a key.
 */
export function readSurroundings(
  grid: SheetGrid,
  headerRow: number,
  lastTableColumn: number,
  keyRows: readonly number[],
): Surroundings {
  const places = placesAbove(grid, headerRow);
  return {
    title: places[0]?.text ?? null,
    review: reviewIn(grid, places),
    agreed: dayBy(grid, places, agreedLabel),
    asAt: dayBy(grid, places, asAtLabel),
    stated: statedIn(places),
    green: greenIn(grid, headerRow, lastTableColumn, keyRows),
  };
}
