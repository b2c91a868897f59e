import type { SheetChoices } from "../../src/plan/settings";
import type { CellValue } from "../../src/plan/sheets/sheetGrid";
import { understand } from "../../src/plan/understand";
import { gridOf } from "./gridOf";
import { key } from "./smallPlan";
import { usualSettings } from "./usualSettings";

type Rows = CellValue[][];
const header = ["Ref", "Action", "Lead", "Due", "RAG"];
const line = (ref: string, rating = "A", lead = "Chair"): CellValue[] => [
  ref,
  `Carry out action number ${ref}`,
  lead,
  "May 2022",
  rating,
];
const lines = (refs: readonly string[], rating?: string, lead?: string): Rows =>
  refs.map((ref) => line(ref, rating, lead));
const refs = ["1.1", "1.2", "2.1", "2.2"];

function asked(
  sheets: Readonly<Record<string, Rows>>,
  choices: Readonly<Record<string, SheetChoices>> = {},
  acceptGuesses = false,
) {
  const grids = Object.entries(sheets).map(([name, rows]) =>
    gridOf([["LCSPR Alpha"], key, header, ...rows], { name }),
  );
  const settings = usualSettings({ sheets: new Map(Object.entries(choices)), acceptGuesses });
  const { questions, findings, lines: counted } = understand(grids, settings);
  return {
    questions: questions.filter(({ kind }) => kind === "sameLinesTwice"),
    twice: findings.filter(({ kind }) => kind === "sameLineTwice").length,
    counted: counted.length,
  };
}

test.each<[string, Record<string, Rows>, [string, string, number][]]>([
  ["a copy", { Plan: lines(refs), "Plan (2)": lines(refs) }, [["Plan (2)", "Plan", 4]]],
  ["an earlier state", { Plan: lines(refs), "July 2021": lines(refs, "R") }, [["July 2021", "Plan", 4]]],
  [
    "an extract that comes first",
    { Exceptions: lines(["1.2", "2.1"]), Plan: lines(refs) },
    [["Exceptions", "Plan", 2]],
  ],
  [
    "a sheet for each month",
    { April: lines(refs, "R"), July: lines(refs), October: lines(refs, "G") },
    [
      ["July", "April", 4],
      ["October", "April", 4],
    ],
  ],
  [
    "an extract of the longer of two",
    { Plan: lines(refs), Long: lines([...refs, "3.1", "3.2"]), Part: lines(["2.1", "2.2", "3.1"]) },
    [
      ["Plan", "Long", 4],
      ["Part", "Long", 3],
    ],
  ],
  ["half of an extract", { Plan: lines(refs), More: lines(["1.1", "1.2", "5.1", "5.2"]) }, []],
  ["a sheet of one line", { Plan: lines(refs), One: lines(["1.1"]) }, []],
  ["one line of many", { Plan: lines(refs), More: lines(["1.1", "5.1", "5.2", "5.3"]) }, []],
])("%s", (_, sheets, expected) => {
  const { questions, twice, counted } = asked(sheets);
  expect(questions).toEqual(
    expected.map(([sheet, other, count]) => ({ kind: "sameLinesTwice", sheet, other, lines: count })),
  );
  const refsOf = Object.values(sheets).map((rows) => rows.map(([ref]) => ref));
  const [first = [], ...more] = refsOf;
  const again = more.flat().filter((ref) => first.includes(ref)).length;
  expect(twice).toBe(expected.length === 0 ? again : 0);
  expect(counted).toBe(Object.values(sheets).flat().length);
});

const unnumbered = (...actions: readonly string[]): Rows =>
  actions.map((action) => ["", action, "Chair", "May 2022", "A"]);
test.each<[string, Rows, number]>([
  ["actions", unnumbered("Write to every school", "Audit twenty cases", "Train the team"), 1],
  ["actions of twelve letters", unnumbered("Write to us.", "Audit cases.", "Train people"), 1],
  ["shorter actions", unnumbered("Write to us", "Audit cases", "Train staff"), 0],
  ["short actions with references", lines(["1.1", "1.2"]).map((row) => row.with(1, "Train")), 1],
])("a copy of %s without references, or with them", (_, rows, questions) => {
  expect(asked({ Plan: rows, "Plan (2)": rows }).questions).toHaveLength(questions);
});

