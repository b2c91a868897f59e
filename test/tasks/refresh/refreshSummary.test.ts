import { refreshSummary, type RefreshRequest } from "../../../src/tasks/refresh/refreshSummary";
import { openExcelInNode } from "../../../workbench/protocol/nodeBridge";
import { startTrace } from "../../../workbench/protocol/tracing";
import { day } from "../../plan/usualSettings";
import { contentOf, header, key, openPlan, planRows, sheetNamed } from "../openPlan";

const request: RefreshRequest = { today: day("2021-10-12"), meetingDate: null };

async function refresh(changes: Partial<RefreshRequest> = {}) {
  const outcome = await refreshSummary({ ...request, ...changes });
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return outcome.value;
}

test("writes the summary sheet, its tables and its chart, and nothing on the officer's sheets", async () => {
  const { workbook } = openPlan({ "Plan A": planRows(9), "Plan B": planRows(4, "the second review") });
  const before = ["Plan A", "Plan B"].map((name) => contentOf(workbook, sheetNamed(workbook, name)));
  const { writtenTo, summary } = await refresh();
  expect(writtenTo).toBe("Action plan summary");
  expect(summary.totals.lines).toBe(13);
  const sheet = sheetNamed(workbook, "Action plan summary");
  expect(workbook.value(sheet, 0, 0)).toBe("Action plan summary");
  const names = workbook.tables(sheet).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["ActionPlan_Reviews", "ActionPlan_Overdue"]));
  const [chart] = workbook.charts(sheet);
  expect(chart?.type).toBe("BarStacked");
  expect(chart?.series.map(({ name, fill }) => [name, fill])).toEqual([
    ["Red", "#8B0A1A"],
    ["Amber", "#FFBF1F"],
    ["Green", "#2A9D7E"],
  ]);
  expect(["Plan A", "Plan B"].map((name) => contentOf(workbook, sheetNamed(workbook, name)))).toEqual(before);
});

test("a second refresh leaves the workbook equal, cell for cell", async () => {
  const { workbook } = openPlan({ Plan: planRows(12) });
  await refresh();
  const everything = () =>
    workbook.sheets().map((sheet) => [contentOf(workbook, sheet), workbook.charts(sheet)]);
  const once = everything();
  await refresh();
  expect(everything()).toEqual(once);
});

test("takes two round trips to read and one to write", async () => {
  const { excel } = openPlan({ A: planRows(30), B: planRows(30, "review B"), C: planRows(30, "review C") });
  const trace = startTrace(excel.host);
  await refresh();
  expect(trace).toMatchObject({ readRoundTrips: 2, writeRoundTrips: 1 });
});

test("reads on, in the columns that count, where a plan is longer than its head", async () => {
  const { excel } = openPlan({ Long: planRows(1500), Short: planRows(5, "the short review") });
  const trace = startTrace(excel.host);
  const { summary } = await refresh();
  expect(summary.totals.lines).toBe(1505);
  expect(trace).toMatchObject({ readRoundTrips: 3, writeRoundTrips: 1 });
});

test("an officer's own sheet called Action plan summary is left alone", async () => {
  const { workbook } = openPlan({ Plan: planRows(3), "Action plan summary": [["Our own notes"]] });
  const { writtenTo } = await refresh();
  expect(writtenTo).toBe("Action plan summary 2");
  expect(workbook.value(sheetNamed(workbook, "Action plan summary"), 0, 0)).toBe("Our own notes");
});

test("finds its sheet again under a new name", async () => {
  const { workbook } = openPlan({ Plan: planRows(3) });
  await refresh();
  workbook.renameSheet(sheetNamed(workbook, "Action plan summary"), "For committee");
  expect((await refresh()).writtenTo).toBe("For committee");
  expect(workbook.sheets()).toHaveLength(3);
});

