import type { Workbook } from "@cj-tech-master/excelts";
import type { LiveWorkbook } from "../../liveWorkbook";
import { columnLetters } from "../references";

/** Says which formulas gave a value in the file and give an error here, because the library lacks what they use. */
export function uncalculated(source: Workbook, workbook: LiveWorkbook): string[] {
  const cells: string[] = [];
  source.worksheets.forEach((worksheet, at) => {
    const sheet = workbook.sheets()[at];
    if (sheet === undefined) return;
    worksheet.eachRow((row, rowNumber) => {
      row.eachCell((cell, column) => {
        if (!cell.formula || isError(cell.result) || cell.result === undefined) return;
        if (workbook.isError(sheet, rowNumber - 1, column - 1))
          cells.push(`‘${worksheet.name}’ ${columnLetters(column - 1)}${rowNumber}`);
      });
    });
  });
  const [first] = cells;
  if (first === undefined) return [];
  const count = cells.length === 1 ? "One formula shows" : `${cells.length} formulas show`;
  return [`${count} an error here that Excel calculates (first ${first}); the formula itself stays.`];
}

const isError = (result: unknown): boolean =>
  typeof result === "object" && result !== null && "error" in result;
