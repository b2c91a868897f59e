import * as fc from "fast-check";
import { findingKinds, type Finding } from "../../../src/plan/finding";
import type { Line } from "../../../src/plan/line";
import type { Plan } from "../../../src/plan/plan";
import type { AttentionEntry } from "../../../src/summary/attention/attentionEntry";
import { attentionGroups } from "../../../src/summary/attention/attentionGroups";
import { attentionOf } from "../../../src/summary/attention/attentionList";
import { summarise } from "../../../src/summary/summarise";
import { anyLines, lineOf, planOf, sheetOf } from "../plans";
import { quickestOf } from "../../quickestOf";

const listOf = (lines: readonly Line[], given: Partial<Plan> = {}): AttentionEntry[] => {
  const plan = planOf(lines, given);
  return attentionOf(plan, summarise(plan));
};

export const finding = (says: Partial<Finding> = {}): Finding => ({
  kind: "notRated",
  severity: "warning",
  sheet: "Plan",
  cell: "F9",
  found: "",
  ...says,
});

describe("lines", () => {
  test.each([
    ["due the day before", "2021-10-11", ["overdue"]],
    ["due on the meeting date", "2021-10-12", ["dueSoon"]],
    ["due on the thirtieth day", "2021-11-11", ["dueSoon"]],
    ["due on the thirty-first day", "2021-11-12", []],
    ["continuing", "continuing", []],
    ["without a date", "none", []],
  ])("%s", (_, due, kinds) => {
    expect(listOf([lineOf({ due })]).map(({ kind }) => kind)).toEqual(kinds);
  });

  test.each([
    ["complete", { rating: "green", green: "complete" } as const],
    ["closed without being done", { rating: "closedNotDone" } as const],
    ["still asked what green means", { rating: "green", green: null } as const],
  ])("%s is neither overdue nor due soon", (_, says) => {
    expect(listOf([lineOf({ due: "2021-05-31", ...says }), lineOf({ due: "2021-10-20", ...says })])).toEqual(
      [],
    );
  });

  test.each([
    ["the cell of its timescale", { dueColumn: 6, columns: { action: 2, due: 4, revisedDue: 6 } }, "G20"],
    ["the blank cell where a section gave the day", { dueColumn: null }, "E20"],
    [
      "its action where there is no such column",
      { dueColumn: null, columns: { ref: 0, action: 27 } },
      "AB20",
    ],
    ["the first column where nothing is known", { dueColumn: null, columns: {} }, "A20"],
  ])("an overdue line is looked at in %s", (_, says, cell) => {
    const [entry] = listOf([lineOf({ due: "2021-05-31", row: 20, ...says })]);
    expect(entry).toMatchObject({ kind: "overdue", severity: "warning", cell, finding: null });
  });

  test("longest overdue first, then due soonest first, with what an officer looks for them by", () => {
    const dues = ["2021-11-01", "2021-10-01", "2021-10-15", "2021-01-31"];
    const entries = listOf(
      dues.map((due) => lineOf({ due, priority: "Finance", lead: "Head of Finance", ref: due })),
    );
    expect(entries.map(({ reference }) => reference)).toEqual([
      "2021-01-31",
      "2021-10-01",
      "2021-10-15",
      "2021-11-01",
    ]);
    expect(entries[0]).toMatchObject({ review: "Review A", priority: "Finance", lead: "Head of Finance" });
  });
});

describe("findings", () => {
  const line = lineOf({ row: 9, ref: "1.10", lead: "QA Lead", priority: "Health", review: "Review B" });
  test("take what is known of the line at their row", () => {
    const [entry] = listOf([line], { findings: [finding()] });
    expect(entry).toEqual({
      kind: "notRated",
      severity: "warning",
      sheet: "Plan",
      cell: "F9",
      line,
      review: "Review B",
      priority: "Health",
      lead: "QA Lead",
      reference: "1.10",
      finding: finding(),
    });
  });

  test.each([
    ["another row", { cell: "F10" }],
    ["another sheet", { sheet: "Other" }],
    ["the whole sheet", { cell: null }],
    ["several rows", { cell: "9:12" }],
  ])("of %s are about no line", (_, says) => {
    const sheets = [sheetOf("Plan"), sheetOf("Other")];
    const [entry] = listOf([line], { sheets, findings: [finding(says)] });
    expect(entry).toMatchObject({ line: null, lead: null, priority: null, reference: null });
  });

  test.each([
    ["the review they name", { review: "Review C" }, "Review C"],
    ["else that of their sheet", {}, "Review of the sheet"],
  ])("without a line belong to %s", (_, says, review) => {
    const sheets = [sheetOf("Plan", { review: "Review of the sheet" })];
    const [entry] = listOf([], { sheets, findings: [finding({ cell: null, ...says })] });
    expect(entry).toMatchObject({ line: null, review });
  });

  test("on a row of two plans side by side are about the one they stand in", () => {
    const left = lineOf({ row: 9, columns: { ref: 0, action: 1, rating: 2 } });
    const right = lineOf({ row: 9, columns: { ref: 5, action: 6, rating: 7 } });
    const entries = listOf([left, right], { findings: [finding({ cell: "H9" }), finding({ cell: "C9" })] });
    expect(entries.map((entry) => entry.line)).toEqual([right, left]);
  });

  test("an ungrounded line is one entry, also where its recommendation stands rows above", () => {
    const lines = [4, 5, 6].map((row) => lineOf({ row, grounding: "notRecognised", ref: String(row) }));
    const findings = lines.map(() => finding({ kind: "notRecognised", cell: "B4", found: "Agree a form" }));
    const entries = listOf(lines, { findings });
    expect(entries.map(({ reference, cell }) => [reference, cell])).toEqual([
      ["4", "B4"],
      ["5", "B4"],
      ["6", "B4"],
    ]);
  });
});

