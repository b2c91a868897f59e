import { highlightKinds } from "../../../src/summary/highlights/highlight";
import { clearHighlights } from "../../../src/tasks/highlights/highlights";
import { highlightSheets } from "../../../src/tasks/highlights/highlightSheets";
import { refreshSummary } from "../../../src/tasks/refresh/refreshSummary";
import { makeRepairs } from "../../../src/tasks/repairs";
import { lookAtWorkbook } from "../../../src/workbook/firstLook";
import { run } from "../../../src/workbook/run";
import type { LiveWorkbook } from "../../../workbench/engine/liveWorkbook";
import { sheetState } from "../../workbench/sheetState";
import { officersRule, opened, planOfAllKinds, refreshed } from "../highlights/highlighting";
import { header, key, openPlan, sheetNamed } from "../openPlan";
import { request } from "../refresh/refreshing";
import { survivesAll } from "./survives";

/** All of a sheet but our highlights. */
function butHighlights(workbook: LiveWorkbook, sheet: string): unknown {
  const { rules, ...rest } = sheetState(workbook, sheet);
  const theirs = rules.filter(({ formula }) => !formula.includes("action-plan:"));
  return [rest, theirs.map((rule) => ({ ...rule, id: "" }))];
}

const openForHighlights = () => {
  const open = opened({ Plan: planOfAllKinds, Other: [["Notes"]] });
  officersRule(open.workbook, open.plan, '=$F2="A"');
  return open;
};

/** Highlights by what was counted once, as a refresh does after the summary. */
async function highlighting() {
  openForHighlights().workbook.structureProtected = true;
  const found = await refreshed();
  return () =>
    run(async (context, progress) => {
      const look = await lookAtWorkbook(context);
      progress.writing = true;
      return { ok: true, value: await highlightSheets(context, look, found, highlightKinds) };
    });
}

test("highlighting survives every fault of every call", async () => {
  const { faults, wrong } = await survivesAll("Highlights, set", {
    open: openForHighlights,
    task: await highlighting(),
    officers: butHighlights,
    isTold: (highlighted) => (highlighted?.notOn.length ?? 0) > 0,
  });
  expect(wrong).toEqual([]);
  expect(faults).toBeGreaterThan(800);
}, 300_000);

test("clearing highlights survives every fault of every call", async () => {
  const highlight = await highlighting();
  const { faults, wrong } = await survivesAll("Highlights, cleared", {
    open: async () => {
      const open = openForHighlights();
      expect(await highlight()).toMatchObject({ ok: true });
      return open;
    },
    task: clearHighlights,
    officers: butHighlights,
    isTold: ({ notOn, notRemembered }) => notOn.length > 0 || notRemembered === true,
    whole: (workbook) => JSON.stringify(workbook.sheets().map((sheet) => workbook.rules(sheet).length)),
  });
  expect(wrong).toEqual([]);
  expect(faults).toBeGreaterThan(150);
}, 300_000);

const toRepair = [
  key,
  header,
  ["R1", "Recommendation number 1", "Carry out work 1", "Lead", "30 September 2021", "A"],
  ["R2", "Recommendation number 2", "Carry out work 2", "Lead", "31/03/2022", "A"],
];

test("repairs survive every fault of every call, and touch no other cell", async () => {
  openPlan({ Plan: toRepair }).workbook.structureProtected = true;
  const found = await refreshSummary(request);
  if (!found.ok) throw new Error(found.problem.kind);
  const { repairs } = found.value.plan;
  expect(repairs).toHaveLength(2);
  const places = new Set(repairs.map(({ row, column }) => `${row},${column}`));
  const { faults, wrong } = await survivesAll("Repairs", {
    open: () => openPlan({ Plan: toRepair }),
    task: () => makeRepairs(repairs),
    officers: (workbook, sheet) => {
      const { cells, ...rest } = sheetState(workbook, sheet);
      return [rest, Object.entries(cells).filter(([place]) => !places.has(place))];
    },
  });
  expect(wrong).toEqual([]);
  expect(faults).toBeGreaterThan(120);
}, 300_000);

test("reading a plan rated by colours survives every fault of every call, and asks where colours were not told", async () => {
  const open = () => {
    const rows = ["1", "2", "3"].map((ref) => [
      `${ref}.1`,
      `Recommendation ${ref}`,
      `Action to take ${ref}`,
      "Lead",
    ]);
    const opening = openPlan({ Plan: [["Red: not started. Green: complete"], header, ...rows] });
    const plan = sheetNamed(opening.workbook, "Plan");
    ["#FF0000", "#00B050", "#FF0000"].forEach((fill, at) => {
      opening.workbook.setLook(plan, { top: at + 2, bottom: at + 2, left: 5, right: 5 }, { fill });
    });
    // Nothing is written then: the totals come back all the same.
    opening.workbook.structureProtected = true;
    return opening;
  };
  const { faults, wrong } = await survivesAll("Refresh, reading", {
    open,
    task: () => refreshSummary(request),
    officers: sheetState,
    isTold: ({ questions }) => questions.length > 0,
  });
  expect(wrong).toEqual([]);
  expect(faults).toBeGreaterThan(150);
}, 120_000);
