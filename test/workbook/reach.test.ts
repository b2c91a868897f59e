import { oneCell } from "../../workbench/excel/cells/zone";
import { refreshSummary } from "../../src/tasks/refresh/refreshSummary";
import { day } from "../plan/usualSettings";
import { openPlan, planRows, sheetNamed } from "../tasks/openPlan";
import { always, problemOrGrids, grids } from "./openGrids";

const lastRow = 1_048_575;
// Beyond the largest plan; the last row itself is slow to make.
const farRow = 110_000;
const place = (row: number, column: number, value = "x") => ({ row, column, value });

/** A plan of 300 lines with values elsewhere on its sheet. */
function strewn(...strays: readonly ReturnType<typeof place>[]) {
  const { workbook } = openPlan({ Plan: planRows(300) });
  const sheet = sheetNamed(workbook, "Plan");
  for (const { row, column, value } of strays) workbook.write(sheet, row, column, { kind: "value", value });
  return { workbook, sheet };
}

const counted = always([0, 1, 2, 4, 5], [5]);

test("20,000 formatted blank rows are no rows", async () => {
  const { workbook } = openPlan({ Plan: planRows(30) });
  workbook.setLook(
    sheetNamed(workbook, "Plan"),
    { top: 40, left: 0, bottom: 20_039, right: 5 },
    { fill: "#FFFF00" },
  );
  const { grid, trace } = await grids(workbook, counted);
  expect(grid.values).toHaveLength(33);
  expect(trace.readRoundTrips).toBe(2);
}, 180_000);

test("a value in the last column is left alone", async () => {
  const { workbook } = strewn(place(0, 16_383));
  const { grid, strays } = await grids(workbook, counted);
  expect(grid.values).toHaveLength(303);
  expect(strays).toEqual([]);
}, 180_000);

test("a long blank stretch is not read cell by cell, and what stands below it is", async () => {
  const { workbook } = strewn(
    place(60_000, 2, "Another action"),
    place(45_000, 3, "in a column nobody counts"),
  );
  const { grid, trace, strays } = await grids(workbook, counted);
  expect(grid.values).toHaveLength(60_001);
  expect(grid.values[60_000]?.[2]).toBe("Another action");
  expect(grid.values[45_000]).toEqual(["", "", "", "", "", ""]);
  expect(grid.values[302]?.[0]).toBe("300.1");
  expect(strays).toEqual([]);
  expect(trace.readRoundTrips).toBe(4);
  expect(trace.largestResponseBytes).toBeLessThan(200_000);
}, 180_000);

test("a stray value in the last row is left out and named, also in the findings", async () => {
  const { workbook } = strewn(place(lastRow, 0));
  const { grid, strays, trace } = await grids(workbook, counted);
  expect(grid.values).toHaveLength(303);
  expect(strays).toEqual([{ sheet: "Plan", cell: "A1048576" }]);
  expect(trace.readRoundTrips).toBe(4);
  const outcome = await refreshSummary({ today: day("2021-10-12"), meetingDate: null });
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  expect(outcome.value.summary.totals.lines).toBe(300);
  expect(outcome.value.findings).toContainEqual(
    expect.objectContaining({ kind: "farBelow", sheet: "Plan", cell: "A1048576" }),
  );
}, 120_000);

test("a stray value far below in a column that does not count is no matter", async () => {
  const { workbook } = strewn(place(farRow, 3));
  const { grid, strays } = await grids(workbook, counted);
  expect(grid.values).toHaveLength(303);
  expect(strays).toEqual([]);
}, 120_000);

test.each([
  ["spread out far below", [place(farRow, 0), place(100_900, 2)]],
  ["that go on past row 100,000 without a gap", [place(99_999, 2), place(100_001, 2)]],
])(
  "values %s are too large to read, in words",
  async (_, strays) => {
    const { workbook } = strewn(...strays);
    expect(await problemOrGrids(workbook, counted)).toBe("tooLarge");
  },
  120_000,
);

test("a sheet that is no plan may be as large as it likes", async () => {
  const { workbook, sheet } = strewn(place(farRow, 0));
  workbook.setLook(sheet, oneCell(4, 0), { fill: "#FF0000" });
  const { grid, trace } = await grids(workbook, () => null);
  expect(grid.values).toHaveLength(200);
  expect(trace.readRoundTrips).toBe(2);
}, 120_000);
