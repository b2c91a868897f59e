import { cellsOf, contents, headingsOf, laidOut, ofLines, tableOf } from "./laidOut";
import { day, lineOf, planOf, type LineSays } from "../plans";

test("the overdue list gives what, whose, where, since when and what was agreed first", () => {
  const layout = ofLines(
    { row: 9, ref: "1.10", due: "2021-09-30", lead: null, originalDue: day("2021-03-31"), rating: "red" },
    { row: 12, ref: null, due: "2021-10-11", dueText: "44480", review: null, action: null },
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
    "Timescale as written",
  ]);
  const [due, first, other] = [day("2021-09-30"), day("2021-03-31"), day("2021-10-11")];
  expect(cellsOf(layout, "ActionPlan_Overdue")).toEqual([
    ["Agree the protocol", "Review A", "Not given", "Plan, E9", due, first, 12, "Red", "1.10", "2021-09-30"],
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
      "A date",
    ],
  ]);
  expect(tableOf(layout, "ActionPlan_Overdue").rows[0]![3]).toEqual({
    text: "Plan, E9",
    sheet: "Plan",
    cell: "E9",
  });
});

test("open actions without a date say why and what is written", () => {
  const layout = ofLines(
    { row: 4, ref: "1.2", due: "unclear", dueText: "When staffing allows" },
    { row: 5, due: "2021-12-12" },
    { row: 6, due: "continuing", dueText: "Ongoing", lead: null },
    { row: 7, due: "continuing", rating: "green" },
  );
  expect(cellsOf(layout, "ActionPlan_Undated")).toEqual([
    [
      "Agree the protocol",
      "Review A",
      "Not given",
      "Plan, E6",
      "Continuing",
      "Amber",
      "Not given",
      "Ongoing",
    ],
    [
      "Agree the protocol",
      "Review A",
      "Business Manager",
      "Plan, E4",
      "No usable date",
      "Amber",
      "1.2",
      "When staffing allows",
    ],
  ]);
  expect(headingsOf(tableOf(layout, "ActionPlan_Undated"))).toEqual([
    "Action",
    "Review",
    "Lead",
    "Where",
    "Why",
    "Rating",
    "Reference",
    "Timescale as written",
  ]);
});

test.each<[string, LineSays, string]>([
  ["the day it was due first, as a number", { dueText: "44286", originalDue: day("2021-03-31") }, "A date"],
  ["another number", { dueText: "12" }, "12"],
  ["nothing", { dueText: "" }, "Not given"],
  ["spaces", { dueText: "  " }, "Not given"],
  ["a day with its time", { dueText: "44469.5" }, "A date"],
])("a timescale is listed as it is written: %s", (_, says, written) => {
  const [row] = cellsOf(ofLines({ due: "2021-09-30", ...says }), "ActionPlan_Overdue");
  expect(row!.at(-1)).toBe(written);
});

test.each<[string, LineSays, string]>([
  ["where the date is", { dueColumn: 6 }, "Plan, G9"],
  ["in the column of dates", { dueColumn: null, columns: { action: 2, due: 4 } }, "Plan, E9"],
  [
    "else beside the action",
    { dueColumn: null, columns: { ref: 0, recommendation: 1, action: 2 } },
    "Plan, C9",
  ],
  ["else beside the recommendation", { dueColumn: null, columns: { ref: 0, recommendation: 1 } }, "Plan, B9"],
  ["else beside the reference", { dueColumn: null, columns: { ref: 3 } }, "Plan, D9"],
  ["else at the beginning of the row", { dueColumn: null, columns: {} }, "Plan, A9"],
])("a line of a list leads to its cell: %s", (_, says, where) => {
  const [row] = cellsOf(ofLines({ row: 9, due: "2021-09-30", ...says }), "ActionPlan_Overdue");
  expect(row![3]).toBe(where);
});

