import type { CellValue } from "../../../../src/plan/sheets/sheetGrid";
import { header, kindsOf, line, rowsOf } from "../rowKinds";

describe("the foot", () => {
  const lines = ["1.1", "1.2", "1.3"].map(line);

  test.each<[string, CellValue[][]]>([
    [
      "meanings among the actions",
      [
        ["", "", "Complete", "", "", "Green"],
        ["", "", "Work has started", "", "", "Amber"],
      ],
    ],
    [
      "meanings among the leads",
      [
        ["", "", "", "Complete", "", "Green"],
        ["", "", "", "Started", "", "Amber"],
      ],
    ],
  ])("a key with its %s", (_, key) => {
    expect(kindsOf([header, ...lines, ...key]).slice(3)).toEqual(["key", "key"]);
  });

  test("a lone text among the actions after a blank row is left out, and said", () => {
    const note = ["", "", "This plan will be looked at again in the spring"];
    expect(kindsOf([header, ...lines, [], note]).slice(3)).toEqual(["blank", "leftOut"]);
    expect(kindsOf([header, ...lines, note]).slice(3)).toEqual(["line"]);
  });

  test("a plan of actions and nothing else is all lines", () => {
    const actions = ["Draft a paper", "Send it out", "Read replies"].map((text) => ["", "", text]);
    expect(kindsOf([header, ...actions.slice(0, 2), [], ...actions.slice(2)])).toEqual([
      "line",
      "line",
      "blank",
      "line",
    ]);
  });
});

test("of rows written in advance with a rating the first is said", () => {
  const empty = (ref: string): CellValue[] => [ref, "", "", "", "", "Red"];
  expect(kindsOf([header, line(), empty("5.1"), empty("5.2"), empty("5.3")])).toEqual([
    "line",
    "leftOut",
    "bareReference",
    "bareReference",
  ]);
});

test.each<[string, CellValue[][], string[]]>([
  ["numbered notes", [["Notes"], ["1", "Dates are provisional."]], ["note", "note"]],
  ["abbreviations", [["Abbreviations"], ["QA", "Quality assurance"]], ["note", "note"]],
  ["leads", [["Leads"], ["J P", "Partnership Manager"]], ["note", "note"]],
  ["what may be a line", [["Leads"], ["9", "", "Write to schools", "Chair"]], ["note", "leftOut"]],
  ["a section whose lines follow", [["Membership"], line("9")], ["section", "line"]],
  [
    "a section of rows as full as lines",
    [["Membership"], ["9", "Voice", "Write", "Chair"]],
    ["section", "line"],
  ],
])("below a title at the foot: %s", (_, rows, kinds) => {
  expect(kindsOf([header, line(), line("2"), [], ...rows]).slice(3)).toEqual(kinds);
});

test("without an action column a recommendation under a timescale is a line", () => {
  const short = ["Ref", "Recommendation", "Responsible officer", "Update", "Achieved (tick)"];
  const wanted = { ref: 0, recommendation: 1, lead: 2, progress: 3, rating: 4 };
  const row = ["1", "Publish one number for referrals", "Head of Contact", "", ""];
  const kinds = kindsOf(
    [short, row, ["SHORT TERM TARGETS (within 6 months)"], row, ["Finance"], row],
    {},
    wanted,
  );
  expect(kinds).toEqual(["recommendation", "section", "line", "section", "recommendation"]);
});

test("a coloured blank rates a recommendation, a banded row does not", () => {
  const row = ["2", "Publish a budget", "", "", "", ""];
  const kind = (fills: Record<string, string>) => kindsOf([header, line(), row], { fills })[1];
  expect(kind({ "2,5": "#FFC000" })).toBe("line");
  expect(kind({ "2,4": "#DDEBF7", "2,5": "#DDEBF7" })).toBe("recommendation");
});

test("a row whose action is struck through says so", () => {
  const rows = rowsOf([header, line("1"), line("2")], { struck: ["2,2"] });
  expect(rows.map((row) => "struck" in row && row.struck)).toEqual([false, true]);
});
