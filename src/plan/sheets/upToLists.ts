import type { RecommendationList } from "../recommendations/recommendationList";
import type { TableBlock } from "../tables/tableBlock";

/** The tables of a sheet, each ending above a list of recommendations that stands below it. */
export function upToLists(blocks: readonly TableBlock[], list: RecommendationList | null): TableBlock[] {
  return blocks.map((block) => {
    const tops = (list?.areas ?? []).flatMap(({ top, left, right }) =>
      top > block.header.row && top < block.endRow && left <= block.right && right >= block.left ? [top] : [],
    );
    return tops.length === 0 ? block : { ...block, endRow: Math.min(...tops) };
  });
}
