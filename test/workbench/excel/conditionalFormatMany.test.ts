import { spreadsheetModel } from "../../../workbench/engine/spreadsheetModel";
import { openExcel } from "../openExcel";

const rows = 5000;
const marker = '=N("action-plan:overdue")=0';

/** Cells that touch nowhere, in as few addresses as Excel takes. */
function addresses(): readonly string[] {
  const parts: string[] = [];
  let part = "";
  for (let row = 0; row < rows; row++) {
    const cell = `${"CDEF"[row % 4] ?? "C"}${row + 2}`;
    if (part.length + cell.length + 1 > 8192) {
      parts.push(part);
      part = cell;
    } else part = part === "" ? cell : `${part},${cell}`;
  }
  return [...parts, part];
}

test("5,000 areas are added, drawn, read and deleted in no time", async () => {
  const { onSheet, workbook, host } = openExcel();
  const [sheetId = ""] = workbook.sheets();
  const start = performance.now();
  await onSheet((sheet) => {
    for (const address of addresses()) {
      const { custom } = sheet.getRanges(address).conditionalFormats.add("Custom");
      custom.rule.formula = marker;
      custom.format.fill.color = "#FFF2CC";
      custom.format.font.color = "#9C0006";
      custom.format.font.bold = true;
      for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
        custom.format.borders.getItem(edge).style = "Continuous";
        custom.format.borders.getItem(edge).color = "#9C0006";
      }
    }
  });
  expect(workbook.rules(sheetId).flatMap(({ zones }) => zones)).toHaveLength(rows);
  const style = spreadsheetModel(workbook).getters.getCellComputedStyle({ sheetId, row: rows, col: 5 });
  expect(style).toMatchObject({ fillColor: "#FFF2CC", textColor: "#9C0006", bold: true });
  await onSheet(async (sheet, context) => {
    const rules = sheet.getRange().conditionalFormats;
    rules.load("items/type,items/customOrNullObject/rule/formula");
    await context.sync();
    for (const rule of rules.items) {
      expect(rule.customOrNullObject.rule.formula).toBe(marker);
      rule.delete();
    }
  });
  expect(workbook.rules(sheetId)).toEqual([]);
  expect(host.crashes).toEqual([]);
  // It takes half a second; the limit leaves room for machines that do other things too.
  expect(performance.now() - start).toBeLessThan(5000);
});

test.each([
  [8192, "none"],
  [8195, "InvalidArgument"],
])("an address of %i characters: %s", async (length, code) => {
  const { codeOf } = openExcel();
  const address = Array<string>((length + 1) / 3)
    .fill("A1")
    .join(",");
  expect(address).toHaveLength(length);
  expect(await codeOf((sheet) => sheet.getRanges(address).load("areaCount"))).toBe(code);
});

test("rules are deleted by what they are, not by where they stand", async () => {
  const { onSheet, workbook } = openExcel();
  const [sheetId = ""] = workbook.sheets();
  await onSheet((sheet) => {
    for (const at of [6, 5, 4, 3, 2, 1, 0])
      sheet.getRange("A1:A9").conditionalFormats.add("Custom").custom.rule.formula = `=$A1=${at}`;
  });
  const formulas = () => workbook.rules(sheetId).map(({ formula }) => formula);
  expect(formulas()).toEqual([0, 1, 2, 3, 4, 5, 6].map((at) => `=$A1=${at}`));
  await onSheet(async (sheet, context) => {
    const rules = sheet.getRange().conditionalFormats;
    rules.load("items/id");
    await context.sync();
    for (const at of [1, 2, 5]) rules.items[at]!.delete();
  });
  expect(formulas()).toEqual([0, 3, 4, 6].map((at) => `=$A1=${at}`));
});

test("whole columns stay whole columns, and take no rows of their own", async () => {
  const { onSheet, workbook } = openExcel();
  const [sheetId = ""] = workbook.sheets();
  const addressOf = async () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("B5").conditionalFormats.getItemAt(0).getRange();
      range.load("address");
      await context.sync();
      return range.address;
    });
  await onSheet((sheet) => sheet.getRange("B:C").conditionalFormats.add("Custom"));
  expect(await addressOf()).toBe("Sheet1!B:C");
  await onSheet((sheet) => sheet.getRange("A600").set({ values: [["x"]] }));
  expect(await addressOf()).toBe("Sheet1!B:C");
  expect(spreadsheetModel(workbook).getters.getNumberRows(sheetId)).toBeLessThan(1000);
});
