import { filledCells } from "../sheets/gridReading";
import type { SheetGrid } from "../sheets/sheetGrid";
import type { TableBlock } from "../tables/tableBlock";
import { nameInTitle } from "./reviews/nameInTitle";

function namedAbove(grid: SheetGrid, { titleRows = [] }: TableBlock): string | null {
  for (const row of titleRows)
    for (const { text } of filledCells(grid, row)) {
      const name = nameInTitle(text);
      if (name !== null) return name;
    }
  return null;
}

/**
 * The review of each table of a sheet: where titles right above its tables name two reviews or more, each table has
 * its own, and those without a title have the sheet's.
 */
export function reviewsOfTables(
  grid: SheetGrid,
  blocks: readonly TableBlock[],
  review: string,
): readonly string[] {
  const named = blocks.map((block) => namedAbove(grid, block));
  const several = new Set(named.filter((name) => name !== null)).size > 1;
  return named.map((name) => (several ? (name ?? review) : review));
}
