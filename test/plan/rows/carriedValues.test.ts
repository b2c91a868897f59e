import type { CarriedColumn, Columns } from "../../../src/plan/columns/columnName";
import { placeRows } from "../../../src/plan/rows/carriedValues";
import { readRows } from "../../../src/plan/rows/rows";
import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { findTables } from "../../../src/plan/tables/findTables";
import { gridOf } from "../gridOf";

const header = ["Ref", "Recommendation", "Action", "Lead", "Timescale", "RAG"];
const columns: Columns = { ref: 0, recommendation: 1, action: 2, lead: 3, due: 4, rating: 5 };
const line = (ref: CellValue, recommendation: string): CellValue[] => [
  ref,
  recommendation,
  "Draft a paper on options",
  "Chair",
  "May 2021",
  "G",
];

type Choices = Partial<Record<CarriedColumn, boolean>>;
function place(table: CellValue[][], wanted = columns, choices: Choices = {}, wishes = {}) {
  const grid = gridOf(table, wishes);
  const [block] = findTables(grid);
  if (!block) throw new Error("no table");
  return placeRows(grid, readRows(grid, block, wanted), wanted, choices);
}

const noSection = { priority: null, recommendation: null, timescale: null, additional: false };

test("nested sections: a priority ends what stood under the last, a recommendation keeps it", () => {
  const sections = (...texts: string[]) => [header, ...texts.flatMap((text) => [[text], line("1", "x")])];
  const { placed } = place(
    sections(
      "Priority 1: Neglect",
      "Recommendation 1: Agree a tool",
      "For immediate action",
      "Recommendation 2: Train staff",
      "Priority 2: Voice",
      "Longer term",
      "Additional actions arising from the report",
      "Recommendation 9: Ask children",
    ),
  );
  expect(placed.map(({ section }) => section)).toEqual([
    { ...noSection, priority: "Priority 1: Neglect" },
    { ...noSection, priority: "Priority 1: Neglect", recommendation: "Recommendation 1: Agree a tool" },
    {
      priority: "Priority 1: Neglect",
      recommendation: "Recommendation 1: Agree a tool",
      timescale: "For immediate action",
      additional: false,
    },
    {
      priority: "Priority 1: Neglect",
      recommendation: "Recommendation 2: Train staff",
      timescale: "For immediate action",
      additional: false,
    },
    { ...noSection, priority: "Priority 2: Voice" },
    { ...noSection, priority: "Priority 2: Voice", timescale: "Longer term" },
    { ...noSection, additional: true },
    { ...noSection, recommendation: "Recommendation 9: Ask children" },
  ]);
});

test("a timescale after additional actions that followed timescales is no longer additional", () => {
  const { placed } = place([
    header,
    ["For immediate action"],
    line("1", "x"),
    ["Additional actions"],
    line("2", "y"),
    ["Longer term"],
    line("3", "z"),
  ]);
  expect(placed.map(({ section }) => section.additional)).toEqual([false, true, false]);
});

test("a header that stands again keeps the section and carries nothing over", () => {
  const { placed } = place([
    header,
    ["Finance"],
    line("1", "Agree it"),
    line("2", ""),
    header,
    line("3", ""),
  ]);
  expect(placed.map(({ values }) => values.recommendation)).toEqual(["Agree it", "Agree it", ""]);
  expect(placed.map(({ section }) => section.priority)).toEqual(["Finance", "Finance", "Finance"]);
});

const textsOf = (...recommendations: string[]) => [
  header,
  ...recommendations.map((text, at) => line(String(at + 1), text)),
];

