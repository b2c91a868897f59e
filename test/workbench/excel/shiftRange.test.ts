import type { LiveWorkbook } from "../../../workbench/engine/liveWorkbook";
import { openExcel, type OpenExcel } from "../openExcel";
import { sheetState } from "../sheetState";

let excel: OpenExcel;
let live: LiveWorkbook;
let sheet = "";

/** Two tables below each other in A:C, notes beside them in E and below them, and formulas on all of it in H. */
beforeEach(async () => {
  excel = openExcel();
  live = excel.workbook;
  [sheet = ""] = live.sheets();
  await excel.onSheet((on) => {
    on.getRange("A1:C4").values = [
      ["Review", "Red", "Green"],
      ["A", 1, 2],
      ["B", 3, 4],
      ["All", 4, 6],
    ];
    on.tables.add("A1:C4", true).name = "Reviews";
    on.getRange("A7:B8").values = [
      ["Priority", "Lines"],
      ["P", 9],
    ];
    on.tables.add("A7:B8", true).name = "Priorities";
    on.getRange("E1:E9").values = Array.from({ length: 9 }, (_, row) => [`note ${row + 1}`]);
    on.getRange("E3").format.fill.color = "#FFEE00";
    on.getRange("A10").values = [["below"]];
    on.getRange("A10").format.borders.getItem("EdgeBottom").style = "Continuous";
    on.getRange("H1:H5").formulas = [
      ["=SUM(Reviews[Red])"],
      ["=B4"],
      ["=SUM(B2:B3)"],
      ["=SUM(B:B)"],
      ["=E9"],
    ];
  });
});
afterEach(() => expect(excel.host.crashes).toEqual([]));

const formulas = () => [0, 1, 2, 3, 4].map((row) => live.formula(sheet, row, 7));
const values = () => [0, 1, 2, 3, 4].map((row) => live.value(sheet, row, 7));
const zones = () => live.tables(sheet).map(({ name, zone: { top, bottom } }) => [name, top, bottom]);

test("cells inserted inside a table make it grow, and only their columns move", async () => {
  await excel.onSheet((on) => on.getRange("A4:C5").insert("Down"));
  expect(zones()).toEqual([
    ["Reviews", 0, 5],
    ["Priorities", 8, 9],
  ]);
  expect(live.value(sheet, 5, 0)).toBe("All");
  expect(live.value(sheet, 11, 0)).toBe("below");
  expect(live.border(sheet, 11, 0, "bottom")?.style).toBe("thin");
  expect(live.border(sheet, 9, 0, "bottom")).toBeNull();
  expect([live.value(sheet, 2, 4), live.value(sheet, 8, 4)]).toEqual(["note 3", "note 9"]);
  expect(live.look(sheet, 2, 4).fill).toBe("#FFEE00");
  expect(formulas()).toEqual(["=SUM(Reviews[Red])", "=B6", "=SUM(B2:B3)", "=SUM(B:B)", "=E9"]);
  expect(values()).toEqual([8, 4, 4, 17, "note 9"]);
});

test("cells deleted from a table make it shrink, and what was below moves up", async () => {
  await excel.onSheet((on) => {
    on.getRange("A3:C3").delete("Up");
  });
  expect(zones()).toEqual([
    ["Reviews", 0, 2],
    ["Priorities", 5, 6],
  ]);
  expect(formulas()).toEqual(["=SUM(Reviews[Red])", "=B3", "=SUM(B2)", "=SUM(B:B)", "=E9"]);
  expect(live.value(sheet, 8, 0)).toBe("below");
  expect(live.value(sheet, 8, 4)).toBe("note 9");
});

test("a reference to a cell that is deleted is lost, as in Excel", async () => {
  await excel.onSheet((on) => {
    on.getRange("A10:C10").values = [["x", "y", "z"]];
    on.getRange("H6").formulas = [["=A10"]];
    on.getRange("A10:C10").delete("Up");
  });
  expect(live.value(sheet, 5, 7)).toBe("#REF!");
});

test("inserting and deleting the same cells leaves the sheet as it was, and undo does too", async () => {
  const before = sheetState(live, sheet);
  await excel.onSheet((on) => on.getRange("A4:C5").insert("Down"));
  const between = sheetState(live, sheet);
  live.undo();
  expect(sheetState(live, sheet)).toEqual(before);
  live.redo();
  expect(sheetState(live, sheet)).toEqual(between);
  await excel.onSheet((on) => {
    on.getRange("A4:C5").delete("Up");
  });
  expect(sheetState(live, sheet)).toEqual(before);
});

test("names, rules, notes' places, merges and charts go along", async () => {
  await excel.onSheet((on, context) => {
    on.getRange("A12:B12").merge();
    context.workbook.names.add("Below", on.getRange("A10:C10"));
    on.getRange("A10:C10").conditionalFormats.add("Custom").custom.rule.formula = "=$A10<>0";
    on.charts.add("BarStacked", on.getRange("A7:B8"), "Columns").name = "Chart";
  });
  await excel.onSheet((on) => on.getRange("A6:C6").insert("Down"));
  expect(live.names()[0]?.zone.top).toBe(10);
  expect(live.rules(sheet)[0]).toMatchObject({ formula: "=$A11<>0", zones: [{ top: 10 }] });
  expect(live.merges(sheet)[0]?.top).toBe(12);
  expect(live.charts(sheet)[0]?.series[0]?.values.zone).toMatchObject({ top: 8, bottom: 8 });
});

test.each([
  [
    "a block as wide as the tables below",
    (on: Excel.Worksheet) => on.getRange("A6:B6").insert("Down"),
    "none",
  ],
  [
    "one that it cuts across",
    (on: Excel.Worksheet) => on.getRange("A2:B2").insert("Down"),
    "InsertDeleteConflict",
  ],
  ["one below", (on: Excel.Worksheet) => on.getRange("B5:C5").insert("Down"), "InsertDeleteConflict"],
  [
    "a heading",
    (on: Excel.Worksheet) => {
      on.getRange("A1:C2").delete("Up");
    },
    "InsertDeleteConflict",
  ],
  [
    "a whole body",
    (on: Excel.Worksheet) => {
      on.getRange("A8:C8").delete("Up");
    },
    "InsertDeleteConflict",
  ],
  [
    "a whole table",
    (on: Excel.Worksheet) => {
      on.getRange("A7:C8").delete("Up");
    },
    "none",
  ],
  ["another direction", (on: Excel.Worksheet) => on.getRange("A5:C5").insert("Right"), "NotImplemented"],
])("%s", async (_, shift, code) => {
  expect(await excel.codeOf(shift)).toBe(code);
});

test("whole rows and columns move everything", async () => {
  await excel.onSheet((on) => on.getRange("3:4").insert("Down"));
  expect(zones()[0]).toEqual(["Reviews", 0, 5]);
  expect(live.value(sheet, 4, 4)).toBe("note 3");
  await excel.onSheet((on) => on.getRange("D:E").insert("Right"));
  expect(live.value(sheet, 4, 6)).toBe("note 3");
});
