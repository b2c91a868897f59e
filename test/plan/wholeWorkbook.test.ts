import type { GreenMeaning } from "../../src/plan/line";
import type { PlanSettings } from "../../src/plan/settings";
import type { CellValue, SheetGrid } from "../../src/plan/sheets/sheetGrid";
import { timingOf } from "../../src/plan/timing";
import { understand } from "../../src/plan/understand";
import { gridOf } from "./gridOf";
import { key } from "./smallPlan";
import { day, usualSettings } from "./usualSettings";

const header = ["Ref", "Action", "Lead", "Due date", "RAG"];
const line = (ref: string, rating = "Amber"): CellValue[] => [
  ref,
  `Carry out action number ${ref}`,
  "Chair",
  "May 2022",
  rating,
];
const going = ["Green = on track; Amber = at risk; Red = late; Blue = complete"];
const plan = (name: string, above: CellValue[], ...lines: CellValue[][]): SheetGrid =>
  gridOf([above, header, ...lines], { name });
const read = (grids: readonly SheetGrid[], settings: Partial<PlanSettings> = {}) =>
  understand(grids, usualSettings(settings));
const included = (name: string, choice: boolean): Partial<PlanSettings> => ({
  sheets: new Map([[name, { included: choice }]]),
});

test.each<[string, readonly SheetGrid[], Partial<PlanSettings>, GreenMeaning | "mixed" | null]>([
  ["one plan", [plan("A", key, line("1", "Green"))], {}, "complete"],
  [
    "two plans that agree",
    [plan("A", going, line("1", "Green")), plan("B", going, line("2", "Green"))],
    {},
    "on-track",
  ],
  [
    "two plans that differ",
    [plan("A", key, line("1", "Green")), plan("B", going, line("2", "Green"))],
    {},
    "mixed",
  ],
  ["a plan that is asked", [plan("A", key, line("1", "Green")), plan("B", [], line("2", "Green"))], {}, null],
  [
    "a plan that is left out",
    [plan("A", key, line("1", "Green")), plan("B", going, line("2", "Green"))],
    included("B", false),
    "complete",
  ],
  [
    "an empty plan beside one with lines",
    [plan("A", key, line("1", "Green")), plan("B", going)],
    {},
    "complete",
  ],
  ["an empty plan alone", [plan("B", going)], {}, "on-track"],
  ["no plan", [gridOf([["Contacts"]])], {}, null],
])("what green means in a workbook: %s", (...[, grids, settings, expected]) => {
  expect(read(grids, settings).green).toBe(expected);
});

test("the officer's word for green is for every sheet that does not say itself", () => {
  const grids = [
    plan("A", key, line("1", "Green")),
    plan("B", [], line("2", "Complete"), line("3", "Green")),
  ];
  const words = [plan("A", key, line("1", "Green")), plan("B", [], line("2", "Complete"))];
  const greens = (all: readonly SheetGrid[], green: GreenMeaning | null) =>
    read(all, { green }).sheets.map((one) => one.green);
  expect(greens(grids, "on-track")).toEqual(["complete", "on-track"]);
  expect(greens(words, "on-track")).toEqual(["complete", "on-track"]);
  expect(greens(words, null)).toEqual(["complete", "complete"]);
});

const keySheet = gridOf(
  [
    ["Green", "on track"],
    ["Amber", "at risk"],
    ["Red", "late"],
    ["Blue", "complete"],
  ],
  { name: "Key" },
);

test("a sheet with nothing but a key explains the others, and a plan's own key only itself", () => {
  const own = [plan("A", key, line("1", "Green")), plan("B", [], line("2", "Green"))];
  expect(read(own).sheets.map(({ green }) => green)).toEqual(["complete", null]);
  expect(read([keySheet, ...own]).sheets.map(({ green }) => green)).toEqual([null, "complete", "on-track"]);
});

const wide = ["Ref", "Recommendation", ...header.slice(1)];
const answering = (ref: string, recommendation: string): CellValue[] => [
  ref,
  recommendation,
  ...line(ref).slice(1),
];
const list = (name: string, more: Partial<SheetGrid> = {}): SheetGrid => ({
  ...gridOf(
    [
      ["Review", "Reference", "Recommendation"],
      ["Peer review", "1", "Agree a formula"],
      ["Peer review", "2", "Name deputies"],
    ],
    { name },
  ),
  ...more,
});