test("text that looks like a formula stays text", async () => {
  const nasty = ["=1+1", "+44 ring them", "-chase the provider", "@everyone look", "'quoted"];
  const rows = nasty.map((text, index) => [
    `${index + 1}`,
    `Rec ${text}`,
    text,
    "=SUM(A1)",
    "31/03/2021",
    "A",
  ]);
  const { workbook } = openPlan({ "=Plan": [key, header, ...rows] });
  await refresh();
  const sheet = sheetNamed(workbook, "Action plan summary");
  const overdue = workbook.tables(sheet).find(({ name }) => name === "ActionPlan_Overdue");
  expect(overdue).toBeDefined();
  const zone = overdue?.zone ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const texts: unknown[] = [];
  for (let row = zone.top; row <= zone.bottom; row++)
    for (let column = zone.left; column <= zone.right; column++) {
      texts.push(workbook.value(sheet, row, column));
      expect(workbook.formula(sheet, row, column)).toBe(workbook.value(sheet, row, column));
    }
  expect(texts).toEqual(expect.arrayContaining([...nasty, "=SUM(A1)", "=Plan"]));
});

test("writes nothing while something is asked, and says what", async () => {
  const { workbook } = openPlan({ Plan: planRows(3).slice(2) });
  const { questions, writtenTo, summary } = await refresh();
  expect(questions).toEqual([{ kind: "greenMeaning", sheet: "Plan" }]);
  expect(writtenTo).toBeNull();
  expect(summary.totals).toMatchObject({ lines: 3, complete: null });
  expect(workbook.sheets()).toHaveLength(1);
});

test.each([
  ["an empty workbook", {}],
  [
    "a workbook without a plan",
    {
      Contacts: [
        ["Name", "Role"],
        ["", "Chair"],
      ],
    },
  ],
])("%s holds no plan", async (_, sheets) => {
  openPlan({ Sheet1: [], ...sheets });
  expect(await refreshSummary(request)).toEqual({ ok: false, problem: { kind: "noPlan" } });
});

test("a protected workbook gives its totals and says why nothing was written", async () => {
  const { workbook } = openPlan({ Plan: planRows(3) });
  workbook.structureProtected = true;
  expect(await refresh()).toMatchObject({ writtenTo: null, notWritten: { kind: "protectedWorkbook" } });
  expect(workbook.sheets()).toHaveLength(1);
});

test("a protected summary sheet is not written", async () => {
  const { workbook } = openPlan({ Plan: planRows(3) });
  await refresh();
  const sheet = sheetNamed(workbook, "Action plan summary");
  workbook.setProtected(sheet, true);
  const before = contentOf(workbook, sheet);
  expect(await refresh({ meetingDate: day("2022-06-01") })).toMatchObject({
    writtenTo: null,
    notWritten: { kind: "protectedSheet", sheet: "Action plan summary" },
  });
  expect(contentOf(workbook, sheet)).toEqual(before);
});

test("protected plan sheets are read all the same", async () => {
  const { workbook } = openPlan({ Plan: planRows(3) });
  workbook.setProtected(sheetNamed(workbook, "Plan"), true);
  expect((await refresh()).writtenTo).toBe("Action plan summary");
});

test.each(["Hidden", "VeryHidden"] as const)(
  "a %s plan is named, and counts when it is included",
  async (state) => {
    const { workbook } = openPlan({ Plan: planRows(3), Draft: planRows(2) });
    workbook.setSheetState(sheetNamed(workbook, "Draft"), state);
    const { plan, summary } = await refresh();
    expect(plan.sheets.map(({ name, counted }) => [name, counted])).toEqual([
      ["Plan", true],
      ["Draft", false],
    ]);
    expect(summary.totals.lines).toBe(3);
    const included = new Map([["Draft", { included: true }]]);
    expect((await refresh({ sheets: included })).summary.totals.lines).toBe(5);
  },
);

