import { describeProblem } from "../../src/summary/wording/problemWords";
import type { CellValue } from "../../workbench/engine/liveWorkbook";
import { openPlan, planRows } from "../tasks/openPlan";
import { always, grids, problemOrGrids } from "./openGrids";

const wide = (rows: number): CellValue[][] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from(
      { length: 12 },
      (__, column) => `Line ${row}, column ${column}: what is to be done and by whom`,
    ),
  );
const all = Array.from({ length: 12 }, (_, column) => column);

test("10,000 lines of 12 columns stay below 4 MB an answer", async () => {
  const { workbook } = openPlan({ Plan: wide(10_000) });
  const { grid, trace } = await grids(workbook, always(all, [2, 3, 7]));
  expect(grid.values).toHaveLength(10_000);
  expect(grid.values[9_999]?.[11]).toMatch(/^Line 9999, column 11/);
  expect(grid.looks.map(({ fills }) => fills.length)).toEqual([60, 9_940, 9_940]);
  expect(trace.largestResponseBytes).toBeLessThan(4_000_000);
  expect(trace.readRoundTrips).toBeLessThanOrEqual(6);
}, 180_000);

test("where the heads of all sheets are too large an answer, they are read in halves", async () => {
  const { workbook } = openPlan({ A: planRows(20), B: planRows(20), C: planRows(20) });
  const read = await grids(workbook, always([0]), { payloadLimit: 200_000 });
  expect(read.grids.map(({ name, values }) => [name, values.length])).toEqual([
    ["A", 23],
    ["B", 23],
    ["C", 23],
  ]);
});

test("where one head is too large an answer, fewer of its rows are read at first", async () => {
  const { workbook } = openPlan({ Plan: wide(300) });
  const { grid } = await grids(workbook, always(all, [3]), { payloadLimit: 200_000 });
  expect(grid.values.map((row) => row[0])).toEqual(wide(300).map((row) => row[0]));
  expect(grid.looks.reduce((rows, { fills }) => rows + fills.length, 0)).toBeGreaterThanOrEqual(300);
});

test("rows far longer than those of the head are read in parts", async () => {
  const rows = wide(1_200).map((row, at) =>
    at < 250 ? row : row.map((value) => `${String(value)}. `.repeat(20)),
  );
  const { workbook } = openPlan({ Plan: rows });
  const { grid } = await grids(workbook, always(all), { payloadLimit: 1_000_000 });
  expect(grid.values.slice(300)).toEqual(rows.slice(300));
}, 180_000);

test("where not even one row fits, the problem has words", async () => {
  const { workbook } = openPlan({ Plan: wide(300) });
  const outcome = await problemOrGrids(workbook, always(all), { payloadLimit: 5_000 });
  expect(outcome).toBe("refused");
  const words = describeProblem({
    kind: "refused",
    code: "ResponsePayloadSizeLimitExceeded",
    changed: "nothing",
  });
  expect(words.title).not.toBe("");
});
