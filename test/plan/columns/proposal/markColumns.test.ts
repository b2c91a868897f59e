import { markColumns } from "../../../../src/plan/columns/proposal/markColumns";
import { scoreOf } from "../../../../src/plan/columns/proposal/columnScores";
import { withoutLists } from "../../../../src/plan/columns/proposal/shortLists";
import { madeColumn } from "./madeColumn";

type Kinds = Parameters<typeof madeColumn>[1];

// Tables of ten rows: the headings of neighbouring columns and their cells.
test.each<[string, readonly (readonly [string, Kinds])[], ReturnType<typeof markColumns>]>([
  [
    "a tick a line",
    [
      ["R", { tick: 3 }],
      ["A", { tick: 3 }],
      ["G", { tick: 4 }],
    ],
    { first: 0, others: [1, 2] },
  ],
  [
    "the letter a line",
    [
      ["Red", { rating: 5 }],
      ["Green", { rating: 5 }],
    ],
    { first: 0, others: [1] },
  ],
  [
    "no red line",
    [
      ["R", {}],
      ["A", { tick: 5 }],
      ["G", { tick: 5 }],
    ],
    { first: 1, others: [0, 2] },
  ],
  [
    "no mark at all",
    [
      ["R", {}],
      ["A", {}],
      ["G", {}],
    ],
    null,
  ],
  [
    "a few lines with two marks",
    [
      ["R", { tick: 6 }],
      ["G", { tick: 6 }],
    ],
    { first: 0, others: [1] },
  ],
  [
    "many lines with two marks",
    [
      ["R", { tick: 6 }],
      ["G", { tick: 7 }],
    ],
    null,
  ],
  [
    "one colour",
    [
      ["G", { tick: 5 }],
      ["Lead", { tick: 5 }],
    ],
    null,
  ],
  [
    "one colour twice",
    [
      ["R", { tick: 3 }],
      ["Red", { tick: 3 }],
      ["G", { tick: 3 }],
    ],
    null,
  ],
  [
    "notes under a colour",
    [
      ["R", { tick: 3 }],
      ["A", { tick: 3 }],
      ["G", { past: 5 }],
    ],
    { first: 0, others: [1] },
  ],
  [
    "a few notes under a colour",
    [
      ["R", { tick: 4, label: 1 }],
      ["G", { tick: 5 }],
    ],
    { first: 0, others: [1] },
  ],
  [
    "more notes under a colour",
    [
      ["R", { tick: 3, label: 1 }],
      ["G", { tick: 5 }],
    ],
    null,
  ],
  [
    "ticks under another heading",
    [
      ["R", { tick: 5 }],
      ["G", { tick: 5 }],
      ["Lead", { tick: 2 }],
    ],
    { first: 0, others: [1] },
  ],
])("columns for each colour: %s", (_, columns, expected) => {
  const made = columns.map(([heading, kinds], column) => madeColumn(column, kinds, { heading }));
  expect(markColumns(made)).toEqual(expected);
});

const everyLine = [
  "ref",
  "review",
  "priority",
  "recommendationRef",
  "recommendation",
  "action",
  "lead",
  "agency",
  "rating",
  "percent",
] as const;

// Tables of six columns and ten rows: which columns have cells, and in how many rows; then those that are lists beside.
test.each<[string, readonly (readonly [number, number])[], readonly number[]]>([
  [
    "a list behind a blank column",
    [
      [0, 10],
      [1, 10],
      [2, 10],
      [4, 4],
      [5, 3],
    ],
    [4, 5],
  ],
  [
    "no blank column before it",
    [
      [0, 10],
      [1, 10],
      [2, 4],
      [3, 3],
    ],
    [],
  ],
  [
    "filled for every line",
    [
      [0, 10],
      [1, 10],
      [3, 10],
    ],
    [],
  ],
  [
    "one of two filled for every line",
    [
      [0, 10],
      [1, 10],
      [3, 4],
      [4, 10],
    ],
    [],
  ],
  [
    "only a list from the first column on",
    [
      [0, 3],
      [1, 3],
    ],
    [],
  ],
  ["nothing", [], []],
])("beside the first lines: %s", (_, columns, expected) => {
  const made = columns.map(([column, label]) => madeColumn(column, { label }));
  const header = { row: 0, firstRow: 0, headings: [] };
  const block = {
    header,
    endRow: 11,
    left: 0,
    right: 5,
    table: null,
    titleRows: [],
    repeats: new Set<number>(),
  };
  const found = withoutLists(made, block);
  expect(found.flatMap(({ column, beside }) => (beside === true ? [column] : []))).toEqual(expected);
  for (const one of found)
    for (const name of everyLine) expect(scoreOf(one, name) < -8).toBe(expected.includes(one.column));
  for (const one of found) expect([scoreOf(one, "due"), scoreOf(one, "progress")]).toEqual([-8, -8]);
});
