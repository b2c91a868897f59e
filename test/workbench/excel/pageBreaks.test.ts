import { openExcel } from "../openExcel";

test("page breaks are set above a range's top row, counted, found, deleted and taken away", async () => {
  const { onSheet, host } = openExcel();
  const seen = await onSheet(async (sheet, context) => {
    const breaks = sheet.horizontalPageBreaks;
    const rowsNow = async (): Promise<readonly number[]> => {
      breaks.load("items/rowIndex");
      await context.sync();
      return breaks.items.map(({ rowIndex }) => rowIndex);
    };
    breaks.add("B12:C20");
    const added = breaks.add(sheet.getCell(4, 0));
    breaks.add("A12");
    const count = breaks.getCount();
    const cell = breaks.getItem(1).getCellAfterBreak();
    cell.load("address");
    const found = [await rowsNow(), count.value, cell.address];
    added.delete();
    found.push(await rowsNow());
    breaks.removePageBreaks();
    found.push(await rowsNow());
    return found;
  });
  expect(seen).toEqual([[4, 11], 2, "Sheet1!A12", [11], []]);
  expect(host.crashes).toEqual([]);
});

test.each<readonly [string, string, (sheet: Excel.Worksheet) => unknown]>([
  ["above the first row", "InvalidArgument", (sheet) => sheet.horizontalPageBreaks.add("A1")],
  ["at no address", "InvalidArgument", (sheet) => sheet.horizontalPageBreaks.add("no cell")],
  ["that is not there", "ItemNotFound", (sheet) => sheet.horizontalPageBreaks.getItem(0).delete()],
])("no break %s", async (_name, code, act) => {
  const { codeOf, workbook } = openExcel();
  expect(await codeOf(act)).toBe(code);
  expect(workbook.pageSetup(workbook.sheets()[0]!).rowBreaks).toEqual([]);
});

test("page breaks are undone with the request that set them", async () => {
  const { onSheet, workbook } = openExcel();
  const sheetId = workbook.sheets()[0]!;
  await onSheet((sheet) => sheet.horizontalPageBreaks.add("A9"));
  expect(workbook.pageSetup(sheetId).rowBreaks).toEqual([8]);
  workbook.undo();
  expect(workbook.pageSetup(sheetId).rowBreaks).toEqual([]);
});
