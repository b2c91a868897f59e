import { refreshSummary } from "../../../../src/tasks/refresh/refreshSummary";
import { describeProblem } from "../../../../src/summary/wording/problemWords";
import { startTrace } from "../../../../workbench/protocol/tracing";
import { contentOf, openPlan, planRows, sheetNamed } from "../../openPlan";
import { refresh, request } from "../../refresh/refreshing";

test("whichever call Excel refuses, it is a problem in words, officers' sheets stay, and a refresh mends it", async () => {
  const { workbook, excel } = openPlan({ Plan: planRows(3) });
  const trace = startTrace(excel.host);
  await refresh();
  await refresh();
  const plan = contentOf(workbook, sheetNamed(workbook, "Plan"));
  const sheet = sheetNamed(workbook, "Action plan summary");
  const whole = contentOf(workbook, sheet);
  expect(trace.calls.length).toBeGreaterThan(25);
  for (const call of trace.calls) {
    const allow = excel.host.refuse(call, "GeneralException");
    const outcome = await refreshSummary(request);
    allow();
    if (!outcome.ok) expect(describeProblem(outcome.problem).title).not.toBe("");
    expect(contentOf(workbook, sheetNamed(workbook, "Plan"))).toEqual(plan);
    await refresh();
    expect([call, ...contentOf(workbook, sheet)]).toEqual([call, ...whole]);
  }
  expect(excel.host.crashes).toEqual([]);
}, 300_000);
