import { colourOf } from "../../cells/colour";
import { comparableText } from "../../cells/cellText";
import { textAt, valueAt } from "../../sheets/gridReading";
import { colourNamed, type ColourName } from "./colourName";
import { colourOfFill, seenFillAt } from "./fills";
import { judgeWords, senseOfJudgement } from "../judgement";
import type { RatingKey } from "../key/ratingKey";
import type { RatedTable } from "../rowRating";

type RatingColour = "red" | "amber" | "green" | "blue";

interface Cell {
  readonly row: number;
  readonly text: string;
  readonly fill: string;
  readonly shown: RatingColour;
}

const fewestAlike = 3;
const mostlyAlike = 0.75;
const rowsSampled = 400;

function ratingColour(name: ColourName | null): RatingColour | null {
  if (name === "yellow") return "amber";
  return name === "red" || name === "amber" || name === "green" || name === "blue" ? name : null;
}

function cellAt({ grid }: RatedTable, column: number, row: number, key: RatingKey): Cell | null {
  const fill = seenFillAt(grid, row, column);
  if (fill === null || fill === "") return null;
  const text = textAt(grid, row, column);
  const shown = ratingColour(colourOfFill(fill, key));
  return text === "" || shown === null ? null : { row, text, fill, shown };
}

const firstColour = /^(?:b?rag\s?[:=-]?\s?)?(red|amber|orange|yellow|green|blue)\b/;

/** The colour that a text names, or that the key gives to its words. */
function saidColour(table: RatedTable, column: number, cell: Cell, key: RatingKey): RatingColour | null {
  const comparable = comparableText(cell.text.slice(0, 60));
  const word = colourNamed(cell.text) ?? colourNamed(firstColour.exec(comparable)?.[1] ?? "");
  if (word !== null) return ratingColour(word);
  const sense = senseOfJudgement(judgeWords(valueAt(table.grid, cell.row, column), key));
  const colours = new Set(
    key.entries.flatMap((entry) =>
      sense !== null && entry.senses.has(sense) ? (ratingColour(entry.colour) ?? []) : [],
    ),
  );
  const [only] = colours;
  return colours.size === 1 && only !== undefined ? only : null;
}

/** The colour that nearly always goes with a text in this column: "In progress" is amber here. */
function usualColours(cells: readonly Cell[]): ReadonlyMap<string, RatingColour> {
  const counts = new Map<string, Map<RatingColour, number>>();
  for (const { text, shown } of cells) {
    const word = comparableText(text.slice(0, 60));
    const colours = counts.get(word) ?? new Map<RatingColour, number>();
    counts.set(word, colours.set(shown, (colours.get(shown) ?? 0) + 1));
  }
  return new Map(
    [...counts].flatMap(([word, colours]) => {
      const all = [...colours.values()].reduce((sum, count) => sum + count, 0);
      const [best] = [...colours].sort((a, b) => b[1] - a[1]);
      const usual = best && best[1] >= fewestAlike && best[1] >= all * mostlyAlike;
      return usual ? [[word, best[0]] as const] : [];
    }),
  );
}

/** The whole row has that fill: it is a band, or marks the row for some other reason. */
function isBand({ grid, block }: RatedTable, column: number, { row, fill }: Cell): boolean {
  let same = 0;
  let read = 0;
  for (let other = block.left; other <= block.right; other++) {
    const seen = other === column ? null : seenFillAt(grid, row, other);
    if (seen === null) continue;
    read++;
    if (seen === fill) same++;
  }
  return same >= 2 && same * 2 >= read;
}

const isHighlighter = (fill: string): boolean => {
  const { degrees } = colourOf(fill);
  return degrees !== null && degrees >= 52 && degrees <= 66;
};

/** Fills rate where they go with the words as a rule, or show a whole scale; one fill throughout, or a highlighter, does not. */
function fillsRate(compared: readonly { cell: Cell; said: RatingColour }[]): boolean {
  const fills = new Set(compared.map(({ cell }) => cell.fill));
  const words = new Set(compared.map(({ said }) => said));
  if (fills.size === 1 && words.size >= 2 && compared.length >= 3) return false;
  const agreeing = compared.filter(({ cell, said }) => cell.shown === said).length;
  const differing = compared.filter(({ cell, said }) => cell.shown !== said);
  const shown = new Set(compared.map(({ cell }) => cell.shown));
  return (
    agreeing >= differing.length ||
    (shown.size >= 3 && !compared.some(({ cell }) => isHighlighter(cell.fill))) ||
    (compared.length <= 2 && !differing.every(({ cell }) => isHighlighter(cell.fill)))
  );
}

/**
 * For a column of words whose fills were read: what a row's cell says and shows where the two differ ("Green, filled
 * amber"), else null. Words such as "In progress" have the colour that the key, or the rest of the column, gives them.
 */
export function disagreementsIn(
  table: RatedTable,
  column: number,
  key: RatingKey,
): (row: number) => string | null {
  const sample = table.rows.slice(0, rowsSampled).flatMap((row) => cellAt(table, column, row, key) ?? []);
  if (sample.length === 0) return () => null;
  const usual = usualColours(sample);
  const said = (cell: Cell): RatingColour | null =>
    saidColour(table, column, cell, key) ?? usual.get(comparableText(cell.text.slice(0, 60))) ?? null;
  const compared = sample.flatMap((cell) => {
    const colour = said(cell);
    return colour === null ? [] : [{ cell, said: colour }];
  });
  if (!fillsRate(compared)) return () => null;
  // Keyed by fill, then text: nearly every cell is one seen before, and agrees.
  const known = new Map<string, Map<string, boolean>>();
  return (row) => {
    const fill = seenFillAt(table.grid, row, column);
    if (fill === null || fill === "") return null;
    const ofFill = known.get(fill) ?? new Map<string, boolean>();
    known.set(fill, ofFill);
    const text = textAt(table.grid, row, column);
    if (ofFill.get(text) === false) return null;
    const cell = cellAt(table, column, row, key);
    const colour = cell && said(cell);
    const differs = cell !== null && colour !== null && colour !== cell.shown;
    ofFill.set(text, differs);
    return differs && !isBand(table, column, cell) ? `${cell.text}, filled ${cell.shown}` : null;
  };
}
