import { endOfRows } from "../sheets/gridReading";
import type { Header } from "./headers/header";
import { headerAround } from "./headers/headerRows";
import { laterHeaderReader } from "./headers/laterHeader";
import { cellsOf, type SheetView } from "./sheetView";
import { sidePlans, type SidePlan } from "./sideBySide";
import { edgesOf } from "./tableEdges";
import type { TableBlock } from "./tableBlock";
import {
  isTitleAlone,
  rowOfTitles,
  titleLikeLater,
  titlesAbove,
  titlesAboveFirst,
} from "./headers/titleRows";

interface Open {
  readonly header: Header;
  readonly titleRows: readonly number[];
  readonly repeats: Set<number>;
}

function closed(view: SheetView, { header, titleRows, repeats }: Open, endRow: number): TableBlock {
  const { left, right } = edgesOf(view, header, endRow);
  const headings = header.headings.filter(({ column }) => column >= left && column <= right);
  return { header: { ...header, headings }, endRow, left, right, table: null, titleRows, repeats };
}

/** The title of a table that is no plan belongs to it: the row above its headings, if it stands alone there. */
const withTitle = (view: SheetView, row: number): number => (isTitleAlone(view, row - 1) ? row - 1 : row);

/** Whether a real table that is a plan of its own begins in a row, below the headings of the open block. */
function realTableBegins(view: SheetView, row: number, { header }: Open): boolean {
  const columns = header.headings.map(({ column }) => column);
  return view.apart.some(
    (table) =>
      table.top === row &&
      table.left <= Math.max(...columns) &&
      table.left + table.columns > Math.min(...columns),
  );
}

/** The blocks with the first one's title, where the later ones and repeated headers have theirs. */
export function withFirstTitle<Block extends TableBlock>(view: SheetView, blocks: readonly Block[]): Block[] {
  const [first, ...more] = blocks;
  if (!first || first.titleRows.length > 0) return [...blocks];
  const titled =
    more.some(({ titleRows }) => titleRows.length > 0) ||
    [...first.repeats].some((row) => isTitleAlone(view, row - 1));
  return titled ? [{ ...first, titleRows: titleLikeLater(view, first.header) }, ...more] : [...blocks];
}

/** The blocks of a plan that stands beside another, with its title in the row of their titles. */
function sideBlocks({ view, header }: SidePlan, title: number | null): TableBlock[] {
  const isTitled = title !== null && cellsOf(view, title).length > 0;
  return blocksFrom(view, header, isTitled ? [title] : undefined);
}

/**
 * The blocks of a view from its first header down: a header that stands again stays inside its block, one whose
 * columns lie elsewhere begins a block, and the headings of another table end one.
 * @param titleRows the 0-based rows above the first header that name its section
 */
export function blocksFrom(
  view: SheetView,
  first: Header,
  titleRows: readonly number[] = titlesAboveFirst(view, first),
): TableBlock[] {
  const end = endOfRows(view.grid);
  const blocks: TableBlock[] = [];
  let open: Open | null = { header: first, titleRows, repeats: new Set() };
  let above = first;
  let later = laterHeaderReader(view, first);
  const close = (ended: Open | null, endRow: number): null => {
    if (ended) blocks.push(closed(view, ended, endRow));
    return null;
  };
  for (let row = first.row + 1; row < end; row++) {
    if (open && realTableBegins(view, row, open)) open = close(open, withTitle(view, row));
    const found = later(row);
    if (found === "another") open = close(open, withTitle(view, row));
    else if (found === "same" && open) open.repeats.add(row);
    else if (found !== "no") {
      const header = headerAround(view, row);
      if (!header) continue;
      const plans = sidePlans(view, header);
      if (plans.length > 0) {
        const sides = plans.map((plan) => plan.view);
        const title = rowOfTitles(view, header, above, sides);
        close(open, title ?? header.firstRow);
        return [...blocks, ...plans.flatMap((plan) => sideBlocks(plan, title))];
      }
      const titleRows = titlesAbove(view, header, above);
      close(open, titleRows[0] ?? header.firstRow);
      open = { header, titleRows, repeats: new Set() };
      above = header;
      later = laterHeaderReader(view, header);
      row = header.row;
    }
  }
  close(open, end);
  return withFirstTitle(view, blocks);
}
