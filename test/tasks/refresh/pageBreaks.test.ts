import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codec } from "../../../workbench/engine/codec";
import type { LiveWorkbook } from "../../../workbench/engine/liveWorkbook";
import { openExcelInNode } from "../../../workbench/protocol/nodeBridge";
import { startTrace } from "../../../workbench/protocol/tracing";
import { sheetNamed } from "../openPlan";
import { attentionName, refresh, refreshedPlan, setReviews, summaryName } from "./refreshing";

const breaksOf = (workbook: LiveWorkbook, name: string): readonly number[] =>
  workbook.pageSetup(sheetNamed(workbook, name)).rowBreaks;

const headingBelow = (workbook: LiveWorkbook, row: number): boolean =>
  workbook.look(sheetNamed(workbook, summaryName), row, 0).style === "Heading2";

test("the second page begins below the top, with a heading", async () => {
  const { workbook, sheet } = await refreshedPlan(3);
  const [first = 0] = breaksOf(workbook, summaryName);
  expect(headingBelow(workbook, first)).toBe(true);
  expect(workbook.charts(sheet).some(({ name }) => name === "ActionPlan_ReviewChart")).toBe(true);
  expect(breaksOf(workbook, attentionName)).toEqual([]);
});

test("a second refresh leaves the same breaks, and others where there is more to print", async () => {
  const { workbook } = await refreshedPlan(2);
  const once = breaksOf(workbook, summaryName);
  await refresh();
  expect(breaksOf(workbook, summaryName)).toEqual(once);
  setReviews(workbook, 12);
  await refresh();
  const more = breaksOf(workbook, summaryName);
  expect(more.length).toBeGreaterThan(once.length);
  setReviews(workbook, 2);
  await refresh();
  expect(breaksOf(workbook, summaryName)).toEqual(once);
});

test("breaks that officers have set go from the summary, and stay on every other sheet", async () => {
  const { workbook, sheet } = await refreshedPlan(2);
  const once = breaksOf(workbook, summaryName);
  const plan = sheetNamed(workbook, "Review 1");
  const attention = sheetNamed(workbook, attentionName);
  for (const each of [sheet, plan, attention])
    workbook.setPageSetup(each, { rowBreaks: [...workbook.pageSetup(each).rowBreaks, 3] });
  await refresh();
  expect(breaksOf(workbook, summaryName)).toEqual(once);
  expect([plan, attention].map((each) => workbook.pageSetup(each).rowBreaks)).toEqual([[3], [3]]);
});

test.each(["PageBreakCollection.removePageBreaks", "PageBreakCollection.add"])(
  "where Excel refuses %s, for want of a printer, the summary stands",
  async (call) => {
    const { workbook, excel, sheet } = await refreshedPlan(2);
    setReviews(workbook, 3);
    const allow = excel.host.refuse(call, "GeneralException");
    const { writtenTo } = await refresh();
    allow();
    expect(writtenTo).toBe(summaryName);
    expect(workbook.value(sheet, 0, 0)).toBe("Action plan summary");
    expect(workbook.tables(sheet).some(({ name }) => name === "ActionPlan_Reviews")).toBe(true);
    await refresh();
    expect(headingBelow(workbook, breaksOf(workbook, summaryName)[0] ?? 0)).toBe(true);
  },
);

test("page breaks are set in the one write, behind everything else", async () => {
  const { workbook, excel } = await refreshedPlan(2);
  setReviews(workbook, 3);
  const trace = startTrace(excel.host);
  await refresh();
  expect(trace.writeRoundTrips).toBe(1);
  const first = trace.calls.indexOf("PageBreakCollection.removePageBreaks");
  const after = trace.calls.slice(first).filter((call) => call.includes("="));
  expect(first).toBeGreaterThan(0);
  expect(after).toEqual([]);
});

test("the sample with six reviews: no chart and no table of counts is split, in the file too", async () => {
  const bytes = readFileSync(join(__dirname, "../../../samples/02-six-review-plans.xlsx"));
  const opened = await codec.read(new Uint8Array(bytes));
  if (!opened.ok) throw new Error(opened.why);
  openExcelInNode(opened.value.workbook, { installGlobals: true });
  await refresh();
  const breaks = breaksOf(opened.value.workbook, summaryName);
  const again = await codec.read(await codec.write(opened.value.workbook));
  if (!again.ok) throw new Error(again.why);
  const { workbook } = again.value;
  expect(breaksOf(workbook, summaryName)).toEqual(breaks);
  const sheet = sheetNamed(workbook, summaryName);
  const topOf = (row: number): number =>
    Array.from({ length: row }, (_, at) => workbook.rowHeight(sheet, at)).reduce((sum, one) => sum + one, 0);
  const cut = workbook
    .charts(sheet)
    .filter(({ top, height }) => breaks.some((row) => topOf(row) > top + 1 && topOf(row) < top + height - 1));
  expect(cut.map(({ name }) => name)).toEqual([]);
  const split = workbook
    .tables(sheet)
    .filter(({ zone }) => breaks.some((row) => row > zone.top && row <= zone.bottom));
  expect(split.map(({ name }) => name)).toEqual(["ActionPlan_Overdue", "ActionPlan_ReviewParagraphs"]);
});
