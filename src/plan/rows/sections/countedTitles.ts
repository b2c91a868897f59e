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
  const titles = new Map<PlanRow, string>();
  let next: PlanRow | null = null;
  // What has no words of its own may be a line, or a date at the foot.
  let below = { all: 0, stated: 0 };
  for (const row of rows.toReversed()) {
    const found = counted.get(row);
    if (found) {
      const [figure, ...more] = found.figures;
      const count = figure && more.length === 0 ? Number(figure.text) : null;
      const counts = row.kind === "total" || count === below.all || count === below.stated;
      if (counts && next && isLine(next)) titles.set(row, found.text);
      below = { all: 0, stated: 0 };
    } else if (isLine(row)) {
      below = { all: below.all + 1, stated: below.stated + Number(row.kind !== "unstated") };
    }
    if (row.kind !== "blank") next = row;
  }
  const first = rows.find((row) => titles.has(row) || isCountable(row));
  if (!first || !titles.has(first)) return rows;
  return rows.map((row) => {
    const text = titles.get(row);
    return text === undefined ? row : { kind: "section", row: row.row, names: sectionKindOf(text), text };
  });
}
