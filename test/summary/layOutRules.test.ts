import * as fc from "fast-check";
import type { Plan } from "../../src/plan/plan";
import type { Changes } from "../../src/summary/changes/changes";
import { changesSince } from "../../src/summary/changes/changesSince";
import { meetingTotalsOf } from "../../src/summary/changes/meetingTotals";
import { snapshotOf } from "../../src/summary/changes/snapshot";
import { layOut } from "../../src/summary/layOut";
import { summarise } from "../../src/summary/summarise";
import { brokenRules, frameOf } from "./layoutRules";
import { anyLines, day, lineOf, planOf } from "./plans";

const refreshedOn = day("2021-10-14");
const lastMeeting = day("2021-07-13");
const laidOut = (plan: Plan, changes: Changes | null = null) =>
  layOut(summarise(plan, changes), plan, refreshedOn);
const since = (before: Plan, now: Plan): Changes =>
  changesSince(snapshotOf(before), now, [meetingTotalsOf(before)]);

const empty = planOf([], { green: null });
const frame = frameOf(laidOut(empty));

/** A plan with a change now and then: what is compared with is another plan of any kind. */
const varied = fc.tuple(anyLines(), anyLines(), fc.boolean()).map(([lines, earlier, compared]) => {
  const plan = planOf(lines);
  const before = planOf(earlier, { meetingDate: lastMeeting });
  return { plan, layouts: laidOut(plan, compared ? since(before, plan) : null) };
});

test("every layout keeps all rules", () => {
  fc.assert(
    fc.property(varied, ({ plan, layouts }) => {
      const sheets = plan.sheets.map(({ name }) => name);
      for (const layout of layouts) expect(brokenRules(layout, sheets)).toEqual([]);
    }),
  );
});

test("the tables, their order and their columns are the same whatever the plan holds", () => {
  fc.assert(fc.property(varied, ({ layouts }) => expect(frameOf(layouts)).toEqual(frame)));
});

test("charts draw every rating that any line has, in its colours", () => {
  fc.assert(
    fc.property(varied, ({ layouts }) => {
      for (const { tables, charts } of layouts)
        for (const { table: name, series, kind } of charts.filter((chart) => chart.kind !== "lines")) {
          const { columns, rows } = tables.find((table) => table.name === name)!;
          const total = rows.at(-1)!;
          const drawn = series.map(({ column }) => column);
          expect(kind).toBe("stackedBars");
          expect(drawn).toEqual(columns.flatMap(({ colour }, at) => (colour && total[at] !== 0 ? [at] : [])));
          expect(series.map(({ fill }) => fill)).toEqual(drawn.map((at) => columns[at]!.colour!.fill));
        }
    }),
  );
});

test("total rows are the totals of the summary", () => {
  fc.assert(
    fc.property(anyLines(), (lines) => {
      const plan = planOf(lines);
      const { totals } = summarise(plan);
      const [sheet] = laidOut(plan);
      const last = (name: string) => sheet!.tables.find((table) => table.name === name)!.rows.at(-1)!;
      const { red, amber, green, blue, notStarted, onHold, closedNotDone, notRated } = totals;
      const rated = [red, amber, green, blue, notStarted, onHold, closedNotDone, notRated];
      expect(last("ActionPlan_Reviews").slice(1)).toEqual([
        totals.recommendations,
        totals.recommendationsComplete,
        totals.lines,
        ...rated,
      ]);
      expect(last("ActionPlan_Priorities").slice(3)).toEqual([totals.lines, ...rated]);
      for (const name of ["ActionPlan_ReviewDates", "ActionPlan_PriorityDates"])
        expect([last(name)[1], last(name)[5], last(name)[9], last(name)[10]]).toEqual([
          totals.lines,
          totals.overdue,
          totals.dueIn30,
          totals.dueIn60,
        ]);
    }),
  );
});

test("the chart of progress comes with the second meeting", () => {
  const plan = planOf([lineOf({ rating: "green" })]);
  const names = (changes: Changes | null) => laidOut(plan, changes)[0]!.charts.map(({ name }) => name);
  expect(names(null)).not.toContain("ActionPlan_ProgressChart");
  expect(names(since({ ...plan, meetingDate: lastMeeting }, plan))).toContain("ActionPlan_ProgressChart");
});

describe("what stands in the sheets is said as it is, and never more than text", () => {
  const hostile = ["=1+1", "@SUM(A1)", "<b>bold</b>", "{0}", "a\tb\nc", "x".repeat(9000), " "];
  test.each(hostile)("%p", (words) => {
    const line = lineOf({
      sheet: "Plan",
      review: words,
      priority: words,
      action: words,
      lead: words,
      ref: words,
      recommendation: words,
      grounding: "notInReview",
      due: "2021-09-30",
    });
    const plan = planOf([line], {
      findings: [{ kind: "noLead", severity: "warning", sheet: "Plan", cell: "D2", found: words }],
    });
    for (const layout of laidOut(plan, since(empty, plan))) {
      expect(brokenRules(layout, ["Plan"])).toEqual([]);
      const cells = layout.tables.flatMap(({ rows }) => rows.flat());
      for (const cell of cells) if (typeof cell === "string") expect(cell.length).toBeLessThanOrEqual(1300);
    }
  });
});
