import type { Columns } from "../../columns/columnName";
import type { FilledCell } from "../../sheets/gridReading";
import type { SheetGrid } from "../../sheets/sheetGrid";
import type { TableBlock } from "../../tables/tableBlock";
import { isCountable, type PlanRow } from "../planRow";
import { cellsInside, isIn, onlyInside, textUnder } from "../rowCells";

const label = /^(?:recommendation|rec)s?\.?\s*(?:no\.?\s*|number\s*)?(\d{1,3}[a-z]?)\s*[:.)–—-]?$/i;
const numberBefore = /^\(?(\d{1,3})[.):]?\s+(?=\p{Lu})/u;
const number = /^\(?(\d{1,3})[.):]?$/;
// "1. Neglect" names a theme; a recommendation is a sentence.
const fewestWords = 6;

/** A row that may state a recommendation for the lines below it. */
interface Stated {
  readonly number: string;
  readonly text: string;
  /** Whether it says "Recommendation" or "Rec" itself, so that the lines below need not tell. */
  readonly worded: boolean;
}

const isSentence = (text: string): boolean => text.split(" ").length >= fewestWords;

function statedIn(words: readonly FilledCell[], columns: Columns): Stated | null {
  const [first, second, ...more] = words;
  if (!first || more.length > 0) return null;
  const named = label.exec(first.text)?.[1];
  if (named !== undefined) {
    if (second && !/\p{L}{2}/u.test(second.text)) return null;
    return { number: named, text: second?.text ?? "", worded: true };
  }
  const besides = second !== undefined;
  if (besides && !isIn(columns, first, "ref")) return null;
  const own = (besides ? number : numberBefore).exec(first.text)?.[1];
  const text = besides ? second.text : first.text.replace(numberBefore, "");
  return own !== undefined && isSentence(text) ? { number: own, text, worded: false } : null;
}

/** Whether a reference is a part of a number: "1.1", "1a" and "1(i)" of "1". */
const isPartOf = (reference: string, whole: string): boolean =>
  /^\D*(\d{1,3})(?:\.\d|\s?\(|[a-z]\b)/i.exec(reference)?.[1] === whole;

/**
 * The rows of a sheet without a recommendation column that state one for the lines below: its number in one cell and
 * its words in the next, or both in one. It says "Recommendation 2", or the line below it is numbered as its part
 * (2.1), and it has no lead and no date. One with a rating of its own is also left out, so that it is said.
 */
export function withRecommendationRows(
  grid: SheetGrid,
  block: TableBlock,
  rows: readonly PlanRow[],
  columns: Columns,
): readonly PlanRow[] {
  if (columns.recommendation !== undefined || columns.recommendationRef !== undefined) return rows;
  const below = (at: number): string => {
    // Row by row: a copy of all rows below, for every row, would take the square of their number.
    for (let place = at + 1; place < rows.length; place++) {
      const row = rows[place];
      if (row && (isCountable(row) || row.kind === "section"))
        return textUnder(grid, row.row, columns, "ref");
    }
    return "";
  };
  /** The text below a number that stands alone: a title without a number, or whatever stands above headings. */
  const textBelow = (at: number): FilledCell | null => {
    const next = rows[at + 1];
    const only = next ? onlyInside(grid, next.row, block) : null;
    if (!next || !only || !isSentence(only.text)) return null;
    const isTitle = next.kind === "section" && next.names === "priority" && !numberBefore.test(only.text);
    return isTitle || rows[at + 2]?.kind === "header" ? only : null;
  };
  const taken = new Set<number>();
  return rows.flatMap((row, at): PlanRow[] => {
    if (taken.has(at)) return [{ kind: "note", row: row.row }];
    if (row.kind !== "line" && row.kind !== "bareReference" && row.kind !== "section") return [row];
    const mayState = row.kind !== "section" || row.names === "priority" || label.test(row.text);
    if (!mayState) return [row];
    const filled = cellsInside(grid, row.row, block);
    const words = filled.filter((cell) => !isIn(columns, cell, "rating"));
    const rated = words.length < filled.length;
    const stated = statedIn(words, columns);
    if (!stated) return [row];
    const isPart = isPartOf(below(at), stated.number);
    if (!isPart && (!stated.worded || rated)) return [row];
    const title = stated.text === "" ? textBelow(at) : null;
    if (title) taken.add(at + 1);
    const own = title?.text ?? stated.text;
    const text = `Recommendation ${stated.number}${own === "" ? "" : `: ${own}`}`;
    const section: PlanRow = { kind: "section", row: row.row, names: "recommendation", text };
    return rated ? [section, { kind: "leftOut", row: row.row }] : [section];
  });
}
