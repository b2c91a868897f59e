import * as fc from "fast-check";
import type { Plan, RowsRead } from "../../../src/plan/plan";
import type { Changes } from "../../../src/summary/changes/changes";
import { changesSince } from "../../../src/summary/changes/changesSince";
import { snapshotOf } from "../../../src/summary/changes/snapshot";
import { equation } from "../../../src/summary/checks/check";
import { checksOf } from "../../../src/summary/checks/checksOf";
import { summarise } from "../../../src/summary/summarise";
import { laidOut } from "../sheet/laidOut";
import { anyLines, day, lineOf, planOf, sheetOf, times } from "../plans";

const rows: RowsRead = {
  read: 9,
  lines: 3,
  recommendations: 0,
  headers: 1,
  sections: 2,
  totals: 1,
  others: 0,
  blank: 2,
};
const checked = (plan: Plan, changes: Changes | null = null) =>
  checksOf(summarise(plan, changes), plan).map(({ figures, says, whereToLook }) => [
    figures,
    says,
    whereToLook,
  ]);
const three = [...times(2, { recommendation: "1" }), lineOf({ recommendation: "2", rating: "green" })];

test("nine sums with their figures, and what holds", () => {
  const plan = planOf(three, { sheets: [sheetOf("Plan", { stated: 2, rows })] });
  const before = planOf([...three, lineOf({ ref: "9", action: "Another" })], {
    meetingDate: day("2021-07-13"),
  });
  expect(checked(plan, changesSince(snapshotOf(before), plan))).toEqual([
    ["2 = 2 = 2 + 0 + 0", "Holds", ""],
    ["2 = 0 + 1 + 1", "Holds", ""],
    ["3 = 0 + 2 + 1 + 0 + 0 + 0 + 0 + 0", "Holds", ""],
    ["3 = 3 + 0 + 0 + 0", "Holds", ""],
    ["2 = 0 + 2 + 0 + 0", "Holds", ""],
    ["3 = 3 = 3", "Holds", ""],
    ["4 + 0 − 1 = 3", "Holds", ""],
    ["9 = 3 + 0 + 1 + 2 + 1 + 0 + 2", "Holds", ""],
    ["Amber 2 (67%), green 1 (33%)", "Holds", ""],
  ]);
});

describe("what the first sum says", () => {
  const first = (...stated: readonly (number | null)[]) => {
    const names = stated.map((_, at) => `Review ${"ABCDEFGH"[at] ?? ""}`);
    const lines = names.map((name) => lineOf({ sheet: name, review: name }));
    const sheets = stated.map((count, at) =>
      sheetOf(names[at] ?? "", { review: names[at] ?? "", stated: count }),
    );
    return checked(planOf(lines, { sheets }))[0];
  };
  const unread = "The reviews themselves: nothing on the sheets says how many recommendations they made.";
  const cases: readonly (readonly [string, readonly (number | null)[], readonly string[]])[] = [
    ["all stated", [1, 1], ["2 = 2 = 2 + 0 + 0", "Holds", ""]],
    ["none stated", [null], ["Not stated = 1 = 1 + 0 + 0", "Not stated", unread]],
    ["some stated", [1, null], ["Not stated = 2 = 2 + 0 + 0", "Not stated for one of two reviews", unread]],
    [
      "another number stated",
      [3, 1],
      ["4 = 2 = 2 + 0 + 0", "Differs for one review", "“Review A”: 3 stated, 1 found."],
    ],
    [
      "differences that would cancel each other",
      [0, 2],
      [
        "2 = 2 = 2 + 0 + 0",
        "Differs for two reviews",
        "“Review A”: 0 stated, 1 found; “Review B”: 2 stated, 1 found.",
      ],
    ],
    [
      "many differences",
      [2, 2, 2, 2, 2, 2, 2],
      [
        "14 = 7 = 7 + 0 + 0",
        "Differs for seven reviews",
        "“Review A”: 2 stated, 1 found; “Review B”: 2 stated, 1 found; “Review C”: 2 stated, 1 found; “Review D”: 2 stated, 1 found; “Review E”: 2 stated, 1 found; and two more.",
      ],
    ],
  ];
  test.each(cases)("%s", (_name, stated, expected) => expect(first(...stated)).toEqual(expected));
  test("no recommendations named", () =>
    expect(checked(planOf([lineOf({ recommendation: null, grounding: "notChecked" })]))[0]).toEqual([
      "None named",
      "Not checked",
      "The reviews themselves: the sheets name no recommendations.",
    ]));
});

describe("the others", () => {
  test("rows that are not accounted for name their sheet", () => {
    const sheets = [sheetOf("Plan", { rows }), sheetOf("Other", { rows: { ...rows, blank: 1 } })];
    expect(checked(planOf(three, { sheets }))[7]).toEqual([
      "18 = 6 + 0 + 2 + 4 + 2 + 0 + 3",
      "Differs by 1",
      "Other",
    ]);
  });
  test("without an earlier meeting nothing is compared", () =>
    expect(checked(planOf(three))[6]).toEqual([
      "3 now",
      "Not compared",
      "No earlier meeting is kept in this workbook.",
    ]));
  test("shares that are rounded say so", () => {
    const lines = (["red", "amber", "green"] as const).map((rating) => lineOf({ rating }));
    expect(checked(planOf(lines))[8]).toEqual([
      "Red 1 (33%), amber 1 (33%), green 1 (33%)",
      "Holds; rounded, they make 99%",
      "",
    ]);
  });
  test("a whole that its parts do not make says by how much, and where to look", () =>
    expect(equation("A = B + C", 1500, [1200, 200], "There")).toEqual({
      what: "A = B + C",
      figures: "1,500 = 1,200 + 200",
      result: "differs",
      says: "Differs by 100",
      whereToLook: "There",
    }));
});

test("the sums of actions hold for every plan", () => {
  fc.assert(
    fc.property(anyLines(), (lines) => {
      const plan = planOf(lines);
      const results = checksOf(summarise(plan), plan).map(({ result }) => result);
      expect(results).toHaveLength(9);
      expect(results.slice(1, 6)).toEqual(Array(5).fill("holds"));
      expect(results).not.toContain("differs");
    }),
  );
});

test("on the sheet each sign has its word", () => {
  const plan = planOf(three, { sheets: [sheetOf("Plan", { stated: 5, rows })] });
  const { rows: cells } = laidOut(plan).tables.find(({ name }) => name === "ActionPlan_Sums")!;
  expect(cells.map((row) => row[2])).toEqual([
    "✗ Differs for one review",
    ...Array<string>(5).fill("✓ Holds"),
    "– Not compared",
    "✓ Holds",
    "✓ Holds",
  ]);
  expect(cells[1]![3]).toBe("Nothing to look at");
});
