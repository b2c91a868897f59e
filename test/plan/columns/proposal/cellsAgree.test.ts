import type { ColumnShape } from "../../../../src/plan/columns/cells/columnShape";
import { isCarriedDown } from "../../../../src/plan/columns/cells/cellEvidence";
import type { ColumnName } from "../../../../src/plan/columns/columnName";
import { cellsAgree, holdsDates, holdsRatings } from "../../../../src/plan/columns/proposal/cellsAgree";
import { isShortList } from "../../../../src/plan/columns/proposal/shortLists";
import { shapeWith } from "./madeColumn";

type Kinds = Parameters<typeof shapeWith>[0];
type More = Partial<ColumnShape>;

// Cells beyond those of a kind are blank, TBC or N/A.
test.each<[ColumnName, Kinds, More, boolean]>([
  ["due", {}, {}, true],
  ["due", { date: 6, label: 2 }, {}, true],
  ["due", { date: 5, label: 3 }, {}, false],
  ["due", { date: 5, label: 2 }, { filled: 8 }, true],
  ["due", { date: 2, timescale: 1, continuing: 1, serial: 1, rating: 1, done: 1, label: 2 }, {}, true],
  ["due", { plan: 8 }, {}, false],
  ["revisedDue", { date: 6, label: 2 }, {}, true],
  ["revisedDue", { date: 5, label: 3 }, {}, false],
  ["rating", {}, { filled: 5 }, false],
  ["rating", { rating: 6, label: 4 }, {}, true],
  ["rating", { rating: 5, label: 5 }, {}, false],
  ["rating", { rating: 5, label: 4 }, { filled: 10 }, true],
  ["rating", { rating: 1, tick: 1, continuing: 1, coloured: 1, label: 2 }, {}, true],
  ["rating", { coloured: 4, label: 2 }, {}, true],
  ["rating", { coloured: 3, rating: 1, label: 3 }, {}, false],
  ["recommendation", {}, {}, false],
  ["recommendation", { should: 6, number: 4 }, {}, true],
  ["recommendation", { should: 5, number: 5 }, {}, false],
  ["recommendation", { owner: 10 }, { repeated: 0.6 }, true],
  ["action", {}, {}, false],
  ["action", { plan: 6, number: 4 }, {}, true],
  ["action", { plan: 5, number: 5 }, {}, false],
  [
    "action",
    { plan: 1, past: 1, done: 1, should: 1, evidence: 1, statement: 1, label: 1, owner: 1 },
    {},
    true,
  ],
  ["action", { owner: 6 }, { repeated: 0.6 }, false],
  ["action", { owner: 5 }, { repeated: 0.6 }, true],
  ["action", { owner: 6 }, { repeated: 0.5 }, true],
  ["action", { owner: 5, label: 4, plan: 1 }, { repeated: 0.6 }, false],
  ["action", { owner: 5, label: 3, plan: 2 }, { repeated: 0.6 }, true],
  ["lead", { number: 8 }, {}, true],
])("cells agree that a column is the %s: %j %j, %j", (name, kinds, more, expected) => {
  expect(cellsAgree(shapeWith(kinds, more), name)).toBe(expected);
});

test.each<[Kinds, boolean]>([
  [{ date: 1 }, false],
  [{ date: 2 }, true],
  [{ timescale: 2 }, true],
  [{ date: 3, label: 2 }, true],
  [{ date: 2, label: 2 }, false],
  [{ rating: 4 }, false],
])("most cells are dates: %j, %j", (kinds, expected) => {
  expect(holdsDates(shapeWith(kinds))).toBe(expected);
});

test.each<[Kinds, boolean]>([
  [{ rating: 1 }, false],
  [{ rating: 2 }, true],
  [{ coloured: 2 }, true],
  [{ rating: 3, label: 2 }, true],
  [{ rating: 2, label: 2 }, false],
  [{ coloured: 2, label: 3 }, false],
  [{ date: 4 }, false],
])("most cells are ratings: %j, %j", (kinds, expected) => {
  expect(holdsRatings(shapeWith(kinds))).toBe(expected);
});

test.each<[number, number, More, boolean]>([
  [8, 2, {}, true],
  [8, 1, {}, false],
  [5, 2, {}, true],
  [5, 3, {}, false],
  [10, 6, {}, true],
  [8, 5, {}, false],
  [8, 2, { gaps: 1 }, false],
  [8, 2, { firstFilled: false }, false],
])("of %d cells the first %d are filled %j: a short list, %j", (rows, filled, more, expected) => {
  expect(isShortList(shapeWith({ label: filled }, { rows, ...more }))).toBe(expected);
});

test.each<[number, number, number, More, boolean]>([
  [10, 5, 2, {}, true],
  [5, 4, 1, {}, false],
  [20, 5, 4, {}, true],
  [20, 5, 3, {}, false],
  [20, 3, 10, {}, true],
  [20, 2, 10, {}, false],
  [10, 5, 5, { firstFilled: false }, false],
])(
  "of %d cells %d are filled, with %d blanks between %j: carried down, %j",
  (rows, filled, gaps, more, expected) => {
    expect(isCarriedDown(shapeWith({ label: filled }, { rows, gaps, ...more }))).toBe(expected);
  },
);