const anyFinding: fc.Arbitrary<Finding> = fc.record({
  kind: fc.constantFrom(...findingKinds),
  severity: fc.constantFrom("error" as const, "warning" as const, "note" as const),
  sheet: fc.constantFrom("Plan", "Other", "Nowhere"),
  cell: fc.option(
    fc
      .tuple(fc.constantFrom("A", "E", "AB"), fc.integer({ min: 1, max: 400 }))
      .map(([column, row]) => `${column}${String(row)}`),
  ),
  found: fc.string(),
});

test("every finding is there once, overdue lines are those of the totals, and the groups add up", () => {
  fc.assert(
    fc.property(anyLines(), fc.array(anyFinding), (lines, findings) => {
      const plan = planOf(lines, { findings });
      const summary = summarise(plan);
      const entries = attentionOf(plan, summary);
      expect(entries.flatMap((entry) => entry.finding ?? [])).toEqual(findings);
      expect(entries.filter(({ kind }) => kind === "overdue")).toHaveLength(summary.totals.overdue ?? 0);
      for (const { line, review, lead, priority } of entries)
        if (line !== null) expect({ review, lead, priority }).toEqual(pick(line));
      const groups = attentionGroups(entries);
      expect(groups.reduce((sum, group) => sum + group.entries.length, 0)).toBe(entries.length);
      expect(new Set(groups.flatMap((group) => group.entries)).size).toBe(entries.length);
      for (const { kind, severity, entries: same } of groups)
        for (const entry of same) expect(entry).toMatchObject({ kind, severity });
    }),
  );
});

const pick = ({ review, lead, priority }: Line) => ({ review, lead, priority });

describe("groups", () => {
  test("the same finding on forty rows is one group, in the order of the rows", () => {
    const findings = Array.from({ length: 40 }, (_, row) => finding({ cell: `F${String(row + 9)}` }));
    const groups = attentionGroups(listOf([], { findings }));
    expect(groups).toHaveLength(1);
    expect(groups[0]!.entries.map(({ cell }) => cell)).toEqual(findings.map(({ cell }) => cell));
    expect(groups[0]!.first.cell).toBe("F9");
  });

  test("the gravest come first, overdue before the findings of its weight", () => {
    const findings = [
      finding({ kind: "unreadableDate", severity: "note" }),
      finding(),
      finding({ kind: "unreadableDate", severity: "error" }),
    ];
    const groups = attentionGroups(
      listOf([lineOf({ due: "2021-10-20" }), lineOf({ due: "2021-05-31" })], { findings }),
    );
    expect(groups.map(({ key }) => key)).toEqual([
      "error unreadableDate",
      "warning overdue",
      "warning notRated",
      "note dueSoon",
      "note unreadableDate",
    ]);
  });
});

test("5,000 lines with as many findings are listed, grouped and told their lines in no time", () => {
  const lines = Array.from({ length: 5000 }, (_, at) => lineOf({ row: at + 2, due: "2021-05-31" }));
  const findings = lines.map(({ row }) => finding({ cell: `F${String(row)}` }));
  const plan = planOf(lines, { findings });
  const summary = summarise(plan);
  const groups = attentionGroups(attentionOf(plan, summary));
  // About 15 ms on a plain computer; a search through all lines for each finding would take seconds.
  expect(quickestOf(() => void attentionGroups(attentionOf(plan, summary)))).toBeLessThan(1000);
  expect(groups.map(({ entries }) => entries.length)).toEqual([5000, 5000]);
});
