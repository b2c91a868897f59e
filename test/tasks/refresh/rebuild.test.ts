import { refreshSummary } from "../../../src/tasks/refresh/refreshSummary";
import type { LiveWorkbook } from "../../../workbench/engine/liveWorkbook";
import { startTrace } from "../../../workbench/protocol/tracing";
import { sheetState, workbookState } from "../../workbench/sheetState";
import { contentOf, openPlan, planRows, sheetNamed } from "../openPlan";
import {
  attentionName,
  lastRow,
  put,
  refresh,
  refreshedPlan,
  request,
  setReviews,
  summaryName,
  tableOf,
} from "./refreshing";

test("a second refresh with nothing changed leaves the whole workbook equal", async () => {
  const { workbook } = await refreshedPlan(3);
  await refresh();
  const before = workbookState(workbook);
  await refresh();
  expect(workbookState(workbook)).toEqual(before);
});

test("both sheets take one round trip to write", async () => {
  const { workbook, excel } = await refreshedPlan(3);
  setReviews(workbook, 5);
  const trace = startTrace(excel.host);
  await refresh();
  expect(trace).toMatchObject({ readRoundTrips: 2, writeRoundTrips: 1 });
});

const changes: readonly (readonly [string, (workbook: LiveWorkbook, sheet: string) => void])[] = [
  ["a renamed sheet", (workbook, sheet) => workbook.renameSheet(sheet, "For committee")],
  ["a moved sheet", (workbook, sheet) => workbook.moveSheet(sheet, 0)],
  ["rows inserted among ours", (workbook, sheet) => workbook.shiftRows(sheet, 6, 4)],
  ["rows deleted among ours", (workbook, sheet) => workbook.shiftRows(sheet, 3, -2)],
  [
    "rows inserted in a table",
    (workbook, sheet) => workbook.shiftRows(sheet, tableOf(workbook, "ActionPlan_Reviews").zone.top + 1, 2),
  ],
  [
    "a table made plain cells",
    (workbook) => workbook.removeTable(tableOf(workbook, "ActionPlan_Reviews").id),
  ],
  [
    "a table and its cells deleted",
    (workbook, sheet) => {
      const { id, zone } = tableOf(workbook, "ActionPlan_Reviews");
      workbook.removeTable(id);
      workbook.clear(sheet, zone, "All");
    },
  ],
  ["a chart deleted", (workbook, sheet) => workbook.removeChart(workbook.charts(sheet)[0]?.id ?? "")],
  ["lost memory", (workbook) => workbook.settings.clear()],
  ["a lost name of our area", (workbook) => workbook.removeName("ActionPlan_SummaryArea")],
  ["cells written over", (workbook, sheet) => put(workbook, sheet, 1, 0, [["x", "y"], ["z"]])],
];

describe("after an officer's changes the next refresh writes the same sheet again:", () => {
  test.each(changes)("%s", async (_, change) => {
    const { workbook, sheet } = await refreshedPlan(3);
    await refresh();
    const state = () => {
      const { cells, tables, charts, widths, rules } = sheetState(workbook, sheet);
      const named = tables.map(({ name, zone }) => [name, zone]).sort();
      return { cells, named, widths, rules, charts: charts.map((chart) => ({ ...chart, id: "" })) };
    };
    const before = state();
    change(workbook, sheet);
    await refresh();
    expect(state()).toEqual(before);
    expect(workbook.sheets()).toHaveLength(5);
  });
});

