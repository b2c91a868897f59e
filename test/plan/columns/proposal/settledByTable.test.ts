import { scoreOf } from "../../../../src/plan/columns/proposal/columnScores";
import { settledByTable } from "../../../../src/plan/columns/proposal/settledByTable";
import { headingMeanings } from "../../../../src/plan/columns/headingMeaning";
import { madeColumn } from "./madeColumn";

type Made = ReturnType<typeof madeColumn>;
type Wishes = NonNullable<Parameters<typeof madeColumn>[2]>;

/** What each column is settled as, with a question mark where it contests the rating; "" where it stays as it was. */
const settledAs = (columns: readonly Made[]) =>
  settledByTable(columns).map((one, at) => {
    if (one === columns[at]) return "";
    const best = headingMeanings.filter((meaning) => scoreOf(one, meaning) > 0 && one.said.has(meaning));
    const others = headingMeanings.filter((meaning) => !best.includes(meaning));
    expect(others.every((meaning) => scoreOf(one, meaning) < -8)).toBe(true);
    return `${best.join(" ")}${one.contests === true ? "?" : ""}`;
  });

const rag = (column: number, wishes: Wishes = {}, kinds: Parameters<typeof madeColumn>[1] = { rating: 8 }) =>
  madeColumn(column, kinds, { heading: "RAG", said: { rating: 6 }, ...wishes });
const unnamed = (column: number, kinds: Parameters<typeof madeColumn>[1] = { rating: 8 }) =>
  madeColumn(column, kinds, { heading: "" });
const quarter = (column: number, heading: string, kinds: Parameters<typeof madeColumn>[1] = { rating: 8 }) =>
  rag(column, { heading }, kinds);
const lead = madeColumn(9, { owner: 8 }, { heading: "Lead", said: { lead: 6 } });

test.each<[string, readonly Made[], readonly string[]]>([
  ["nothing", [], []],
  ["one rating", [rag(0), lead], ["", ""]],
  [
    "a rating right of a rating, without a heading",
    [rag(0), unnamed(1), lead],
    ["otherRating?", "rating", ""],
  ],
  ["a rating without a heading left of a rating", [unnamed(0), rag(1)], ["", ""]],
  ["a rating without a heading behind a blank column", [rag(0), unnamed(2)], ["", ""]],
  ["a rating with a heading right of a rating", [rag(0), rag(1)], ["", ""]],
  ["a rating without a heading right of a lead", [lead, unnamed(10)], ["", ""]],
  ["notes without a heading right of a rating", [rag(0), unnamed(1, { past: 8 })], ["", ""]],
  ["colours without a heading right of a rating", [rag(0), unnamed(1, { coloured: 8 })], ["", ""]],
  ["a rating without a heading right of a blank one", [rag(0, {}, {}), unnamed(1)], ["", ""]],
  ["a rating without a heading right of colours", [rag(0, {}, { coloured: 8 }), unnamed(1)], ["", ""]],
  ["quarters", [quarter(0, "RAG Q1"), quarter(1, "RAG Q2"), lead], ["otherRating", "", ""]],
  [
    "quarters of which the last is filled in part",
    [quarter(0, "RAG Q1"), quarter(1, "RAG Q2", { rating: 5 })],
    ["otherRating?", ""],
  ],
  [
    "bare quarters",
    [
      madeColumn(0, { rating: 8 }, { heading: "Q1" }),
      madeColumn(1, { rating: 8 }, { heading: "Q2", said: { due: 3 } }),
    ],
    ["otherRating", "rating"],
  ],
  [
    "a column for each colour",
    [
      madeColumn(0, { tick: 3 }, { heading: "R" }),
      madeColumn(1, { tick: 3 }, { heading: "A" }),
      madeColumn(2, { tick: 3 }, { heading: "G" }),
    ],
    ["rating", "otherRating", "otherRating"],
  ],
])("the whole table tells of %s", (_, columns, expected) => {
  expect(settledAs(columns)).toEqual(expected);
});

const both = { importance: 6, priority: 4 } as const;
const once = { gaps: 3 } as const;

test.each<[string, Parameters<typeof madeColumn>[1], Wishes, boolean]>([
  ["two themes, each once", { label: 2 }, { said: both, shape: once }, true],
  [
    "themes of every wording",
    { label: 1, owner: 1, statement: 1, plan: 1, should: 1 },
    { said: both, shape: once },
    true,
  ],
  ["one theme", { label: 1 }, { said: both, shape: once }, false],
  ["themes and a high", { label: 2, importance: 1 }, { said: both, shape: once }, false],
  ["themes on every line", { label: 8 }, { said: both, shape: { gaps: 0 } }, false],
  ["themes below a blank", { label: 2 }, { said: both, shape: { gaps: 3, firstFilled: false } }, false],
  ["themes, called importance", { label: 2 }, { said: { importance: 6 }, shape: once }, false],
  ["themes, called theme", { label: 2 }, { said: { priority: 6 }, shape: once }, false],
])("a column “Priority” of %s: taken for themes, %j", (...[, kinds, wishes, expected]) => {
  const priority = madeColumn(0, kinds, { heading: "Priority", ...wishes });
  expect(settledAs([priority, lead])).toEqual([expected ? "priority" : "", ""]);
  const theme = madeColumn(1, { label: 8 }, { heading: "Theme", said: { priority: 6 } });
  expect(settledAs([priority, theme])).toEqual(["", ""]);
});
