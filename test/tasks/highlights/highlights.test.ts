import { highlightKinds } from "../../../src/summary/highlights/highlight";
import { highlightLooks } from "../../../src/summary/highlights/highlightLooks";
import { describeProblem } from "../../../src/summary/wording/problemWords";
import { clearHighlights, keepHighlights } from "../../../src/tasks/highlights/highlights";
import { refreshSummary } from "../../../src/tasks/refresh/refreshSummary";
import type { LiveWorkbook } from "../../../workbench/engine/liveWorkbook";
import { openExcelInNode } from "../../../workbench/protocol/nodeBridge";
import { startTrace } from "../../../workbench/protocol/tracing";
import { reopen } from "../answers/answering";
import {
  cleared,
  marks,
  marksOn,
  meetingDate,
  officersRule,
  opened,
  ownRules,
  planOfAllKinds,
  refreshed,
} from "./highlighting";
import { planRows, sheetNamed } from "../openPlan";
import { sheetState } from "../../workbench/sheetState";

test("each kind is marked where it stands, in its look, and the first kind is applied first", async () => {
  const { workbook, plan } = opened();
  const { highlighted } = await refreshed(highlightKinds);
  expect(highlighted).toEqual({
    kinds: highlightKinds,
    cells: { overdue: 1, dueSoon: 1, notEvidenced: 1, ungrounded: 0, notRated: 1, findings: 1 },
    notOn: [],
  });
  expect(marksOn(workbook, plan)).toEqual(marks);
  for (const [at, kind] of (
    ["overdue", "dueSoon", "notEvidenced", "notRated", "findings"] as const
  ).entries()) {
    const { fill, font, bold, frame, line } = highlightLooks[kind];
    const side = { style: line, color: frame };
    expect(workbook.rules(plan)[at]).toMatchObject({
      formula: `=N("action-plan:${kind}")=0`,
      stopIfTrue: false,
      fill,
      color: font,
      bold: bold ? true : null,
      borders: { top: side, bottom: side, left: side, right: side },
    });
  }
});

test("where colours are the ratings, a line without one is framed and its fill left to the officer", async () => {
  const rows = planRows(12).map((row, at) => (at > 2 ? row.slice(0, 5) : row));
  const { workbook, plan } = opened({ Plan: rows });
  const fills = ["#00B050", "#FFC000", "#FF0000"];
  for (let row = 3; row < 14; row++)
    workbook.setLook(plan, { top: row, left: 5, bottom: row, right: 5 }, { fill: fills[row % 3] ?? "" });
  const { plan: read, highlighted } = await refreshed(["notRated"], { acceptGuesses: true });
  expect(read.sheets[0]?.ratingFrom).toBe("fill");
  expect(highlighted?.cells).toEqual({ notRated: 1 });
  expect(marksOn(workbook, plan)).toEqual([["notRated", ["F15"]]]);
  expect(workbook.rules(plan)[0]).toMatchObject({ fill: null, color: null });
});

test("highlight, refresh, sort, refresh, clear: the sheet is equal to before, property by property", async () => {
  const { workbook, plan } = opened();
  officersRule(workbook, plan, '=$F2="A"', true);
  workbook.setLook(plan, { top: 2, left: 4, bottom: 5, right: 5 }, { fill: "#FFC000", bold: true });
  workbook.setRowHidden(plan, 4, true);
  const before = sheetState(workbook, plan);
  await refreshed(highlightKinds);
  expect(sheetState(workbook, plan)).not.toEqual(before);
  await refreshed();
  expect(marksOn(workbook, plan)).toEqual(marks);
  const swap = (one: number, other: number) => {
    workbook.batch(() => {
      for (let column = 0; column < 7; column++) {
        const [first, second] = [workbook.value(plan, one, column), workbook.value(plan, other, column)];
        workbook.write(plan, one, column, { kind: "value", value: second });
        workbook.write(plan, other, column, { kind: "value", value: first });
      }
    });
  };
  swap(2, 3);
  await refreshed();
  expect(marksOn(workbook, plan)).toMatchObject([["overdue", ["E4"]], ["dueSoon", ["E3"]], {}, {}, {}]);
  swap(2, 3);
  expect(await cleared()).toEqual({ sheets: 1, notOn: [] });
  expect(sheetState(workbook, plan)).toEqual(before);
});

test("takes one round trip more to read and one more to write; none while off", async () => {
  const { excel, workbook } = opened({
    A: planOfAllKinds,
    B: planRows(9, "review B"),
    C: planRows(9, "review C"),
  });
  const trips = async (...given: Parameters<typeof refreshed>) => {
    const trace = startTrace(excel.host);
    await refreshed(...given);
    trace.stop();
    return [trace.readRoundTrips, trace.writeRoundTrips];
  };
  expect(await trips()).toEqual([2, 1]);
  expect(await trips(highlightKinds)).toEqual([3, 2]);
  expect(await trips()).toEqual([3, 2]);
  expect(await trips([])).toEqual([3, 2]);
  expect(ownRules(workbook, sheetNamed(workbook, "A"))).toEqual([]);
  expect(await trips()).toEqual([2, 1]);
});

