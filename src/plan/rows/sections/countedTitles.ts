import type { FilledCell } from "../../sheets/gridReading";
import type { SheetGrid } from "../../sheets/sheetGrid";
import type { TableBlock } from "../../tables/tableBlock";
import { saysTotal } from "../notLines/notLines";
import { isCountable, type PlanRow } from "../planRow";
import { cellsInside, countInside, hasWords } from "../rowCells";
import { sectionKindOf } from "./sectionKind";

/** A row of words that do not say that they count, and of figures. */
interface Counted {
  readonly text: string;
  readonly figures: readonly FilledCell[];
}

function countedIn(filled: readonly FilledCell[]): Counted | null {
  const [words, ...more] = filled.filter(hasWords);
  if (!words || more.length > 0 || filled.length < 2 || saysTotal(words.text)) return null;
  return { text: words.text, figures: filled.filter((cell) => cell !== words) };
}

/**
 * "Neglect | 4" above its four lines is a title that counts them, where it could as well be their total below them, or
 * a line that is rated 4. A table with such a row above its first line has titles of this kind: they stand right above a
 * line, and what could be a line is one of them where its only figure is the number of lines below.
 */
export function withCountedTitles(
  grid: SheetGrid,
  block: TableBlock,
  rows: readonly PlanRow[],
): readonly PlanRow[] {
  const counted = new Map<PlanRow, Counted>();
  for (const row of rows) {
    const mayCount = row.kind === "total" || (row.kind === "line" && countInside(grid, row.row, block) === 2);
    const found = mayCount ? countedIn(cellsInside(grid, row.row, block)) : null;
    if (found) counted.set(row, found);
  }
  const isLine = (row: PlanRow): boolean => isCountable(row) && !counted.has(row);
  // What has no words of its own may be a line, or a date at the foot.
  const countsBelow = (at: number, { text }: FilledCell): boolean => {
    const next = rows.findIndex((row, place) => place > at && counted.has(row));
    const below = rows.slice(at + 1, next < 0 ? undefined : next).filter(isLine);
    const stated = below.filter(({ kind }) => kind !== "unstated");
    return [below.length, stated.length].includes(Number(text));
  };
  const titles = new Map<PlanRow, string>();
  for (const [at, row] of rows.entries()) {
    const found = counted.get(row);
    if (!found) continue;
    const next = rows.slice(at + 1).find(({ kind }) => kind !== "blank");
    if (!next || !isLine(next)) continue;
    const [figure, ...more] = found.figures;
    const counts = figure !== undefined && more.length === 0 && countsBelow(at, figure);
    if (row.kind === "total" || counts) titles.set(row, found.text);
  }
  const first = rows.find((row) => titles.has(row) || isCountable(row));
  if (!first || !titles.has(first)) return rows;
  return rows.map((row) => {
    const text = titles.get(row);
    return text === undefined ? row : { kind: "section", row: row.row, names: sectionKindOf(text), text };
  });
}