test.each<[string, Partial<SheetGrid>]>([
  ["of the workbook", {}],
  ["that we keep", { keptList: true }],
])("a list of recommendations %s is answered by the plan", (_, more) => {
  const answer = gridOf([["Peer review"], key, wide, answering("1", "Agree a formula")], { name: "Plan" });
  const { sheets, recommendations, findings } = read([list("Recommendations", more), answer]);
  expect(sheets.map(({ kind, counted }) => [kind, counted])).toEqual([
    ["recommendations", false],
    ["plan", true],
  ]);
  expect(recommendations.map(({ ref, lines }) => [ref, lines])).toEqual([
    ["1", 1],
    ["2", 0],
  ]);
  expect(findings.map(({ kind, cell }) => [kind, cell])).toEqual([["uncovered", "C3"]]);
});

test("what stands on a sheet that is left out is no recommendation to answer", () => {
  const rows = [
    ["Peer review"],
    key,
    wide,
    answering("1", "Agree a formula"),
    [],
    [],
    ["No", "Recommendation"],
    ["1", "Agree a formula"],
    ["2", "Name deputies"],
    ["3", "Know who decides"],
  ];
  const both = [gridOf(rows, { name: "Peer review" }), plan("B", key, line("7"))];
  expect(read(both).recommendations.map(({ ref }) => ref)).toEqual(["1", "2", "3"]);
  expect(read(both, included("Peer review", false)).recommendations).toEqual([]);
});

test("a summary made earlier holds nothing of its own", () => {
  const lists = [["Action plan summary"], ["For the meeting on 12 October 2021."], header, line("1")];
  const { sheets, lines } = read([gridOf(lists, { name: "Kept" }), plan("Plan", key, line("1"))]);
  expect(sheets.map(({ kind, reason }) => [kind, reason])).toEqual([
    ["summary", "earlierSummary"],
    ["plan", "header"],
  ]);
  expect(lines).toHaveLength(1);
});

test("a name of a review is asked for where a line names none itself", () => {
  const named = ["Ref", "Source", ...header.slice(1)];
  const rows = (...reviews: string[]) =>
    reviews.map((review, at): CellValue[] => [`${at + 1}`, review, ...line(`${at + 1}`).slice(1)]);
  const kinds = (lines: CellValue[][], acceptGuesses = false) =>
    read([gridOf([["SCR Child A action plan"], key, named, ...lines], { name: "SCR Child B" })], {
      acceptGuesses,
    }).questions.map(({ kind }) => kind);
  expect(kinds(rows("SCR Child C", "SCR Child D", "SCR Child E"))).toEqual([]);
  expect(kinds(rows("", "", "SCR Child E"))).toContain("reviewName");
  expect(kinds(rows("", "", "SCR Child E"), true)).toEqual([]);
});

test("a plan without headings is said to be not understood", () => {
  const pieces = ["Red", "Amber", "Green"].map((rating) => [
    "A piece of work to be done",
    "31/03/2022",
    rating,
  ]);
  expect(read([gridOf(pieces, { name: "Odd" })]).findings).toEqual([
    { kind: "sheetNotUnderstood", severity: "error", sheet: "Odd", cell: null, found: "" },
  ]);
});

test.each([
  ["amber", false, "2021-10-11", "date", "overdue"],
  ["amber", false, "2021-10-12", "date", "dueLater"],
  ["amber", false, null, "continuing", "continuing"],
  ["amber", false, null, "none", "noUsableDate"],
  ["amber", false, null, "unreadable", "noUsableDate"],
  ["green", true, "2021-10-11", "date", "finished"],
  ["closedNotDone", false, "2021-10-11", "date", "finished"],
  ["closedNotDone", false, null, "continuing", "finished"],
  ["green", null, "2021-10-11", "date", null],
] as const)(
  "a line that is %s (complete: %j), due %s, %s: %s",
  (...[rating, complete, due, dueKind, expected]) => {
    const timing = timingOf(
      { rating, complete, due: due === null ? null : day(due), dueKind },
      day("2021-10-12"),
    );
    expect(timing).toBe(expected);
  },
);
