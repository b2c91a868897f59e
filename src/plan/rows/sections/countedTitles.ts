import type { FilledCell } from "../../sheets/gridReading";
import type { SheetGrid } from "../../sheets/sheetGrid";
import type { TableBlock } from "../../tables/tableBlock";
import { saysTotal } from "../notLines/notLines";
import { isCountable, type PlanRow } from "../planRow";
import { cellsInside, hasWords } from "../rowCells";
import { sectionKindOf } from "./sectionKind";

/** The words of a row whose other cells are figures, unless they say that it counts; null for any other row. */
function titleOf(filled: readonly FilledCell[]): string | null {
  const [words, ...more] = filled.filter(hasWords);
  return !words || more.length > 0 || saysTotal(words.text) ? null : words.text;
}

/**
 * "Neglect | 4" above its four lines is a title that counts them, where it could as well be their total below them. A
 * table that has such a row above its first line has titles of this kind; they stand right above a line.
 */
export function withCountedTitles(
  grid: SheetGrid,
  block: TableBlock,
  rows: readonly PlanRow[],
): readonly PlanRow[] {
  const titles = new Map<PlanRow, string>();
  for (const [at, row] of rows.entries()) {
    if (row.kind !== "total") continue;
    const next = rows.slice(at + 1).find(({ kind }) => kind !== "blank");
    const title = titleOf(cellsInside(grid, row.row, block));
    if (title !== null && next && isCountable(next)) titles.set(row, title);
  }
  const first = rows.find((row) => titles.has(row) || isCountable(row));
  if (!first || !titles.has(first)) return rows;
  return rows.map((row) => {
    const text = titles.get(row);
    return text === undefined ? row : { kind: "section", row: row.row, names: sectionKindOf(text), text };
  });
}
