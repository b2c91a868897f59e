import type { HighlightedCells } from "./highlight";

type Cell = HighlightedCells["cells"][number];

/** Cells marked for one reason: by sheet, in the order in which they came, none twice. */
export type MarkedCells = Map<string, Map<number, Cell>>;

const widest = 16_384;
const keyOf = ({ row, column }: Cell): number => row * widest + column;

export function markCell(marked: MarkedCells, sheet: string, { row, column }: Cell): void {
  const cells = marked.get(sheet) ?? new Map<number, Cell>();
  cells.set(keyOf({ row, column }), { row, column });
  marked.set(sheet, cells);
}

/** Whether any of these reasons marks the cell. */
export function isMarked(among: Iterable<MarkedCells>, sheet: string, cell: Cell): boolean {
  const key = keyOf(cell);
  for (const marked of among) if (marked.get(sheet)?.has(key)) return true;
  return false;
}
