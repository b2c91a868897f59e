import * as fc from "fast-check";
import { createLiveWorkbook } from "../../../workbench/engine/createLiveWorkbook";
import type { CellValue, ChartInfo, LiveWorkbook } from "../../../workbench/engine/liveWorkbook";

const made = () => {
  const workbook = createLiveWorkbook();
  return { workbook, sheet: workbook.sheets()[0]! };
};

const put = (workbook: LiveWorkbook, sheet: string, row: number, column: number, value: CellValue) =>
  workbook.write(sheet, row, column, { kind: "value", value });
const calculate = (workbook: LiveWorkbook, sheet: string, row: number, column: number, formula: string) =>
  workbook.write(sheet, row, column, { kind: "formula", formula });

const zone = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

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
  left: 60,
  top: 90,
  width: 360,
  height: 210,
});

describe("text stays text", () => {
  const texts =
    "1.10|0012|=x|-chase|+44|@lead|1/2|1 Jan 2025|TRUE|true|50%|£12|1e5|'quoted|#N/A| 7 |a\nb|[a](http://b)";
  for (const text of texts.split("|"))
    test(JSON.stringify(text), () => {
      const { workbook, sheet } = made();
      put(workbook, sheet, 0, 0, text);
      expect([
        workbook.value(sheet, 0, 0),
        workbook.formula(sheet, 0, 0),
        workbook.text(sheet, 0, 0),
      ]).toEqual([text, text, text]);
      expect(workbook.isError(sheet, 0, 0)).toBe(false);
    });

  test("whatever the text, the number or the truth", () => {
    const { workbook, sheet } = made();
    const number = fc
      .double({ noNaN: true, min: -9e307, max: 9e307 })
      .map((value) => (Math.abs(value) < 1e-307 ? 0 : value));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "grapheme" }), number, fc.boolean()), (value) => {
        put(workbook, sheet, 0, 0, value);
        const told = workbook.value(sheet, 0, 0);
        // A line break of an old Mac is one line break, as in Excel.
        expect(told).toBe(typeof value === "string" ? value.replace(/\r\n?/g, "\n") : value);
      }),
      { examples: [["1.10"], [1e21], [1e-7], [-0.5], ["‘"]] },
    );
  });

  test("also what an officer types into a text cell", () => {
    const { workbook, sheet } = made();
    workbook.setLook(sheet, zone(0, 0, 0, 0), { numberFormat: "@" });
    put(workbook, sheet, 0, 0, "0012");
    expect(workbook.value(sheet, 0, 0)).toBe("0012");
    expect(workbook.look(sheet, 0, 0).numberFormat).toBe("@");
  });
});

describe("formulas", () => {
  const formulas: readonly (readonly [formula: string, value: CellValue])[] = [
    ["=N(A1)", 3],
    ["=N(A2)", 0],
    ["=N(TRUE)", 1],
    ['=N("plan")=0', true],
    ["=A1*2", 6],
    ["=1/0", "#DIV/0!"],
    ["=A2+1", "#VALUE!"],
    ["=NOSUCH(1)", "#NAME?"],
    ['=COUNTIF(A1:A2,"text")', 1],
  ];
  for (const [formula, value] of formulas)
    test(formula, () => {
      const { workbook, sheet } = made();
      put(workbook, sheet, 0, 0, 3);
      put(workbook, sheet, 1, 0, "text");
      calculate(workbook, sheet, 4, 4, formula);
      expect(workbook.value(sheet, 4, 4)).toBe(value);
      expect(workbook.formula(sheet, 4, 4)).toBe(formula);
      expect(workbook.isError(sheet, 4, 4)).toBe(typeof value === "string" && value.startsWith("#"));
    });

  const overTable = [
    "=SUM(tblPlan[Weeks late])",
    "=ROWS(tblPlan)",
    "=COUNTA(tblPlan[#All])",
    "=SUM(tblPlan[[Ref]:[Weeks late]])",
  ];
  for (const formula of overTable)
    test(`${formula} follows its table`, () => {
      const { workbook, sheet } = made();
      [
        ["Ref", "Weeks late"],
        ["a", 2],
        ["b", 3],
      ].forEach((row, at) => row.forEach((value, column) => put(workbook, sheet, at, column, value)));
      const { id } = workbook.addTable(sheet, zone(0, 0, 2, 1), true);
      workbook.updateTable(id, { name: "tblPlan" });
      calculate(workbook, sheet, 9, 5, formula);
      const before = workbook.value(sheet, 9, 5);
      put(workbook, sheet, 3, 1, 10);
      expect(workbook.value(sheet, 9, 5)).toBe(before);
      workbook.updateTable(id, { zone: zone(0, 0, 3, 1) });
      expect(workbook.value(sheet, 9, 5)).not.toBe(before);
      expect(workbook.formula(sheet, 9, 5)).toBe(formula);
    });

  test("follow a sheet that is renamed, apostrophes and all", () => {
    const { workbook, sheet } = made();
    const other = workbook.addSheet("Child A's plan");
    put(workbook, other, 0, 0, 7);
    calculate(workbook, sheet, 0, 0, "='Child A''s plan'!A1+1");
    expect(workbook.value(sheet, 0, 0)).toBe(8);
    workbook.renameSheet(other, "Plan B");
    expect(workbook.formula(sheet, 0, 0)).toBe("='Plan B'!A1+1");
    expect(workbook.sheetName(other)).toBe("Plan B");
  });
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
    const { workbook, sheet } = made();
    const start = performance.now();
    workbook.batch(() => {
      for (let row = 0; row < 1000; row++)
        for (let column = 0; column < 10; column++) put(workbook, sheet, row, column, `${row}.${column}`);
    });
    expect(workbook.usedZone(sheet, true)).toEqual(zone(0, 0, 999, 9));
    expect(performance.now() - start).toBeLessThan(2000);
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
