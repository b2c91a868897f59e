import type { Columns } from "../../../src/plan/columns/columnName";
import { usualYear, type PlanDates } from "../../../src/plan/settings";
import { memoryKey } from "../../../src/workbook/memory/memory";
import type { CellValue, LiveWorkbook } from "../../../workbench/engine/liveWorkbook";
import { openExcelInNode } from "../../../workbench/protocol/nodeBridge";
import { day } from "../../plan/usualSettings";
import { answer, byChair, chairs, refreshed, reopen, tasks, twoRatings, type Rows } from "./answering";
import { fill, key, openPlan, sheetNamed } from "../openPlan";

const leads: Columns = { ...chairs, rating: 4 };

function rewrite(workbook: LiveWorkbook, sheet: string, rows: Rows): void {
  const zone = workbook.usedZone(sheet, false);
  if (zone) workbook.clear(sheet, zone, "All");
  fill(workbook, sheet, rows);
}

describe("columns an officer has picked", () => {
  const withColumn = (rows: Rows, at: number, cells: readonly CellValue[]): Rows =>
    rows.map((row, index) => (index === 0 ? row : row.toSpliced(at, 0, cells[index - 1] ?? "")));
  const headed = (change: Readonly<Record<string, string>>): Rows =>
    twoRatings.map((row, index) => (index === 1 ? row.map((text) => change[String(text)] ?? text) : row));

  test.each<[string, Rows]>([
    ["as it was", twoRatings],
    ["a column was put in before them", withColumn(twoRatings, 0, ["Agency", "Police", "Health", "Police"])],
    ["a column was put in between them", withColumn(twoRatings, 4, ["Lead", "Nurse", "Sergeant", "Nurse"])],
    ["a row was put in above the headings", [key, ["Reviewed in September"], ...twoRatings.slice(1)]],
    ["its heading was renamed between the same neighbours", headed({ "RAG (chair)": "RAG (board)" })],
  ])("are found again: %s", async (_, now) => {
    const { workbook } = openPlan({ Plan: twoRatings });
    expect((await refreshed()).questions).toMatchObject([{ kind: "columns", doubts: ["rating"] }]);
    await answer("Plan", { columns: chairs, headerRow: 2, ratingFrom: null });
    const again = await reopen(workbook);
    rewrite(again, sheetNamed(again, "Plan"), now);
    expect(await refreshed()).toMatchObject(byChair);
  });

  test("are asked about again where their heading is gone", async () => {
    const { workbook } = openPlan({ Plan: twoRatings });
    await answer("Plan", { columns: chairs, headerRow: 2, ratingFrom: null });
    rewrite(
      workbook,
      sheetNamed(workbook, "Plan"),
      headed({ "RAG (chair)": "Notes", "RAG (lead)": "Views" }),
    );
    const now = await refreshed();
    expect(now.questions).toMatchObject([{ kind: "columns", sheet: "Plan" }]);
    expect(now).toMatchObject({ writtenTo: null, summary: { totals: { lines: 0 } } });
  });

  test("go with the sheet when it is renamed, and a later answer does not keep the old name", async () => {
    const { workbook } = openPlan({ Plan: twoRatings });
    await answer("Plan", { columns: chairs, headerRow: 2, ratingFrom: null });
    workbook.renameSheet(sheetNamed(workbook, "Plan"), "Plan 2021");
    expect(await refreshed()).toMatchObject(byChair);
    await answer("Plan 2021", { columns: leads, headerRow: 2, ratingFrom: null });
    expect(await refreshed()).toMatchObject({ questions: [], summary: { totals: { lines: 3, red: 3 } } });
    expect(String(workbook.settings.get(memoryKey))).not.toContain('"Plan"');
  });

  test("stay away where an officer has taken one away, though its heading speaks for it", async () => {
    const revised = [key, ["Ref", "Action", "Due", "Revised date", "RAG"], ...threeRevised];
    const { workbook } = openPlan({ Plan: revised });
    expect(await refreshed()).toMatchObject({ questions: [], summary: { totals: { overdue: 0 } } });
    await answer("Plan", { columns: { ref: 0, action: 1, due: 2, rating: 4 }, headerRow: 2 });
    const without = { questions: [], summary: { totals: { lines: 3, overdue: 3 } } };
    expect(await refreshed()).toMatchObject(without);
    await reopen(workbook);
    expect(await refreshed()).toMatchObject(without);
    await answer("Plan", { columns: { ref: 0, action: 1, due: 2, revisedDue: 3, rating: 4 }, headerRow: 2 });
    expect(await refreshed()).toMatchObject({ questions: [], summary: { totals: { overdue: 0 } } });
  });
  const threeRevised = ["1", "2", "3"].map((ref) => [
    ref,
    `Carry out the action ${ref}`,
    "31/03/2021",
    "31/03/2022",
    "Amber",
  ]);

  test("belong to their own table of a sheet that has several", async () => {
    const second = ["No", "What we will do", "By when", "RAG (lead)", "RAG (chair)"];
    const secondLines = ["7", "8", "9"].map((ref) => [
      ref,
      `Do the thing ${ref}`,
      "31/03/2021",
      "Red",
      "Amber",
    ]);
    const { workbook } = openPlan({ Plan: [...twoRatings, [], ["Second plan"], second, ...secondLines] });
    const asked = (await refreshed()).questions;
    expect(asked).toMatchObject([
      { kind: "columns", headerRow: 2 },
      { kind: "columns", headerRow: 8 },
    ]);
    await answer("Plan", { columns: chairs, headerRow: 2, ratingFrom: null });
    expect((await refreshed()).questions).toMatchObject([{ kind: "columns", headerRow: 8 }]);
    await answer("Plan", {
      columns: { ref: 0, action: 1, due: 2, rating: 4 },
      headerRow: 8,
      ratingFrom: null,
    });
    const both = { questions: [], summary: { totals: { lines: 6, red: 0, amber: 5, green: 1 } } };
    expect(await refreshed()).toMatchObject(both);
    await reopen(workbook);
    expect(await refreshed()).toMatchObject(both);
    expect((await refreshed()).plan.sheets).toMatchObject([
      { headerRow: 2, furtherTables: [{ headerRow: 8 }] },
    ]);
  });
});

