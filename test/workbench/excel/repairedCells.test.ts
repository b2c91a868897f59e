import { spreadsheetModel } from "../../../workbench/engine/spreadsheetModel";
import { openExcel } from "../openExcel";
import { sheetState } from "../sheetState";

interface Repair {
  readonly format: string;
  readonly value: string | number;
  readonly becomes: string | number;
  readonly shown: string;
}

const repairs: readonly (readonly [string, Repair])[] = [
  ["a reference", { format: "@", value: "1.10", becomes: "1.10", shown: "1.10" }],
  ["a number for a reference", { format: "@", value: 1.1, becomes: "1.1", shown: "1.1" }],
  ["text that looks like a formula", { format: "@", value: "=1+1", becomes: "=1+1", shown: "=1+1" }],
  ["text that looks like a day", { format: "@", value: "1/2", becomes: "1/2", shown: "1/2" }],
  ["a day", { format: "dd/mm/yyyy", value: 44481, becomes: 44481, shown: "12/10/2021" }],
  ["a day of a month", { format: "mmm yyyy", value: 44500, becomes: 44500, shown: "Oct 2021" }],
  ["a long day", { format: "d mmmm yyyy", value: 44481, becomes: 44481, shown: "12 October 2021" }],
  ["text in a General cell", { format: "General", value: "'1.10", becomes: "1.10", shown: "1.10" }],
];

describe.each(repairs)("a cell repaired to %s", (_, { format, value, becomes, shown }) => {
  const before = "31st Oct 21";

  async function repaired() {
    const excel = openExcel();
    const [sheetId = ""] = excel.workbook.sheets();
    await excel.onSheet((sheet) => {
      sheet.getRange("B2").values = [[before]];
    });
    const was = sheetState(excel.workbook, sheetId);
    const read = await excel.onSheet(async (sheet, context) => {
      const cell = sheet.getRange("B2");
      cell.numberFormat = [[format]];
      cell.values = [[value]];
      cell.load("values,text,numberFormat");
      await context.sync();
      return { values: cell.values, text: cell.text, format: cell.numberFormat };
    });
    return { ...excel, sheetId, was, read };
  }

  test("holds and shows it, format and value in one batch", async () => {
    const { read, host } = await repaired();
    expect(read).toEqual({ values: [[becomes]], text: [[shown]], format: [[format]] });
    expect(host.crashes).toEqual([]);
  });

  test("is as it was after one undo", async () => {
    const { workbook, sheetId, was } = await repaired();
    expect(workbook.undo()).toBe(true);
    expect(sheetState(workbook, sheetId)).toEqual(was);
    expect(workbook.value(sheetId, 1, 1)).toBe(before);
  });

  test("is drawn on the page as Excel shows it", async () => {
    const { workbook, sheetId } = await repaired();
    const cell = spreadsheetModel(workbook).getters.getEvaluatedCell({ sheetId, row: 1, col: 1 });
    expect(cell.formattedValue).toBe(shown);
  });
});

test("a number keeps being one where only the format becomes text, as in Excel", async () => {
  const { onSheet } = openExcel();
  const values = await onSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.values = [[1.1]];
    cell.numberFormat = [["@"]];
    cell.load("values");
    await context.sync();
    return cell.values;
  });
  expect(values).toEqual([[1.1]]);
});

test("many cells of a column are repaired at once and undone at once", async () => {
  const { onSheet, workbook } = openExcel();
  const [sheetId = ""] = workbook.sheets();
  await onSheet((sheet) => {
    sheet.getRange("A1:A3").values = [[1.1], [2.1], [3.1]];
  });
  const was = sheetState(workbook, sheetId);
  await onSheet((sheet) => {
    for (const [address, text] of [
      ["A1", "1.10"],
      ["A3", "3.10"],
    ] as const) {
      sheet.getRange(address).numberFormat = [["@"]];
      sheet.getRange(address).values = [[text]];
    }
  });
  expect([0, 1, 2].map((row) => workbook.value(sheetId, row, 0))).toEqual(["1.10", 2.1, "3.10"]);
  workbook.undo();
  expect(sheetState(workbook, sheetId)).toEqual(was);
});

test("a protected sheet takes neither", async () => {
  const { codeOf, workbook } = openExcel();
  workbook.setProtected(workbook.sheets()[0]!, true);
  expect(await codeOf((sheet) => (sheet.getRange("A1").numberFormat = [["@"]]))).toBe("AccessDenied");
  expect(await codeOf((sheet) => (sheet.getRange("A1").values = [["x"]]))).toBe("AccessDenied");
});
