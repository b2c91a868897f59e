import type { Outcome } from "../summary/problem";
import { run } from "./run";

/** Shows a cell ("E9") of a sheet. Reports a sheet that is not there any more. */
export async function goToCell(sheetName: string, cell: string): Promise<Outcome<null>> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load("visibility");
    await context.sync();
    if (sheet.isNullObject || sheet.visibility !== Excel.SheetVisibility.visible)
      return { ok: false, problem: { kind: "gone", sheet: sheetName } };
    sheet.activate();
    sheet.getRange(cell).select();
    await context.sync();
    return { ok: true, value: null };
  });
}
