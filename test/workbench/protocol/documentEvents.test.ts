import { openExcel } from "../openExcel";

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

test("an add-in hears of changes, by whom, and can look at them", async () => {
  const { Excel, onSheet, workbook, host } = openExcel();
  const sheetId = workbook.sheets()[0]!;
  const heard: unknown[] = [];
  await onSheet((sheet, context) => {
    sheet.onChanged.add(async (event) => {
      await Excel.run(async (later) => {
        const range = event.getRange(later);
        range.load("values");
        await later.sync();
        heard.push([event.address, event.triggerSource, range.values]);
      });
    });
    context.workbook.worksheets.onSelectionChanged.add((event) => {
      heard.push(["selection", event.address]);
      return Promise.resolve();
    });
  });
  workbook.write(sheetId, 1, 1, { kind: "value", value: "typed" });
  await settle();
  await onSheet((sheet) => {
    sheet.getRange("C3:C4").values = [["by"], ["add-in"]];
  });
  await settle();
  workbook.select(sheetId, { top: 0, left: 0, bottom: 2, right: 0 });
  await settle();
  expect(heard).toEqual([
    ["B2", "Unknown", [["typed"]]],
    ["C3:C4", "ThisLocalAddin", [["by"], ["add-in"]]],
    ["selection", "A1:A3"],
  ]);
  expect(host.crashes).toEqual([]);
});

test("nothing is told once the workbook is closed", async () => {
  const { onSheet, workbook, close } = openExcel();
  const heard: string[] = [];
  await onSheet((sheet) => {
    sheet.onChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
  });
  close();
  workbook.write(workbook.sheets()[0]!, 0, 0, { kind: "value", value: "x" });
  await settle();
  expect(heard).toEqual([]);
});
