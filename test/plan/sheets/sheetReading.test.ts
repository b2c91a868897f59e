import type { SheetReading } from "../../../src/plan/plan";
import type { SheetChoices } from "../../../src/plan/settings";
import type { CellValue, SheetGrid } from "../../../src/plan/sheets/sheetGrid";
import { understand } from "../../../src/plan/understand";
import { gridOf } from "../gridOf";
import { usualSettings } from "../usualSettings";

const key = ["Green = complete; Amber = work has started; Red = not started"];
const header = ["Ref", "Action", "Lead", "Due date", "RAG"];
const line = (ref: string, rating = "Amber"): CellValue[] => [
  ref,
  `Carry out action number ${ref}`,
  "Chair",
  "May 2022",
  rating,
];
const places = { ref: 0, action: 1, lead: 2, due: 3, rating: 4 };

/** What sheets were taken for; guesses are accepted. */
function readings(
  grids: readonly SheetGrid[],
  choices: Readonly<Record<string, SheetChoices>> = {},
): SheetReading[] {
  const sheets = new Map(Object.entries(choices));
  return [...understand(grids, usualSettings({ acceptGuesses: true, sheets })).sheets];
}
const nothing = {
  ...{ counted: false, review: null, headerRow: null, columns: {}, columnReadings: [], green: null },
  ...{ ratingFrom: null, sure: true, lines: 0, hiddenLines: 0, stated: null },
};

test("a usual plan", () => {
  const [reading] = readings([
    gridOf([["The review made 3 recommendations"], key, header, line("1"), line("2")]),
  ]);
  const { columnReadings, rows, ...rest } = reading!;
  expect(rest).toEqual({
    ...{ name: "Plan", kind: "plan", reason: "header", counted: true, review: "Plan", headerRow: 3 },
    ...{ columns: places, green: "complete", red: "not started", ratingFrom: "text", sure: true },
    ...{ lines: 2, hiddenLines: 0, stated: 3 },
  });
  expect(columnReadings.map(({ heading }) => heading)).toEqual(header);
  expect(rows?.lines).toBe(2);
});

test("without a key it is told what the ratings say, and nothing of red", () => {
  const [reading] = readings([gridOf([header, line("1"), line("2", "Red")])]);
  expect(reading).toMatchObject({ green: "complete", saidAs: ["amber", "red"] });
  expect(reading).not.toHaveProperty("red");
  expect(readings([gridOf([key, header, line("1")])])[0]).not.toHaveProperty("saidAs");
});

const archive = { name: "Archive" };
const hidden = { visible: false };

test.each<[string, Parameters<typeof gridOf>[1], SheetChoices, Partial<SheetReading>]>([
  ["a plan", {}, {}, { kind: "plan", reason: "header", counted: true }],
  ["a plan that is left out", {}, { included: false }, { kind: "plan", reason: "leftOut", counted: false }],
  ["a plan that is included", {}, { included: true }, { kind: "plan", reason: "header", counted: true }],
  ["an archive", archive, {}, { kind: "archive", reason: "archiveName", counted: false }],
  [
    "an archive that is left out",
    archive,
    { included: false },
    { kind: "archive", reason: "leftOut", counted: false },
  ],
  [
    "an archive that is included",
    archive,
    { included: true },
    { kind: "archive", reason: "header", counted: true },
  ],
  ["a hidden sheet", hidden, {}, { kind: "plan", reason: "hidden", counted: false }],
  [
    "a hidden sheet that is included",
    hidden,
    { included: true },
    { kind: "plan", reason: "header", counted: true },
  ],
  [
    "a hidden archive",
    { ...archive, ...hidden },
    {},
    { kind: "archive", reason: "archiveName", counted: false },
  ],
])("why a sheet counts or not: %s", (...[, wishes, choices, expected]) => {
  const name = wishes?.name ?? "Plan";
  expect(readings([gridOf([key, header, line("1")], wishes)], { [name]: choices })[0]).toMatchObject(
    expected,
  );
});

const other = ["Ref", "Action", "Lead", "RAG", "Due date"];
const moved = (ref: string, rating: string): CellValue[] => [
  ref,
  `Carry out action number ${ref}`,
  "Chair",
  rating,
  "May 2022",
];

