import type { Columns } from "../../columns/columnName";
import { textAt } from "../../sheets/gridReading";
import type { SheetGrid } from "../../sheets/sheetGrid";
import type { TableBlock } from "../../tables/tableBlock";
import { swatchRows } from "./keyRows";
import { isColourWord } from "./notLines";
import { isCountable, type PlanRow } from "../planRow";
import { cellsInside, countInside } from "../rowCells";
import { datedSignOffRows, signOffRows } from "./signOffs";

const longestMeaning = 60;
const fewestCells = 3;

/** A row of a key at the foot whose colours stand in the rating column and their meanings in another. */
function mayBeFootKey(grid: SheetGrid, row: number, block: TableBlock, columns: Columns): boolean {
  if (columns.rating === undefined) return false;
  const filled = cellsInside(grid, row, block);
  const words = filled.filter(({ column }) => column !== columns.rating);
  const [meaning] = words;
  if (words.length !== 1 || !meaning || meaning.text.length > longestMeaning) return false;
  return isColourWord(textAt(grid, row, columns.rating));
}

/** The last rows that hold nothing but a colour and its meaning are a key, if each colour stands there once. */
function footKey(grid: SheetGrid, rows: readonly PlanRow[], block: TableBlock, columns: Columns): number[] {
  const foot: number[] = [];
  let above = false;
  for (let at = rows.length - 1; at >= 0 && !above; at--) {
    const row = rows[at];
    if (!row || row.kind === "blank") continue;
    if (!mayBeFootKey(grid, row.row, block, columns)) above = true;
    else if (isCountable(row)) foot.unshift(row.row);
  }
  const colours = foot.map((row) => textAt(grid, row, columns.rating ?? 0).toLowerCase());
  const isKey = foot.length >= 2 && foot.length <= 6 && new Set(colours).size === colours.length && above;
  return isKey ? foot : [];
}

/**
 * Lone texts under the action after a blank row, at the foot of a table whose other lines are all fuller: notes as a
 * rule, so they are not counted but said.
 */
function footWords(grid: SheetGrid, rows: readonly PlanRow[], block: TableBlock): number[] {
  let at = rows.length - 1;
  const lone: number[] = [];
  let blankAbove = -1;
  for (; at >= 0; at--) {
    const row = rows[at];
    if (!row) break;
    if (row.kind === "blank") blankAbove = lone.length;
    else if (isCountable(row)) {
      if (countInside(grid, row.row, block) > 1) break;
      lone.push(row.row);
    } else if (row.kind === "section") break;
  }
  if (blankAbove <= 0) return [];
  const above = rows.slice(0, Math.max(0, at + 1)).filter(({ kind }) => kind === "line");
  const fuller = above.every(({ row }) => countInside(grid, row, block) >= fewestCells);
  return above.length > 0 && fuller ? lone.slice(0, blankAbove) : [];
}

function swatches(grid: SheetGrid, rows: readonly PlanRow[], block: TableBlock): readonly number[] {
  const written = rows.filter(({ kind }) => kind !== "blank").map(({ row }) => row);
  return swatchRows(grid, written, block);
}

/** The rows of a block with the keys and notes at its foot told from lines. */
export function withFoot(
  grid: SheetGrid,
  block: TableBlock,
  rows: readonly PlanRow[],
  columns: Columns,
): readonly PlanRow[] {
  const keys = new Set([...footKey(grid, rows, block, columns), ...swatches(grid, rows, block)]);
  const words = new Set(footWords(grid, rows, block));
  const signed = new Set(signOffRows(grid, rows, block, columns));
  const dated = new Set(datedSignOffRows(grid, rows, block, columns));
  return rows.map((row) => {
    if (signed.has(row.row)) return { kind: "note", row: row.row };
    if (keys.has(row.row)) return { kind: "key", row: row.row };
    return words.has(row.row) || dated.has(row.row) ? { kind: "leftOut", row: row.row } : row;
  });
}
