import { cellsOf, contents, headingsOf, laidOut, ofLines, tableOf } from "./laidOut";
import { day, lineOf, planOf, type LineSays } from "../plans";

test("the overdue list gives what, whose, where, since when and what was agreed first", () => {
  const layout = ofLines(
    { row: 9, ref: "1.10", due: "2021-09-30", lead: null, originalDue: day("2021-03-31"), rating: "red" },
    { row: 12, ref: null, due: "2021-10-11", review: null, action: null },
  );
  expect(headingsOf(tableOf(layout, "ActionPlan_Overdue"))).toEqual([
    "Action",
    "Review",
    "Lead",
    "Where",
    "Due",
    "First due",
    "Days overdue",
    "Rating",
    "Reference",
  ]);
  const [due, first, other] = [day("2021-09-30"), day("2021-03-31"), day("2021-10-11")];
  expect(cellsOf(layout, "ActionPlan_Overdue")).toEqual([
    ["Agree the protocol", "Review A", "Not given", "Plan, E9", due, first, 12, "Red", "1.10"],
    [
      "No action written",
      "No review named",
      "Business Manager",
      "Plan, E12",
      other,
      other,
      1,
      "Amber",
      "Not given",
    ],
  ]);
  expect(tableOf(layout, "ActionPlan_Overdue").rows[0]![3]).toEqual({
    text: "Plan, E9",
    sheet: "Plan",
    cell: "E9",
  });
});

describe("where there is nothing to list, a sentence says so and the table has one row", () => {
  const cases: readonly (readonly [string, LineSays, string, string])[] = [
    ["no overdue line", {}, "No action is overdue at 12 October 2021.", "ActionPlan_Overdue"],
    [
      "no overdue line, and one without a date",
      { due: "none" },
      "No action is overdue at 12 October 2021. Open actions without a usable date are not among them.",
      "ActionPlan_Overdue",
    ],
    ["all covered", {}, "Every recommendation has a live action.", "ActionPlan_Uncovered"],
    [
      "no recommendations named",
      { grounding: "notChecked", recommendation: null },
      "Not checked: these sheets name no recommendations.",
      "ActionPlan_Uncovered",
    ],
  ];
  test.each(cases)("%s", (_name, says, sentence, table) => {
    const layout = ofLines(says);
    expect(contents(layout)).toContain(sentence);
    const [row, ...more] = cellsOf(layout, table);
    expect([row![0], new Set(row!.slice(1)), more]).toEqual(["None", new Set([""]), []]);
  });
  test("no priorities", () =>
    expect(contents(ofLines({}))).toContain("No priorities are named on these sheets."));
});

test("recommendations without a live action are listed with the reason", () => {
  const lines = [lineOf({ recommendation: "4", rating: "closedNotDone" })];
  const plan = planOf(lines);
  const [own] = plan.recommendations;
  const recommendations = [
    own!,
    { ...own!, ref: "5", lines: 0, standing: "uncovered" as const },
    { ...own!, ref: "6", standing: "notAccepted" as const },
  ];
  expect(cellsOf(laidOut({ ...plan, recommendations }), "ActionPlan_Uncovered")).toEqual([
    ["4", "Review A", "All its actions were closed without being done", 1],
    ["5", "Review A", "No action answers it", 0],
    ["6", "Review A", "It was not accepted", 1],
  ]);
});

test("a list of hundreds is cut, and says so", () => {
  const overdue: LineSays[] = Array.from({ length: 1200 }, (_, index) => ({
    ref: `${index}`,
    action: index === 0 ? "x".repeat(9000) : "Act",
    rating: "amber",
    due: "2021-03-31",
  }));
  const layout = ofLines(...overdue);
  const rows = cellsOf(layout, "ActionPlan_Overdue");
  expect(rows).toHaveLength(200);
  expect(rows.flat().every((content) => String(content).length <= 401)).toBe(true);
  expect(contents(layout)).toContain(
    "The first 200 of 1,200 are listed here; the pane in Excel lists them all.",
  );
});
