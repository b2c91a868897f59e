import { groundLines } from "../../../src/plan/recommendations/grounding/groundLines";
import { listOf, tableOf, type LineSays } from "./tables";

const three = ["1 Agree a formula", "2 Name deputies for each lead", "3 Review the capacity of the team"];
const child = "SCR Child A";
const family = "LCSPR Family C";
const columns = { ref: 0, recommendation: 1, action: 2, recommendationRef: 3 };
const answered = (...refs: string[]): LineSays[] => refs.map((recommendationRef) => ({ recommendationRef }));
type Tables = readonly ReturnType<typeof tableOf>[];
type Lists = readonly ReturnType<typeof listOf>[];
const said = (kind: string, tables: Tables, lists: Lists) =>
  groundLines(tables, lists)
    .findings.filter((one) => one.kind === kind)
    .map(({ severity, sheet, cell, found, against, review }) => [
      ...[severity, sheet, cell, found, against],
      ...(review === undefined ? [] : [review]),
    ]);
const on = (...rows: LineSays[]) => tableOf(rows, { columns });

describe("a number that a list gives twice", () => {
  const twice = ["1 Agree a formula", "1 Name deputies", "2 Review capacity", "2 Publish a report", "3 Meet"];
  const finding = (ref: string, cell: string, against: string) => [
    ...["warning", "Recommendations", cell, ref, against, child],
  ];
  test.each<[string, readonly LineSays[], readonly unknown[]]>([
    ["and two lines name", answered("1", "1"), [finding("1", "B3", "B2")]],
    ["in the column of references", [{ ref: "1" }, { ref: "R9" }], [finding("1", "B3", "B2")]],
    ["in the recommendation's cell", [{ recommendation: "Rec 1" }], [finding("1", "B3", "B2")]],
    ["beside another", answered("1", "2"), [finding("1", "B3", "B2"), finding("2", "B5", "B4")]],
    ["in one cell with one that stands once", answered("3 and 1"), []],
    ["and no line names", answered("3"), []],
  ])("%s", (_, rows, expected) => {
    const table = tableOf(rows, { columns, refHeading: "Rec" });
    expect(said("duplicateReference", [table], [listOf(twice)])).toEqual(expected);
  });
  test("of another review is not said", () => {
    const table = on({ review: family, recommendationRef: "1" }, { recommendationRef: "3" });
    expect(said("duplicateReference", [table], [listOf(twice)])).toEqual([]);
  });
});

describe("numbers stated", () => {
  const rows = answered("1", "2", "3");
  const differs = (sheet: string, cell: string | null, found: string, review = child) => [
    ...["warning", sheet, cell, found, undefined, review],
  ];
  test.each<[string, Tables, Lists, readonly unknown[]]>([
    [
      "on the sheet of two reviews are none of theirs",
      [tableOf([...rows, { review: family, recommendationRef: "4" }], { columns, stated: 9 })],
      [],
      [],
    ],
    [
      "where another sheet states nothing",
      [tableOf(rows, { columns, stated: 9 }), tableOf(rows, { sheet: "Other", columns })],
      [],
      [differs("Plan", null, "9 stated, 3 on the sheets")],
    ],
    [
      "on two sheets, of which one is right",
      [tableOf(rows, { columns, stated: 3 }), tableOf(rows, { sheet: "Other", columns, stated: 9 })],
      [],
      [differs("Plan", null, "3 and 9 stated, 3 on the sheets")],
    ],
    [
      "for a list of which the sheets name fewer",
      [on(...answered("1"))],
      [listOf(three, { stated: 4 })],
      [differs("Recommendations", "C1", "4 stated, 3 on the list, 1 on the sheets")],
    ],
    [
      "for a list of which the sheets name fewer, and right",
      [on(...answered("1"))],
      [listOf(three, { stated: 3 })],
      [],
    ],
    [
      "by a title for one of several reviews",
      [
        {
          ...tableOf([...rows, { review: family, recommendationRef: "4" }], { columns, stated: 9 }),
          statedFor: new Map([[family, 2]]),
        },
      ],
      [],
      [differs("Plan", null, "2 stated, 1 on the sheets", family)],
    ],
    [
      "on a sheet without lines",
      [tableOf([], { columns, stated: 9 }), on(...rows)],
      [],
      [differs("Plan", null, "9 stated, 3 on the sheets")],
    ],
  ])("%s", (_, tables, lists, expected) => {
    expect(said("statedDiffers", tables, lists)).toEqual(expected);
  });
});

