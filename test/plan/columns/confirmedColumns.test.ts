import { proposeColumns } from "../../../src/plan/columns/columns";
import type { Columns } from "../../../src/plan/columns/columnName";
import { confirmedColumnsOf } from "../../../src/plan/columns/confirmedColumns";
import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { cells, tableFrom } from "./tableOf";

type Column = readonly [string, readonly CellValue[]];

// Two columns of ratings and two of dates: without the officer's answer this is asked about.
const before: readonly Column[] = [
  ["Ref", cells.numbers],
  ["Action", cells.actions],
  ["Target", cells.dates],
  ["Forecast", cells.laterDates],
  ["RAG", cells.letters],
  ["Status", cells.words],
];
const picked: Columns = { ref: 0, action: 1, due: 2, rating: 4 };

const again = (now: readonly Column[], columns: Columns = picked) => {
  const confirmed = confirmedColumnsOf(tableFrom(before).block, columns);
  const { grid, block } = tableFrom(now);
  return proposeColumns(grid, block, { confirmed });
};
const without = (heading: string): Column[] => before.filter(([text]) => text !== heading);
const withNew = (at: number, heading: string, column: readonly CellValue[]): Column[] => [
  ...before.slice(0, at),
  [heading, column],
  ...before.slice(at),
];
const renamed = (heading: string, to: string): Column[] =>
  before.map(([text, column]) => [text === heading ? to : text, column]);

test("without an answer it is asked", () => {
  const { grid, block } = tableFrom(before);
  expect(proposeColumns(grid, block, {}).doubts).toEqual(["due", "rating"]);
});

test.each<[string, Column[], Partial<Columns>]>([
  ["as they were", [...before], { action: 1, due: 2, rating: 4 }],
  ["with a column put in", withNew(2, "Theme", cells.themes), { action: 1, due: 3, rating: 5 }],
  ["with a rating column put in", withNew(1, "Old RAG", cells.letters), { action: 2, due: 3, rating: 5 }],
  ["with another column removed", without("Forecast"), { action: 1, due: 2, rating: 3 }],
  ["in another order", [...before].reverse(), { action: 4, due: 3, rating: 1 }],
  ["with other case and spaces", renamed("RAG", " Rag:\n"), { rating: 4 }],
  ["with a heading renamed", renamed("RAG", "How it goes"), { action: 1, due: 2, rating: 4 }],
  ["with the last heading renamed", renamed("Status", "State of it"), { rating: 4 }],
  ["with the first heading renamed", renamed("Ref", "Number"), { ref: 0, action: 1, due: 2, rating: 4 }],
  [
    "with a heading renamed, and another put in elsewhere",
    [...renamed("RAG", "How it goes"), ["Wibble", cells.notes]],
    { ref: 0, action: 1, due: 2, rating: 4 },
  ],
])("confirmed columns are known again %s", (_, now, expected) => {
  const { columns, doubts } = again(now);
  expect(doubts).toEqual([]);
  expect(columns).toMatchObject(expected);
});

test.each<[string, Column[]]>([
  ["is gone", without("RAG")],
  [
    "was renamed together with others",
    renamed("RAG", "How it goes").map(([text, column]) => [text === "Ref" ? "Number" : text, column]),
  ],
  [
    "was renamed over other cells",
    before.map(([text, column]) => (text === "RAG" ? ["How it goes", cells.progress] : [text, column])),
  ],
  ["is there twice now", withNew(1, "RAG", cells.letters)],
])("a confirmed column that %s is asked about again", (_, now) => {
  expect(again(now).doubts).toContain("rating");
});

test("what an officer said is not there is not asked about, nor guessed", () => {
  const { columns, doubts } = again([...before], { ref: 0, action: 1, due: 2 });
  expect(columns.rating).toBeUndefined();
  expect(doubts).toEqual([]);
});

test("a column without a heading is known again by its neighbour, until it gets one", () => {
  const unnamed: Column[] = [...before.slice(0, 3), ["", cells.letters]];
  const { block } = tableFrom(unnamed);
  const confirmed = confirmedColumnsOf(block, { ref: 0, action: 1, due: 2, rating: 3 });
  const read = (now: readonly Column[]) => {
    const table = tableFrom(now);
    return proposeColumns(table.grid, table.block, { confirmed });
  };
  expect(read(unnamed)).toMatchObject({ columns: { rating: 3 }, doubts: [] });
  expect(read([["Theme", cells.themes], ...unnamed])).toMatchObject({ columns: { rating: 4 }, doubts: [] });
  expect(read([...before.slice(0, 3), ["Notes", cells.progress]]).doubts).toContain("rating");
});

test("two names may share a column once that is confirmed", () => {
  const { columns, doubts } = again([...before], { action: 1, rating: 1, due: 2 });
  expect(columns).toMatchObject({ action: 1, rating: 1, due: 2 });
  expect(doubts).toEqual([]);
});

test.each<[string, Columns, Column[], Partial<Columns>, readonly string[]]>([
  ["the first of all", { ref: 0 }, renamed("Ref", "Wibble"), { ref: 0 }, []],
  ["the last of all", { rating: 5 }, renamed("Status", "Wibble"), { rating: 5 }, []],
  [
    "two headings put in where it stood",
    { rating: 4 },
    [
      ...without("RAG").slice(0, 4),
      ["Wibble", cells.letters],
      ["Wobble", cells.letters],
      ["Status", cells.words],
    ],
    {},
    ["rating"],
  ],
  [
    "renamed, with the others in another order",
    { rating: 4 },
    [...renamed("RAG", "Wibble")].reverse(),
    {},
    ["rating"],
  ],
  ["a lead, which a plan can do without", { lead: 3 }, without("Forecast"), {}, []],
])("a confirmed column: %s", (_, columns, now, expected, lost) => {
  const core = { action: 1, due: 2, rating: 4 };
  const confirmed = confirmedColumnsOf(tableFrom(before).block, { ...core, ...columns });
  const { grid, block } = tableFrom(now);
  const proposal = proposeColumns(grid, block, { confirmed });
  expect(proposal.columns).toMatchObject(expected);
  expect(proposal.doubts).toEqual(lost);
});

test("a heading of which there were several is known while there are as many of it", () => {
  const status = (count: number): Column[] => [
    ["Action", cells.actions],
    ["Due", cells.dates],
    ...Array.from({ length: count }, (): Column => ["RAG", cells.letters]),
    ["Status", cells.words],
  ];
  const confirmed = confirmedColumnsOf(tableFrom(status(11)).block, { action: 0, due: 1, rating: 12 });
  expect(confirmed.columns.rating).toBe("rag 11");
  const read = (count: number) => {
    const { grid, block } = tableFrom(status(count));
    return proposeColumns(grid, block, { confirmed });
  };
  expect(read(11)).toMatchObject({ columns: { rating: 12 }, doubts: [] });
  expect(read(12).doubts).toContain("rating");
  expect(read(10).doubts).toContain("rating");
});

test("a column that has got a heading is asked about, whatever was put in before the others", () => {
  const unnamed: Column[] = [...before.slice(0, 3), ["", cells.letters]];
  const confirmed = confirmedColumnsOf(tableFrom(unnamed).block, { ref: 0, action: 1, due: 2, rating: 3 });
  const { grid, block } = tableFrom([
    ["At the start", cells.letters],
    ...before.slice(0, 3),
    ["RAG", cells.words],
  ]);
  expect(proposeColumns(grid, block, { confirmed }).doubts).toContain("rating");
});
