import { highlightLooks } from "../../src/summary/highlights/highlightLooks";
import { fillAt, isStruckAt, shownFillAt } from "../../src/plan/sheets/gridReading";
import { oneCell } from "../../workbench/excel/cells/zone";
import type { LiveWorkbook } from "../../workbench/engine/liveWorkbook";
import { openPlan, planRows, sheetNamed } from "../tasks/openPlan";
import { always, grids } from "./openGrids";

/** A plan of that many lines, open, and how to paint a cell of it. */
function painted(lines: number) {
  const { workbook } = openPlan({ Plan: planRows(lines) });
  const sheet = sheetNamed(workbook, "Plan");
  const look = (row: number, column: number, changes: Parameters<LiveWorkbook["setLook"]>[2]) =>
    workbook.setLook(sheet, oneCell(row, column), changes);
  return { workbook, look };
}

test("a usual plan has its fills and strike-through after two round trips", async () => {
  const { workbook, look } = painted(30);
  look(4, 5, { fill: "#92d050" });
  look(5, 5, { fill: "#FFFFFF" });
  look(6, 2, { strikethrough: true });
  const { grid, trace } = await grids(workbook, always([0, 5], [2, 5]));
  expect([4, 5, 6].map((row) => fillAt(grid, row, 5))).toEqual(["#92D050", "", ""]);
  expect([4, 6].map((row) => isStruckAt(grid, row, 2))).toEqual([false, true]);
  expect(shownFillAt(grid, 4, 5)).toBeNull();
  expect(trace.readRoundTrips).toBe(2);
});

test("fills are read for blank cells below the last value of their column, too", async () => {
  const { workbook, look } = painted(5);
  look(7, 6, { fill: "#FF0000" });
  const { grid } = await grids(workbook, always([], [6]));
  expect(fillAt(grid, 7, 6)).toBe("#FF0000");
});

test("on a longer plan, looks further down or to the right take one more round trip", async () => {
  const { workbook, look } = painted(150);
  look(140, 5, { fill: "#FFC000" });
  look(140, 2, { strikethrough: true });
  look(10, 20, { fill: "#0000FF" });
  look(140, 20, { fill: "#00FF00" });
  const { grid, trace } = await grids(workbook, always([0, 2, 5], [2, 5, 20]));
  expect(fillAt(grid, 140, 5)).toBe("#FFC000");
  expect(isStruckAt(grid, 140, 2)).toBe(true);
  expect([10, 140].map((row) => fillAt(grid, row, 20))).toEqual(["#0000FF", "#00FF00"]);
  // Not asked for: not read, and not taken for none.
  expect(fillAt(grid, 140, 3)).toBeNull();
  expect(trace.readRoundTrips).toBe(3);
});

test("looks and rows of several long sheets share one round trip, and their looks are whole", async () => {
  const { workbook } = openPlan({ A: planRows(400), B: planRows(300), C: planRows(20) });
  for (const name of ["A", "B"])
    workbook.setLook(sheetNamed(workbook, name), oneCell(299, 5), { fill: "#FF0000" });
  const read = await grids(workbook, always([0, 1, 2, 5], [5]));
  expect(read.trace.readRoundTrips).toBe(3);
  for (const grid of read.grids.slice(0, 2)) {
    expect(fillAt(grid, 299, 5)).toBe("#FF0000");
    expect(fillAt(grid, 298, 5)).toBe("");
  }
  expect(read.grids.map(({ values }) => values.length)).toEqual([403, 303, 23]);
});

test("where Excel refuses to tell looks, the sheets are read without them", async () => {
  const { workbook } = painted(30);
  const { grid, trace } = await grids(workbook, always([0, 5], [5]), {}, ({ host }) => {
    host.refuse("Range.getCellProperties", "GeneralException");
  });
  expect(grid.looks).toEqual([]);
  expect(grid.values).toHaveLength(33);
  expect(trace.readRoundTrips).toBe(3);
});

