import type { Finding } from "../../../src/plan/finding";
import type { Plan } from "../../../src/plan/plan";
import type { SheetLayout } from "../../../src/summary/sheetLayout";
import { layOut } from "../../../src/summary/layOut";
import { attentionSheet } from "../../../src/summary/sheet/attentionSheet";
import { summarise } from "../../../src/summary/summarise";
import { cellsOf, contents, refreshedOn } from "./laidOut";
import { brokenRules } from "../layoutRules";
import { day, lineOf, planOf, type LineSays } from "../plans";

const sheetFor = (plan: Plan): SheetLayout => attentionSheet(summarise(plan), plan, refreshedOn);
const finding = (given: Partial<Finding>): Finding => ({
  kind: "noLead",
  severity: "warning",
  sheet: "Plan",
  cell: "D2",
  found: "",
  ...given,
});
const overdue: LineSays = { row: 2, ref: "1.1", due: "2021-09-30", priority: "Finance" };

test("one row for each thing to look at, gravest first, with where it is and what to do", () => {
  const plan = planOf([lineOf(overdue), lineOf({ row: 3 })], {
    findings: [
      finding({ cell: "D3" }),
      finding({ kind: "unreadableDate", severity: "error", cell: "E3", found: "wk c" }),
      finding({ kind: "hiddenSheet", severity: "note", cell: null }),
    ],
  });
  const layout = sheetFor(plan);
  const rows = cellsOf(layout, "ActionPlan_Attention");
  expect(rows.map((row) => row.slice(1, 7))).toEqual([
    [
      "May be counted wrongly",
      "Plan, E3",
      "Review A",
      "No priority named",
      "Business Manager",
      "Agree the protocol",
    ],
    ["To look at", "Plan, E2", "Review A", "Finance", "Business Manager", "1.1 Agree the protocol"],
    ["To look at", "Plan, D3", "Review A", "No priority named", "Business Manager", "Agree the protocol"],
    ["Good to know", "Plan", "Review A", "No priority named", "No action here", "No action here"],
  ]);
  expect(rows[1]![0]).toBe("Overdue");
  expect(rows[1]![7]).toBe("Due 30 September 2021, overdue by 12 days");
  expect(rows[1]![8]).toBe("Ask the lead for an update, or agree a revised date, then refresh.");
  expect(layout.tables[0]!.rows[0]![2]).toEqual({ text: "Plan, E3", sheet: "Plan", cell: "E3" });
  expect(layout.tables[0]!.rows[3]![2]).toEqual({ text: "Plan", sheet: "Plan", cell: "A1" });
});

test("its header row is printed on every page and stays in view", () => {
  const { printedOnEveryPage, frozenRows, tables } = sheetFor(planOf([lineOf(overdue)]));
  expect(printedOnEveryPage).toBe(tables[0]!.row);
  expect(frozenRows).toBe(tables[0]!.row + 1);
});

test("its name, its notes and its table are laid out as those of the summary", () => {
  const { title, texts, tables, charts, pageBreaks } = sheetFor(planOf([lineOf(overdue)]));
  expect([title, charts, pageBreaks]).toEqual(["Action plan: needs attention", [], []]);
  expect(texts.map(({ row, column, look }) => [row, column, look])).toEqual([
    [1, 0, "note"],
    [2, 0, "note"],
  ]);
  expect(tables.map(({ row, column, totalRow }) => [row, column, totalRow])).toEqual([[3, 0, false]]);
});

test.each<[string, LineSays[], string]>([
  ["one", [overdue], "One thing to look at, gravest first: "],
  ["two", [overdue, { ...overdue, row: 3 }], "Two things to look at, gravest first: "],
])("it counts what there is to look at: %s", (_, says, note) => {
  const written = contents(sheetFor(planOf(says.map((each) => lineOf(each)))));
  expect(written[1]!.startsWith(note)).toBe(true);
});

test("what was found is cut at 250 characters, and a finding without words says its kind", () => {
  const plan = planOf([lineOf({ row: 3 })], {
    findings: [
      finding({ kind: "unreadableDate", severity: "error", cell: "E3", found: "wk c ".repeat(200) }),
      finding({ cell: "D3" }),
    ],
  });
  const [date, lead] = cellsOf(sheetFor(plan), "ActionPlan_Attention");
  expect(String(date![7]).length).toBeLessThanOrEqual(251);
  expect(lead![7]).not.toBe("");
});

