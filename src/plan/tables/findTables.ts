import { readHeading } from "../columns/heading";
import { endOfColumns, endOfRows } from "../sheets/gridReading";
import type { SheetGrid } from "../sheets/sheetGrid";
import type { Header } from "./headers/header";
import { headerFrom } from "./headers/headerRows";
import { namesPlan, pointsOf } from "./headers/planHeader";
import { realTables } from "./realTables";
import { saysAction, sidePlans } from "./sideBySide";
import type { ReadHeading, SheetView } from "./sheetView";
import type { TableBlock } from "./tableBlock";
import { blocksFrom } from "./walk";

// Titles, keys and document control stand above the table, so a header is looked for this far down.
const rowsSearched = 40;
// Below them only a header that names a plan by whole headings: an introduction may fill a page.
const rowsSearchedFurther = 200;
// A second table below may have a few columns more; the plan still begins at the first.
const nearlyBest = 0.6;

const isSure = ({ headings }: Header): boolean => namesPlan(headings.filter(({ exact }) => exact));

/** The first header below the usual rows that names a plan by whole headings; null where there is none. */
function farHeader(view: SheetView): Header | null {
  const last = Math.min(endOfRows(view.grid), rowsSearchedFurther);
  for (let row = Math.max(view.grid.top, rowsSearched); row < last; row++) {
    const header = headerFrom(view, row);
    if (header && isSure(header) && pointsOf(view, header) > 0) return header;
  }
  return null;
}

/** The first plan header of a view: the first of its rows that is one by whole headings, or nearly as good as the best. */
function firstHeader(view: SheetView): Header | null {
  const { grid } = view;
  const found: { header: Header; points: number }[] = [];
  const last = Math.min(endOfRows(grid), rowsSearched);
  for (let row = grid.top; row < last; row++) {
    const header = headerFrom(view, row);
    const points = header ? pointsOf(view, header) : 0;
    if (header && points > 0) found.push({ header, points });
    if (header && points > 0 && header.row > row) row = header.row;
  }
  if (found.length === 0) return farHeader(view);
  const best = Math.max(0, ...found.map(({ points }) => points));
  return found.find(({ header, points }) => points >= best * nearlyBest || isSure(header))?.header ?? null;
}

/** Plans that begin beside those already found, at another row. */
function besides(view: SheetView, blocks: readonly TableBlock[]): { view: SheetView; found: TableBlock[] }[] {
  const left = Math.min(...blocks.map((block) => block.left));
  const right = Math.max(...blocks.map((block) => block.right));
  const sides = [
    { ...view, from: right + 2 },
    { ...view, to: left - 2 },
  ];
  return sides
    .filter(({ from, to }) => from < to)
    .map((side) => {
      const header = firstHeader(side);
      const isPlan = header && namesPlan(header.headings) && saysAction(header.headings);
      return { view: side, found: isPlan ? blocksIn(side) : [] };
    })
    .filter(({ found }) => found.length > 0);
}

function blocksIn(view: SheetView): TableBlock[] {
  const header = firstHeader(view);
  if (!header) return [];
  const plans = sidePlans(view, header);
  if (plans.length > 0) return plans.flatMap((plan) => blocksIn(plan.view));
  const blocks = blocksFrom(view, header);
  const sides = besides(view, blocks);
  if (sides.length === 0) return blocks;
  let [from, to] = [view.from, view.to];
  for (const side of sides) {
    if (side.view.to < view.to) from = side.view.to + 1;
    else to = side.view.from - 1;
  }
  const narrow = { ...view, from, to };
  const again = firstHeader(narrow);
  return [...(again ? blocksFrom(narrow, again) : blocks), ...sides.flatMap(({ found }) => found)];
}

/** No cell belongs to two tables: a plain range ends where a real table begins in its columns. */
function clearOf(real: readonly TableBlock[], plain: readonly TableBlock[]): TableBlock[] {
  return plain.flatMap((block) => {
    const tops = real
      .filter(({ left, right }) => left <= block.right && right >= block.left)
      .filter(({ header, endRow }) => header.firstRow < block.endRow && endRow > block.header.firstRow)
      .map(({ header }) => header.firstRow);
    const endRow = Math.min(block.endRow, ...tops);
    return endRow > block.header.row ? [{ ...block, endRow }] : [];
  });
}

/**
 * Finds every plan table of a sheet, from top to bottom: the first plan header in the first 40 rows (with whole
 * headings in the first 200), every later
 * header whose columns lie elsewhere, and real Excel tables anywhere. A header names an action or a recommendation, a
 * date or a rating, and at least three known columns; under unusual headings the cells decide. Contacts, glossaries,
 * meeting dates, risk matrices, lists for drop-downs and summaries are none.
 *
 * @param read reads one heading
 */
export function findTables(grid: SheetGrid, read: ReadHeading = readHeading): TableBlock[] {
  const whole: SheetView = { grid, from: grid.left, to: endOfColumns(grid) - 1, apart: [], read };
  const real = realTables(whole);
  // Rows typed right below a real table are its own too.
  const apart = real.flatMap(({ table, endRow }) =>
    table ? [{ ...table, rows: Math.max(table.rows, endRow - table.top) }] : [],
  );
  const plain = clearOf(real, blocksIn({ ...whole, apart }));
  return [...real, ...plain].sort((a, b) => a.header.row - b.header.row || a.left - b.left);
}
