import type { Repair } from "../../src/plan/repairs/repair";
import type { CellValue } from "../../src/plan/sheets/sheetGrid";
import { describeProblem } from "../../src/summary/wording/problemWords";
import { refreshSummary } from "../../src/tasks/refresh/refreshSummary";
import { makeRepairs, type Repaired } from "../../src/tasks/repairs";
import type { LiveWorkbook } from "../../workbench/engine/liveWorkbook";
import { openExcelInNode } from "../../workbench/protocol/nodeBridge";
import { startTrace } from "../../workbench/protocol/tracing";
import { day } from "../plan/usualSettings";
import { contentOf, header, key, openPlan, sheetNamed, type OpenPlan } from "./openPlan";

const dueColumn = 4;
const firstRow = 2;

/** A plan whose lines differ in their reference and their timescale. */
function planOf(lines: readonly { readonly ref?: CellValue; readonly due: CellValue }[]): CellValue[][] {
  const rows = lines.map(({ ref, due }, at): CellValue[] => [
    ref ?? `R${at + 1}`,
    `Recommendation number ${at + 1}`,
    `Carry out piece of work ${at + 1}`,
    "Business Manager",
    due,
    "A",
  ]);
  return [key, header, ...rows];
}

const months = [{ due: "Sept 2021" }, { due: "March 2022" }, { due: "Ongoing" }];
const dates = [{ due: "30 September 2021" }, { due: "31/03/2022" }, { ref: "1.10", due: "Ongoing" }];

async function offered(): Promise<readonly Repair[]> {
  const outcome = await refreshSummary({ today: day("2021-10-12"), meetingDate: null });
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return outcome.value.plan.repairs;
}

async function repaired(repairs: readonly Repair[]): Promise<Repaired> {
  const outcome = await makeRepairs(repairs);
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return outcome.value;
}

/** What a cell holds and how it is formatted. */
function cellOf(workbook: LiveWorkbook, row: number, column = dueColumn, sheet = "Plan") {
  const id = sheetNamed(workbook, sheet);
  return [
    workbook.formula(id, row, column),
    workbook.look(id, row, column).numberFormat,
    workbook.text(id, row, column),
  ];
}

const reasons = ({ left }: Repaired): string[] => left.map(({ why }) => why);

/** A plan, and what was offered for it. */
async function openOffered(lines = dates): Promise<OpenPlan & { readonly repairs: readonly Repair[] }> {
  const open = openPlan({ Plan: planOf(lines) });
  return { ...open, repairs: await offered() };
}

test("makes real dates and lasting text of the chosen cells, and touches no other", async () => {
  const { workbook, repairs } = await openOffered();
  const untouched = contentOf(workbook, sheetNamed(workbook, "Plan")).filter(
    (line) => !/^(?:E3|E4|A5) /.test(line),
  );
  expect(repairs).toHaveLength(3);
  expect(await repaired(repairs)).toEqual({ done: 3, left: [] });
  expect(cellOf(workbook, firstRow)).toEqual([day("2021-09-30"), "dd/mm/yyyy", "30/09/2021"]);
  expect(cellOf(workbook, firstRow + 1)).toEqual([day("2022-03-31"), "dd/mm/yyyy", "31/03/2022"]);
  expect(cellOf(workbook, firstRow + 2, 0)).toEqual(["1.10", "@", "1.10"]);
  expect(
    contentOf(workbook, sheetNamed(workbook, "Plan")).filter((line) => !/^(?:E3|E4|A5) /.test(line)),
  ).toEqual(untouched);
  expect(await offered()).toEqual([]);
});

test("one undo gives the cells back as they were, one redo repairs them again", async () => {
  const { workbook, repairs } = await openOffered();
  const plan = sheetNamed(workbook, "Plan");
  const before = contentOf(workbook, plan);
  await repaired(repairs);
  const after = contentOf(workbook, plan);
  expect(after).not.toEqual(before);
  expect(workbook.undo()).toBe(true);
  expect(contentOf(workbook, plan)).toEqual(before);
  expect(workbook.redo()).toBe(true);
  expect(contentOf(workbook, plan)).toEqual(after);
});

test("makes only what was chosen", async () => {
  const { workbook, repairs } = await openOffered();
  expect(await repaired(repairs.slice(1, 2))).toEqual({ done: 1, left: [] });
  expect(cellOf(workbook, firstRow)[0]).toBe("30 September 2021");
  expect(cellOf(workbook, firstRow + 1)[0]).toBe(day("2022-03-31"));
  expect(await repaired([])).toEqual({ done: 0, left: [] });
});