test("what is due in the next 60 days is listed, soonest first", () => {
  const layout = ofLines(
    { row: 4, ref: "1.2", due: "2021-12-11", rating: "red" },
    { row: 5, due: "2021-12-12" },
    { row: 6, due: "2021-10-11" },
    { row: 7, ref: "1.10", due: "2021-10-12", lead: null, review: null },
    { row: 8, due: "2021-10-13", rating: "green" },
    { row: 9, due: "continuing" },
    { row: 10, due: "2021-11-11", action: null },
  );
  expect(headingsOf(tableOf(layout, "ActionPlan_DueSoon"))).toEqual([
    "Action",
    "Review",
    "Lead",
    "Where",
    "Due",
    "Days left",
    "Rating",
    "Reference",
    "Timescale as written",
  ]);
  const [soon, later, last] = [day("2021-10-12"), day("2021-11-11"), day("2021-12-11")];
  const [agree, review, lead] = ["Agree the protocol", "Review A", "Business Manager"];
  expect(cellsOf(layout, "ActionPlan_DueSoon")).toEqual([
    [agree, "No review named", "Not given", "Plan, E7", soon, 0, "Amber", "1.10", "2021-10-12"],
    ["No action written", review, lead, "Plan, E10", later, 30, "Amber", "Not given", "2021-11-11"],
    [agree, review, lead, "Plan, E4", last, 60, "Red", "1.2", "2021-12-11"],
  ]);
  expect(tableOf(layout, "ActionPlan_DueSoon").rows[0]![3]).toEqual({
    text: "Plan, E7",
    sheet: "Plan",
    cell: "E7",
  });
});

describe("how many of those due in 60 days are due in 30", () => {
  const soon = { due: "2021-11-11" };
  const later = { due: "2021-11-12" };
  const from = "Open actions due from 12 October 2021 to 11 December 2021, soonest first";
  test.each<[string, LineSays[], string]>([
    ["one alone", [soon], `${from}.`],
    ["none", [later, later], `${from}; none of them is due in 30 days.`],
    ["one of two", [soon, later], `${from}; one of the two is due in 30 days.`],
    ["two of three", [soon, soon, later], `${from}; two of the three are due in 30 days.`],
    ["both", [soon, soon], `${from}; both of them are due in 30 days.`],
    ["all of many", [soon, soon, soon], `${from}; all of them are due in 30 days.`],
    [
      "and what has no date is not among them",
      [soon, { due: "none" }],
      `${from}. Open actions without a usable date are not among them.`,
    ],
  ])("%s", (_name, says, note) => expect(contents(ofLines(...says))).toContain(note));
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
    [
      "nothing due soon",
      { due: "2021-12-12" },
      "No action is due from 12 October 2021 to 11 December 2021.",
      "ActionPlan_DueSoon",
    ],
    ["nothing undated", {}, "Every open action has a date.", "ActionPlan_Undated"],
    [
      "all covered",
      {},
      "Every recommendation has an action that was not closed without being done.",
      "ActionPlan_Uncovered",
    ],
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

test("a list of two hundred is whole, and says nothing of a cut", () => {
  const layout = ofLines(...Array.from({ length: 200 }, (): LineSays => ({ due: "2021-03-31" })));
  expect(cellsOf(layout, "ActionPlan_Overdue")).toHaveLength(200);
  expect(contents(layout).filter((text) => text.includes("are listed here"))).toEqual([]);
});

test("a list of hundreds is cut, and says so", () => {
  const overdue: LineSays[] = Array.from({ length: 1200 }, (_, index) => ({
    ref: `${index}`,
    action: index === 0 ? "x".repeat(9000) : "Act",
    rating: "amber",
    due: "2021-03-31",
  }));
  const soon = overdue.map((says) => ({ ...says, due: "2021-11-11" }));
  const layout = ofLines(...overdue, ...soon);
  expect(cellsOf(layout, "ActionPlan_Overdue")).toHaveLength(200);
  expect(cellsOf(layout, "ActionPlan_DueSoon")).toHaveLength(200);
  const rows = [...cellsOf(layout, "ActionPlan_Overdue"), ...cellsOf(layout, "ActionPlan_DueSoon")];
  expect(rows.flat().every((content) => String(content).length <= 401)).toBe(true);
  const cut = "The first 200 of 1,200 are listed here; the pane in Excel lists them all.";
  expect(contents(layout).filter((text) => text === cut)).toHaveLength(2);
});
