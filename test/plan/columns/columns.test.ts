import type { ColumnName } from "../../../src/plan/columns/columnName";
import { proposeColumns } from "../../../src/plan/columns/columns";
import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { cells, tableFrom, tableOf } from "./tableOf";

type Column = readonly [string, readonly CellValue[], string];

const ref: Column = ["Ref", cells.numbers, "ref"];
const action: Column = ["Action", cells.actions, "action"];
const lead: Column = ["Lead", cells.owners, "lead"];
const due: Column = ["Due date", cells.dates, "due"];
const rag: Column = ["RAG", cells.letters, "rating"];
const rec: Column = ["Recommendation", cells.recommendations, "recommendation"];

const propose = (columns: readonly Column[]) => {
  const { grid, block } = tableFrom(columns.map(([heading, column]) => [heading, column]));
  return proposeColumns(grid, block, {});
};

// Each row: the trap, its columns with what each truly holds, and what must be asked.
const traps: readonly [string, readonly Column[], readonly ColumnName[]][] = [
  ["a usual plan", [ref, rec, action, lead, due, rag], []],
  [
    "Action taken beside a recommendation is progress",
    [ref, rec, ["Action taken", cells.progress, "progress"], lead, due, rag],
    [],
  ],
  [
    "Action that holds owners",
    [ref, ["Item", cells.actions, "action"], ["Action", cells.owners, "lead"], due, rag],
    ["action", "recommendation"],
  ],
  [
    "Status that is narrative beside a column of status words",
    [
      ref,
      action,
      lead,
      due,
      ["Status", cells.progress, "progress"],
      ["Open / closed", cells.words, "rating"],
    ],
    [],
  ],
  ["Progress that is a status", [ref, action, lead, due, ["Progress", cells.words, "rating"]], []],
  [
    "Progress that is a percentage",
    [ref, action, lead, due, ["Progress", cells.percents, "percent"], rag],
    [],
  ],
  ["Priority that is importance", [ref, ["Priority", cells.importance, "importance"], action, due, rag], []],
  ["Priority that is a theme", [ref, ["Priority", cells.themes, "priority"], action, due, rag], []],
  [
    "the recommendation's priority in colours beside the progress",
    [ref, rec, ["Priority", cells.letters, "importance"], due, ["Status", cells.words, "rating"]],
    [],
  ],
  [
    "the risk's rating beside the progress's",
    [ref, action, due, ["Risk RAG", cells.letters, "otherRating"], ["Progress RAG", cells.letters, "rating"]],
    [],
  ],
  [
    "original and revised dates",
    [
      ref,
      action,
      ["Original target date", cells.dates, "due"],
      ["Revised target date", cells.laterDates, "revisedDue"],
      rag,
    ],
    [],
  ],
  [
    "raised, started and completed dates beside the due dates",
    [
      ["Date raised", cells.earlierDates, "raised"],
      action,
      ["Start date", cells.earlierDates, "start"],
      due,
      ["Date completed", cells.laterDates, "completed"],
      rag,
    ],
    [],
  ],
  [
    "unheard-of headings over dates of timescale words and over ratings",
    [ref, action, lead, ["Wibble", cells.dates, "due"], ["Wobble", cells.letters, "rating"]],
    [],
  ],
  ["two rating columns", [ref, action, due, ["Status", cells.words, "rating"], rag], ["rating"]],
  [
    "a second date nobody explains",
    [ref, action, due, ["Forecast", cells.laterDates, "raised"], rag],
    ["due"],
  ],
  ["no rating column", [ref, action, lead, due], ["rating"]],
  ["no due column", [ref, action, lead, rag], ["due"]],
  ["a rating column that holds notes", [ref, action, due, ["RAG", cells.notes, "rating"]], ["rating"]],
  [
    "findings beside recommendations",
    [ref, ["Finding", cells.recommendations, "recommendation"], rec, action, due, rag],
    [],
  ],
];

test.each(traps)("%s", (_, columns, asked) => {
  const { readings, doubts } = propose(columns);
  expect([...doubts].sort()).toEqual([...asked].sort());
  if (asked.length === 0)
    expect(readings.map(({ heading, holds }) => [heading, holds])).toEqual(
      columns.map(([heading, , holds]) => [heading, holds]),
    );
});