test("nothing to look at is said, and the table stays", () => {
  const layout = sheetFor(planOf([lineOf({})]));
  expect(contents(layout)).toContain(
    "No action is overdue or due soon, and there is nothing else to look at.",
  );
  expect(cellsOf(layout, "ActionPlan_Attention")).toEqual([["None", ...Array<string>(8).fill("")]]);
});

test("the table stands in the same row whatever there is to say", () => {
  const rowFor = (count: number) =>
    sheetFor(planOf([], { findings: Array.from({ length: count }, () => finding({})) })).tables[0]!.row;
  expect(new Set([0, 1, 5000].map(rowFor)).size).toBe(1);
});

describe("a long list", () => {
  const lines = (count: number, action: string) =>
    Array.from({ length: count }, (_, at) =>
      lineOf({ row: at + 2, ref: String(at), action, due: "2021-09-30", priority: "Finance" }),
    );
  const many = (count: number, action: string): Plan => planOf(lines(count, action));

  test("is cut at a thousand rows, and says so", () => {
    const layout = sheetFor(many(4211, "Act"));
    expect(layout.tables[0]!.rows).toHaveLength(1000);
    expect(contents(layout)).toContain(
      "The first 1,000 of 4,211 things to look at; the pane lists them all.",
    );
  });
  test("is whole with a thousand rows, and says so", () => {
    const layout = sheetFor(many(1000, "Act"));
    expect(layout.tables[0]!.rows).toHaveLength(1000);
    expect(contents(layout)[1]).toMatch(/^1,000 things to look at, gravest first: /);
  });
  test.each([
    ["120 characters where there are some hundreds", 400, 121],
    ["400 characters where there are few", 10, 401],
    ["fewer where there are hundreds", 900, 61],
  ])("actions are cut at %s", (_name, count, longest) => {
    const cells = cellsOf(sheetFor(many(count, "many words ".repeat(200))), "ActionPlan_Attention");
    const lengths = cells.map((row) => String(row[6]).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(longest);
    expect(Math.max(...lengths)).toBeGreaterThan(longest - 15);
  });
  test.each([
    [2000, 700_000],
    [10_000, 1_000_000],
  ])("%i lines of long texts make less than half of what one request may hold", (count, most) => {
    const plan = many(count, "words of an action that goes on and on ".repeat(8));
    const layouts = layOut(summarise(plan), plan, refreshedOn);
    expect(JSON.stringify(layouts).length).toBeLessThan(most);
    for (const layout of layouts) expect(brokenRules(layout, ["Plan"])).toEqual([]);
  });
});

test.each<[string, LineSays, string]>([
  [
    "a timescale in words",
    { dueText: "End of Q2" },
    "Due 30 September 2021 (written “End of Q2”), overdue by 12 days",
  ],
  ["a day in figures", { dueText: "30/09/2021" }, "Due 30 September 2021, overdue by 12 days"],
  ["a day in words", { dueText: "30 September 2021" }, "Due 30 September 2021, overdue by 12 days"],
  ["a real date", { dueText: "44469" }, "Due 30 September 2021, overdue by 12 days"],
  [
    "a later date in the same cell",
    { dueText: "June 2021,\nnow Sept 2021", originalDue: day("2021-06-30") },
    "Due 30 September 2021 (written “June 2021, now Sept 2021”, first due 30 June 2021), overdue by 12 days",
  ],
])("an overdue action says the timescale as written and the day taken: %s", (_, says, expected) => {
  const [row] = cellsOf(sheetFor(planOf([lineOf({ ...overdue, ...says })])), "ActionPlan_Attention");
  expect(row![7]).toBe(expected);
});

test("it says who wrote it and on which day, and a second refresh on that day says the same", () => {
  const plan = planOf([lineOf(overdue)]);
  const written = contents(sheetFor(plan));
  expect(written.join(" ")).toContain("Written by Action plan summary on");
  expect(contents(sheetFor(plan))).toEqual(written);
});
