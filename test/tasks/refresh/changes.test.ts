import { readFileSync } from "node:fs";
import { excelTasks } from "../../../src/tasks/excelTasks";
import type { Refreshed } from "../../../src/tasks/refresh/refreshSummary";
import { emptyMemory, memoryFrom, memoryKey, type Memory } from "../../../src/workbook/memory/memory";
import { codec } from "../../../workbench/engine/codec";
import type { LiveWorkbook } from "../../../workbench/engine/liveWorkbook";
import { openExcelInNode } from "../../../workbench/protocol/nodeBridge";
import { reportOf } from "../../../workbench/report/reportShape";
import { noChanges } from "../../summary/noChanges";
import { day } from "../../plan/usualSettings";
import { twins } from "../../samples/twins";
import { contentOf, fill, openPlan, planRows, sheetNamed } from "../openPlan";

async function openSample(sample: string): Promise<LiveWorkbook> {
  const read = await codec.read(new Uint8Array(readFileSync(`samples/${sample}.xlsx`)));
  if (!read.ok) throw new Error(read.why);
  openExcelInNode(read.value.workbook, { installGlobals: true });
  return read.value.workbook;
}

/** Refreshes for a meeting; null: the officer chose none. Today is the day of the meeting unless it is said. */
async function refresh(meeting: string | null, today = meeting, comparedWith?: string): Promise<Refreshed> {
  const tasks = excelTasks(() => day(today ?? "2021-10-12"));
  const picked = comparedWith === undefined ? null : day(comparedWith);
  const outcome = await tasks.refresh(meeting === null ? null : day(meeting), () => undefined, picked);
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return outcome.value;
}

const keptIn = (workbook: LiveWorkbook) => memoryFrom(workbook.settings.get(memoryKey)).snapshots;
const datesIn = (workbook: LiveWorkbook) => keptIn(workbook).meetings.map(({ date }) => date);
const days = (...dates: string[]) => dates.map(day);

describe("the six review plans at two meetings", () => {
  let first: Refreshed;
  let second: Refreshed;
  let now: LiveWorkbook;
  beforeAll(async () => {
    const then = await openSample("15-six-review-plans-last-meeting");
    first = await refresh(twins.since);
    now = await openSample("02-six-review-plans");
    now.settings.set(memoryKey, then.settings.get(memoryKey));
    second = await refresh(twins.asOf);
  });

  test("at the first meeting there is nothing to compare with", () => {
    expect([first.summary.changes, first.meetings, first.notKept]).toEqual([null, [], null]);
  });

  test.each(["newlyComplete", "newlyOverdue", "added"] as const)(
    "%s is exactly as written by hand",
    (list) => {
      const found = reportOf(second, null).changes?.[list];
      expect(found?.map(({ sheet, ref }) => ({ sheet, ref }))).toEqual(twins[list]);
    },
  );

  test.each(["movedBack", "datesExtended"] as const)("%s is exactly as written by hand", (list) => {
    const found = reportOf(second, null).changes?.[list];
    expect(found?.map(({ sheet, ref, from, to }) => ({ sheet, ref, from, to }))).toEqual(twins[list]);
  });

  test("what was removed is known by its review", () => {
    const sheets = new Map(second.summary.reviews.map(({ name, sheets: own }) => [name, own[0]]));
    const found = reportOf(second, null).changes?.removed ?? [];
    expect(found.map(({ review, ref }) => ({ sheet: sheets.get(review), ref }))).toEqual(twins.removed);
  });

  test("all lines add up, and none was a guess", () => {
    expect(second.summary.changes).toMatchObject({
      since: day(twins.since),
      all: { before: 83, now: 84, notCompared: 0 },
      pairedByOrder: 0,
      meetings: [
        { meetingDate: day(twins.since), lines: 83, complete: 36, overdue: 8 },
        { meetingDate: day(twins.asOf), lines: 84, complete: 45, overdue: 10 },
      ],
    });
    expect(second.meetings).toEqual(days(twins.since));
  });

  test("a second refresh for the same date compares the same and changes nothing in the workbook", async () => {
    const sheet = sheetNamed(now, second.writtenTo ?? "");
    const before = [contentOf(now, sheet), keptIn(now)];
    const again = await refresh(twins.asOf);
    expect(again.summary.changes).toEqual(second.summary.changes);
    expect([contentOf(now, sheet), keptIn(now)]).toEqual(before);
  });
});

