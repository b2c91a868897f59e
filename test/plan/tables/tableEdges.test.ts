import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { edgesOf, groupsOf } from "../../../src/plan/tables/tableEdges";
import type { SheetView } from "../../../src/plan/tables/sheetView";
import { header, headingsOf, line, type Rows } from "./foundTables";
import { headerIn, viewOf } from "./viewOf";

test.each<[string, CellValue[], [number, number][]]>([
  ["one group", ["Ref", "Action", "Due"], [[0, 2]]],
  [
    "two behind a gap",
    ["Ref", "Action", "", "Due"],
    [
      [0, 1],
      [3, 3],
    ],
  ],
  [
    "three",
    ["Ref", "", "Action", "", "", "Due", "RAG"],
    [
      [0, 0],
      [2, 2],
      [5, 6],
    ],
  ],
])("headings that stand side by side: %s", (_, cells, groups) => {
  const view = viewOf([cells]);
  expect(groupsOf(headerIn(view, 0)).map(({ from, to }) => [from, to])).toEqual(groups);
  expect(groupsOf(headerIn(view, 0)).map(({ headings }) => headings.length)).toEqual(
    groups.map(([from, to]) => to - from + 1),
  );
});

/** The columns of the table under the first row of these. */
function edges(rows: Rows, change: Partial<SheetView> = {}): [number, number] {
  const view = { ...viewOf(rows), ...change };
  const { left, right } = edgesOf(view, headerIn(view, 0), rows.length);
  return [left, right];
}

const ten = Array.from({ length: 10 }, (_, at) => line(`1.${at + 1}`));
/** The plan of ten lines with more cells to the right of some of its rows; the first belong to the headings. */
const withRight = (head: CellValue[], ...cells: CellValue[][]): Rows => [
  [...header, ...head],
  ...ten.map((row, at) => [...row, ...(cells[at] ?? [])]),
];
const each = (count: number, cells: CellValue[]): CellValue[][] => Array.from({ length: count }, () => cells);

const everyOther = (count: number): CellValue[][] =>
  Array.from({ length: count }, (_, at) => (at % 2 === 1 ? ["", "wet"] : []));

test.each<[string, Rows, [number, number]]>([
  ["a heading that is known and no cells", withRight(["", "Evidence"]), [0, 7]],
  ["a heading that is not known and no cells", withRight(["", "Weather"]), [0, 5]],
  ["a heading that is not known, in every other row", withRight(["", "Weather"], ...everyOther(10)), [0, 7]],
  ["a heading that is not known, in fewer rows", withRight(["", "Weather"], ...everyOther(8)), [0, 5]],
  [
    "a heading that is not known, in the first rows",
    withRight(["", "Weather"], ...each(5, ["", "wet"])),
    [0, 5],
  ],
  ["a key's heading", withRight(["", "RAG definition"], ...each(5, ["", "wet"])), [0, 5]],
  ["a column without a heading, in half of the rows", withRight([], ...each(5, ["seen"])), [0, 6]],
  ["a column without a heading, in fewer", withRight([], ...each(4, ["seen"])), [0, 5]],
  ["a second column without a heading", withRight([], ...each(9, ["seen", "too"])), [0, 6]],
  ["a count beside a known heading", withRight(["Total", "Count"], ...each(9, ["4", "5"])), [0, 5]],
  [
    "a comment behind a gap, in rows of its own",
    [...withRight(["", "Weather"]), ["", "", "", "", "", "", "", "wet"]],
    [0, 5],
  ],
])("right of a plan: %s", (_, rows, columns) => {
  expect(edges(rows)).toEqual(columns);
});

const colours = ["Red", "Amber", "Green", "Blue"];
test.each<[string, CellValue[][], [number, number]]>([
  ["each colour once with its meaning", colours.map((one) => [one, "means this"]), [0, 5]],
  ["two without a meaning", colours.map((one, at) => [one, at < 2 ? "means this" : ""]), [0, 6]],
  ["a colour twice", [...colours, "Red"].map((one) => [one, "means this"]), [0, 6]],
  [
    "words that are no ratings",
    ["Health", "Police", "Council", "Schools", "Board"].map((one) => [one, "x"]),
    [0, 6],
  ],
])("a list right beside a plan of six rows: %s", (_, cells, columns) => {
  const rows = withRight([], ...cells).slice(0, 7);
  expect(edges(rows)).toEqual(columns);
});

const leftRows = (cells: CellValue[][], head: CellValue[] = ["", ""]): Rows => [
  [...head, ...header],
  ...ten.map((row, at) => [...(cells[at] ?? head.map(() => "")), ...row]),
];

test.each<[string, Rows, [number, number]]>([
  ["a priority in a column of its own, written once", leftRows([["", "Voice"]]), [1, 7]],
  ["a text with a column between", leftRows([["Voice", ""]]), [2, 7]],
  ["nothing", leftRows([]), [2, 7]],
  ["a key of colours", leftRows(colours.map((one, at) => [at < 3 ? "x" : "y", one])), [2, 7]],
  ["a known heading behind a gap", leftRows([], ["Theme", ""]), [0, 7]],
])("left of a plan: %s", (_, rows, columns) => {
  expect(edges(rows)).toEqual(columns);
});

test.each<[string, Partial<SheetView>, [number, number]]>([
  ["no further than the view to the right", { to: 5 }, [0, 5]],
  ["as far as the view reaches", { to: 6 }, [0, 6]],
])("a table reaches %s", (_, change, columns) => {
  expect(edges(withRight([], ...each(9, ["seen"])), change)).toEqual(columns);
});

const realTable = (left: number, top = 0, rows = 11) => ({
  apart: [{ name: "t", top, left, rows, columns: 2, hasHeader: true, hasTotals: false }],
});
test.each<[string, Rows, Partial<SheetView>, [number, number]]>([
  ["right of it, under a heading", withRight(["", "Evidence"]), realTable(7, 3, 5), [0, 5]],
  ["left of it, under a heading", leftRows([], ["Theme", ""]), realTable(0, 3, 5), [2, 7]],
  ["left of its first rows", leftRows([[], [], [], [], ["", "Voice"]]), realTable(0, 0, 3), [2, 7]],
  ["left of it and below its rows", leftRows([["", "Voice"]]), realTable(0, 11), [1, 7]],
])("a real table %s", (_, rows, change, columns) => {
  expect(edges(rows, change)).toEqual(columns);
});

test("headings beside a table are none of its own", () => {
  const key = colours.map((one) => ["", one, "means this"]);
  expect(headingsOf(withRight(["", "RAG definition", "Meaning"], ...key)).map(([text]) => text)).toEqual(
    header,
  );
  const left = [
    ["Key", "Meaning", "", ...header],
    ...ten.map((row, at) => [colours[at] ?? "", "means", "", ...row]),
  ];
  expect(headingsOf(left).map(([text]) => text)).toEqual(header);
});

test.each<[string, Partial<SheetView>, [number, number]]>([
  ["beside its rows", realTable(6), [0, 5]],
  ["below its rows", realTable(6, 11), [0, 6]],
  ["further right", realTable(9), [0, 6]],
  ["beside its first rows", realTable(6, 0, 3), [0, 5]],
  ["further right, beside its first rows", realTable(9, 0, 3), [0, 6]],
])("a real table %s takes its own columns", (_, change, columns) => {
  expect(edges(withRight([], ...each(9, ["seen"])), change)).toEqual(columns);
});