test("the officer's answer settles it", () => {
  const sheets = { Plan: lines(refs), "Plan (2)": lines(refs) };
  expect(asked(sheets, { "Plan (2)": { included: true } })).toEqual({ questions: [], twice: 0, counted: 8 });
  expect(asked(sheets, { "Plan (2)": { included: false } })).toEqual({ questions: [], twice: 0, counted: 4 });
  expect(asked(sheets, { Plan: { included: false } })).toEqual({ questions: [], twice: 0, counted: 4 });
});

test("who accepts every guess counts both, and is told line by line", () => {
  const sheets = { Plan: lines(refs), "Plan (2)": lines(refs) };
  expect(asked(sheets, {}, true)).toEqual({ questions: [], twice: 4, counted: 8 });
});

test("the lines of an included archive are said one by one", () => {
  const sheets = { Plan: lines(refs), "Superseded plan": lines(refs) };
  expect(asked(sheets, { "Superseded plan": { included: true } })).toEqual({
    questions: [],
    twice: 4,
    counted: 8,
  });
});

const dated = (rows: Rows, due: CellValue): Rows => rows.map((row) => row.with(3, due));
test.each<[string, Rows, number]>([
  ["the same leads, dates and ratings", lines(refs), 1],
  ["no ratings yet", lines(refs, ""), 0],
  ["other leads", lines(refs, "A", "Head of Birch"), 0],
  ["other dates", dated(lines(refs), "June 2022"), 0],
  ["other ratings", lines(refs, "R"), 0],
])("plans of two reviews from one template, with %s", (_, rows, questions) => {
  const made = (title: string, own: Rows) => gridOf([[title], key, header, ...own], { name: title });
  const plan = understand([made("SCR Ash", lines(refs)), made("SCR Birch", rows)], usualSettings());
  expect(plan.questions.filter(({ kind }) => kind === "sameLinesTwice")).toHaveLength(questions);
});

test.each<[string, CellValue[], CellValue[], number]>([
  ["a short action with its reference", ["1.1", "Train it"], ["1.1", "Train it"], 1],
  ["a shorter one", ["1.1", "Trainer"], ["1.1", "Trainer"], 0],
  ["another reference", ["1.1", "Train all staff"], ["1.2", "Train all staff"], 0],
  ["no reference, and all else the same", ["", "Train all staff"], ["", "Train all staff"], 1],
])("a line twice on one sheet: %s", (_, one, other, twice) => {
  const full = (cells: CellValue[]): CellValue[] => [...cells, "Chair", "May 2022", "A"];
  const rows = [full(one), line("7"), full(other), line("8"), line("9")];
  const { findings } = understand([gridOf([["LCSPR Alpha"], key, header, ...rows])], usualSettings());
  expect(findings.filter(({ kind }) => kind === "sameLineTwice")).toHaveLength(twice);
});

test("two lines without references and with other dates are two", () => {
  const full = (due: string): CellValue[] => ["", "Train all staff", "Chair", due, "A"];
  const rows = [full("May 2022"), line("7"), full("June 2022"), line("8")];
  const { findings } = understand([gridOf([["LCSPR Alpha"], key, header, ...rows])], usualSettings());
  expect(findings.filter(({ kind }) => kind === "sameLineTwice")).toEqual([]);
});

test("two plans made from one template, each with its own leads and ratings, are two plans", () => {
  const made = (title: string, rows: Rows) => gridOf([[title], key, header, ...rows], { name: title });
  const { questions } = understand(
    [made("SCR Ash", lines(refs, "A", "Head of Ash")), made("SCR Birch", lines(refs, "R", "Head of Birch"))],
    usualSettings(),
  );
  expect(questions).toEqual([]);
});

test.each([
  ["Apr 21", "Jul 21", 1],
  ["Plan v1", "Plan v2", 1],
  ["Northmere", "Southmere", 0],
])("states of a plan without a title on %s and %s, all rated anew, are %d question", (one, other, count) => {
  const grids = [lines(refs, "A"), lines(refs, "G")].map((rows, at) =>
    gridOf([key, header, ...rows], { name: at === 0 ? one : other }),
  );
  const { questions } = understand(grids, usualSettings());
  expect(questions.filter(({ kind }) => kind === "sameLinesTwice")).toHaveLength(count);
});
