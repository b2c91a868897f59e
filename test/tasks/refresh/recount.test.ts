import { refreshInOneClick } from "../../../src/ribbon/refreshInOneClick";
import { excelTasks } from "../../../src/tasks/excelTasks";
import type { Refreshed } from "../../../src/tasks/refresh/refreshSummary";
import { ribbonMarkKey } from "../../../src/workbook/ribbonMark";
import { startTrace } from "../../../workbench/protocol/tracing";
import { day } from "../../plan/usualSettings";
import { contentOf, openPlan, planRows, sheetNamed } from "../openPlan";
import { attentionName, summaryName } from "./refreshing";

const tasks = excelTasks(() => day("2021-10-12"));
jest.setTimeout(30_000);

async function mark() {
  const read = await tasks.ribbonMark();
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value;
}

async function recounted(wrote = true): Promise<Refreshed> {
  const outcome = await tasks.recount(null, wrote);
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return outcome.value;
}

test("each press of the ribbon leaves another mark, which says whether the summary was written", async () => {
  openPlan({ Plan: planRows(3) });
  expect(await mark()).toBeNull();
  expect(await refreshInOneClick(tasks)).toBeNull();
  const first = await mark();
  expect(first).toMatchObject({ wrote: true });
  await refreshInOneClick(tasks);
  expect((await mark())?.id).not.toBe(first?.id);
});

test("a refresh of the pane's own leaves none", async () => {
  const { workbook } = openPlan({ Plan: planRows(3) });
  await tasks.refresh(null, () => undefined);
  expect(workbook.settings.has(ribbonMarkKey)).toBe(false);
});

test("a workbook without a plan is left without a mark", async () => {
  const { workbook } = openPlan({ Notes: [["Bring biscuits"]] });
  expect(await refreshInOneClick(tasks)).toBe("noPlan");
  expect(workbook.settings.has(ribbonMarkKey)).toBe(false);
});

test.each([["written"], ["printed x1"], ["written <b>".repeat(20)], [7], [{ id: "x" }]])(
  "a setting that is no mark of ours is none: %s",
  async (setting) => {
    const { workbook } = openPlan({ Plan: planRows(3) });
    workbook.settings.set(ribbonMarkKey, setting);
    expect(await mark()).toBeNull();
  },
);

test("what the ribbon has refreshed is counted again alike, and nothing is written", async () => {
  const { workbook, excel } = openPlan({ Plan: planRows(6) });
  await tasks.refresh(day("2021-11-02"), () => undefined);
  const ribbon = await tasks.refresh(day("2021-11-02"), () => undefined);
  if (!ribbon.ok) throw new Error(ribbon.problem.kind);
  const before = workbook.sheets().map((sheet) => contentOf(workbook, sheet));
  const settings = new Map(workbook.settings);
  const trace = startTrace(excel.host);
  expect(await recounted()).toEqual({
    ...ribbon.value,
    writtenTo: summaryName,
    attentionOn: attentionName,
  });
  expect(trace.writeRoundTrips).toBe(0);
  expect(workbook.sheets().map((sheet) => contentOf(workbook, sheet))).toEqual(before);
  expect(new Map(workbook.settings)).toEqual(settings);
});

test("a question, and a sheet that cannot be written, are found as the ribbon found them", async () => {
  const { workbook } = openPlan({ Plan: planRows(3).slice(2) });
  expect(await refreshInOneClick(tasks)).toBe("question");
  expect(await mark()).toMatchObject({ wrote: false });
  expect(await recounted(false)).toMatchObject({
    writtenTo: null,
    questions: [{ kind: "greenMeaning", sheet: "Plan" }],
  });
  await tasks.answerGreen("complete");
  expect(await refreshInOneClick(tasks)).toBeNull();
  workbook.setProtected(sheetNamed(workbook, summaryName), true);
  expect(await refreshInOneClick(tasks)).toBe("protectedSheet");
  expect(await recounted(false)).toMatchObject({
    writtenTo: null,
    notWritten: { kind: "protectedSheet", sheet: summaryName },
    stoodBefore: { sheet: summaryName },
  });
});

test("what the ribbon could not write is not said to be written", async () => {
  openPlan({ Plan: planRows(3) });
  await refreshInOneClick(tasks);
  expect(await recounted(false)).toMatchObject({ writtenTo: null, attentionOn: null, notWritten: null });
});

test("where the workbook takes no mark, that is a problem and no fault", async () => {
  const { excel } = openPlan({ Plan: planRows(3) });
  await refreshInOneClick(tasks);
  const allow = excel.host.refuse("SettingCollection.add", "AccessDenied");
  expect((await tasks.tellPane(true)).ok).toBe(false);
  allow();
});
