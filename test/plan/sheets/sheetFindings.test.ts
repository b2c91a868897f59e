import type { SheetChoices } from "../../../src/plan/settings";
import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { understand } from "../../../src/plan/understand";
import { gridOf } from "../gridOf";
import { key } from "../smallPlan";
import { usualSettings } from "../usualSettings";

type Rows = CellValue[][];
const header = ["Ref", "Action", "Lead", "Due date", "RAG"];
const line = (ref: string, rating: CellValue = "A"): CellValue[] => [
  ref,
  `Carry out action number ${ref}`,
  "Chair",
  "May 2022",
  rating,
];
const unrated = ["1", "2", "3"].map((ref) => line(ref, ""));
const plan = [key, header, line("1"), line("2"), line("3")];

const sheetKinds = [
  "unsureColumns",
  "archiveSheet",
  "hiddenSheet",
  "notRated",
  "hiddenRows",
  "ratedByColour",
];

/** What is found about the sheet as a whole. */
function found(
  rows: Rows,
  wishes: Parameters<typeof gridOf>[1] = {},
  choices: SheetChoices = {},
  accepted = false,
): unknown[] {
  const sheets = new Map([[wishes.name ?? "Plan", choices]]);
  const { findings } = understand([gridOf(rows, wishes)], usualSettings({ sheets, acceptGuesses: accepted }));
  return findings.flatMap(({ kind, severity, cell, found: text }) =>
    sheetKinds.includes(kind) ? [[kind, severity, cell, text]] : [],
  );
}

test.each<[string, Parameters<typeof gridOf>[1], SheetChoices, unknown[]]>([
  ["a plan in order", {}, {}, []],
  ["a hidden sheet", { visible: false }, {}, [["hiddenSheet", "note", null, ""]]],
  ["a hidden sheet that is left out", { visible: false }, { included: false }, []],
  ["a hidden sheet that is included", { visible: false }, { included: true }, []],
  ["an archive with open lines", { name: "Archive" }, {}, [["archiveSheet", "warning", null, "3"]]],
  ["a hidden archive", { name: "Archive", visible: false }, {}, [["archiveSheet", "warning", null, "3"]]],
  ["an archive that is left out", { name: "Archive" }, { included: false }, []],
  ["an archive that is included", { name: "Archive" }, { included: true }, []],
  ["hidden lines", { hiddenRows: [0, 3, 4] }, {}, [["hiddenRows", "note", null, "2"]]],
  ["hidden rows that are no lines", { hiddenRows: [0, 1] }, {}, []],
])("about a sheet as a whole: %s", (_, wishes, choices, expected) => {
  expect(found(plan, wishes, choices)).toEqual(expected);
});

test("of an archive the open lines are counted", () => {
  const rows = [key, header, line("1", "G"), line("2", "A"), line("3", "G")];
  expect(found(rows, { name: "Archive" })).toEqual([["archiveSheet", "warning", null, "1"]]);
  const done = [key, header, line("1", "G"), line("2", "G")];
  expect(found(done, { name: "Archive" })).toEqual([["archiveSheet", "note", null, ""]]);
});

test("several columns that are asked about are named at the first heading of their table", () => {
  const rows = ["1", "2"].map((ref) => [ref, `Write to school ${ref}`, "Clerk", "Green", "Amber"]);
  const clear = [header, line("7"), line("8"), []];
  expect(found([key, ...clear, ["Ref", "What", "Who", "Status", "RAG"], ...rows])).toEqual([
    ["unsureColumns", "error", "A6", "action, recommendation, due, rating"],
  ]);
});

test("colours that show are counted as well", () => {
  const grid = gridOf([key, header, ...unrated]);
  const colours = ["", "", "#00B050", "#FFC000", "#FF0000"];
  const shown = colours.map((colour) => ["", "", "", "", colour]);
  const none = {
    fills: shown.map((row) => row.map(() => "")),
    struck: shown.map((row) => row.map(() => false)),
  };
  const { findings } = understand(
    [{ ...grid, looks: [{ top: 0, left: 0, ...none, shown }] }],
    usualSettings(),
  );
  expect(findings).toMatchObject([
    { kind: "ratedByColour", cell: "E2", found: "1 filled green, 1 filled amber, 1 filled red" },
  ]);
});

test("a column of ratings of no line is none that was left blank", () => {
  expect(found([key, header], {}, {}, true)).toEqual([]);
  expect(found([key, header.slice(0, 4), ...unrated.map((row) => row.slice(0, 4))], {}, {}, true)).toEqual(
    [],
  );
});

const unsure: Rows = [
  key,
  ["Ref", "Action", "Lead", "Due date", "Status", "RAG"],
  ...["1", "2", "3"].map((ref) => [...line(ref).slice(0, 4), "Green", "Amber"]),
];
test("columns that are asked about, at the table's first heading", () => {
  const [first] = found(unsure) as string[][];
  expect(first?.slice(0, 3)).toEqual(["unsureColumns", "error", "A2"]);
  expect(found(unsure, {}, {}, true)).toEqual([]);
  expect(found(unsure, {}, { included: false })).toEqual([]);
});

test("a column of ratings that holds none, at its table where there are several", () => {
  expect(found([key, header, ...unrated], {}, {}, true)).toEqual([["notRated", "warning", null, ""]]);
  const other = ["Ref", "Action", "Lead", "RAG", "Due date"];
  const moved = unrated.map(([ref, action, lead, due]): CellValue[] => [ref!, action!, lead!, "", due!]);
  expect(found([key, header, line("7"), line("8"), [], other, ...moved], {}, {}, true)).toEqual([
    ["notRated", "warning", "A6", ""],
  ]);
});

test("colours that were counted, at the column of the ratings", () => {
  const fills = { "2,4": "#00B050", "3,4": "#FFC000", "4,4": "#FF0000" };
  const [first] = found([key, header, ...unrated], { fills }, {}, true) as string[][];
  expect(first?.slice(0, 3)).toEqual(["ratedByColour", "note", "E2"]);
});
