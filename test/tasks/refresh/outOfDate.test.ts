import { excelTasks } from "../../../src/tasks/excelTasks";
import { typeCell } from "../../../workbench/engine/officer";
import { day } from "../../plan/usualSettings";
import { openPlan, planRows, sheetNamed } from "../openPlan";
import { refresh, summaryName } from "./refreshing";

const tasks = excelTasks(() => day("2021-10-12"));
jest.setTimeout(30_000);

// The workbench tells of changes once things are quiet, and what it tells is looked into.
const settle = () => new Promise((resolve) => setTimeout(resolve, 60));

/** A plan that is watched, and how often its sheets were said to have changed. */
async function watched() {
  const open = openPlan({ Plan: planRows(3) });
  let times = 0;
  let ownTimes = 0;
  const stop = await tasks.watchSheets({ changed: () => times++, ours: () => ownTimes++ });
  const counts = { changes: () => times, ownChanges: () => ownTimes };
  return { ...open, stop, plan: sheetNamed(open.workbook, "Plan"), ...counts };
}

test("a change by an officer is told, the add-in's own are not", async () => {
  const { workbook, plan, changes, ownChanges } = await watched();
  await refresh();
  await settle();
  expect(changes()).toBe(0);
  expect(ownChanges()).toBeGreaterThan(0);
  typeCell(workbook, plan, 3, 5, "R");
  await settle();
  expect(changes()).toBe(1);
});

test("what an officer writes on the summary sheet is in no figures", async () => {
  const { workbook, changes, ownChanges } = await watched();
  await refresh();
  await settle();
  const before = ownChanges();
  typeCell(workbook, sheetNamed(workbook, summaryName), 60, 1, "A note");
  await settle();
  expect([changes(), ownChanges()]).toEqual([0, before + 1]);
});

test("a sheet that comes or goes is a change", async () => {
  const { workbook, changes } = await watched();
  const sheet = workbook.addSheet("Another plan");
  await settle();
  expect(changes()).toBe(1);
  workbook.deleteSheet(sheet);
  await settle();
  expect(changes()).toBe(2);
});

test("nothing is told once the pane has gone", async () => {
  const { workbook, excel, plan, stop, changes } = await watched();
  expect([...excel.host.listened.values()].some((count) => count > 0)).toBe(true);
  await stop();
  expect([...excel.host.listened.values()].every((count) => count === 0)).toBe(true);
  typeCell(workbook, plan, 3, 5, "R");
  await settle();
  expect(changes()).toBe(0);
});

test("where Excel does not tell of changes nobody is troubled", async () => {
  const { workbook, excel } = openPlan({ Plan: planRows(3) });
  const allow = excel.host.refuse("Workbook.worksheets", "AccessDenied");
  let times = 0;
  const stop = await tasks.watchSheets({ changed: () => times++, ours: () => times++ });
  allow();
  typeCell(workbook, sheetNamed(workbook, "Plan"), 3, 5, "R");
  await settle();
  expect(times).toBe(0);
  await expect(stop()).resolves.toBeUndefined();
});
