import type { TableArea } from "../sheets/sheetGrid";
import type { Header } from "./headers/header";
import { headerFrom } from "./headers/headerRows";
import { laterHeaderReader } from "./headers/laterHeader";
import { pointsOf } from "./headers/planHeader";
import type { SheetView } from "./sheetView";
import { cellsOf } from "./sheetView";
import type { TableBlock } from "./tableBlock";
import { titlesAbove, titlesAboveFirst } from "./headers/titleRows";
import { withFirstTitle } from "./walk";

/** A real Excel table that is a plan. */
export interface RealTable extends TableBlock {
  readonly table: TableArea;
}

const fewestCells = 3;
const longText = 12;

function isFilledAsLine(inside: SheetView, row: number): boolean {
  const cells = cellsOf(inside, row);
  const [first] = cells;
  return (
    first !== undefined &&
    cells.length >= fewestCells &&
    cells.some(({ text }) => text.length >= longText) &&
    !/^(?:grand )?totals?\b/i.test(first.text)
  );
}

/** The row below a table, and below the lines typed under it that Excel did not take into it. */
function endWithRest(inside: SheetView, table: TableArea, header: Header): number {
  let row = table.top + table.rows;
  if (table.hasTotals) return row - 1;
  const later = laterHeaderReader(inside, header);
  while (isFilledAsLine(inside, row) && later(row) === "no") row++;
  return row;
}

type Untitled = Omit<RealTable, "titleRows">;

function blockOf(view: SheetView, table: TableArea): Untitled | null {
  if (!table.hasHeader) return null;
  const to = table.left + table.columns - 1;
  const apart = view.grid.tables.filter((other) => other !== table);
  const inside: SheetView = { ...view, from: table.left, to, apart };
  const header = headerFrom(inside, table.top);
  if (!header || pointsOf(inside, header) === 0) return null;
  const endRow = endWithRest(inside, table, header);
  if (endRow <= header.row) return null;
  return { header, endRow, left: table.left, right: to, table, repeats: new Set() };
}

/** The titles above real tables that stand one below another, each its section; a lone table's is the sheet's. */
function withTitles(view: SheetView, blocks: readonly Untitled[]): RealTable[] {
  const titled = blocks.map((block, at): RealTable => {
    const inside: SheetView = { ...view, from: block.left, to: block.right };
    const above = blocks[at - 1];
    const titleRows = above
      ? titlesAbove(inside, block.header, { ...above.header, row: above.endRow - 1 })
      : titlesAboveFirst(inside, block.header);
    return { ...block, titleRows };
  });
  return withFirstTitle(view, titled);
}

/** The real Excel tables of a sheet that are plans, wherever they stand; their totals rows stay outside. */
export function realTables(view: SheetView): RealTable[] {
  const blocks = view.grid.tables.flatMap((table) => blockOf(view, table) ?? []);
  return withTitles(
    view,
    blocks.sort((a, b) => a.header.row - b.header.row),
  );
}
