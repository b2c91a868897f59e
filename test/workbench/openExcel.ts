import { createLiveWorkbook } from "../../workbench/engine/createLiveWorkbook";
import type { LiveWorkbook } from "../../workbench/engine/liveWorkbook";
import { openExcelInNode } from "../../workbench/protocol/nodeBridge";
import type { NodeExcel, NodeExcelOptions } from "../../workbench/protocol/nodeBridge";

export interface OpenExcel extends NodeExcel {
  readonly workbook: LiveWorkbook;
  /** Runs one batch on the first sheet and syncs at its end. */
  readonly onSheet: <T>(
    work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
  ) => Promise<T>;
  /** The error code the batch fails with, or "none". */
  readonly codeOf: (
    work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
  ) => Promise<string>;
}

/** Real Office.js over a workbook that has a "Sheet1"; by itself a new one, in which that is empty. */
export function openExcel(options: NodeExcelOptions = {}, workbook = createLiveWorkbook()): OpenExcel {
  const excel = openExcelInNode(workbook, options);
  const onSheet: OpenExcel["onSheet"] = (work) =>
    excel.Excel.run(async (context) => {
      const result = await work(context.workbook.worksheets.getItem("Sheet1"), context);
      await context.sync();
      return result;
    });
  const codeOf: OpenExcel["codeOf"] = async (work) => {
    try {
      await onSheet(work);
      return "none";
    } catch (error) {
      if (error instanceof excel.OfficeExtension.Error) return error.code;
      throw error;
    }
  };
  return { ...excel, workbook, onSheet, codeOf };
}
