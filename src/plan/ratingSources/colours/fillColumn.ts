import type { RatingSource } from "../../plan";
import { colourOf } from "../../cells/colour";
import { fillAt, textAt } from "../../sheets/gridReading";
import { colourOfFill, isInKey, mayRate, seenFillAt, standingOfFill } from "./fills";
import type { RatingKey } from "../key/ratingKey";
import type { RatedTable } from "../rowRating";

/** The fills of one column on the rows that are lines. */
export interface FillColumn {
  /** 0-based. */
  readonly column: number;
  readonly from: Extract<RatingSource, "fill" | "displayed-colour">;
  /** Lines with a fill that may be a rating, and lines that hold text. */
  readonly coloured: number;
  readonly worded: number;
  /** Of the coloured lines, how many have a fill that the key explains, and how many one that stays unclear. */
  readonly keyed: number;
  readonly unclear: number;
  /** How many different ratings the fills come to. */
  readonly ratings: number;
  /** Both orange and yellow are used and no key says what each is. */
  readonly twoAmbers: boolean;
  /** One fill throughout the rows' other cells too: the rows are banded rather than rated. */
  readonly banded: boolean;
}

const yellowFrom = 52;

function countOf(fills: ReadonlyMap<string, number>, holds: (fill: string) => boolean): number {
  return [...fills].reduce((sum, [fill, count]) => sum + (holds(fill) ? count : 0), 0);
}

function hasTwoAmbers(fills: ReadonlyMap<string, number>, key: RatingKey): boolean {
  const ambers = [...fills.keys()].filter((fill) => colourOf(fill).hue === "amber" && !isInKey(fill, key));
  const isYellow = (fill: string): boolean => (colourOf(fill).degrees ?? 0) >= yellowFrom;
  return ambers.some(isYellow) && !ambers.every(isYellow);
}

/** Whether rows are filled across: then one colour beside white is a band, not a rating. */
function isBanded({ grid, block, rows }: RatedTable, column: number, ratings: number): boolean {
  if (ratings > 1) return false;
  const across = rows.filter((row) => {
    const fill = seenFillAt(grid, row, column);
    if (fill === null || fill === "") return false;
    let same = 0;
    for (let other = block.left; other <= block.right; other++)
      if (other !== column && seenFillAt(grid, row, other) === fill) same++;
    return same >= 2;
  });
  return across.length > 0;
}

/** Counts what the fills of a 0-based column come to. */
export function fillColumnAt(table: RatedTable, column: number, key: RatingKey): FillColumn {
  const { grid, rows } = table;
  const fills = new Map<string, number>();
  let worded = 0;
  let byHand = true;
  for (const row of rows) {
    if (textAt(grid, row, column) !== "") worded++;
    if (grid.looks.length === 0) continue;
    const fill = seenFillAt(grid, row, column);
    if (fill === null || fill === "") continue;
    fills.set(fill, (fills.get(fill) ?? 0) + 1);
    byHand &&= fillAt(grid, row, column) === fill;
  }
  const standings = new Set([...fills.keys()].map((fill) => standingOfFill(fill, key)));
  standings.delete("unclear");
  return {
    column,
    from: byHand ? "fill" : "displayed-colour",
    coloured: countOf(fills, (fill) => mayRate(fill, key)),
    worded,
    keyed: countOf(fills, (fill) => isInKey(fill, key) && standingOfFill(fill, key) !== "unclear"),
    unclear: countOf(fills, (fill) => standingOfFill(fill, key) === "unclear"),
    ratings: standings.size,
    twoAmbers: hasTwoAmbers(fills, key),
    banded: isBanded(table, column, standings.size),
  };
}

/** Two columns whose fills tell different stories cannot both be the rating. */
function disagree({ grid, rows }: RatedTable, key: RatingKey, one: number, other: number): boolean {
  return rows.some((row) => {
    const [a, b] = [one, other].map((column) => seenFillAt(grid, row, column) ?? "");
    return a && b && mayRate(a, key) && mayRate(b, key) && colourOfFill(a, key) !== colourOfFill(b, key);
  });
}

const notRatings: ReadonlySet<string> = new Set(["importance", "due", "revisedDue"]);
const fewestColoured = 0.3;
const nearlyAll = 0.8;

/**
 * Where a table without a rating column carries its ratings as colours: the column with most of them. Null where none
 * has two ratings at least. It is sure only where the key explains the colours and no other column contradicts it.
 */
export function findFillColumn(
  table: RatedTable,
  key: RatingKey,
): { readonly found: FillColumn; readonly sure: boolean } | null {
  if (table.grid.looks.length === 0) return null;
  const { block, rows } = table;
  const left = new Set(
    block.header.headings.flatMap(({ column, meaning }) => (notRatings.has(meaning) ? [column] : [])),
  );
  const candidates: FillColumn[] = [];
  for (let column = block.left; column <= block.right; column++) {
    if (left.has(column)) continue;
    const found = fillColumnAt(table, column, key);
    if (found.ratings >= 2 && found.coloured >= rows.length * fewestColoured) candidates.push(found);
  }
  candidates.sort((a, b) => b.keyed - a.keyed || b.coloured - a.coloured || a.worded - b.worded);
  const [found, ...others] = candidates;
  if (!found) return null;
  const sure =
    found.keyed === found.coloured &&
    found.unclear === 0 &&
    found.coloured >= rows.length * nearlyAll &&
    !others.some(({ column }) => disagree(table, key, found.column, column));
  return { found, sure };
}