test("a copy of the summary sheet is known for a copy", async () => {
  const { workbook } = openPlan({ Plan: planRows(3) });
  await refresh();
  const copy = workbook.addSheet("Action plan summary (2)");
  workbook.customProperties(copy).set("actionPlanSummary", "1");
  expect((await refresh()).writtenTo).toBe("Action plan summary");
  workbook.renameSheet(sheetNamed(workbook, "Action plan summary"), "Renamed");
  workbook.settings.delete("actionPlan");
  expect(await refreshSummary(request)).toMatchObject({ ok: false, problem: { kind: "severalSummaries" } });
});

test("a summary sheet that has lost its mark is left alone, and its table names are not taken from it", async () => {
  const { workbook } = openPlan({ Plan: planRows(3) });
  await refresh();
  const earlier = sheetNamed(workbook, "Action plan summary");
  workbook.customProperties(earlier).clear();
  workbook.settings.clear();
  workbook.renameSheet(earlier, "Summary Oct 2021");
  const before = contentOf(workbook, earlier);
  const again = await refresh();
  expect(again.writtenTo).toBe("Action plan summary");
  expect(again.plan.sheets).toMatchObject([{ kind: "plan" }, { kind: "summary", name: "Summary Oct 2021" }]);
  expect(again.summary.totals.lines).toBe(3);
  expect(contentOf(workbook, earlier)).toEqual(before);
  const names = workbook.tables(sheetNamed(workbook, "Action plan summary")).map(({ name }) => name);
  expect(names).toContain("ActionPlan_Reviews_2");
  expect((await refresh()).writtenTo).toBe("Action plan summary");
});

test("the chosen meeting date is remembered until it is past", async () => {
  const { workbook } = openPlan({ Plan: planRows(3) });
  await refresh({ meetingDate: day("2021-11-01") });
  expect((await refresh()).plan.meetingDate).toBe(day("2021-11-01"));
  expect((await refresh({ today: day("2021-11-02") })).plan.meetingDate).toBe(day("2021-11-02"));
  workbook.settings.set("actionPlan", "not ours");
  expect((await refresh()).plan.meetingDate).toBe(request.today);
});

test("after a write that Excel broke off the sheet says unfinished, and the next refresh mends it", async () => {
  const { workbook, excel } = openPlan({ Plan: planRows(3) });
  await refresh();
  const sheet = sheetNamed(workbook, "Action plan summary");
  const whole = contentOf(workbook, sheet);
  const allow = excel.host.refuse("Chart.setData", "GeneralException");
  expect(await refreshSummary(request)).toMatchObject({
    ok: false,
    problem: { kind: "refused", changed: "perhaps" },
  });
  expect(workbook.value(sheet, 0, 0)).toMatch(/^Unfinished/);
  allow();
  await refresh();
  expect(contentOf(workbook, sheet)).toEqual(whole);
});

test("while a cell is edited it waits, and then refreshes", async () => {
  const { excel } = openPlan({ Plan: planRows(3) });
  excel.host.editing = true;
  const refreshing = refresh();
  await new Promise((resolve) => setTimeout(resolve, 50));
  excel.host.editing = false;
  expect((await refreshing).writtenTo).toBe("Action plan summary");
});

test("where Excel cannot make one undo step of it, it refreshes without, and asks only once more", async () => {
  const { workbook } = openPlan({ Plan: planRows(3) });
  const { host } = openExcelInNode(workbook, { installGlobals: true, requirementSets: { ExcelApi: "1.20" } });
  const steps: string[] = [];
  const allow = host.refuse("Worksheet.getRangeByIndexes", "UndoNotSupported");
  const refreshing = refreshSummary({ ...request, onStep: (step) => steps.push(step) });
  expect(await refreshing).toMatchObject({ ok: false, problem: { kind: "refused", changed: "nothing" } });
  expect(steps).toEqual(["reading", "reading"]);
  allow();
  expect((await refresh()).writtenTo).toBe("Action plan summary");
});

test("one press is one step to undo", async () => {
  const { workbook } = openPlan({ Plan: planRows(3) });
  await refresh();
  expect(workbook.undo()).toBe(true);
  expect(workbook.sheets().map((sheet) => workbook.sheetName(sheet))).toEqual(["Plan"]);
});
