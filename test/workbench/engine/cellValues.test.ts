import * as fc from "fast-check";
import type { CellValue } from "../../../workbench/engine/liveWorkbook";
import { calculate, made, put, zone } from "./newWorkbook";

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
