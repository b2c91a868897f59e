import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { columnsThatCount } from "../../src/plan/columns/columnsThatCount";
import type { Plan } from "../../src/plan/plan";
import { usualYear, type PlanSettings } from "../../src/plan/settings";
import { understand } from "../../src/plan/understand";
import { changesSince } from "../../src/summary/changes/changesSince";
import { meetingTotalsOf } from "../../src/summary/changes/meetingTotals";
import { snapshotOf } from "../../src/summary/changes/snapshot";
import { checksOf } from "../../src/summary/checks/checksOf";
import { layOut } from "../../src/summary/layOut";
import { summarise } from "../../src/summary/summarise";
import { codec } from "../../workbench/engine/codec";
import { expectedOf } from "../samples/expected";
import { brokenRules, frameOf } from "../summary/layoutRules";
import { day, planOf } from "../summary/plans";
import { grids } from "../workbook/openGrids";

const folder = path.join(__dirname, "../../samples");
const samples = readdirSync(folder)
  .filter((file) => file.endsWith(".xlsx"))
  .map((file) => file.replace(".xlsx", ""));
const refreshedOn = day("2023-10-14");

async function planOn(sample: string): Promise<Plan> {
  const read = await codec.read(new Uint8Array(readFileSync(path.join(folder, `${sample}.xlsx`))));
  if (!read.ok) throw new Error(read.why);
  const settings: PlanSettings = {
    meetingDate: day(expectedOf(sample).asOf),
    planAgreed: null,
    ...usualYear,
    green: "complete",
    acceptGuesses: true,
    sheets: new Map(),
    sameAs: [],
  };
  const { grids: sheets } = await grids(read.value.workbook, (head) => columnsThatCount(head, settings));
  return understand(sheets, settings);
}

const empty = planOf([], { green: null });
const frame = frameOf(layOut(summarise(empty), empty, refreshedOn));

test.each(samples)("the layouts of %s keep all rules, and its sums hold", async (sample) => {
  const plan = await planOn(sample);
  const layouts = layOut(summarise(plan), plan, refreshedOn);
  const sheets = plan.sheets.map(({ name }) => name);
  for (const layout of layouts) expect(brokenRules(layout, sheets)).toEqual([]);
  expect(frameOf(layouts)).toEqual(frame);
  const [stated, ...ours] = checksOf(summarise(plan), plan);
  expect(ours.filter(({ result }) => result === "differs")).toEqual([]);
  expect(stated?.what).toMatch(/^Recommendations stated/);
  // Every row of the tables is accounted for.
  const rows = plan.sheets.flatMap((sheet) => (sheet.counted && sheet.rows ? [sheet.rows] : []));
  expect(rows.reduce((sum, { lines }) => sum + lines, 0)).toBe(plan.lines.length);
  expect(JSON.stringify(layouts).length).toBeLessThan(700_000);
});

test("two meetings of one plan keep all rules too", async () => {
  const before = await planOn("15-six-review-plans-last-meeting");
  const plan = await planOn("02-six-review-plans");
  const changes = changesSince(snapshotOf(before), plan, [meetingTotalsOf(before)]);
  const layouts = layOut(summarise(plan, changes), plan, refreshedOn);
  const sheets = plan.sheets.map(({ name }) => name);
  for (const layout of layouts) expect(brokenRules(layout, sheets)).toEqual([]);
  expect(frameOf(layouts)).toEqual(frame);
  const sums = checksOf(summarise(plan, changes), plan).map(({ says }) => says);
  expect(sums).toEqual([...Array<string>(8).fill("Holds"), "Holds; rounded, they make 101%"]);
});