test("tables with other headings are told apart, those with the same stand for one", () => {
  const rows = [key, header, line("1"), line("2"), [], other, moved("3", "Green"), moved("4", "Red"), []];
  const [reading] = readings([gridOf([...rows, header, line("5"), line("6")], { hiddenRows: [0, 2, 6, 7] })]);
  expect(reading).toMatchObject({ headerRow: 2, columns: places, lines: 6, hiddenLines: 3 });
  expect(reading?.furtherTables).toMatchObject([
    { headerRow: 6, columns: { ref: 0, action: 1, lead: 2, rating: 3, due: 4 }, ratingFrom: "text" },
  ]);
  expect(reading?.furtherTables?.[0]?.columnReadings.map(({ heading }) => heading)).toEqual(other);
  const [same] = readings([gridOf([key, header, line("1"), line("2"), [], header, line("5"), line("6")])]);
  expect(same).not.toHaveProperty("furtherTables");
});

test.each<[string, readonly (readonly string[])[], SheetReading["ratingFrom"]]>([
  ["all lines", [["Red", "Green"]], "text"],
  ["some lines", [["", "Green"]], "text"],
  ["no line", [["", ""]], null],
  [
    "lines of a further table",
    [
      ["", ""],
      ["Red", ""],
    ],
    "text",
  ],
])("ratings come from where those of %s do", (_, tables, from) => {
  const rows = tables.flatMap((ratings) => [
    [],
    header,
    ...ratings.map((rating, at) => line(`${ratings.length}${at}${rating}`, rating)),
  ]);
  expect(readings([gridOf([key, ...rows])])[0]?.ratingFrom).toBe(from);
});

test("the titles of several reviews state what each of them holds", () => {
  const first = [["SCR Child A: 3 recommendations"], key, header, line("1"), line("2"), []];
  const rows = [...first, ["SCR Child B: 2 recommendations"], header, line("1"), line("2")];
  const lists = [
    { review: "SCR Child A", stated: 3, listed: 0 },
    { review: "SCR Child B", stated: 2, listed: 0 },
  ];
  expect(readings([gridOf(rows)])[0]).toMatchObject({ stated: null, lists });
  expect(readings([gridOf(rows)], { Plan: { included: false } })[0]).not.toHaveProperty("lists");
});

test("a list of recommendations, and the plan that answers it", () => {
  const list = [
    ["Peer review"],
    ["No", "Recommendation"],
    [1, "Agree a three-year formula"],
    [2, "Name deputies"],
  ];
  const plan = [
    key,
    ["Ref", "Recommendation", ...header.slice(1)],
    ["1", "Agree a three-year formula", ...line("1").slice(1)],
  ];
  const [read, answering] = readings([gridOf(list, { name: "Recommendations" }), gridOf(plan)]);
  expect(read).toEqual({
    ...nothing,
    ...{ name: "Recommendations", kind: "recommendations", reason: "recommendationList" },
    ...{ review: "Peer review", lists: [{ review: "Plan", stated: null, listed: 2 }] },
  });
  expect(answering).not.toHaveProperty("lists");
});

const pieces = ["Red", "Amber", "Green"].map((rating) => [
  "A piece of work to be done",
  "31/03/2022",
  rating,
]);
test.each<[string, CellValue[][], Parameters<typeof gridOf>[1], Partial<SheetReading>]>([
  [
    "contacts",
    [
      ["Organisation", "Telephone"],
      ["Trust", "01234"],
    ],
    {},
    { kind: "other", reason: "noPlan" },
  ],
  [
    "a key",
    [
      ["Green", "complete"],
      ["Amber", "work has started"],
      ["Red", "not started"],
    ],
    {},
    { kind: "other", reason: "ratingKey" },
  ],
  ["a plan without headings", pieces, {}, { kind: "other", reason: "looksLikeAPlan" }],
  ["a hidden plan without headings", pieces, hidden, { kind: "other", reason: "noPlan" }],
  [
    "an earlier summary",
    [["Action plan summary"], ["Lines"]],
    {},
    { kind: "summary", reason: "earlierSummary" },
  ],
])("a sheet that holds %s", (_, rows, wishes, expected) => {
  const reading = readings([gridOf(rows, wishes)])[0];
  expect(reading).toEqual({ ...nothing, name: "Plan", ...expected });
});
