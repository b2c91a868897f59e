import type { Grounding } from "../../../src/plan/line";
import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { understand } from "../../../src/plan/understand";
import { gridOf } from "../gridOf";
import { key } from "../smallPlan";
import { usualSettings } from "../usualSettings";

const agree = "Agree a three-year funding formula";
const deputies = "Name deputies for each lead";
const capacity = "Review the capacity of the team";
const list = [
  ["Review", "No", "Recommendation"],
  ["SCR Child A", "1", agree],
  ["SCR Child A", "2", deputies],
  ["SCR Child A", "3", capacity],
  ["SCR Child A", "4", "Publish a yearly report"],
  ["LCSPR Family C", "7", "Share the learning with schools"],
  ["LCSPR Family C", "8", "Meet the family each month"],
];
type Row = readonly [ref: CellValue, recommendation: CellValue, action: CellValue, review?: CellValue];
/** The groundings of lines whose rows are given; a row of one text is a section. */
const groundings = (rows: readonly (Row | readonly [string])[], withList = true) => {
  const lines = rows.map((row) => {
    if (row.length === 1) return [row[0]];
    const [ref, recommendation, action, review = "SCR Child A"] = row;
    return [review, ref, recommendation, action, "Lead", "May 2022", "A"];
  });
  const headings = ["Review", "Rec No", "Recommendation", "Action", "Lead", "Due", "RAG"];
  const grids = [
    gridOf([["Action log"], key, headings, ...lines], { name: "Log" }),
    ...(withList ? [gridOf(list, { name: "Recommendations" })] : []),
  ];
  return understand(grids, usualSettings()).lines.map((line) => [line.grounding, line.recommendation]);
};
const first: Row = ["1", agree, "Draft a paper on options"];
const second: Row = ["2", deputies, "Write to every partner"];
const after = (...rows: (Row | readonly [string])[]) => groundings([first, second, ...rows]).slice(2);

describe("every kind of grounding, on one log with a list", () => {
  const cases: readonly (readonly [
    string,
    readonly (Row | readonly [string])[],
    Grounding,
    string | null,
  ])[] = [
    ["by its reference", [["3", "", "Count the posts"]], "grounded", "3"],
    ["by a part of one", [["3b", "", "Count the posts"]], "grounded", "3"],
    ["by one of several", [["3 & 4", "", "Count the posts"]], "grounded", "3"],
    ["by a range", [["3-4", "", "Count the posts"]], "grounded", "3"],
    ["by its text", [["", capacity, "Count the posts"]], "grounded", "3"],
    [
      "by its text in other letters",
      [["", `${capacity.toUpperCase()}.`, "Count the posts"]],
      "grounded",
      "3",
    ],
    ["by a number in its text", [["", "Rec 3: capacity", "Count the posts"]], "grounded", "3"],
    ["additional by its number", [["A1", "", "Buy a van for visits"]], "additional", null],
    ["additional by its word", [["Additional 1", "", "Buy a van for visits"]], "additional", null],
    ["additional as existing plan", [["", "Existing plan", "Buy a van for visits"]], "additional", null],
    [
      "additional by its section",
      [["Additional actions"], ["", "", "Buy a van for visits"]],
      "additional",
      null,
    ],
    ["no recommendation", [["n/a", "TBC", "Buy a van for visits"]], "noRecommendation", null],
    ["not in the review", [["27", "", "Buy a van for visits"]], "notInReview", null],
    ["not recognised", [["", "Transport for home visits", "Buy a van for visits"]], "notRecognised", null],
    ["in its own review", [["7", "", "Hold an event", "LCSPR Family C"]], "grounded", "7"],
    ["a number of another review", [["7", "", "Hold an event"]], "notInReview", null],
    [
      "a text of another review",
      [["", "Share the learning with schools", "Hold an event"]],
      "notRecognised",
      null,
    ],
    ["a number that both might have", [["1", "", "Hold an event", "LCSPR Family C"]], "notInReview", null],
  ];
  test.each(cases)("%s", (_, rows, grounding, recommendation) => {
    expect(after(...rows)).toEqual([[grounding, recommendation]]);
  });

  test("the three ungrounded kinds stand apart, and each is said at the cell that should tell", () => {
    const rows: Row[] = [
      ["n/a", "", "Buy a van"],
      ["27", "", "Paint the hall"],
      ["", "Transport for visits", "Plan routes"],
    ];
    expect(after(...rows).map(([grounding]) => grounding)).toEqual([
      "noRecommendation",
      "notInReview",
      "notRecognised",
    ]);
  });
});

describe("by place", () => {
  const headings = ["Recommendation", "Action", "Lead", "Due", "RAG"];
  const read = (rows: readonly (readonly CellValue[])[]) =>
    understand(
      [
        gridOf([["SCR Child A"], key, headings, ...rows.map((row) => [...row])], { name: "SCR Child A" }),
        gridOf(list.slice(0, 5), { name: "Recommendations" }),
      ],
      usualSettings(),
    ).lines.map((line) => [line.grounding, line.recommendation]);
  const rest = ["Lead", "May 2022", "A"];

  test("a merged or blank cell below its recommendation", () => {
    const rows = [
      [agree, "Draft a paper", ...rest],
      ["", "Confirm it in writing", ...rest],
      [deputies, "Write to every partner", ...rest],
      ["", "Publish their names", ...rest],
    ];
    expect(read(rows)).toEqual([
      ["grounded", "1"],
      ["grounded", "1"],
      ["grounded", "2"],
      ["grounded", "2"],
    ]);
  });
  test("a section row that is the recommendation", () => {
    const rows = [
      ["Recommendation 1: formula"],
      ["", "Draft a paper", ...rest],
      ["Recommendation 2: deputies"],
      ["", "Write to every partner", ...rest],
      ["", "Publish their names", ...rest],
    ];
    expect(read(rows)).toEqual([
      ["grounded", "1"],
      ["grounded", "2"],
      ["grounded", "2"],
    ]);
  });
});

test("a log that names no recommendations is not checked, whatever lists there are", () => {
  const headings = ["Action", "Lead", "Due", "RAG"];
  const rows = ["Draft a paper", "Write to every partner"].map((action) => [action, "Lead", "May 2022", "A"]);
  const log = gridOf([["SCR Child A"], key, headings, ...rows], { name: "SCR Child A" });
  const { lines } = understand([log, gridOf(list.slice(0, 5), { name: "Recommendations" })], usualSettings());
  expect(lines.map(({ grounding }) => grounding)).toEqual(["notChecked", "notChecked"]);
});