describe("what is kept with the workbook", () => {
  const planTitled = (title: string): Rows => [[title], ...twoRatings.map((row) => row.slice(0, 5))];

  test("a sheet left out, and counted again", async () => {
    const { workbook } = openPlan({ Plan: planTitled("A plan"), "Next plan": planTitled("Another plan") });
    await answer("Plan", { included: false });
    for (const now of [workbook, await reopen(workbook)]) {
      openExcelInNode(now, { installGlobals: true });
      expect(await refreshed()).toMatchObject({
        questions: [],
        summary: { totals: { lines: 3 }, leftOut: ["Plan"] },
        plan: { sheets: [{ name: "Plan", reason: "leftOut", counted: false, lines: 3 }, { counted: true }] },
      });
    }
    await answer("Plan", { included: true });
    expect(await refreshed()).toMatchObject({ summary: { totals: { lines: 6 }, leftOut: [] } });
  });

  test.each([
    ["an archive", "Archive 2019", "Visible"],
    ["a hidden sheet", "Board plan", "Hidden"],
  ] as const)("%s that is counted", async (_, name, state) => {
    const { workbook } = openPlan({ Plan: planTitled("A plan"), [name]: planTitled("Another plan") });
    workbook.setSheetState(sheetNamed(workbook, name), state);
    expect(await refreshed()).toMatchObject({ questions: [], summary: { totals: { lines: 3 } } });
    await answer(name, { included: true });
    await reopen(workbook);
    expect(await refreshed()).toMatchObject({ questions: [], summary: { totals: { lines: 6 } } });
  });

  test("the name of a review", async () => {
    const { workbook } = openPlan({
      "LCSPR Family C": planTitled("Serious Case Review Child A: action plan"),
    });
    expect((await refreshed()).questions).toMatchObject([{ kind: "reviewName", sheet: "LCSPR Family C" }]);
    await answer("LCSPR Family C", { review: "Serious Case Review Child A" });
    await reopen(workbook);
    expect(await refreshed()).toMatchObject({
      questions: [],
      summary: { reviews: [{ name: "Serious Case Review Child A", lines: 3 }] },
    });
  });

  test.each([
    [true, { grounded: 4, ungrounded: 0 }],
    [false, { grounded: 3, ungrounded: 1 }],
  ])("whether blanks mean the value above: %s", async (meansValueAbove, totals) => {
    const rows = [
      ["Recommendation", "Action", "Due", "RAG"],
      ["Share concerns.", "Agree one form.", "31/01/2021", "Green"],
      ["Share concerns.", "Train all teams.", "31/03/2021", "Amber"],
      ["Record who is at home.", "Change the template.", "31/03/2021", "Amber"],
      ["", "Sample twenty files.", "31/03/2021", "Red"],
    ];
    const { workbook } = openPlan({ Plan: [key, ...rows] });
    expect((await refreshed()).questions).toMatchObject([{ kind: "blanksBelow", column: "recommendation" }]);
    await answer("Plan", { carried: { column: "recommendation", meansValueAbove } });
    await reopen(workbook);
    expect(await refreshed()).toMatchObject({ questions: [], summary: { totals: { lines: 4, ...totals } } });
  });

  test("what timescales are worked out from", async () => {
    const quarters = ["1", "2", "3"].map((ref) => [ref, `Carry out the action ${ref}`, "End of Q2", "Amber"]);
    const { workbook } = openPlan({ Plan: [key, ["Ref", "Action", "Due", "RAG"], ...quarters] });
    expect(await refreshed()).toMatchObject({ summary: { totals: { noUsableDate: 3 } } });
    const dates: PlanDates = {
      ...usualYear,
      planAgreed: day("2020-11-01"),
      yearStart: { month: 1, day: 1 },
    };
    expect(await tasks().keepDates(dates)).toEqual({ ok: true, value: null });
    await reopen(workbook);
    const now = await refreshed();
    expect(now.plan.dates).toEqual(dates);
    expect(now.plan.lines.map(({ due }) => due)).toEqual(Array.from({ length: 3 }, () => day("2021-06-30")));
  });
});

test("a workbook for reading only says so, and keeps nothing", async () => {
  const { workbook } = openPlan({ Plan: twoRatings });
  openExcelInNode(workbook, { installGlobals: true, readOnly: true });
  const refused = { ok: false, problem: { kind: "readOnly" } };
  expect(await tasks().answerSheet("Plan", { included: false })).toEqual(refused);
  expect(await tasks().answerGreen("complete")).toEqual(refused);
  expect(await tasks().keepDates({ ...usualYear, planAgreed: null })).toEqual(refused);
  expect([...workbook.settings.keys()]).toEqual([]);
});