describe("a recommendation that no line answers", () => {
  const long = `Agree ${"a very long formula ".repeat(8)}`.trim();
  test.each<[string, Tables, Lists, readonly unknown[]]>([
    [
      "is shown as far as its 120th letter",
      [on(...answered("1"))],
      [listOf(["1 Agree", `2 ${long}`])],
      [["warning", "Recommendations", "B3", `2: ${long}`.slice(0, 120), "no line", child]],
    ],
    [
      "without a number is shown once",
      [on({ recommendation: "Agree a formula" })],
      [listOf([" Agree a formula", " Name deputies"])],
      [["warning", "Recommendations", "B3", "Name deputies", "no line", child]],
    ],
    [
      "of a sheet's own stands where it is stated",
      [tableOf([], { columns, statedRows: [{ recommendation: "Agree a formula" }] })],
      [],
      [["warning", "Plan", "B101", "Agree a formula", "no line", child]],
    ],
    [
      "where the sheet has only references",
      [tableOf([], { columns: { recommendationRef: 4, action: 2 }, statedRows: answered("7") })],
      [],
      [["warning", "Plan", "E101", "7", "no line", child]],
    ],
    [
      "where those are the lines' own",
      [tableOf([], { columns: { ref: 3, action: 2 }, refHeading: "Rec", statedRows: [{ ref: "7" }] })],
      [],
      [["warning", "Plan", "D101", "7", "no line", child]],
    ],
    [
      "where there is only the action",
      [tableOf([], { columns: { action: 2 }, statedRows: [{ section: "Recommendation 7" }] })],
      [],
      [["warning", "Plan", "C101", "7", "no line", child]],
    ],
  ])("%s", (_, tables, lists, expected) => {
    expect(said("uncovered", tables, lists)).toEqual(expected);
  });
});

describe("where no line says what it answers", () => {
  const silent = (rows: readonly LineSays[], review = child) =>
    tableOf(rows, { columns: { action: 0 }, review });
  const nothing = (found: string, review = child) => [
    ...["warning", "Recommendations", "B2", found, undefined, review],
  ];
  const which = "no line says which of them it answers";
  const familyList = listOf(["7 Share the learning", "8 Meet the family"], { review: family });
  test.each<[string, Tables, Lists, readonly unknown[]]>([
    ["that is said once", [silent([{}, {}])], [listOf(three)], [nothing(`1 to 3: ${which}`)]],
    [
      "of each review",
      [silent([{}]), silent([{}], family)],
      [listOf(three), familyList],
      [nothing(`1 to 3: ${which}`), nothing(`7 to 8: ${which}`, family)],
    ],
    [
      "and others are additional, that is said once too",
      [silent([{}, { additional: true }])],
      [listOf(three)],
      [nothing(`1 to 3: ${which}`)],
    ],
    ["and there is no list, nothing is", [silent([{}])], [], []],
    [
      "on one sheet, and they do on another, each is said",
      [silent([{}]), tableOf(answered("1", "2"), { sheet: "Other", columns })],
      [listOf(three)],
      [["warning", "Recommendations", "B4", "3: Review the capacity of the team", "no line", child]],
    ],
    [
      "in 120 letters",
      [silent([{}])],
      [listOf([` ${"Agree a formula ".repeat(6)}now`, " Name deputies for each lead"])],
      [nothing(`${"Agree a formula ".repeat(6)}now to Name deputies for each lead: ${which}`.slice(0, 120))],
    ],
  ])("%s", (_, tables, lists, expected) => {
    expect(said("uncovered", tables, lists)).toEqual(expected);
  });
});

test.each<[string, readonly (boolean | null)[], boolean | null]>([
  ["done", [true, true], true],
  ["done but for one", [true, false], false],
  ["asked about", [null, null], null],
  ["asked about, but for one", [false, null], null],
])("a recommendation whose lines are %s", (_, complete, expected) => {
  const table = on(...answered(...complete.map(() => "1")));
  const lines = table.lines.map((one, at) => ({
    ...one,
    line: { ...one.line, complete: complete[at] ?? null },
  }));
  expect(groundLines([{ ...table, lines }], []).recommendations).toMatchObject([{ complete: expected }]);
});

test("one of which some lines were not agreed is closed, not declined; a row without an action changes nothing", () => {
  const rows: LineSays[] = answered("1", "1").map((row) => ({ ...row, rating: "closedNotDone" }));
  const standing = (declined: readonly boolean[]) => {
    const table = tableOf(rows, { columns, statedRows: answered("1") });
    const lines = table.lines.map((one, at) => ({ ...one, declined: declined[at] ?? false }));
    return groundLines([{ ...table, lines }], []).recommendations.map((one) => one.standing);
  };
  expect(standing([true, false])).toEqual(["noLiveLine"]);
  expect(standing([true, true])).toEqual(["notAccepted"]);
});
