import { openExcel } from "../openExcel";

test("rules are added first, read, moved, cut and deleted", async () => {
  const { onSheet, workbook, host } = openExcel();
  const sheetId = workbook.sheets()[0]!;
  const formulas = () => workbook.rules(sheetId).map(({ formula }) => formula);
  await onSheet((sheet) => {
    for (const formula of ["=$A1=1", "=$A1=2"]) {
      const { custom } = sheet.getRange("A1:D10").conditionalFormats.add("Custom");
      custom.rule.formula = formula;
      custom.format.fill.color = "#FFC7CE";
      custom.format.font.color = "#9C0006";
      custom.format.font.bold = true;
    }
  });
  expect(formulas()).toEqual(["=$A1=2", "=$A1=1"]);

  const read = await onSheet(async (sheet, context) => {
    const rules = sheet.getRange("B2").conditionalFormats;
    rules.load(
      "items/id,items/type,items/priority,items/stopIfTrue,items/customOrNullObject/rule/formula,items/customOrNullObject/format/fill/color",
    );
    await context.sync();
    const [first, second] = rules.items;
    const other = first!.cellValueOrNullObject;
    other.load("rule");
    const range = second!.getRange();
    range.load("address");
    second!.priority = 0;
    second!.stopIfTrue = true;
    second!.load("priority,stopIfTrue");
    await context.sync();
    return {
      types: rules.items.map(({ type }) => type),
      formula: first!.customOrNullObject.rule.formula,
      fill: first!.customOrNullObject.format.fill.color,
      other: other.isNullObject,
      range: range.address,
      moved: [second!.priority, second!.stopIfTrue],
    };
  });
  expect(read).toEqual({
    types: ["Custom", "Custom"],
    formula: "=$A1=2",
    fill: "#FFC7CE",
    other: true,
    range: "Sheet1!A1:D10",
    moved: [0, true],
  });
  expect(formulas()).toEqual(["=$A1=1", "=$A1=2"]);

  await onSheet((sheet) => sheet.getRange("A1:D5").clear("Formats"));
  expect(workbook.rules(sheetId).map(({ zones }) => zones)).toEqual([
    [{ top: 5, left: 0, bottom: 9, right: 3 }],
    [{ top: 5, left: 0, bottom: 9, right: 3 }],
  ]);
  await onSheet(async (sheet, context) => {
    const rules = sheet.getRange().conditionalFormats;
    rules.load("items/id");
    await context.sync();
    rules.items[0]!.delete();
  });
  expect(formulas()).toEqual(["=$A1=2"]);
  await onSheet((sheet) => sheet.getRange().conditionalFormats.clearAll());
  expect(formulas()).toEqual([]);
  expect(host.crashes).toEqual([]);
});

test("other kinds of rules are not carried, and a protected sheet takes none", async () => {
  const { codeOf, workbook } = openExcel();
  expect(await codeOf((sheet) => sheet.getRange("A1").conditionalFormats.add("ColorScale"))).toBe(
    "NotImplemented",
  );
  workbook.setProtected(workbook.sheets()[0]!, true);
  expect(await codeOf((sheet) => sheet.getRange("A1").conditionalFormats.add("Custom"))).toBe("AccessDenied");
});
