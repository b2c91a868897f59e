import type { RecommendationList } from "../../../src/plan/recommendations/recommendationList";
import { upToLists } from "../../../src/plan/sheets/upToLists";
import type { TableBlock } from "../../../src/plan/tables/tableBlock";

type Area = RecommendationList["areas"][number];

const block: TableBlock = {
  header: { row: 4, firstRow: 3, headings: [] },
  endRow: 20,
  left: 2,
  right: 6,
  table: null,
  titleRows: [],
  repeats: new Set(),
};
const area = (top: number, left = 2, right = 4): Area => ({ top, left, right, bottom: top + 3 });
const list = (...areas: Area[]): RecommendationList => ({
  sheet: "Plan",
  visible: true,
  review: null,
  entries: [],
  stated: [],
  areas,
});

test.each<[string, RecommendationList | null, number]>([
  ["no list", null, 20],
  ["a list below its lines", list(area(12)), 12],
  ["a list right below its header", list(area(5)), 5],
  ["a list that begins with its header", list(area(4)), 20],
  ["a list above it", list(area(1)), 20],
  ["a list in its last row", list(area(19)), 19],
  ["a list below its end", list(area(20)), 20],
  ["a list beside it, on the right", list(area(12, 7, 8)), 20],
  ["a list that begins in its last column", list(area(12, 6, 8)), 12],
  ["a list beside it, on the left", list(area(12, 0, 1)), 20],
  ["a list that ends in its first column", list(area(12, 0, 2)), 12],
  ["two lists below each other", list(area(15), area(10)), 10],
])("a table ends above a list: %s", (_, lists, endRow) => {
  expect(upToLists([block], lists)).toEqual([{ ...block, endRow }]);
});
