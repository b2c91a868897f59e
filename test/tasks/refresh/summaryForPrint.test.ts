import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { refreshSummary } from "../../../src/tasks/refresh/refreshSummary";
import { codec } from "../../../workbench/engine/codec";
import type { LiveWorkbook, TableInfo } from "../../../workbench/engine/liveWorkbook";
import { openExcelInNode } from "../../../workbench/protocol/nodeBridge";
import { startTrace } from "../../../workbench/protocol/tracing";
import { day } from "../../plan/usualSettings";
import { openPlan, planRows, sheetNamed } from "../openPlan";
import { attentionName, refresh, summaryName } from "./refreshing";

const folder = join(__dirname, "../../../samples");
// The largest is a matter of speed, and the template has no plan to summarise.
const samples = readdirSync(folder).filter((name) => /^(?!00-|14-).*\.xlsx$/.test(name));

async function refreshedSample(name: string): Promise<LiveWorkbook> {
  const read = await codec.read(new Uint8Array(readFileSync(join(folder, name))));
  if (!read.ok) throw new Error(read.why);
  openExcelInNode(read.value.workbook, { installGlobals: true });
  await refreshSummary({
    ...{ today: day("2021-10-12"), meetingDate: null },
    ...{ planAgreed: day("2021-01-01"), green: "complete", acceptGuesses: true },
  });
  return read.value.workbook;
}

const rowsOf = ({ zone }: TableInfo) =>
  Array.from({ length: zone.bottom - zone.top + 1 }, (_, at) => zone.top + at);
const columnsOf = ({ zone }: TableInfo) =>
  Array.from({ length: zone.right - zone.left + 1 }, (_, at) => zone.left + at);

/** The accessible-spreadsheet checklist of the Government Statistical Service, and what prints. */
function checkSheet(workbook: LiveWorkbook, name: string): void {
  const sheet = sheetNamed(workbook, name);
  expect(workbook.merges(sheet)).toEqual([]);
  expect(workbook.look(sheet, 0, 0).style).toBe("Heading1");
  expect(workbook.value(sheet, 0, 0)).not.toBe("");
  expect(workbook.value(sheet, 1, 0)).not.toBe("");
  const area = workbook.pageSetup(sheet).printArea;
  const used = workbook.usedZone(sheet, true);
  expect([area?.top, area?.left]).toEqual([0, 0]);
  expect(used && area && used.bottom <= area.bottom && used.right <= area.right).toBe(true);
  expect(workbook.pageSetup(sheet)).toMatchObject({
    landscape: true,
    pagesWide: 1,
    centerFooter: "Page &P of &N",
  });
  expect(workbook.pageSetup(sheet).titleRows).not.toBeNull();
  expect(workbook.frozen(sheet).rows).toBeGreaterThan(0);
  for (const table of workbook.tables(sheet)) {
    expect(table.name).toMatch(/^ActionPlan_[A-Za-z]+$/);
    expect([table.hasHeaders, table.showFilter]).toEqual([true, false]);
    const headings = columnsOf(table).map((column) => String(workbook.value(sheet, table.zone.top, column)));
    expect(new Set(headings.map((heading) => heading.toLowerCase())).size).toBe(headings.length);
    expect(headings).not.toContain("");
    for (const row of rowsOf(table)) {
      const cells = columnsOf(table).map((column) => workbook.value(sheet, row, column));
      expect([table.name, row, cells.some((cell) => cell !== "")]).toEqual([table.name, row, true]);
    }
    for (const column of columnsOf(table)) expect(workbook.columnWidth(sheet, column)).toBeGreaterThan(40);
  }
}

test.each(samples)("%s: both sheets are accessible and ready to print", async (name) => {
  const workbook = await refreshedSample(name);
  for (const sheet of [summaryName, attentionName]) checkSheet(workbook, sheet);
  expect(workbook.selection()).toEqual({
    sheet: sheetNamed(workbook, summaryName),
    zone: { top: 0, left: 0, bottom: 0, right: 0 },
  });
});

test("links lead to the cells of the plans, and look like links", async () => {
  const { workbook } = openPlan({ "Child A's plan": planRows(6) });
  await refresh();
  const sheet = sheetNamed(workbook, attentionName);
  const table = workbook.tables(sheet)[0];
  if (!table) throw new Error("There is no table.");
  const linked = rowsOf(table)
    .slice(1)
    .map((row) => [workbook.link(sheet, row, 2)?.target, workbook.look(sheet, row, 2).underline]);
  expect(linked.length).toBeGreaterThan(0);
  for (const [target, underline] of linked) {
    expect(target).toMatch(/^#'Child A''s plan'!E\d+$/);
    expect(underline).toBe(true);
  }
  const read = await codec.read(await codec.write(workbook));
  if (!read.ok) throw new Error(read.why);
  const again = read.value.workbook;
  const saved = sheetNamed(again, attentionName);
  expect(again.link(saved, table.zone.top + 1, 2)?.target).toBe(linked[0]?.[0]);
});

test("due dates are in Excel's own short date, which follows the officer's settings", async () => {
  const { workbook } = openPlan({ Plan: planRows(6) });
  await refresh();
  const sheet = sheetNamed(workbook, summaryName);
  const overdue = workbook.tables(sheet).find(({ name }) => name === "ActionPlan_Overdue");
  if (!overdue) throw new Error("There is no table of overdue actions.");
  const due = columnsOf(overdue).find((column) => workbook.value(sheet, overdue.zone.top, column) === "Due");
  expect(due).toBeDefined();
  expect(workbook.look(sheet, overdue.zone.top + 1, due ?? 0).numberFormat).toBe("m/d/yyyy");
  expect(workbook.text(sheet, overdue.zone.top + 1, due ?? 0)).toBe("31/03/2021");
});

test("2,000 lines are written in one request under 1 MB", async () => {
  const plans = Object.fromEntries(
    Array.from({ length: 8 }, (_, at) => [
      `Review ${at + 1}`,
      planRows(250, `the long review number ${at + 1}`),
    ]),
  );
  const { excel } = openPlan(plans);
  const trace = startTrace(excel.host);
  await refresh({ meetingDate: day("2021-10-12") });
  expect(trace.writeRoundTrips).toBe(1);
  expect(trace.largestRequestBytes).toBeLessThan(1_000_000);
}, 120_000);