test("what is chosen is remembered, also in a copy that was saved and opened again, and cleared there", async () => {
  const { workbook, plan } = opened();
  expect(await keepHighlights(["notRated", "overdue"])).toEqual({ ok: true, value: null });
  expect(marksOn(workbook, plan)).toEqual([]);
  expect((await refreshed()).highlighted?.kinds).toEqual(["overdue", "notRated"]);
  const copy = await reopen(workbook);
  const own = sheetNamed(copy, "Plan");
  const saved = [
    ["overdue", ["E3"]],
    ["notRated", ["F7"]],
  ];
  expect(marksOn(copy, own)).toEqual(saved);
  expect((await refreshed()).highlighted?.kinds).toEqual(["overdue", "notRated"]);
  expect(marksOn(copy, own)).toEqual(saved);
  expect(await cleared()).toEqual({ sheets: 1, notOn: [] });
  expect(copy.rules(own)).toEqual([]);
  expect((await refreshed()).highlighted).toBeNull();
});

test("nothing chosen is the same as clearing, and clearing what never was changes nothing", async () => {
  const { workbook, plan } = opened();
  expect(await cleared()).toEqual({ sheets: 0, notOn: [] });
  expect(workbook.settings.size).toBe(0);
  await refreshed(highlightKinds);
  expect(await keepHighlights([])).toEqual({ ok: true, value: null });
  expect(marksOn(workbook, plan)).toEqual([]);
  expect((await refreshed()).highlighted).toBeNull();
});

test("officers' own rules stay as they are and in their order, below the highlights", async () => {
  const { workbook, plan } = opened();
  officersRule(workbook, plan, '=$F2="A"', true);
  officersRule(workbook, plan, '=$F2="G"');
  officersRule(workbook, plan, '="plan: action-plan:overdue"=""');
  officersRule(workbook, plan, '=N("action-plan:our own")=0');
  officersRule(workbook, plan, '=AND($F2="R",N("action-plan: red rows")=0)');
  officersRule(workbook, plan, '=N("action-plan:overdue")=0+($A2="")');
  const before = workbook.rules(plan);
  await refreshed(highlightKinds);
  await refreshed();
  expect(workbook.rules(plan).slice(-6)).toEqual(before);
  expect(workbook.rules(plan)).toHaveLength(11);
  await cleared();
  expect(workbook.rules(plan)).toEqual(before);
});

test("a second refresh with nothing changed leaves the same rules", async () => {
  const { workbook, plan } = opened();
  await refreshed(highlightKinds);
  const rules = () => workbook.rules(plan).map((rule) => ({ ...rule, id: "" }));
  const once = rules();
  await refreshed();
  expect(rules()).toEqual(once);
});

test("a sheet that was renamed, left out or copied has its highlights renewed or cleared", async () => {
  const { workbook, plan } = opened({ Plan: planOfAllKinds, Other: planRows(3, "the other review") });
  await refreshed(highlightKinds);
  workbook.renameSheet(plan, "Plan A");
  const other = sheetNamed(workbook, "Other");
  const copy = workbook.addSheet("Other (2)");
  for (const rule of ownRules(workbook, other)) workbook.addRule({ ...rule, sheet: copy }, 0);
  expect(ownRules(workbook, copy).length).toBeGreaterThan(0);
  await refreshed(undefined, { sheets: new Map([["Other", { included: false }]]) });
  expect(marksOn(workbook, plan)).toEqual(marks);
  expect([other, copy].map((sheet) => ownRules(workbook, sheet))).toEqual([[], []]);
});

test.each<[string, (workbook: LiveWorkbook, plan: string) => void]>([
  [
    "a table",
    (workbook, plan) => void workbook.addTable(plan, { top: 1, left: 0, bottom: 7, right: 6 }, true),
  ],
  ["merged cells", (workbook, plan) => workbook.merge(plan, { top: 4, left: 1, bottom: 5, right: 1 })],
  ["hidden rows", (workbook, plan) => workbook.setRowHidden(plan, 2, true)],
])("%s: highlighted all the same, and left as it was", async (_name, change) => {
  const { workbook, plan } = opened();
  change(workbook, plan);
  const before = sheetState(workbook, plan);
  await refreshed(highlightKinds);
  expect(marksOn(workbook, plan)).toEqual(marks);
  await cleared();
  expect(sheetState(workbook, plan)).toEqual(before);
});

test("clearing works while something is asked, and no refresh happens", async () => {
  const { workbook, plan } = opened();
  await refreshed(highlightKinds);
  workbook.write(plan, 0, 0, { kind: "value", value: "" });
  expect((await refreshed()).questions).not.toEqual([]);
  expect(marksOn(workbook, plan)).toEqual(marks);
  expect(await cleared()).toEqual({ sheets: 1, notOn: [] });
});

test("a workbook opened for reading only is neither highlighted nor cleared, and says so", async () => {
  const { workbook, plan } = opened();
  await refreshed(highlightKinds);
  openExcelInNode(workbook, { installGlobals: true, readOnly: true });
  for (const outcome of [await clearHighlights(), await keepHighlights(["overdue"])]) {
    expect(outcome).toEqual({ ok: false, problem: { kind: "readOnly" } });
    if (!outcome.ok) expect(describeProblem(outcome.problem).title).not.toBe("");
  }
  expect(await refreshSummary({ today: meetingDate, meetingDate: null })).toMatchObject({
    value: { highlighted: null, notWritten: { kind: "readOnly" } },
  });
  expect(marksOn(workbook, plan)).toEqual(marks);
});
