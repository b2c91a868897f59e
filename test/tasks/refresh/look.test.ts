import { lookAtPlan } from "../../../src/tasks/refresh/look";
import { codec } from "../../../workbench/engine/codec";
import { openExcelInNode } from "../../../workbench/protocol/nodeBridge";
import { startTrace } from "../../../workbench/protocol/tracing";
import { readFile } from "node:fs/promises";
import { day } from "../../plan/usualSettings";
import { contentOf, openPlan, planRows, sheetNamed } from "../openPlan";
import { refresh, summaryName } from "./refreshing";

const today = day("2021-10-12");

test("tells what the six review plans hold, and changes nothing", async () => {
  const read = await codec.read(new Uint8Array(await readFile("samples/02-six-review-plans.xlsx")));
  if (!read.ok) throw new Error(read.why);
  const { workbook } = read.value;
  const { host } = openExcelInNode(workbook, { installGlobals: true });
  const trace = startTrace(host);
  const before = workbook.sheets().map((sheet) => contentOf(workbook, sheet));
  expect(await lookAtPlan(today)).toEqual({
    ok: true,
    value: {
      ...{ sheets: 6, sheetsAsked: 0, actions: 84, recommendations: 68, reviews: 6 },
      ...{ asks: false, summarySheet: null, meetings: [], cannotWrite: null },
    },
  });
  expect(trace.writeRoundTrips).toBe(0);
  expect(trace.readRoundTrips).toBeLessThanOrEqual(3);
  expect(workbook.sheets().map((sheet) => contentOf(workbook, sheet))).toEqual(before);
  expect(workbook.undo()).toBe(false);
});

test("tells of the summary that is there, and of what stands in its way", async () => {
  const { workbook } = openPlan({ Plan: planRows(3) });
  await refresh();
  expect(await lookAtPlan(today)).toMatchObject({ value: { summarySheet: summaryName, cannotWrite: null } });
  workbook.setProtected(sheetNamed(workbook, summaryName), true);
  expect(await lookAtPlan(today)).toMatchObject({
    value: { cannotWrite: { kind: "protectedSheet", sheet: summaryName } },
  });
});

test("tells which meetings the workbook keeps to compare with", async () => {
  openPlan({ Plan: planRows(3) });
  await refresh({ meetingDate: day("2021-10-12") });
  await refresh({ meetingDate: day("2021-11-02") });
  expect(await lookAtPlan(today)).toMatchObject({
    value: { meetings: [day("2021-10-12"), day("2021-11-02")] },
  });
});

test("says that something will be asked, and which sheets wait for it", async () => {
  openPlan({ Plan: planRows(3).slice(2) });
  expect(await lookAtPlan(today)).toMatchObject({
    value: { sheets: 1, actions: 3, sheetsAsked: 0, asks: true },
  });
});

test("a workbook without a plan is one, and is not changed", async () => {
  openPlan({ Notes: [["Bring biscuits"]] });
  expect(await lookAtPlan(today)).toEqual({ ok: false, problem: { kind: "noPlan" } });
});

test("a refresh wins: a look that was given up reads no further", async () => {
  const { excel } = openPlan({ Plan: planRows(3) });
  const trace = startTrace(excel.host);
  const stop = new AbortController();
  const looked = lookAtPlan(today, stop.signal);
  stop.abort();
  expect(await looked).toEqual({ ok: false, problem: { kind: "cancelled" } });
  expect(trace.readRoundTrips).toBe(1);
});
