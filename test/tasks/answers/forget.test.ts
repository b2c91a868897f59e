import { excelTasks } from "../../../src/tasks/excelTasks";
import type { Forgettable } from "../../../src/tasks/answers/forget";
import { emptyMemory, memoryFrom, memoryKey } from "../../../src/workbook/memory/memory";
import { ribbonMarkKey } from "../../../src/workbook/ribbonMark";
import type { LiveWorkbook } from "../../../workbench/engine/liveWorkbook";
import { startTrace } from "../../../workbench/protocol/tracing";
import { openExcelInNode } from "../../../workbench/protocol/nodeBridge";
import { day } from "../../plan/usualSettings";
import { contentOf, openPlan, planRows, sheetNamed } from "../openPlan";
import { refresh, summaryName } from "../refresh/refreshing";

const tasks = excelTasks(() => day("2021-10-12"));
jest.setTimeout(30_000);

const nothingKept: Forgettable = {
  ...{ meetings: 0, sheets: 0, texts: 0 },
  ...{ green: false, dates: false, meetingDate: false },
};
const contents = (workbook: LiveWorkbook) => workbook.sheets().map((sheet) => contentOf(workbook, sheet));

/** A plan whose green was asked about and answered, with one sheet that was answered about, refreshed for two meetings. */
async function answered() {
  const open = openPlan({ Plan: planRows(4).slice(2), Archive: planRows(3, "old recommendation") });
  await tasks.answerGreen("on-track");
  await tasks.answerSheet("Archive", { included: false });
  await tasks.keepHighlights(["overdue"]);
  await refresh({ meetingDate: day("2021-10-12") });
  await refresh({ meetingDate: day("2021-11-02") });
  await tasks.tellPane(true);
  return open;
}

test("answers and meetings are taken out and told, and no sheet is touched", async () => {
  const { workbook, excel } = await answered();
  const before = contents(workbook);
  const trace = startTrace(excel.host);
  expect(await tasks.forget()).toEqual({
    ok: true,
    value: { ...nothingKept, meetings: 2, sheets: 1, green: true, meetingDate: true },
  });
  expect(trace.readRoundTrips + trace.writeRoundTrips).toBe(2);
  expect(contents(workbook)).toEqual(before);
  expect(await tasks.recall()).toEqual({
    ok: true,
    value: { meetingDate: null, highlights: ["overdue"], keeps: false },
  });
  expect([...workbook.settings.keys()]).toEqual([memoryKey]);
  const left = memoryFrom(workbook.settings.get(memoryKey));
  expect(left).toEqual({
    ...emptyMemory,
    ...{ summary: left.summary, attention: left.attention, highlights: ["overdue"] },
  });
  expect(left.summary?.name).toBe(summaryName);
});

test("afterwards it asks again, and writes to the summary that is there", async () => {
  const { workbook } = await answered();
  const tables = () => workbook.tables(sheetNamed(workbook, summaryName)).map(({ name }) => name);
  const before = { sheets: workbook.sheets().length, tables: tables() };
  await tasks.forget();
  expect((await refresh()).questions).not.toEqual([]);
  await tasks.answerGreen("on-track");
  await tasks.answerSheet("Archive", { included: false });
  expect(await refresh()).toMatchObject({ writtenTo: summaryName, meetings: [], summary: { changes: null } });
  expect({ sheets: workbook.sheets().length, tables: tables() }).toEqual(before);
});

test("a workbook that no summary was written to keeps nothing at all", async () => {
  const { workbook } = openPlan({ Plan: planRows(3).slice(2) });
  await tasks.answerGreen("complete");
  await tasks.tellPane(false);
  expect(await tasks.forget()).toEqual({ ok: true, value: { ...nothingKept, green: true } });
  expect([...workbook.settings.keys()]).toEqual([]);
});

test("what a later version of the add-in keeps goes too", async () => {
  const { workbook } = openPlan({ Plan: planRows(3).slice(2) });
  workbook.settings.set(memoryKey, JSON.stringify({ version: 2, names: ["A name"] }));
  await tasks.answerGreen("complete");
  expect(await tasks.recall()).toMatchObject({ value: { keeps: true } });
  await tasks.forget();
  expect([...workbook.settings.keys()]).toEqual([]);
});

test("settings of other add-ins stay", async () => {
  const { workbook } = await answered();
  workbook.settings.set("somebodyElse", "stays");
  await tasks.forget();
  expect([...workbook.settings.keys()]).toEqual([memoryKey, "somebodyElse"]);
  expect(workbook.settings.has(ribbonMarkKey)).toBe(false);
});

test("a workbook that is read-only says so, and one without a memory has nothing to forget", async () => {
  const { workbook } = openPlan({ Plan: planRows(3) });
  expect(await tasks.recall()).toMatchObject({ value: { keeps: false } });
  expect(await tasks.forget()).toEqual({ ok: true, value: nothingKept });
  openExcelInNode(workbook, { readOnly: true, installGlobals: true });
  expect(await tasks.forget()).toEqual({ ok: false, problem: { kind: "readOnly" } });
});

test("a refusal says what it may have changed", async () => {
  const { excel } = await answered();
  excel.host.refuse("Setting.delete", "GeneralException");
  expect(await tasks.forget()).toMatchObject({ ok: false, problem: { changed: "perhapsAnswer" } });
});