test("where Excel refuses the looks further down, the sheet has none rather than half of them", async () => {
  const { workbook } = painted(500);
  const { grid } = await grids(workbook, always([0, 5], [5]), {}, ({ host }) => {
    const stop = host.onExchange(({ calls }) => {
      if (!calls.includes("Range.getCellProperties")) return;
      host.refuse("Range.getCellProperties", "GeneralException");
      stop();
    });
  });
  expect(grid.values).toHaveLength(503);
  expect(grid.values[502]?.[0]).toBe("500.1");
  expect(grid.looks).toEqual([]);
});

describe("colours as they show", () => {
  const newExcel = { requirementSets: { ExcelApi: "1.19" } };
  type Asked = OfficeExtension.ClientResult<Excel.CellProperties[][]>;

  /** Shows every cell in red, as a conditional format could. */
  function showRed(this: Excel.Range): Pick<Asked, "value"> {
    const direct = this.getCellProperties({ format: { fill: { color: true } } });
    return {
      get value() {
        return direct.value.map((row) => row.map(() => ({ format: { fill: { color: "#ff0000" } } })));
      },
    };
  }

  /** The frozen Office.js is older than these colours; for one test its ranges learn to tell them. */
  const teach = (tell: (this: Excel.Range) => Pick<Asked, "value">) => {
    const prototype = Excel.Range.prototype as { getDisplayedCellProperties?: unknown };
    expect(prototype.getDisplayedCellProperties).toBeUndefined();
    prototype.getDisplayedCellProperties = tell;
    return () => delete prototype.getDisplayedCellProperties;
  };

  test("are read where Excel can tell them", async () => {
    const { workbook, look } = painted(100);
    look(4, 5, { fill: "#92D050" });
    let forget: () => boolean = () => false;
    const { grid, trace } = await grids(workbook, always([0, 5], [5]), newExcel, () => {
      forget = teach(showRed);
    });
    forget();
    expect([4, 90].map((row) => shownFillAt(grid, row, 5))).toEqual(["#FF0000", "#FF0000"]);
    expect(fillAt(grid, 4, 5)).toBe("#92D050");
    expect(trace.readRoundTrips).toBe(3);
  });

  test("that our own highlights paint are not read, but what was set by hand below them", async () => {
    const { workbook, look } = painted(30);
    look(4, 5, { fill: "#92D050" });
    let forget: () => boolean = () => false;
    const { grid } = await grids(workbook, always([0, 5], [5]), newExcel, () => {
      forget = teach(function (this: Excel.Range) {
        const direct = this.getCellProperties({ format: { fill: { color: true } } });
        const color = highlightLooks.overdue.fill ?? "";
        return {
          get value() {
            return direct.value.map((row) => row.map(() => ({ format: { fill: { color } } })));
          },
        };
      });
    });
    forget();
    expect([4, 5].map((row) => shownFillAt(grid, row, 5))).toEqual(["#92D050", ""]);
  });

  test("that Excel refuses leave the fills set by hand", async () => {
    const { workbook, look } = painted(100);
    look(90, 5, { fill: "#92D050" });
    let forget: () => boolean = () => false;
    const { grid } = await grids(workbook, always([0, 5], [5]), newExcel, ({ host }) => {
      // Another call stands for the one that the frozen Office.js does not have.
      host.refuse("Range.getMergedAreasOrNullObject", "GeneralException");
      forget = teach(function (this: Excel.Range) {
        this.getMergedAreasOrNullObject().load("cellCount");
        return showRed.call(this);
      });
    });
    forget();
    expect([fillAt(grid, 90, 5), shownFillAt(grid, 90, 5)]).toEqual(["#92D050", null]);
  });

  test("are unknown in an Excel that has the set and an Office.js that has not", async () => {
    const { workbook, look } = painted(5);
    look(4, 5, { fill: "#92D050" });
    const { grid } = await grids(workbook, always([0, 5], [5]), newExcel);
    expect([fillAt(grid, 4, 5), shownFillAt(grid, 4, 5)]).toEqual(["#92D050", null]);
  });
});
