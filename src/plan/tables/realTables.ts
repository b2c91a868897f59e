import { endOfRows, filledCells } from "../sheets/gridReading";
import type { TableArea } from "../sheets/sheetGrid";
import { headerFrom } from "./headers/headerRows";
import { pointsOf } from "./headers/planHeader";
import type { SheetView } from "./sheetView";
import { cellsOf } from "./sheetView";
import type { TableBlock } from "./tableBlock";
import { titleLikeLater, titlesAbove, titlesAboveFirst } from "./headers/titleRows";

const fewestCells = 3;
const longText = 12;

/** Rows typed right below a table that Excel did not take into it: filled as its lines are. */
function endWithRest(view: SheetView, table: TableArea, end: number): number {
  if (table.hasTotals) return end;
  const right = table.left + table.columns - 1;
  let row = end;
  for (; row < endOfRows(view.grid); row++) {
    const cells = filledCells(view.grid, row).filter(({ column }) => column >= table.left && column <= right);
    if (cells.length < fewestCells || !cells.some(({ text }) => text.length >= longText)) break;
    if (/^(?:grand )?totals?\b/i.test(cells[0]?.text ?? "")) break;
  }
  return row;
}

function blockOf(view: SheetView, table: TableArea): TableBlock | null {
  if (!table.hasHeader || table.columns < 2 || table.rows < (table.hasTotals ? 2 : 1)) return null;
  const to = table.left + table.columns - 1;
  const inside: SheetView = { ...view, from: table.left, to };
  if (cellsOf(inside, table.top).length < 2) return null;
  const header = headerFrom(inside, table.top);
  if (!header || header.row !== table.top || pointsOf(inside, header) === 0) return null;
  const end = table.top + table.rows - (table.hasTotals ? 1 : 0);
  return { header, endRow: endWithRest(inside, table, end), left: table.left, right: to, table };
}

/** The titles above real tables that stand one below another, each its section; a lone table's is the sheet's. */
function withTitles(view: SheetView, blocks: readonly TableBlock[]): TableBlock[] {
  let above: TableBlock | null = null;
  const titled = blocks.map((block): TableBlock => {
    const inside: SheetView = { ...view, from: block.left, to: block.right };
    const titleRows = above
      ? titlesAbove(inside, block.header, {
          ...above.header,
          row: Math.min(above.endRow, block.header.row) - 1,
        })
      : titlesAboveFirst(inside, block.header);
    above = block;
    return { ...block, titleRows };
  });
  const [first, ...more] = titled;
  const asLater = more.some(({ titleRows = [] }) => titleRows.length > 0);
  if (!first || !asLater || (first.titleRows ?? []).length > 0) return titled;
  return [{ ...first, titleRows: titleLikeLater(view, first.header) }, ...more];
}

/** The real Excel tables of a sheet that are plans, wherever they stand; their totals rows stay outside. */
export function realTables(view: SheetView): TableBlock[] {
  const blocks = view.grid.tables.flatMap((table) => blockOf(view, table) ?? []);
  return withTitles(
    view,
    blocks.sort((a, b) => a.header.row - b.header.row),
  );
}
