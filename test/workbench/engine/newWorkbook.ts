import { createLiveWorkbook } from "../../../workbench/engine/createLiveWorkbook";
import type { CellValue, LiveWorkbook } from "../../../workbench/engine/liveWorkbook";

/** A new workbook and its one sheet. */
export const made = () => {
  const workbook = createLiveWorkbook();
  return { workbook, sheet: workbook.sheets()[0]! };
};

export const put = (workbook: LiveWorkbook, sheet: string, row: number, column: number, value: CellValue) =>
  workbook.write(sheet, row, column, { kind: "value", value });
export const calculate = (
  workbook: LiveWorkbook,
  sheet: string,
  row: number,
  column: number,
  formula: string,
) => workbook.write(sheet, row, column, { kind: "formula", formula });

export const zone = (top: number, left: number, bottom: number, right: number) => ({
  top,
  left,
  bottom,
  right,
});
