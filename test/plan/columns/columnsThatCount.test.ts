import { columnsThatCount } from "../../../src/plan/columns/columnsThatCount";
import { confirmedColumns } from "../../../src/plan/columns/confirmedColumns";
import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { gridOf } from "../gridOf";
import { usualSettings } from "../usualSettings";
import { cells } from "./tableOf";

type Column = readonly [string, readonly CellValue[]];

const ref: Column = ["Ref", cells.numbers];
const action: Column = ["Action", cells.actions];
const lead: Column = ["Lead", cells.owners];
const due: Column = ["Due date", cells.dates];
const rag: Column = ["RAG", cells.letters];
const progress: Column = ["Progress", cells.progress];
const recommendation: Column = ["Recommendation", cells.recommendations];

const rowsOf = (columns: readonly Column[]): CellValue[][] => [
  columns.map(([heading]) => heading),
  ...cells.numbers.map((_, row) => columns.map(([, column]) => column[row] ?? "")),
];
const count = (rows: CellValue[][], settings = usualSettings(), wishes = {}) =>
  columnsThatCount(gridOf(rows, wishes), settings);

test.each<[string, readonly Column[], readonly number[], readonly number[]]>([
  ["a usual plan", [ref, action, lead, due, rag], [0, 1, 2, 3, 4], [1, 4]],
  ["narrative is not needed", [ref, action, lead, due, progress, rag], [0, 1, 2, 3, 5], [1, 5]],
  [
    "recommendations may be struck through",
    [ref, recommendation, action, lead, due, rag],
    [0, 1, 2, 3, 4, 5],
    [1, 2, 5],
  ],
  ["without ratings any column may be coloured", [ref, action, lead, due], [0, 1, 2, 3], [0, 1, 2, 3]],
])("%s", (_, columns, needed, looks) => {
  expect(count(rowsOf(columns))).toEqual({ columns: needed, looks });
});

test("narrative under a heading that may be something else is needed", () => {
  const unknown: Column = ["Outcome", cells.progress];
  expect(count(rowsOf([ref, action, unknown, lead, due, rag]))).toMatchObject({
    columns: [0, 1, 2, 3, 4, 5],
  });
});

test("the list that we keep is needed as a whole", () => {
  const list = [
    ["Review", "Reference", "Recommendation", "Of these"],
    ["Peer review", "1", "Agree a three-year funding formula", ""],
  ];
  const grid = { ...gridOf(list, { name: "Kept" }), keptList: true };
  expect(columnsThatCount(grid, usualSettings())).toEqual({ columns: [0, 1, 2, 3], looks: [] });
});

test("section rows stand in the leftmost column, heading or not", () => {
  const rows = rowsOf([ref, action, lead, due, rag]).map((row) => ["", ...row]);
  rows[3] = ["Priority 1", "", "", "", "", ""];
  expect(count(rows)).toMatchObject({ columns: [0, 1, 2, 3, 4, 5] });
});

test("what a second table needs is needed too", () => {
  const second = rowsOf([ref, action, progress, lead, due, rag]);
  expect(count([...rowsOf([ref, action, lead, due, progress, rag]), [], [], ...second])).toMatchObject({
    columns: [0, 1, 2, 3, 4, 5],
    looks: [1, 5],
  });
});

test("a list of recommendations needs its columns and no looks", () => {
  const list = [
    ["No", "Recommendation"],
    [1, "Agree a three-year funding formula"],
    [2, "Name deputies for each lead"],
  ];
  expect(count(list, usualSettings(), { name: "Recommendations" })).toEqual({ columns: [0, 1], looks: [] });
});

test("contacts, and a sheet that is left out, need nothing", () => {
  expect(
    count([
      ["Organisation", "Telephone"],
      ["Trust", "01234"],
    ]),
  ).toBeNull();
  const settings = usualSettings({ sheets: new Map([["Plan", { included: false }]]) });
  expect(count(rowsOf([ref, action, lead, due, rag]), settings)).toBeNull();
});

const names = ["ref", "action", "lead", "due date", "rag"];

test("confirmed columns are remembered by their headings, and what is not there as not there", () => {
  const grid = gridOf([["Action plan"], [], ...rowsOf([ref, action, lead, due, rag])]);
  expect(confirmedColumns(grid, { ref: 0, action: 1, due: 3, rating: 4 })).toEqual({
    columns: {
      ref: "ref",
      action: "action",
      due: "due date",
      rating: "rag",
      recommendation: null,
      lead: null,
    },
    headings: names,
  });
  expect(confirmedColumns(grid, { action: 1 }, 3).headings).toEqual(names);
  expect(confirmedColumns(grid, { action: 1 }, 4)).toEqual({ columns: {}, headings: [] });
  expect(confirmedColumns(gridOf([["Nothing"]]), { action: 1 })).toEqual({ columns: {}, headings: [] });
});

const right = rowsOf([
  ["No", cells.numbers],
  ["Task", cells.actions],
  ["Owner", cells.owners],
  ["Target date", cells.dates],
  ["Status", cells.words],
]);
const sideBySide = rowsOf([ref, action, lead, due, rag]).map((row, at) => [
  ...row,
  "",
  "",
  ...(right[at] ?? []),
]);

test.each([
  [
    "most of the columns",
    { action: 8, due: 10, rating: 11 },
    { action: "task", due: "target date", rating: "status" },
  ],
  [
    "most of the columns, on the left",
    { action: 1, due: 3, rating: 11 },
    { action: "action", due: "due date" },
  ],
  ["most of the columns, its first among them", { ref: 7, action: 8, due: 3 }, { ref: "no", action: "task" }],
  [
    "most of the columns, its last among them",
    { action: 8, rating: 11, due: 3 },
    { action: "task", rating: "status" },
  ],
])("of two tables side by side the one that holds %s is meant", (_, columns, expected) => {
  expect(confirmedColumns(gridOf(sideBySide), columns, 1).columns).toMatchObject(expected);
});

test("without a row of headings the first table is meant, though another holds more", () => {
  const below = rowsOf([ref, action, progress, lead, due, rag]);
  const grid = gridOf([...rowsOf([ref, action, lead, due, rag]), [], [], ...below]);
  expect(confirmedColumns(grid, { action: 1, rating: 5 }).headings).toEqual(names);
});

test("what an officer has taken for something else is not remembered as missing", () => {
  const agency: Column = ["Agency", cells.owners];
  const grid = gridOf(rowsOf([ref, action, agency, due, rag]));
  const { columns } = confirmedColumns(grid, { ref: 0, action: 1, lead: 2, due: 3, rating: 4 });
  expect(columns).toEqual({
    ...{ ref: "ref", action: "action", lead: "agency", due: "due date", rating: "rag" },
    recommendation: null,
  });
});
