import { openExcel } from "../openExcel";
import { mixedRules, mixedRulesFile, opened, reopened } from "../mixedRules";
import { sheetState } from "../sheetState";

const mixed = async () => openExcel({}, await opened(await mixedRulesFile()));
const kinds = mixedRules.map(([, kind]) => kind);
const ours = '=N("action-plan:overdue")=0';

test("rules of every kind are told in one trip, in their order", async () => {
  const { onSheet, host } = await mixed();
  let trips = 0;
  host.onExchange(({ cleanUp }) => (trips += cleanUp ? 0 : 1));
  const told = await onSheet(async (sheet, context) => {
    const rules = sheet.getRange().conditionalFormats;
    rules.load("items/type,items/id,items/priority,items/stopIfTrue,items/customOrNullObject/rule/formula");
    await context.sync();
    return rules.items.map(({ type, priority, customOrNullObject: custom }) => [
      type,
      priority,
      custom.isNullObject ? null : custom.rule.formula,
    ]);
  });
  expect(trips).toBeLessThanOrEqual(2);
  expect(told).toEqual(
    kinds.map((kind, at) => [kind, at, kind !== "Custom" ? null : at === 1 ? '=$A2="R"' : '=$A2="G"']),
  );
  expect(host.crashes).toEqual([]);
});

test("each rule is of its own kind only", async () => {
  const { onSheet } = await mixed();
  const parts = [
    ...["customOrNullObject", "cellValueOrNullObject", "colorScaleOrNullObject", "dataBarOrNullObject"],
    ...["iconSetOrNullObject", "presetOrNullObject", "textComparisonOrNullObject", "topBottomOrNullObject"],
  ] as const;
  const own = {
    Custom: "customOrNullObject",
    CellValue: "cellValueOrNullObject",
    ColorScale: "colorScaleOrNullObject",
    DataBar: "dataBarOrNullObject",
    IconSet: "iconSetOrNullObject",
    PresetCriteria: "presetOrNullObject",
    ContainsText: "textComparisonOrNullObject",
    TopBottom: "topBottomOrNullObject",
  } as const;
  const found = await onSheet(async (sheet, context) => {
    const rules = sheet.getRange().conditionalFormats;
    rules.load("items/id");
    await context.sync();
    const asked = rules.items.map((rule) => parts.map((part) => rule[part as "customOrNullObject"]));
    await context.sync();
    return asked.map((row) => parts.filter((_, at) => !row[at]!.isNullObject));
  });
  expect(found).toEqual(kinds.map((kind) => [own[kind]]));
});

test("asking all of them for their formula at once is refused, as Excel does (office-js 2180)", async () => {
  const { codeOf } = await mixed();
  const ask = (path: string) =>
    codeOf((sheet) => {
      sheet.getRange().conditionalFormats.load(path);
    });
  expect(await ask("items/custom/rule/formula")).toBe("InvalidOperation");
  expect(await ask("items/customOrNullObject/rule/formula")).toBe("none");
});

test("rules of other kinds can be placed, stopped and deleted", async () => {
  const { onSheet, workbook, host } = await mixed();
  const [sheetId = ""] = workbook.sheets();
  await onSheet(async (sheet, context) => {
    const rules = sheet.getRange().conditionalFormats;
    rules.load("items/type");
    await context.sync();
    const bar = rules.items[0]!;
    const ranges = bar.getRanges();
    ranges.load("address");
    bar.stopIfTrue = true;
    bar.priority = 3;
    await context.sync();
    expect(ranges.address).toBe("Sheet1!B2:B9");
    rules.items[7]!.delete();
    rules.items[3]!.delete();
  });
  const { rules } = sheetState(workbook, sheetId);
  expect(rules.map(({ kind }) => kind)).toEqual([
    ...["Custom", "CellValue", "DataBar", "ContainsText", "TopBottom", "PresetCriteria", "Custom"],
  ]);
  expect(rules.map(({ stopIfTrue }) => stopIfTrue).indexOf(true)).toBe(2);
  expect(host.crashes).toEqual([]);
});

test("rules added and deleted leave the officers' rules exactly as they were, in the file too", async () => {
  const { onSheet, workbook, host } = await mixed();
  const [sheetId = ""] = workbook.sheets();
  workbook.updateRule(workbook.rules(sheetId)[1]!.id, { stopIfTrue: true });
  const before = sheetState(workbook, sheetId);
  const fileBefore = sheetState(await reopened(workbook), sheetId);
  await onSheet((sheet) => {
    for (const address of ["A2:D3,A7:D7", "C5"]) {
      const { custom } = sheet.getRanges(address).conditionalFormats.add("Custom");
      custom.rule.formula = ours;
      custom.format.fill.color = "#FFFFFF";
      custom.format.borders.top.style = "Continuous";
    }
  });
  expect(workbook.rules(sheetId).map(({ kind }) => kind)).toEqual(["Custom", "Custom", ...kinds]);
  expect(workbook.rules(sheetId).slice(2)).toEqual(before.rules);
  await onSheet(async (sheet, context) => {
    const rules = sheet.getRange().conditionalFormats;
    rules.load("items/id,items/type,items/customOrNullObject/rule/formula");
    await context.sync();
    for (const rule of rules.items) {
      const { isNullObject, rule: test } = rule.customOrNullObject;
      if (!isNullObject && test.formula === ours) rule.delete();
    }
  });
  expect(sheetState(workbook, sheetId)).toEqual(before);
  expect(sheetState(await reopened(workbook), sheetId)).toEqual(fileBefore);
  expect(host.crashes).toEqual([]);
});

test("undo gives back what one batch deleted and takes away what it added", async () => {
  const { onSheet, workbook } = await mixed();
  const [sheetId = ""] = workbook.sheets();
  const before = sheetState(workbook, sheetId);
  await onSheet(async (sheet, context) => {
    const rules = sheet.getRange().conditionalFormats;
    rules.load("items/id");
    await context.sync();
    for (const at of [8, 0, 4]) rules.items[at]!.delete();
    const { custom } = sheet.getRange("A2:A5").conditionalFormats.add("Custom");
    custom.rule.formula = ours;
    custom.format.borders.getItem("EdgeLeft").style = "Dash";
  });
  expect(workbook.rules(sheetId)).toHaveLength(kinds.length - 2);
  expect(workbook.undo()).toBe(true);
  expect(sheetState(workbook, sheetId)).toEqual(before);
  expect(workbook.redo()).toBe(true);
  expect(workbook.rules(sheetId)[0]).toMatchObject({
    formula: ours,
    borders: { left: { style: "Dash", color: "#000000" }, top: null },
  });
});
