import { spreadsheetModel } from "../../../workbench/engine/spreadsheetModel";
import { openExcel } from "../openExcel";

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const shortcuts = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;

async function withRule(
  work: (format: Excel.ConditionalRangeFormat) => void,
  formula = '=N("action-plan:overdue")=0',
) {
  const excel = openExcel();
  await excel.onSheet((sheet) => {
    const { custom } = sheet.getRange("B2:C3").conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    work(custom.format);
  });
  return { ...excel, sheetId: excel.workbook.sheets()[0]! };
}

describe.each(edges)("the border %s of a rule", (edge) => {
  const side = shortcuts[edge];

  test.each(["Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const)("can be %s", async (style) => {
    const { workbook, sheetId, onSheet, host } = await withRule(({ borders }) => {
      borders.getItem(edge).style = style;
      borders[side].color = "#c00000";
    });
    const none = { top: null, bottom: null, left: null, right: null };
    expect(workbook.rules(sheetId)[0]!.borders).toEqual({ ...none, [side]: { style, color: "#C00000" } });
    const read = await onSheet(async (sheet, context) => {
      const rules = sheet.getRange("C3").conditionalFormats;
      rules.load("items/customOrNullObject/format/borders/items/sideIndex");
      const { borders } = rules.getItemAt(0).custom.format;
      borders.load("count,items/sideIndex,items/style,items/color");
      const one = borders[side].load("style,color");
      await context.sync();
      return { one: [one.style, one.color], all: borders.items.map((border) => border.style) };
    });
    expect(read.one).toEqual([style, "#C00000"]);
    expect(read.all).toEqual(edges.map((each) => (each === edge ? style : "None")));
    expect(host.crashes).toEqual([]);
  });

  test("goes again with None", async () => {
    const { workbook, sheetId } = await withRule(({ borders }) => {
      borders.getItem(edge).style = "Continuous";
      borders.getItem(edge).style = "None";
    });
    expect(workbook.rules(sheetId)[0]!.borders[side]).toBeNull();
  });
});

test("there are four of them, by place too, and no others", async () => {
  const { onSheet, codeOf } = await withRule(() => undefined);
  const count = await onSheet(async (sheet, context) => {
    const { borders } = sheet.getRange("B2").conditionalFormats.getItemAt(0).custom.format;
    borders.load("count");
    const last = borders.getItemAt(3).load("sideIndex");
    await context.sync();
    return [borders.count, last.sideIndex];
  });
  expect(count).toEqual([4, "EdgeRight"]);
  const code = await codeOf((sheet) => {
    const { borders } = sheet.getRange("B2").conditionalFormats.getItemAt(0).custom.format;
    borders.getItem("InsideVertical" as "EdgeTop").style = "Continuous";
  });
  expect(code).toBe("InvalidArgument");
});

const lines = { style: "thin", color: "#C00000" };
const drawn: readonly (readonly [string, string, object | null])[] = [
  ["a marker that is always true", '=N("action-plan:overdue")=0', { top: lines, left: lines }],
  [
    "one that names what is highlighted",
    '=AND(N("action-plan:overdue")=0,TRUE)',
    { top: lines, left: lines },
  ],
  ["one that holds nowhere", '=N("action-plan:overdue")=1', null],
  ["a text that is no marker", '="action-plan:overdue"', null],
];

test.each(drawn)("is drawn where the rule holds: %s", async (_, formula, border) => {
  const { workbook, sheetId } = await withRule(({ borders, fill }) => {
    fill.color = "#FFFFFF";
    for (const line of [borders.top, borders.left]) {
      line.style = "Continuous";
      line.color = "#C00000";
    }
  }, formula);
  const { getters } = spreadsheetModel(workbook);
  const at = (row: number, col: number) => getters.getCellComputedBorder({ sheetId, row, col });
  expect(
    [at(2, 1), at(1, 2), at(2, 2)].map((lines) => lines && { top: lines.top, left: lines.left }),
  ).toEqual([border, border, border]);
  expect([at(0, 0), at(3, 3)]).toEqual([null, null]);
  expect(workbook.border(sheetId, 1, 1, "top")).toBeNull();
});

test("a rule's borders are drawn over the cell's own, side by side, and the first rule's over the second's", async () => {
  const { workbook, sheetId, onSheet } = await withRule(({ borders }) => {
    borders.top.style = "Dash";
  });
  await onSheet((sheet) => {
    sheet.getRange("B2").format.borders.getItem("EdgeRight").style = "Continuous";
    const { custom } = sheet.getRange("B2").conditionalFormats.add("Custom");
    custom.rule.formula = "=TRUE";
    custom.format.borders.top.color = "#0000FF";
  });
  const { getters } = spreadsheetModel(workbook);
  expect(getters.getCellComputedBorder({ sheetId, row: 1, col: 1 })).toEqual({
    top: { style: "thin", color: "#0000FF" },
    // The top of the cell below, where the first rule holds too.
    bottom: { style: "dashed", color: "#000000" },
    right: { style: "thin", color: "#000000" },
  });
});

test("the line between two cells is the rule's, whichever of them draws it last", async () => {
  const { workbook, sheetId, onSheet } = await withRule(({ borders }) => {
    borders.bottom.color = "#C00000";
    borders.right.color = "#C00000";
  });
  await onSheet((sheet) => {
    for (const address of ["B4", "D3"])
      for (const edge of ["EdgeTop", "EdgeLeft"] as const)
        sheet.getRange(address).format.borders.getItem(edge).color = "#808080";
  });
  const { getters } = spreadsheetModel(workbook);
  const grey = { style: "thin", color: "#808080" };
  expect(getters.getCellComputedBorder({ sheetId, row: 3, col: 1 })).toEqual({ top: lines, left: grey });
  expect(getters.getCellComputedBorder({ sheetId, row: 2, col: 3 })).toEqual({ top: grey, left: lines });
});