test("a parent action written once for the rows below it is what they answer", () => {
  const parents = cells.recommendations.map((text, row) => (row % 2 === 0 ? text : ""));
  const { columns, doubts } = propose([
    ["Action:", parents, "recommendation"],
    ["Sub Action:", cells.actions, "action"],
    ["Action by:", cells.owners, "lead"],
    ["Action Completed by:", cells.dates, "due"],
    rag,
  ]);
  expect(columns).toMatchObject({ recommendation: 0, action: 1, lead: 2, due: 3, rating: 4 });
  expect(doubts).toEqual([]);
});

test("a recommendation column of numbers holds their references", () => {
  const { columns } = propose([
    ["Recommendation", ["1", "2a", "3", "4", "5", "6", "7", "8"], ""],
    action,
    due,
    rag,
  ]);
  expect(columns).toMatchObject({ recommendationRef: 0, action: 1 });
  expect(columns.recommendation).toBeUndefined();
});

test("a column of coloured blanks is the rating, a coloured row is not", () => {
  const rows = cells.actions.map((text, row) => [row + 1, text, cells.dates[row] ?? "", ""]);
  const colours = ["#00B050", "#FFC000", "#FF0000", "#92D050"];
  const fill = (columns: readonly number[]) =>
    Object.fromEntries(
      rows.flatMap((_, row) => columns.map((column) => [`${row + 1},${column}`, colours[row % 4] ?? ""])),
    );
  const read = (heading: string, columns: readonly number[]) => {
    const { grid, block } = tableOf([["Ref", "Action", "Due", heading], ...rows], { fills: fill(columns) });
    return proposeColumns(grid, block, {});
  };
  expect(read("RAG", [3])).toMatchObject({ columns: { rating: 3 }, doubts: [] });
  expect(read("", [3]).columns.rating).toBe(3);
  expect(read("", [0, 1, 2, 3]).columns.rating).toBeUndefined();
});

test("a header repeated page by page is no cell of its columns", () => {
  const heads = ["No", "Things", "When", "How it goes"];
  const page = (from: number): CellValue[][] =>
    [0, 1].map((row) => [
      from + row,
      cells.actions[from + row] ?? "",
      cells.earlierDates[row] ?? "",
      cells.letters[row] ?? "",
    ]);
  const { grid, block } = tableOf([heads, ...page(0), heads, ...page(2), heads, ...page(4)]);
  const { readings } = proposeColumns(grid, { ...block, repeats: new Set([3, 6]) }, {});
  expect(readings.flatMap(({ samples }) => samples)).not.toEqual(expect.arrayContaining(["When"]));
  expect(readings.map(({ holds }) => holds)).toEqual(["ref", "action", "due", "rating"]);
});

test("a date by which an action will be completed is due", () => {
  const { columns } = propose([
    ...[ref, rec, action, rag],
    ["Date by which action will be completed", cells.dates, "due"],
  ]);
  expect(columns).toMatchObject({ due: 4 });
});

test("a column of page numbers is no percentage", () => {
  const pages = cells.numbers.map((number) => number * 3);
  expect(propose([ref, rec, action, due, rag, ["Source page", pages, ""]]).columns.percent).toBeUndefined();
});

test("a blank column of recommendations is not asked about beside clear actions", () => {
  const { columns, doubts } = propose([
    ref,
    ["Recommendation", cells.letters.map(() => ""), ""],
    action,
    due,
    rag,
  ]);
  expect(columns.recommendation).toBe(1);
  expect(doubts).toEqual([]);
});

test("a theme that is filled beside the first lines alone is asked about", () => {
  const few = cells.themes.map((theme, row) => (row < 3 ? `${theme} ${String(row)}` : ""));
  const { columns, doubts } = propose([ref, ["Theme", few, ""], action, due, rag]);
  expect(columns.priority).toBe(1);
  expect(doubts).toEqual(["priority"]);
});

test("each column comes with samples and a confidence", () => {
  const { readings } = propose([ref, action, lead, due, rag]);
  expect(readings.map(({ samples }) => samples.length)).toEqual([3, 3, 3, 3, 3]);
  for (const { confidence } of readings) {
    expect(confidence).toBeGreaterThan(0.8);
    expect(confidence).toBeLessThanOrEqual(1);
  }
});

test("columns an officer picked stand, though cells and headings say otherwise", () => {
  const { grid, block } = tableFrom([
    ["RAG", cells.letters],
    ["Status", cells.words],
    ["Action", cells.actions],
    ["Due", cells.dates],
  ]);
  const { columns, doubts } = proposeColumns(grid, block, { columns: { rating: 1 } });
  expect(columns).toMatchObject({ rating: 1, action: 2, due: 3 });
  expect(doubts).toEqual([]);
});
