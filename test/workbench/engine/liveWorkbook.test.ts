import type { ChartInfo } from "../../../workbench/engine/liveWorkbook";
import { calculate, made, put, zone } from "./newWorkbook";
import { quickestOf } from "../../quickestOf";

const chart = (sheet: string): Omit<ChartInfo, "id" | "sheet"> => ({
  name: "Progress",
  type: "BarStacked",
  title: "Most are green",
  categories: { sheet, zone: zone(1, 0, 3, 0) },
  series: [1, 2].map((column) => ({
    name: "",
    nameCell: { sheet, row: 0, column },
    values: { sheet, zone: zone(1, column, 3, column) },
    fill: column === 1 ? "#C00000" : "#00B050",
    line: "#404040",
    labels: { shown: true, color: "#FFFFFF", numberFormat: "0;;" },
  })),
  legend: "Bottom",
  gapWidth: 40,
  overlap: 100,
  reverseCategories: true,
  showsValueAxis: true,
  showsGridlines: true,
  left: 60,
  top: 90,
  width: 360,
  height: 210,
});

describe("a batch", () => {
  test("reads what it wrote", () => {
    const { workbook, sheet } = made();
    const seen = workbook.batch(() => {
      put(workbook, sheet, 0, 0, 5);
      calculate(workbook, sheet, 0, 1, "=A1*2");
      const first = workbook.value(sheet, 0, 1);
      put(workbook, sheet, 0, 0, 6);
      return [first, workbook.value(sheet, 0, 1)];
    });
    expect(seen).toEqual([10, 12]);
  });

  test("is one step to undo, with everything in it", () => {
    const { workbook, sheet } = made();
    put(workbook, sheet, 0, 0, "before");
    workbook.batch(() => {
      put(workbook, sheet, 0, 0, "after");
      const added = workbook.addSheet("Summary");
      put(workbook, added, 0, 0, 1);
      workbook.addTable(added, zone(0, 0, 2, 1), true);
      workbook.addChart(sheet, chart(sheet));
      workbook.addRule(
        {
          sheet,
          zones: [zone(0, 0, 5, 5)],
          formula: "=N(1)=1",
          fill: "#FFC7CE",
          color: null,
          bold: null,
          stopIfTrue: false,
        },
        0,
      );
      workbook.addName("Plan", sheet, zone(0, 0, 1, 1));
      workbook.setLook(sheet, zone(0, 0, 0, 0), { bold: true });
      workbook.setBorder(sheet, zone(0, 0, 0, 0), "top", { style: "thin", color: "#000000" });
      workbook.freeze(sheet, 1, 0);
      workbook.merge(sheet, zone(7, 0, 7, 3));
      workbook.setColumnWidth(sheet, 0, 99);
      workbook.setProtected(sheet, true);
      workbook.structureProtected = true;
      workbook.setSheetState(sheet, "VeryHidden");
    });
    expect(workbook.sheetState(sheet)).toBe("VeryHidden");
    expect(workbook.undo()).toBe(true);
    expect(workbook.value(sheet, 0, 0)).toBe("before");
    expect(workbook.sheets()).toEqual([sheet]);
    expect([workbook.tables(), workbook.charts(sheet), workbook.rules(sheet), workbook.names()]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(workbook.look(sheet, 0, 0).bold).toBe(false);
    expect(workbook.border(sheet, 0, 0, "top")).toBeNull();
    expect([workbook.frozen(sheet), workbook.merges(sheet)]).toEqual([{ rows: 0, columns: 0 }, []]);
    expect(workbook.columnWidth(sheet, 0)).toBe(48);
    expect([workbook.isProtected(sheet), workbook.structureProtected]).toEqual([false, false]);
    expect(workbook.sheetState(sheet)).toBe("Visible");
    expect(workbook.redo()).toBe(true);
    expect(workbook.charts(workbook.sheets()[0]!)).toHaveLength(1);
    expect(workbook.redo()).toBe(false);
  });

  test("that fails throws what it threw, and what came before it stands", () => {
    const { workbook, sheet } = made();
    const fail = () =>
      workbook.batch(() => {
        put(workbook, sheet, 0, 0, 1);
        throw new Error("stop");
      });
    expect(fail).toThrow("stop");
    expect(workbook.value(sheet, 0, 0)).toBe(1);
    put(workbook, sheet, 0, 0, 2);
    expect([workbook.undo(), workbook.undo(), workbook.undo()]).toEqual([true, true, false]);
  });

  test("writes 10,000 cells in under two seconds", () => {
    const write = (): void => {
      const { workbook, sheet } = made();
      workbook.batch(() => {
        for (let row = 0; row < 1000; row++)
          for (let column = 0; column < 10; column++) put(workbook, sheet, row, column, `${row}.${column}`);
      });
      expect(workbook.usedZone(sheet, true)).toEqual(zone(0, 0, 999, 9));
    };
    expect(quickestOf(write)).toBeLessThan(2000);
  });
});

describe("charts", () => {
  test("keep all that was set, and follow rows and headings", () => {
    const { workbook, sheet } = made();
    put(workbook, sheet, 0, 1, "Red");
    const { id } = workbook.addChart(sheet, chart(sheet));
    const [first] = workbook.charts(sheet);
    expect(first).toMatchObject({
      ...chart(sheet),
      series: [{ name: "Red", line: "#404040" }, { name: "" }],
    });
    workbook.updateChart(id, { title: null, left: 75 });
    put(workbook, sheet, 0, 1, "Overdue");
    expect(workbook.charts(sheet)[0]).toMatchObject({
      title: null,
      left: 75,
      series: [{ name: "Overdue" }, {}],
    });
    workbook.removeChart(id);
    expect(workbook.charts(sheet)).toEqual([]);
    workbook.undo();
    expect(workbook.charts(sheet)).toHaveLength(1);
  });
});

describe("sheets", () => {
  test("move to any place, past hidden ones", () => {
    const { workbook, sheet } = made();
    const [two, three] = [workbook.addSheet("Two"), workbook.addSheet("Three")];
    workbook.setSheetState(two, "Hidden");
    workbook.moveSheet(three, 1);
    expect(workbook.sheets()).toEqual([sheet, three, two]);
    expect(workbook.sheetState(two)).toBe("Hidden");
    workbook.deleteSheet(two);
    expect(workbook.sheets()).toEqual([sheet, three]);
  });

  test("may be frozen through a merged title", () => {
    const { workbook, sheet } = made();
    workbook.merge(sheet, zone(0, 0, 0, 5));
    workbook.freeze(sheet, 2, 1);
    expect([workbook.frozen(sheet), workbook.merges(sheet)]).toEqual([
      { rows: 2, columns: 1 },
      [zone(0, 0, 0, 5)],
    ]);
  });

  test("hold a value only in the first of merged cells", () => {
    const { workbook, sheet } = made();
    put(workbook, sheet, 0, 0, "first");
    put(workbook, sheet, 0, 1, "second");
    workbook.merge(sheet, zone(0, 0, 0, 2));
    put(workbook, sheet, 0, 2, "third");
    expect([0, 1, 2].map((column) => workbook.value(sheet, 0, column))).toEqual(["first", "", ""]);
    workbook.undo();
    expect(workbook.value(sheet, 0, 1)).toBe("second");
  });

  test("do not let a table grow over what a program writes beside it", () => {
    const { workbook, sheet } = made();
    const { zone: before } = workbook.addTable(sheet, zone(0, 0, 2, 1), true);
    put(workbook, sheet, 3, 0, "total");
    put(workbook, sheet, 0, 2, "note");
    expect(workbook.tables()[0]!.zone).toEqual(before);
  });

  test("clear what they are told to", () => {
    const { workbook, sheet } = made();
    put(workbook, sheet, 0, 0, 5);
    workbook.setLook(sheet, zone(0, 0, 0, 0), { fill: "#FF0000", numberFormat: "0.00" });
    workbook.clear(sheet, zone(0, 0, 1048575, 16383), "Contents");
    expect([workbook.value(sheet, 0, 0), workbook.look(sheet, 0, 0).fill]).toEqual(["", "#FF0000"]);
    workbook.clear(sheet, zone(0, 0, 1048575, 16383), "Formats");
    expect(workbook.usedZone(sheet, false)).toBeNull();
  });

  test("tell who listens, until they stop", () => {
    const { workbook, sheet } = made();
    let told = 0;
    const stop = workbook.onChange(() => told++);
    put(workbook, sheet, 0, 0, 1);
    expect(told).toBeGreaterThan(0);
    const before = told;
    stop();
    put(workbook, sheet, 0, 0, 2);
    expect(told).toBe(before);
  });
});
