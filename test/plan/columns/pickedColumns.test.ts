import { placesOf, type Columns } from "../../../src/plan/columns/columnName";
import { proposeColumns } from "../../../src/plan/columns/columns";
import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { cells, tableFrom } from "./tableOf";

type Column = readonly [string, readonly CellValue[]];

const plan: readonly Column[] = [
  ["Recommendation", cells.recommendations],
  ["RAG", cells.letters],
  ["Status", cells.words],
  ["Lead", cells.owners],
  ["Due", cells.dates],
];

const read = (columns: Columns, left = 0, right = plan.length - 1) => {
  const { grid, block } = tableFrom(plan);
  const headings = block.header.headings.filter(({ column }) => column >= left && column <= right);
  const proposal = proposeColumns(
    grid,
    { ...block, left, right, header: { ...block.header, headings } },
    { columns },
  );
  return { ...proposal, holds: proposal.readings.map(({ holds }) => holds) };
};

test.each<[string, Columns, readonly string[], readonly string[]]>([
  ["nothing", {}, ["recommendation", "rating", "rating", "lead", "due"], ["rating"]],
  ["the ratings", { rating: 1 }, ["recommendation", "rating", "otherRating", "lead", "due"], []],
  ["the other ratings", { rating: 2 }, ["recommendation", "otherRating", "rating", "lead", "due"], []],
])("with %s picked, each column holds", (_, columns, holds, doubts) => {
  expect(read(columns)).toMatchObject({ holds, doubts });
});

test("a picked column counts for nothing else", () => {
  const { columns, readings } = read({ action: 0, rating: 1 });
  expect(placesOf(columns).sort()).toEqual([0, 1, 3, 4]);
  expect(columns.recommendation).toBeUndefined();
  expect(readings[0]).toMatchObject({ heading: "Recommendation", holds: "action", confidence: 1 });
  expect(readings[0]?.samples).toHaveLength(3);
});

test.each<[string, number, number, Partial<Columns>]>([
  ["its first column", 1, 3, { rating: 1, lead: 3 }],
  ["its last column", 0, 1, { rating: 1 }],
  ["right of it", 0, 0, { rating: undefined }],
  ["left of it", 2, 4, { rating: 2 }],
])("ratings picked in %s are, or are not, of the table", (_, left, right, expected) => {
  expect(read({ rating: 1 }, left, right).columns).toMatchObject(expected);
});

test("what an officer has picked lies in every table that reaches so far", () => {
  expect(read({ rating: 0 }, 0, 4).columns.rating).toBe(0);
  expect(read({ rating: 4 }, 0, 4).columns.rating).toBe(4);
});

test("the columns of a plan are those that it has", () => {
  expect(placesOf({ ref: 3, rating: 0, due: undefined })).toEqual([3, 0]);
});
