import type { Columns } from "../../columns/columnName";
import type { SheetGrid } from "../../sheets/sheetGrid";
import type { TableBlock } from "../../tables/tableBlock";
import { swatchRows } from "./keyRows";
import { isColourWord } from "./notLines";
import { isCountable, type PlanRow } from "../planRow";
import { cellsInside, countInside, textUnder } from "../rowCells";
import { datedSignOffRows, signOffRows } from "./signOffs";

const longestMeaning = 60;
const fewestCells = 3;

/** The colour in the rating column of a row that holds its meaning besides and nothing else; null for any other row. */
function colourMeant(grid: SheetGrid, row: number, block: TableBlock, columns: Columns): string | null {
  const cells = cellsInside(grid, row, block).filter(({ column }) => column !== columns.rating);
  const [meaning, ...more] = cells;
  if (!meaning || more.length > 0 || meaning.text.length > longestMeaning) return null;
  const colour = textUnder(grid, row, columns, "rating");
  return isColourWord(colour) ? colour.toLowerCase() : null;
}

/** The last rows that hold nothing but a colour and its meaning are a key, if each colour stands there once. */
function footKey(grid: SheetGrid, rows: readonly PlanRow[], block: TableBlock, columns: Columns): number[] {
  const foot = new Map<string, number>();
  for (const row of rows.toReversed()) {
    if (row.kind === "blank") continue;
    const colour = colourMeant(grid, row.row, block, columns);
    if (colour === null) return foot.size >= 2 && foot.size <= 6 ? [...foot.values()] : [];
    if (!isCountable(row)) continue;
    if (foot.has(colour)) return [];
    foot.set(colour, row.row);
  }
  return [];
}

/**
 * Lone texts under the action after a blank row, at the foot of a table whose other lines are all fuller: notes as a
 * rule, so they are not counted but said.
 */
function footWords(grid: SheetGrid, rows: readonly PlanRow[], block: TableBlock): number[] {
  const lone = new Set<number>();
  let belowBlank = 0;
  for (const row of rows.toReversed()) {
    if (row.kind === "blank") belowBlank = lone.size;
    if (row.kind === "section" || (isCountable(row) && countInside(grid, row.row, block) > 1)) break;
    if (isCountable(row)) lone.add(row.row);
  }
  const above = rows.filter(({ kind, row }) => kind === "line" && !lone.has(row));
  const fuller = above.every(({ row }) => countInside(grid, row, block) >= fewestCells);
  return above.length > 0 && fuller ? [...lone].slice(0, belowBlank) : [];
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