test("a number that only its format shows as 1.10 becomes that text", async () => {
  const { workbook } = openPlan({ Plan: planOf([{ ref: 1.1, due: "Ongoing" }, ...months]) });
  const plan = sheetNamed(workbook, "Plan");
  workbook.write(plan, firstRow + 1, 0, { kind: "value", value: 1.2 });
  workbook.write(plan, firstRow + 2, 0, { kind: "value", value: 1.1 });
  workbook.setLook(
    plan,
    { top: firstRow + 2, bottom: firstRow + 2, left: 0, right: 0 },
    { numberFormat: "0.00" },
  );
  const repairs = await offered();
  expect(repairs).toMatchObject([{ kind: "textReference", row: firstRow + 2, before: 1.1, after: "1.10" }]);
  await repaired(repairs);
  expect(cellOf(workbook, firstRow + 2, 0)).toEqual(["1.10", "@", "1.10"]);
  // Under another format the same number is another text.
  workbook.undo();
  workbook.setLook(
    plan,
    { top: firstRow + 2, bottom: firstRow + 2, left: 0, right: 0 },
    { numberFormat: "0.000" },
  );
  expect(reasons(await repaired(repairs))).toEqual(["changed"]);
});

test.each<[string, (workbook: LiveWorkbook, plan: string) => void, string]>([
  [
    "a cell that holds something else by now",
    (workbook, plan) => workbook.write(plan, firstRow, dueColumn, { kind: "value", value: "TBC" }),
    "changed",
  ],
  [
    "a cell that was emptied",
    (workbook, plan) =>
      workbook.clear(
        plan,
        { top: firstRow, bottom: firstRow, left: dueColumn, right: dueColumn },
        "Contents",
      ),
    "changed",
  ],
  [
    "a formula that says the same",
    (workbook, plan) =>
      workbook.write(plan, firstRow, dueColumn, { kind: "formula", formula: '="30 September "&2021' }),
    "formula",
  ],
  ["a protected sheet", (workbook, plan) => workbook.setProtected(plan, true), "protected"],
  ["a sheet under another name", (workbook, plan) => workbook.renameSheet(plan, "Other"), "gone"],
])("leaves alone: %s", async (_, change, why) => {
  const { workbook, repairs } = await openOffered([{ due: "30 September 2021" }, ...months]);
  const plan = sheetNamed(workbook, "Plan");
  change(workbook, plan);
  const before = contentOf(workbook, plan);
  expect(await repaired(repairs)).toEqual({ done: 0, left: [{ repair: repairs[0], why }] });
  expect(contentOf(workbook, plan)).toEqual(before);
});

test("of several sheets the protected one is left alone and the others are repaired", async () => {
  const { workbook } = openPlan({
    A: planOf(dates),
    B: planOf(dates.map((line) => ({ ...line, ref: "9" }))),
  });
  const repairs = await offered();
  workbook.setProtected(sheetNamed(workbook, "A"), true);
  const result = await repaired(repairs);
  expect(result.left.map(({ repair, why }) => [repair.sheet, why])).toEqual([
    ["A", "protected"],
    ["A", "protected"],
    ["A", "protected"],
  ]);
  expect(cellOf(workbook, firstRow, dueColumn, "A")[0]).toBe("30 September 2021");
  expect(cellOf(workbook, firstRow, dueColumn, "B")[0]).toBe(day("2021-09-30"));
});

test("cells of a real table keep it, and its other rows", async () => {
  const { workbook } = openPlan({ Plan: planOf([...dates, ...months]) });
  const plan = sheetNamed(workbook, "Plan");
  workbook.addTable(plan, { top: 1, left: 0, bottom: 7, right: 5 }, true);
  const tables = workbook.tables(plan);
  expect((await repaired(await offered())).done).toBe(3);
  expect(workbook.tables(plan)).toEqual(tables);
  expect(cellOf(workbook, firstRow + 3)[0]).toBe("Sept 2021");
});

test("rows that are filtered out are repaired cell by cell, each in its own place", async () => {
  const { workbook, excel, repairs } = await openOffered([
    ...dates,
    { due: "Ongoing" },
    { due: "30 June 2021" },
  ]);
  const plan = sheetNamed(workbook, "Plan");
  workbook.setRowHidden(plan, firstRow + 1, true);
  const ranges: number[] = [];
  const stop = excel.host.onExchange(({ writes, requestBytes }) => {
    if (writes) ranges.push(requestBytes);
  });
  expect((await repaired(repairs)).done).toBe(4);
  stop();
  expect(ranges).toHaveLength(1);
  expect([0, 1, 2, 3, 4].map((at) => cellOf(workbook, firstRow + at)[0])).toEqual([
    day("2021-09-30"),
    day("2022-03-31"),
    "Ongoing",
    "Ongoing",
    day("2021-06-30"),
  ]);
});

