import * as fc from "fast-check";
import type { Finding } from "../../../src/plan/finding";
import { cellName } from "../../../src/plan/sheets/gridReading";
import { cellsToHighlight } from "../../../src/summary/highlights/cellsToHighlight";
import { highlightKinds, type HighlightKind } from "../../../src/summary/highlights/highlight";
import { placeOfCell } from "../../../src/summary/highlights/placeOfCell";
import type { Plan } from "../../../src/plan/plan";
import { anyLines, lineOf, meetingDate, planOf, sheetOf, type LineSays } from "../plans";

/** Cells by kind, as an officer would name them: "Plan!E9". */
function marked(plan: Plan, kinds: readonly HighlightKind[] = highlightKinds): Record<string, string[]> {
  const named: Record<string, string[]> = {};
  for (const { kind, sheet, cells } of cellsToHighlight(plan, meetingDate, kinds))
    named[kind] = [
      ...(named[kind] ?? []),
      ...cells.map(({ row, column }) => `${sheet}!${cellName(row, column)}`),
    ];
  return named;
}

const finding = (cell: string | null, given: Partial<Finding> = {}): Finding => ({
  kind: "noLead",
  severity: "warning",
  sheet: "Plan",
  cell,
  found: "",
  ...given,
});

describe("a line's cells", () => {
  const cases: readonly (readonly [string, LineSays, Record<string, string[]>])[] = [
    ["an overdue line, where its timescale is", { due: "2021-10-11" }, { overdue: ["Plan!E9"] }],
    ["the revised date where that counts", { due: "2021-10-11", dueColumn: 8 }, { overdue: ["Plan!I9"] }],
    [
      "the due column where a section gave the day",
      { due: "2021-10-11", dueColumn: null },
      { overdue: ["Plan!E9"] },
    ],
    [
      "the action where there is no due column",
      { due: "2021-10-11", dueColumn: null, columns: { action: 2, rating: 5 } },
      { overdue: ["Plan!C9"] },
    ],
    [
      "a line without any column to point at is left alone",
      { due: "2021-10-11", dueColumn: null, columns: {} },
      {},
    ],
    ["due on the day of the meeting is due soon", { due: "2021-10-12" }, { dueSoon: ["Plan!E9"] }],
    ["due thirty days after it, too", { due: "2021-11-11" }, { dueSoon: ["Plan!E9"] }],
    ["thirty-one days are not soon", { due: "2021-11-12" }, {}],
    ["a finished line is neither", { due: "2021-10-30", rating: "green" }, {}],
    ["nor is one closed without action", { due: "2021-10-30", rating: "closedNotDone" }, {}],
    ["nor one without a date", { due: "continuing" }, {}],
    ["an overdue line on a hidden row", { due: "2021-10-11", hidden: true }, { overdue: ["Plan!E9"] }],
    [
      "complete without evidence",
      { rating: "green", evidenced: false, columns: { action: 2, due: 4, rating: 5, evidence: 6 } },
      { notEvidenced: ["Plan!G9"] },
    ],
    ["open without evidence is no matter", { evidenced: false }, {}],
    ["not rated", { rating: "notRated" }, { notRated: ["Plan!F9"] }],
    [
      "not rated where percentages rate",
      { rating: "notRated", columns: { action: 2, percent: 7 } },
      { notRated: ["Plan!H9"] },
    ],
    [
      "not rated without any such column",
      { rating: "notRated", columns: { action: 2 } },
      { notRated: ["Plan!C9"] },
    ],
    ["asked about: no timing, nothing to say", { rating: null, green: null, due: "2021-10-11" }, {}],
    [
      "several at once",
      { rating: "notRated", due: "2021-10-01" },
      { overdue: ["Plan!E9"], notRated: ["Plan!F9"] },
    ],
  ];
  test.each(cases)("%s", (_name, says, cells) =>
    expect(marked(planOf([lineOf({ row: 9, ...says })]))).toEqual(cells),
  );
});

describe("ungrounded lines", () => {
  const line = (row: number, says: LineSays = {}) =>
    lineOf({ row, recommendation: null, grounding: "noRecommendation", ...says });
  test("each of the three kinds, at the cell of its finding", () => {
    const lines = [
      line(9),
      line(10, { grounding: "notInReview" }),
      line(11, { grounding: "notRecognised" }),
      line(12, { grounding: "additional" }),
    ];
    const findings = [
      finding("C9", { kind: "noRecommendation" }),
      finding("A10", { kind: "notInReview" }),
      finding("B11", { kind: "notRecognised" }),
    ];
    expect(marked(planOf(lines, { findings }))).toEqual({ ungrounded: ["Plan!C9", "Plan!A10", "Plan!B11"] });
  });
  test("lines below a cell that holds for them are marked on their own rows too", () => {
    const lines = [9, 10, 11].map((row) => line(row, { grounding: "notInReview" }));
    const findings = lines.map(() => finding("A9", { kind: "notInReview" }));
    expect(marked(planOf(lines, { findings }))).toEqual({ ungrounded: ["Plan!A9", "Plan!A10", "Plan!A11"] });
  });
  test("without a finding, the recommendation's cell", () => {
    expect(marked(planOf([line(9)]))).toEqual({ ungrounded: ["Plan!B9"] });
  });
  test("another sheet's findings do not lead", () => {
    const findings = [finding("A2", { kind: "noRecommendation", sheet: "Other" })];
    const sheets = [sheetOf("Plan"), sheetOf("Other")];
    expect(marked(planOf([line(9)], { findings, sheets }))).toMatchObject({
      ungrounded: ["Plan!B9"],
      findings: ["Other!A2"],
    });
  });
});

