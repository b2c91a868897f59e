import type { SheetGrid } from "../sheets/sheetGrid";
import { readRecommendationList, type RecommendationList } from "./recommendationList";

/** Review, number, recommendation and number stated: what officers add to their right is theirs. */
const ownColumns = 4;

/**
 * The list on our own sheet of kept recommendations, read from its first four columns whatever stands beside them:
 * an action or a rating added there makes no plan of it. Null on any other sheet, and where the list is not there.
 */
export function readKeptList(grid: SheetGrid): RecommendationList | null {
  if (grid.keptList !== true) return null;
  const columns = Math.max(0, ownColumns - grid.left);
  return readRecommendationList({
    ...grid,
    values: grid.values.map((row) => row.slice(0, columns)),
    formats: grid.formats.map((row) => row.slice(0, columns)),
  });
}