const many = (count: number): CellValue[][] =>
  planOf(
    Array.from({ length: count }, (_, at) => ({
      ref: `${Math.floor(at / 50) + 1}.${(at % 50) + 1}`,
      due: at % 3 === 0 ? "Ongoing" : `${(at % 15) + 13} March 2022`,
    })),
  );

test.each([
  ["in plain sight", false],
  ["filtered out", true],
])(
  "thousands at once are one read and one write: %s",
  async (_, hidden) => {
    const { workbook, excel } = openPlan({ Plan: many(3000) });
    const repairs = await offered();
    expect(repairs.length).toBeGreaterThan(2000);
    const plan = sheetNamed(workbook, "Plan");
    // One hidden row is enough for Excel to misplace what is written to its neighbours in one go.
    if (hidden) workbook.setRowHidden(plan, 1500, true);
    const trace = startTrace(excel.host);
    expect(await repaired(repairs)).toEqual({ done: repairs.length, left: [] });
    expect(trace).toMatchObject({ readRoundTrips: 2, writeRoundTrips: 1 });
    expect(trace.largestRequestBytes).toBeLessThan(4_000_000);
    // Beside a hidden row each cell is written for itself; else a column goes in one piece.
    const perRepair = trace.largestRequestBytes / repairs.length;
    expect(hidden ? perRepair > 200 : perRepair < 60).toBe(true);
    expect(trace.largestResponseBytes).toBeLessThan(4_000_000);
    expect(await offered()).toEqual([]);
    expect(workbook.value(plan, firstRow + 1, dueColumn)).toBe(day("2022-03-14"));
  },
  180_000,
);

test("hostile text stays where it is, and none becomes a formula", async () => {
  const nasty = ['=HYPERLINK("x","30/09/2021")', "+30/09/2021", "<img src=x onerror=alert(1)>", "@1.10"];
  const { workbook, repairs } = await openOffered([
    ...nasty.map((text) => ({ ref: text, due: text })),
    { due: "30/09/2021" },
    ...Array.from({ length: 12 }, () => ({ due: "Sept 2021" })),
  ]);
  expect(repairs).toMatchObject([{ row: firstRow + nasty.length, column: dueColumn }]);
  await repaired(repairs);
  nasty.forEach((text, at) => expect(cellOf(workbook, firstRow + at)[0]).toBe(text));
  // Whatever is handed in as text arrives as text.
  const [repair] = repairs;
  if (!repair) throw new Error("nothing was offered");
  workbook.undo();
  const forged: Repair = { ...repair, kind: "textReference", after: '=HYPERLINK("x")', format: "@" };
  expect((await repaired([forged])).done).toBe(1);
  const plan = sheetNamed(workbook, "Plan");
  expect(workbook.value(plan, firstRow + nasty.length, dueColumn)).toBe('=HYPERLINK("x")');
});

test("a workbook that is open for reading only says so, and stays as it is", async () => {
  const { workbook, repairs } = await openOffered();
  openExcelInNode(workbook, { installGlobals: true, readOnly: true });
  expect(await makeRepairs(repairs)).toEqual({ ok: false, problem: { kind: "readOnly" } });
  expect(cellOf(workbook, firstRow)[0]).toBe("30 September 2021");
});

test("what Excel refuses midway is told as cells that may be repaired, not as a summary sheet", async () => {
  const { excel, repairs } = await openOffered();
  const allow = excel.host.refuse("Range.values=", "GeneralException");
  const outcome = await makeRepairs(repairs);
  allow();
  expect(outcome).toMatchObject({ ok: false, problem: { kind: "refused", changed: "perhapsCells" } });
  if (!outcome.ok) expect(describeProblem(outcome.problem).whatToDo).not.toMatch(/summary sheet/);
});

test("while a cell is edited it waits, and then repairs", async () => {
  const { excel, repairs } = await openOffered();
  excel.host.editing = true;
  const repairing = repaired(repairs);
  await new Promise((resolve) => setTimeout(resolve, 50));
  excel.host.editing = false;
  expect((await repairing).done).toBe(3);
});

test("a sheet that is not there is not asked for anything", async () => {
  const { excel, repairs } = await openOffered();
  const trace = startTrace(excel.host);
  expect(reasons(await repaired(repairs.map((repair) => ({ ...repair, sheet: "Nowhere" }))))).toEqual([
    "gone",
    "gone",
    "gone",
  ]);
  expect(trace).toMatchObject({ readRoundTrips: 1, writeRoundTrips: 0 });
});
