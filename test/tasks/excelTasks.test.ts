import { excelTasks } from "../../src/tasks/excelTasks";
import type { Outcome } from "../../src/summary/problem";
import type { Tasks } from "../../src/tasks/tasks";
import type { Refreshed } from "../../src/tasks/refresh/refreshSummary";
import { codec } from "../../workbench/engine/codec";
import type { LiveWorkbook } from "../../workbench/engine/liveWorkbook";
import { openExcelInNode } from "../../workbench/protocol/nodeBridge";
import { day } from "../plan/usualSettings";
import { header, key, openPlan, planRows, sheetNamed } from "./openPlan";

const tasks = () => excelTasks(() => day("2021-10-12"));
const nothing = () => undefined;

async function refreshed(of = tasks()): Promise<Refreshed> {
  const outcome = await of.refresh(null, nothing);
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return outcome.value;
}

/** Accepts the columns of a sheet as they are proposed. */
async function accept(of: Tasks, sheet: string): Promise<Outcome<null>> {
  const asked = (await refreshed(of)).questions.find((question) => question.sheet === sheet);
  if (asked?.kind !== "columns") throw new Error(`The columns of ${sheet} are not asked about.`);
  return of.answerSheet(sheet, {
    columns: asked.columns,
    headerRow: asked.headerRow,
    ratingFrom: asked.ratingFrom,
  });
}

async function reopen(workbook: LiveWorkbook): Promise<LiveWorkbook> {
  const read = await codec.read(await codec.write(workbook));
  if (!read.ok) throw new Error(read.why);
  openExcelInNode(read.value.workbook, { installGlobals: true });
  return read.value.workbook;
}

test("what green means is asked once: the answer is kept with the workbook", async () => {
  const { workbook } = openPlan({ Plan: planRows(3).slice(2) });
  expect((await refreshed()).questions).toEqual([{ kind: "greenMeaning", sheet: "Plan" }]);
  expect(await tasks().answerGreen("on-track")).toEqual({ ok: true, value: null });
  expect(await refreshed()).toMatchObject({ questions: [], plan: { green: "on-track" } });
  await reopen(workbook);
  expect(await refreshed()).toMatchObject({ questions: [], plan: { green: "on-track" } });
});

test("asked again what green means, the summary that stands is named with the meeting it is for", async () => {
  openPlan({ Plan: planRows(3).slice(2) });
  await tasks().answerGreen("on-track");
  expect(await refreshed()).toMatchObject({
    writtenTo: "Action plan summary",
    attentionOn: "Needs attention",
    stoodBefore: null,
  });
  await tasks().takeBack(null);
  const asked = await tasks().refresh(day("2021-11-02"), nothing);
  expect(asked).toMatchObject({
    value: {
      writtenTo: null,
      attentionOn: null,
      stoodBefore: { sheet: "Action plan summary", countedFor: day("2021-10-12") },
    },
  });
});

test("a summary sheet that says it is unfinished does not stand", async () => {
  const { workbook } = openPlan({ Plan: planRows(3) });
  await refreshed();
  const value = "Unfinished: press Refresh summary again";
  workbook.write(sheetNamed(workbook, "Action plan summary"), 0, 0, { kind: "value", value });
  expect(await refreshed()).toMatchObject({ stoodBefore: null });
  expect(await refreshed()).toMatchObject({ stoodBefore: { countedFor: day("2021-10-12") } });
});

const withoutRating = [
  key,
  header.slice(0, 5),
  ...planRows(3)
    .slice(3)
    .map((row) => row.slice(0, 5)),
];

test("columns are asked once, and again when a confirmed heading is gone", async () => {
  const { workbook } = openPlan({ Plan: withoutRating });
  const asking = tasks();
  expect((await refreshed(asking)).questions).toMatchObject([{ kind: "columns", sheet: "Plan" }]);
  expect(await accept(asking, "Plan")).toEqual({ ok: true, value: null });
  expect(await refreshed()).toMatchObject({ questions: [], summary: { totals: { lines: 3, notRated: 3 } } });
  const again = await reopen(workbook);
  expect((await refreshed()).questions).toEqual([]);
  const sheet = sheetNamed(again, "Plan");
  // Two headings that are new at once are nobody's heirs.
  again.write(sheet, 1, 2, { kind: "value", value: "Whatever" });
  again.write(sheet, 1, 3, { kind: "value", value: "Somebody" });
  expect((await refreshed()).questions).toMatchObject([{ kind: "columns", sheet: "Plan" }]);
});

test("accepting the columns of a sheet with two headings of the same text is no dead end", async () => {
  const lines = ["1", "2", "3"].map((ref) => [ref, `Carry out the action ${ref}`, "May 2021", "G", "A"]);
  openPlan({ Plan: [key, ["Ref", "Action", "Due", "RAG", "RAG"], ...lines] });
  const asking = tasks();
  expect((await refreshed(asking)).questions).toMatchObject([{ kind: "columns" }]);
  await accept(asking, "Plan");
  expect(await refreshed()).toMatchObject({ questions: [], summary: { totals: { lines: 3, green: 3 } } });
});

test("accepting the columns of a sheet that is gone says so", async () => {
  openPlan({ Plan: planRows(2) });
  expect(await tasks().answerSheet("Gone", {})).toEqual({
    ok: false,
    problem: { kind: "gone", sheet: "Gone" },
  });
});

test("goes to a cell, and says when its sheet is gone or hidden", async () => {
  const { workbook } = openPlan({ Plan: planRows(2), Other: [["x"]] });
  const other = sheetNamed(workbook, "Other");
  workbook.activate(other);
  expect(await tasks().goTo("Plan", "C5")).toEqual({ ok: true, value: null });
  const plan = sheetNamed(workbook, "Plan");
  expect(workbook.selection()).toMatchObject({ sheet: plan, zone: { top: 4, left: 2 } });
  workbook.setSheetState(other, "Hidden");
  for (const name of ["Other", "Nowhere"])
    expect(await tasks().goTo(name, "A1")).toEqual({ ok: false, problem: { kind: "gone", sheet: name } });
});

test("recalls the meeting date that was chosen, until it is past", async () => {
  openPlan({ Plan: planRows(2) });
  expect(await tasks().recall()).toEqual({
    ok: true,
    value: { meetingDate: null, highlights: [], keeps: false },
  });
  await tasks().refresh(day("2021-11-01"), nothing);
  expect(await tasks().recall()).toEqual({
    ok: true,
    value: { meetingDate: day("2021-11-01"), highlights: [], keeps: true },
  });
  const later = excelTasks(() => day("2021-11-02"));
  expect(await later.recall()).toEqual({
    ok: true,
    value: { meetingDate: null, highlights: [], keeps: true },
  });
});