test("a summary of the version before, its tables elsewhere and with other columns, is written cleanly", async () => {
  const fresh = await refreshedPlan(3);
  const cells = (workbook: LiveWorkbook, sheet: string) =>
    contentOf(workbook, sheet).filter((line) => !line.startsWith("{"));
  const wanted = cells(fresh.workbook, fresh.sheet);
  const { workbook } = openPlan(
    Object.fromEntries([1, 2, 3].map((at) => [`Review ${at}`, planRows(4, `review ${at}`)])),
  );
  const sheet = workbook.addSheet(summaryName);
  workbook.customProperties(sheet).set("actionPlanSummary", "1");
  put(workbook, sheet, 0, 0, [["Action plan summary"], ["Counts and lists"]]);
  const table = (row: number, name: string, headings: readonly string[]) => {
    put(workbook, sheet, row, 0, [headings, headings.map((_, at) => at), headings.map((_, at) => at)]);
    const { id } = workbook.addTable(
      sheet,
      { top: row, left: 0, bottom: row + 2, right: headings.length - 1 },
      true,
    );
    workbook.updateTable(id, { name });
  };
  table(24, "ActionPlan_Reviews", ["Review", "Lines", "Red", "Amber"]);
  table(
    33,
    "ActionPlan_ReviewDates",
    Array.from({ length: 14 }, (_, at) => `Figure ${at}`),
  );
  table(44, "ActionPlan_Ungrounded", ["Action", "Why"]);
  put(workbook, sheet, 49, 0, [["Recommendations without a live action"], ["Every one has a live action."]]);
  put(workbook, sheet, 60, 0, [["Our own note"]]);
  put(workbook, sheet, 30, 17, [["beside"]]);
  await refresh();
  const names = workbook.tables(sheet).map(({ name }) => name);
  expect(names.sort()).toEqual(
    fresh.workbook
      .tables(fresh.sheet)
      .map(({ name }) => name)
      .sort(),
  );
  expect(workbook.value(sheet, 30, 17)).toBe("beside");
  const at = Array.from({ length: 30 }, (_, row) => lastRow(workbook) + 1 + row);
  expect(at.filter((row) => workbook.value(sheet, row, 0) !== "")).toHaveLength(1);
  const below = { top: lastRow(workbook) + 1, left: 0, bottom: lastRow(workbook) + 80, right: 17 };
  workbook.clear(sheet, below, "All");
  workbook.clear(sheet, { top: 30, left: 17, bottom: 30, right: 17 }, "All");
  const blank = (line: string) =>
    / string {2}\{"fill":"","color":"#000000","bold":false,.*"size":11,/.test(line);
  expect(cells(workbook, sheet).filter((line) => !blank(line))).toEqual(
    wanted.filter((line) => !blank(line)),
  );
});

test("a renamed table stays the one it is, under the name the officer gave it", async () => {
  const { workbook } = await refreshedPlan(3);
  const own = workbook.addSheet("Our figures");
  workbook.write(own, 0, 0, { kind: "formula", formula: "=SUM(ActionPlan_Reviews[Red])" });
  const { id } = tableOf(workbook, "ActionPlan_Reviews");
  workbook.updateTable(id, { name: "Reviews" });
  setReviews(workbook, 5);
  const { summary } = await refresh();
  expect(tableOf(workbook, "Reviews").id).toBe(id);
  expect(workbook.tables().map(({ name }) => name)).not.toContain("ActionPlan_Reviews");
  expect(workbook.value(own, 0, 0)).toBe(2 * (summary.totals.red ?? 0));
});

test("an officer's own chart on our data is left, and follows it", async () => {
  const { workbook, sheet } = await refreshedPlan(3);
  const own = workbook.addSheet("Our chart");
  const [chart] = workbook.charts(sheet);
  if (!chart) throw new Error("There is no chart.");
  workbook.addChart(own, { ...chart, name: "Ours" });
  setReviews(workbook, 6);
  await refresh();
  const [after] = workbook.charts(own);
  const { zone } = tableOf(workbook, "ActionPlan_Reviews");
  expect(after?.name).toBe("Ours");
  expect(after?.series[0]?.values.zone).toMatchObject({ top: zone.top + 1, bottom: zone.bottom - 1 });
});

test.each([summaryName, attentionName])("a deleted sheet is made again: %s", async (name) => {
  const { workbook } = await refreshedPlan(2);
  workbook.deleteSheet(sheetNamed(workbook, name));
  await refresh();
  expect(
    workbook
      .sheets()
      .map((one) => workbook.sheetName(one))
      .sort(),
  ).toEqual(["Review 1", "Review 2", summaryName, attentionName].sort());
  expect(workbook.value(sheetNamed(workbook, name), 0, 0)).toMatch(/^Action plan/);
});

test("where Excel will not move cells of some columns only, whole rows are moved", async () => {
  const { workbook, excel } = await refreshedPlan(2);
  const own = workbook.addSheet("Our figures");
  workbook.write(own, 0, 0, { kind: "formula", formula: "=SUM(ActionPlan_Reviews[Red])" });
  setReviews(workbook, 6);
  // A block of cells is refused, and whole rows are allowed.
  const allow = excel.host.refuse("Range.insert", "InsertDeleteConflict");
  const stop = excel.host.onExchange(({ calls }) => {
    if (calls.includes("Range.insert")) allow();
  });
  const { summary, writtenTo } = await refresh();
  stop();
  expect(writtenTo).toBe(summaryName);
  expect(workbook.value(sheetNamed(workbook, summaryName), 0, 0)).toBe("Action plan summary");
  expect(workbook.value(own, 0, 0)).toBe(2 * (summary.totals.red ?? 0));
});

test("whichever call Excel refuses while rows come and go, officers' cells stay and a refresh mends it", async () => {
  const { workbook, excel, sheet } = await refreshedPlan(2);
  const edge = (workbook.usedZone(sheet, true)?.right ?? 0) + 2;
  put(workbook, sheet, 5, edge, [["note"]]);
  setReviews(workbook, 4);
  const trace = startTrace(excel.host);
  await refresh();
  const moving =
    /^(?:Range\.(?:insert|delete|clear|setCellProperties|style=)|Table\.|Chart\.setData|PageLayout)/;
  const calls = [...new Set(trace.calls)].filter((call) => moving.test(call));
  expect(calls).toEqual(
    expect.arrayContaining(["Range.insert", "Range.clear", "Table.resize", "Chart.setData"]),
  );
  let reviews = 4;
  for (const call of calls) {
    reviews = reviews === 4 ? 2 : 4;
    setReviews(workbook, reviews);
    const allow = excel.host.refuse(call, "GeneralException");
    await refreshSummary(request);
    allow();
    const title = workbook.value(sheet, 0, 0);
    expect([call, title]).toEqual([call, expect.stringMatching(/^(?:Action plan summary$|Unfinished)/)]);
    expect([call, workbook.value(sheet, 5, edge)]).toEqual([call, "note"]);
    const { summary } = await refresh();
    expect([call, workbook.value(sheet, 0, 0)]).toEqual([call, "Action plan summary"]);
    expect(summary.reviews).toHaveLength(reviews);
    const { zone } = tableOf(workbook, "ActionPlan_Reviews");
    expect([call, zone.bottom - zone.top]).toEqual([call, reviews + 1]);
  }
  expect(excel.host.crashes).toEqual([]);
}, 240_000);
