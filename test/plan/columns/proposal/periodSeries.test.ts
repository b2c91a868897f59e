import { periodSeries } from "../../../../src/plan/columns/proposal/periodColumns";
import { madeColumn } from "./madeColumn";

type Kinds = Parameters<typeof madeColumn>[1];
type Column = readonly [heading: string, kinds?: Kinds, said?: Readonly<Record<string, number>>];

const rated: Kinds = { rating: 8 };
const isRating = { rating: 6 };

/** The series of a table whose headings are ratings, if nothing else is said. */
const seriesOf = (columns: readonly Column[]) =>
  periodSeries(
    columns.map(([heading, kinds = rated, said = isRating], column) =>
      madeColumn(column, kinds, { heading, said }),
    ),
  );

const found = (current: number, others: readonly number[], sure = true) => [{ current, others, sure }];

test.each<[string, readonly Column[], ReturnType<typeof seriesOf>]>([
  ["quarters", [["RAG Q1"], ["RAG Q2"]], found(1, [0])],
  ["a quarter to come", [["RAG Q1"], ["RAG Q2"], ["RAG Q3", {}]], found(1, [0, 2])],
  ["the last half filled", [["RAG Q1"], ["RAG Q2"], ["RAG Q3", { rating: 4 }]], found(2, [0, 1], false)],
  [
    "the last less than half filled",
    [["RAG Q1"], ["RAG Q2"], ["RAG Q3", { rating: 3 }]],
    found(1, [0, 2], false),
  ],
  [
    "the last nearly filled",
    [
      ["RAG Q1", { rating: 10 }],
      ["RAG Q2", { rating: 8 }],
    ],
    found(1, [0]),
  ],
  [
    "the last filled but for some",
    [
      ["RAG Q1", { rating: 10 }],
      ["RAG Q2", { rating: 7 }],
    ],
    found(1, [0], false),
  ],
  ["months", [["RAG July"], ["RAG August"]], found(1, [0])],
  ["months, the newest first", [["RAG Oct 2021"], ["RAG July 2021"]], found(0, [1])],
  ["months of two years", [["RAG Dec 2020"], ["RAG Jan 2021"]], found(1, [0])],
  ["months of two years, the newest first", [["RAG Jan 2021"], ["RAG Dec 2020"]], found(0, [1])],
  ["quarters of two years", [["RAG Q4 2020"], ["RAG Q1 2021"]], found(1, [0])],
  ["quarters of two years, the newest first", [["RAG Q1 2021"], ["RAG Q4 2020"]], found(0, [1])],
  ["years", [["RAG 2020"], ["RAG 2021"]], found(1, [0])],
  ["years, the newest first", [["RAG 21"], ["RAG 20"]], found(0, [1])],
  ["over the new year", [["RAG Nov"], ["RAG Dec"], ["RAG Jan"]], found(2, [0, 1])],
  ["over the new year, the newest first", [["RAG Jan"], ["RAG Dec"], ["RAG Nov"]], found(0, [1, 2])],
  ["the newest first", [["RAG Q3"], ["RAG Q2"], ["RAG Q1"]], found(0, [1, 2])],
  ["two that may run either way", [["RAG Oct"], ["RAG Jan"]], found(1, [0], false)],
  ["in no order", [["RAG Jan"], ["RAG Jun"], ["RAG Feb"], ["RAG Jul"]], found(3, [0, 1, 2], false)],
  ["one month twice", [["RAG Jan"], ["RAG January"]], found(1, [0], false)],
  ["among other columns", [["Q1 RAG"], ["Lead", { owner: 8 }, { lead: 6 }], ["Q2 RAG"]], found(2, [0])],
  ["a quarter and a month", [["RAG Q1"], ["RAG Sep"]], []],
  ["one with its year, one without", [["RAG Q1 2021"], ["RAG Q2"]], []],
  ["one alone", [["RAG Q1"]], []],
  ["spans of months", [["RAG Jan - Feb"], ["RAG Mar - Apr"]], []],
  ["spans of years", [["RAG 2019 - 2020"], ["RAG 2020 - 2021"]], []],
  ["months of quarters", [["RAG Q1 April"], ["RAG Q2 July"]], []],
  ["no periods", [["RAG"], ["RAG"]], []],
  [
    "no headings",
    [
      ["", rated, {}],
      ["", rated, {}],
    ],
    [],
  ],
  ["of different things", [["RAG Q1"], ["Delivery RAG Q2"]], []],
  ["narrative in one of them", [["Q1 RAG"], ["Q2 RAG", { past: 8 }]], []],
  [
    "nothing yet",
    [
      ["Q1 RAG", {}],
      ["Q2 RAG", {}],
    ],
    [],
  ],
  [
    "colours",
    [
      ["Q1 RAG", { coloured: 8 }],
      ["Q2 RAG", { coloured: 4 }],
    ],
    found(1, [0], false),
  ],
  [
    "bare quarters",
    [
      ["Q1", rated, {}],
      ["Q2", { rating: 2 }, {}],
      ["Q3", {}, {}],
    ],
    found(0, [1, 2], false),
  ],
  [
    "bare quarters, one with a single word",
    [
      ["Q1", rated, {}],
      ["Q2", { rating: 1 }, {}],
    ],
    [],
  ],
  [
    "bare quarters in colours",
    [
      ["Q1", { coloured: 8 }, {}],
      ["Q2", { coloured: 8 }, {}],
    ],
    [],
  ],
  [
    "bare quarters in words and colours",
    [
      ["Q1", { rating: 2, coloured: 6 }, {}],
      ["Q2", rated, {}],
    ],
    [],
  ],
  [
    "bare years",
    [
      ["2020", rated, {}],
      ["2021", rated, {}],
    ],
    found(1, [0]),
  ],
  [
    "of what is no rating",
    [
      ["Spend Q1", rated, { resource: 6 }],
      ["Spend Q2", rated, { resource: 6 }],
    ],
    [],
  ],
  [
    "of risks",
    [
      ["Risk Q1", rated, { rating: 4, otherRating: 6 }],
      ["Risk Q2", rated, { rating: 4, otherRating: 6 }],
    ],
    [],
  ],
])("ratings a period: %s", (_, columns, expected) => {
  expect(seriesOf(columns)).toEqual(expected);
});