describe("findings", () => {
  const overdue = lineOf({ row: 9, due: "2021-10-01" });
  const cases: readonly (readonly [
    string,
    readonly Finding[],
    readonly HighlightKind[],
    string[] | undefined,
  ])[] = [
    [
      "errors and warnings",
      [finding("D9"), finding("D10", { severity: "error" })],
      highlightKinds,
      ["Plan!D9", "Plan!D10"],
    ],
    ["no notes", [finding("D9", { severity: "note" })], highlightKinds, undefined],
    ["none about whole sheets", [finding(null)], highlightKinds, undefined],
    ["one cell once", [finding("D9"), finding("D9", { kind: "struckThrough" })], highlightKinds, ["Plan!D9"]],
    ["not where another chosen kind marks", [finding("E9")], highlightKinds, undefined],
    ["but where that kind is not chosen", [finding("E9")], ["findings"], ["Plan!E9"]],
    ["far to the right and far down", [finding("XFD1048576")], highlightKinds, ["Plan!XFD1048576"]],
  ];
  test.each(cases)("%s", (_name, findings, kinds, cells) =>
    expect(marked(planOf([overdue], { findings }), kinds)["findings"]).toEqual(cells),
  );

  test("lists of recommendations are marked, sheets that are left out are not", () => {
    const names = ["Plan", "Recommendations", "Closed", "Draft"];
    const sheets = [
      sheetOf("Plan"),
      sheetOf("Recommendations", { kind: "recommendations", counted: false }),
      sheetOf("Closed", { kind: "archive", counted: false }),
      sheetOf("Draft", { counted: false }),
    ];
    const findings = names.map((sheet) => finding("A3", { sheet, kind: "uncovered" }));
    expect(marked(planOf([overdue], { sheets, findings }))["findings"]).toEqual([
      "Plan!A3",
      "Recommendations!A3",
    ]);
  });
});

test.each([
  ["text", undefined],
  ["fill", true],
  ["displayed-colour", true],
] as const)(
  "on a sheet rated by %s the cell that waits for a rating keeps its fill: %s",
  (ratingFrom, keeps) => {
    const plan = planOf([lineOf({ rating: "notRated", due: "2021-10-01" })], {
      sheets: [sheetOf("Plan", { ratingFrom })],
    });
    const cells = cellsToHighlight(plan, meetingDate, highlightKinds);
    expect(cells.map(({ kind, keepsFill }) => [kind, keepsFill])).toEqual([
      ["overdue", undefined],
      ["notRated", keeps],
    ]);
  },
);

test("only what is chosen is marked, in the usual order, and nothing where nothing is", () => {
  const plan = planOf([lineOf({ rating: "notRated", due: "2021-10-01" })]);
  expect(Object.keys(marked(plan, ["notRated", "overdue"]))).toEqual(["overdue", "notRated"]);
  expect(Object.keys(marked(plan, ["notRated"]))).toEqual(["notRated"]);
  expect(marked(plan, [])).toEqual({});
});

test("whatever the lines: no cell twice in one kind, all on counted sheets, as many overdue cells as overdue lines", () => {
  fc.assert(
    fc.property(anyLines(), fc.subarray([...highlightKinds]), (lines, kinds) => {
      const named = marked(planOf(lines), kinds);
      for (const [kind, cells] of Object.entries(named)) {
        expect(kinds).toContain(kind);
        expect(new Set(cells).size).toBe(cells.length);
      }
      const overdue = lines.filter(({ timing }) => timing === "overdue").length;
      if (kinds.includes("overdue")) expect(named["overdue"]?.length ?? 0).toBe(overdue);
    }),
  );
});

test("a cell's name and its place are two ways to say the same", () => {
  fc.assert(
    fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
      expect(placeOfCell(cellName(row, column))).toEqual({ row, column });
    }),
  );
  for (const none of ["", "A", "9", "A0", "a1", "A1:B2", "$A$1", "ABCD1"])
    expect(placeOfCell(none)).toBeNull();
});
