import { readHeading } from "../columns/heading";
import { endOfRows } from "../sheets/gridReading";
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
  for (let row = rowsSearched; row < last; row++) {
    const header = headerFrom(view, row);
    if (header && isSure(header) && pointsOf(view, header) > 0) return header;
  }
  return null;
}

/** The first plan header of a view: the first of its rows that is one by whole headings, or nearly as good as the best. */
function firstHeader(view: SheetView): Header | null {
  const found: { header: Header; points: number }[] = [];
  const last = Math.min(endOfRows(view.grid), rowsSearched);
  for (let row = view.grid.top; row < last; row++) {
    const header = headerFrom(view, row);
    const points = header ? pointsOf(view, header) : 0;
    if (header && points > 0) found.push({ header, points });
  }
  const best = Math.max(...found.map(({ points }) => points));
  const first = found.find(({ header, points }) => points >= best * nearlyBest || isSure(header));
  return first?.header ?? farHeader(view);
}

/** The plans of a view that lies beside plans already found, where its first names an action. */
function plansBeside(side: SheetView): TableBlock[] {
  const header = firstHeader(side);
  return header && namesPlan(header.headings) && saysAction(header.headings) ? blocksIn(side) : [];
}

function blocksIn(view: SheetView): TableBlock[] {
  const header = firstHeader(view);
  if (!header) return [];
  const plans = sidePlans(view, header);
  if (plans.length > 0) return plans.flatMap((plan) => blocksIn(plan.view));
  const blocks = blocksFrom(view, header);
  const left = Math.min(...blocks.map((block) => block.left));
  const right = Math.max(...blocks.map((block) => block.right));
  const after = plansBeside({ ...view, from: right + 2 });
  const before = plansBeside({ ...view, to: left - 2 });
  if (after.length + before.length === 0) return blocks;
  // Their cells are no part of its rows.
  const from = before.length > 0 ? left - 1 : view.from;
  const narrow = { ...view, from, to: after.length > 0 ? right + 1 : view.to };
  const again = firstHeader(narrow);
  return [...(again ? blocksFrom(narrow, again) : blocks), ...before, ...after];
}

/** No cell belongs to two tables: columns typed around a real table are no plan of their own. */
function clearOf(real: readonly TableBlock[], plain: readonly TableBlock[]): TableBlock[] {
  const isAround = (block: TableBlock, { left, right, header, endRow }: TableBlock): boolean =>
    left <= block.right &&
    right >= block.left &&
    header.row <= block.header.row &&
    endRow > block.header.firstRow;
  return plain.filter((block) => !real.some((table) => isAround(block, table)));
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
  const whole: SheetView = { grid, from: 0, to: Infinity, apart: [], read };
  const real = realTables(whole);
  // Rows typed right below a real table are its own too.
  const apart = real.map(({ table, endRow }) => ({
    ...table,
    rows: Math.max(table.rows, endRow - table.top),
  }));
  const plain = clearOf(real, blocksIn({ ...whole, apart }));
  return [...real, ...plain].sort((a, b) => a.header.row - b.header.row || a.left - b.left);
}
