import type { SheetGrid } from "../sheets/sheetGrid";
import type { TableBlock } from "../tables/tableBlock";
import { readRecommendationList } from "./recommendationList";

/**
 * The 0-based columns of the recommendation lists on a sheet, judged by its head: a list longer than the head is to be
 * read to its end, or recommendations would be missing. Empty where it holds no list.
 * @param blocks the plans of the sheet
 */
export function columnsOfLists(head: SheetGrid, blocks: readonly TableBlock[]): readonly number[] {
  const columns = new Set<number>();
  for (const { left, right } of readRecommendationList(head, blocks)?.areas ?? [])
    for (let column = left; column <= right; column++) columns.add(column);
  return [...columns].sort((a, b) => a - b);
}