describe("which refreshes are meetings", () => {
  const open = () => openPlan({ Plan: planRows(4) }).workbook;

  test("the default date is none, though it is compared with the last", async () => {
    const workbook = open();
    await refresh(null, "2021-07-13");
    expect(keptIn(workbook)).toEqual({ meetings: [], totals: [], names: [] });
    await refresh("2021-07-13");
    const { summary } = await refresh(null, "2021-10-12");
    expect(summary.changes).toMatchObject({
      since: day("2021-07-13"),
      all: { before: 4, now: 4, added: [] },
    });
    expect(datesIn(workbook)).toEqual(days("2021-07-13"));
  });

  test("a date that was chosen earlier is one until it is past", async () => {
    const workbook = open();
    await refresh("2021-10-12", "2021-09-01");
    fill(workbook, sheetNamed(workbook, "Plan"), planRows(5));
    await refresh(null, "2021-10-12");
    expect(keptIn(workbook)).toMatchObject({
      meetings: [{ date: day("2021-10-12") }],
      totals: [{ figures: { 0: 5 } }],
    });
    await refresh(null, "2021-10-13");
    expect(datesIn(workbook)).toEqual(days("2021-10-12"));
  });

  test("an earlier date destroys no later meeting, and is compared with the one before it", async () => {
    const workbook = open();
    for (const date of ["2021-01-12", "2021-04-13", "2021-07-13"]) await refresh(date);
    const kept = keptIn(workbook);
    const { summary, meetings } = await refresh("2021-04-13", "2021-07-13");
    expect([summary.changes?.since, meetings]).toEqual([day("2021-01-12"), days("2021-01-12")]);
    expect(keptIn(workbook)).toEqual(kept);
  });

  test("an officer may pick the meeting to compare with", async () => {
    open();
    for (const date of ["2021-01-12", "2021-04-13"]) await refresh(date);
    const { summary, meetings } = await refresh("2021-07-13", "2021-07-13", "2021-01-12");
    expect([summary.changes?.since, meetings]).toEqual([day("2021-01-12"), days("2021-01-12", "2021-04-13")]);
    const again = await refresh("2021-07-13", "2021-07-13", "2021-01-12");
    expect(again.summary.changes?.since).toBe(day("2021-01-12"));
  });

  test("while something is asked nothing is compared or kept", async () => {
    const workbook = open();
    await refresh("2021-07-13");
    const kept = keptIn(workbook);
    // Another sheet without a key: what green means there must be asked.
    fill(workbook, workbook.addSheet("Other"), planRows(3, "another review").slice(2));
    const { questions, summary } = await refresh("2021-10-12");
    expect([questions.length > 0, summary.changes]).toEqual([true, null]);
    expect(keptIn(workbook)).toEqual(kept);
  });

  test("where nothing may be written, the changes are told all the same", async () => {
    const workbook = open();
    const { writtenTo } = await refresh("2021-07-13");
    workbook.setProtected(sheetNamed(workbook, writtenTo ?? ""), true);
    const { summary, notWritten } = await refresh("2021-10-12");
    expect([notWritten?.kind, summary.changes?.since]).toEqual(["protectedSheet", day("2021-07-13")]);
    expect(datesIn(workbook)).toEqual(days("2021-07-13"));
  });
});

test("a damaged meeting is not compared with, and the next one is kept", async () => {
  const { workbook } = openPlan({ Plan: planRows(4) });
  await refresh("2021-07-13");
  const setting = String(workbook.settings.get(memoryKey));
  workbook.settings.set(memoryKey, setting.replace(/"states":"./, '"states":"'));
  const { summary } = await refresh("2021-10-12");
  expect(summary.changes).toBeNull();
  expect(datesIn(workbook)).toEqual(days("2021-07-13", "2021-10-12"));
});

describe("a sheet that is worked on in between", () => {
  test("sorted, with a column put in, renamed and moved, is the same plan", async () => {
    const { workbook } = openPlan({ Plan: planRows(6) });
    await refresh("2021-07-13", "2021-07-13");
    const [title = [], key = [], header = [], ...rows] = planRows(6);
    const plan = sheetNamed(workbook, "Plan");
    const wider = [title, key, header, ...rows.reverse()].map(([first = "", ...more], at) => [
      first,
      at === 2 ? "Agency" : at > 2 ? "Health" : "",
      ...more,
    ]);
    fill(workbook, plan, wider);
    workbook.renameSheet(plan, "Our plan");
    const { summary, questions } = await refresh("2021-07-14");
    expect(questions).toEqual([]);
    expect(summary.changes?.all).toMatchObject({ ...noChanges, before: 6, now: 6 });
  });
});

describe("a plan that is too large for the workbook's memory", () => {
  /** A memory with an answer of so many characters. */
  const answered = (length: number): Memory => ({
    ...emptyMemory,
    green: "complete",
    sameAs: [{ review: "A", text: "x".repeat(length), recommendation: "1" }],
  });
  const openWith = (lines: number, memory: Memory): LiveWorkbook => {
    const { workbook } = openPlan({ Plan: planRows(lines) });
    workbook.settings.set(memoryKey, JSON.stringify(memory));
    return workbook;
  };
  const answersIn = (workbook: LiveWorkbook) => {
    const { green, sameAs } = memoryFrom(workbook.settings.get(memoryKey));
    return [green, sameAs.map(({ text }) => text.length)];
  };

  test("says that this meeting is not kept, and keeps every answer", async () => {
    const workbook = openWith(400, answered(240_500));
    const { notKept, writtenTo } = await refresh("2021-07-13");
    expect([notKept, writtenTo, ...answersIn(workbook)]).toEqual([
      "lines",
      "Action plan summary",
      "complete",
      [240_500],
    ]);
    const { meetings, totals } = keptIn(workbook);
    expect([meetings, totals.map(({ date }) => date)]).toEqual([[], days("2021-07-13")]);
  });

  test("says that the meeting before is not kept any more", async () => {
    const workbook = openWith(400, answered(234_500));
    await refresh("2021-07-13");
    const { notKept, summary } = await refresh("2021-10-12");
    expect([notKept, summary.changes?.since]).toEqual(["earlierLines", day("2021-07-13")]);
    expect([datesIn(workbook), ...answersIn(workbook)]).toEqual([days("2021-10-12"), "complete", [234_500]]);
  });

  test("loses no answer where answers fill the memory by themselves, and takes no more", async () => {
    const workbook = openWith(7, answered(249_000));
    expect((await refresh("2021-07-13")).notKept).toBe("memory");
    const more = { review: "A", text: "x".repeat(2000), recommendation: null };
    const outcome = await excelTasks(() => day("2021-07-13")).answerSame(more);
    expect(outcome).toEqual({ ok: false, problem: { kind: "memoryFull" } });
    expect(answersIn(workbook)).toEqual(["complete", [249_000]]);
  });
});