describe("what a blank stands for", () => {
  test.each<[string, string[], string[], CarriedColumn[]]>([
    ["merged cells", ["A", "", "B", ""], ["A", "A", "B", "B"], []],
    ["a log that repeats its values", ["A", "A", "", "B", "B", ""], ["A", "A", "", "B", "B", ""], []],
    ["both", ["A", "A", "B", ""], ["A", "A", "B", ""], ["recommendation"]],
  ])("%s", (_, written, wanted, asked) => {
    const { placed, unsure } = place(textsOf(...written));
    expect(placed.map(({ values }) => values.recommendation)).toEqual(wanted);
    expect(unsure).toEqual(asked);
  });

  test.each([
    [true, ["A", "A", "B", "B"]],
    [false, ["A", "A", "B", ""]],
  ])("the officer's answer %j decides", (recommendation, wanted) => {
    const { placed, unsure } = place(textsOf("A", "A", "B", ""), columns, { recommendation });
    expect(placed.map(({ values }) => values.recommendation)).toEqual(wanted);
    expect(unsure).toEqual([]);
  });

  const wide = ["Review", "Rec No", "Recommendation", "Action", "Due", "RAG"];
  const wideColumns: Columns = {
    review: 0,
    recommendationRef: 1,
    recommendation: 2,
    action: 3,
    due: 4,
    rating: 5,
  };
  const wideLine = (review: string, number: CellValue, text: string): CellValue[] => [
    review,
    number,
    text,
    "Draft a paper on options",
    "May 2021",
    "G",
  ];

  test("a text twice under two numbers does not make it doubtful", () => {
    const rows = [
      ["1", "Train"],
      ["2", "Train"],
      ["3", "Agree it"],
      ["", ""],
    ] as const;
    const { placed, unsure } = place(
      [wide, ...rows.map(([number, text]) => wideLine("A", number, text))],
      wideColumns,
    );
    expect(unsure).toEqual([]);
    expect(placed.at(-1)?.values).toMatchObject({ recommendationRef: "3", recommendation: "Agree it" });
  });

  test("a blank text whose number stands there is not asked about", () => {
    const rows = [
      ["1", "Train"],
      ["1", "Train"],
      ["2", "Agree"],
      ["2", ""],
    ] as const;
    const { unsure } = place(
      [wide, ...rows.map(([number, text]) => wideLine("A", number, text))],
      wideColumns,
    );
    expect(unsure).toEqual([]);
  });

  test("nothing is carried into another review, nor a text into another number", () => {
    const rows = [
      ["A", "1", "Train"],
      ["A", "", ""],
      ["B", "", ""],
      ["B", "2", ""],
    ] as const;
    const { placed } = place(
      [wide, ...rows.map(([review, number, text]) => wideLine(review, number, text))],
      wideColumns,
    );
    expect(placed.map(({ values }) => [values.recommendationRef, values.recommendation])).toEqual([
      ["1", "Train"],
      ["1", "Train"],
      ["", ""],
      ["2", ""],
    ]);
  });

  test("nothing is carried past another priority to the left", () => {
    const plan = [
      ["Priority", "Recommendation", "Action", "Lead", "Due", "RAG"],
      ["Neglect", "Agree a tool", "Draft it all now", "Chair", "May 21", "G"],
      ["", "", "Publish it all now", "Chair", "May 21", "G"],
      ["Voice", "", "Ask the children", "Chair", "May 21", "G"],
    ];
    const { placed } = place(plan, { priority: 0, recommendation: 1, action: 2, lead: 3, due: 4, rating: 5 });
    expect(placed.map(({ values }) => [values.priority, values.recommendation])).toEqual([
      ["Neglect", "Agree a tool"],
      ["Neglect", "Agree a tool"],
      ["Voice", ""],
    ]);
  });

  test("a reference that is mixed is never asked about", () => {
    const refs = ["1", "1", "2", ""].map((ref, at) => line(ref, `Recommendation text ${at}`));
    expect(place([header, ...refs]).unsure).toEqual([]);
  });
});

test("a reference is its text as shown, and knows whether it is the line's own", () => {
  const { placed } = place(
    [header, line(1.1, "A"), line("", "")],
    columns,
    {},
    { formats: { "1,0": "0.00" } },
  );
  expect(placed.map(({ values, ownRef }) => [values.ref, ownRef])).toEqual([
    ["1.10", true],
    ["1.10", false],
  ]);
});
