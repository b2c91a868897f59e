import { refreshSummary, type Step } from "../../../src/tasks/refresh/refreshSummary";
import { contentOf, openPlan, planRows } from "../openPlan";
import { request } from "./refreshing";

/** Presses Refresh summary, and Cancel as soon as that step begins. */
async function cancelledAt(at: Step) {
  const { workbook } = openPlan({ Plan: planRows(3) });
  const before = workbook.sheets().map((sheet) => contentOf(workbook, sheet));
  const stop = new AbortController();
  const onStep = (step: Step) => {
    if (step === at) stop.abort();
  };
  const outcome = await refreshSummary({ ...request, onStep, stop: stop.signal });
  const after = workbook.sheets().map((sheet) => contentOf(workbook, sheet));
  return { outcome, before, after };
}

test.each<Step>(["reading", "counting"])("cancelled while %s, all is as it was", async (step) => {
  const { outcome, before, after } = await cancelledAt(step);
  expect(outcome).toEqual({ ok: false, problem: { kind: "cancelled" } });
  expect(after).toEqual(before);
});

test("once it writes it cannot be cancelled, and is whole", async () => {
  const { outcome, after } = await cancelledAt("writing");
  expect(outcome).toMatchObject({ ok: true, value: { notWritten: null } });
  expect(after).toHaveLength(3);
});
