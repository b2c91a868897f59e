import { cellName } from "../../src/plan/sheets/gridReading";
import { createLiveWorkbook } from "../../workbench/engine/createLiveWorkbook";
import type { CellValue, LiveWorkbook } from "../../workbench/engine/liveWorkbook";
import { openExcelInNode, type NodeExcel } from "../../workbench/protocol/nodeBridge";

export interface OpenPlan {
  readonly workbook: LiveWorkbook;
  readonly excel: NodeExcel;
}

/** Puts rows of values into a sheet, from A1 on. */
export function fill(workbook: LiveWorkbook, sheet: string, rows: readonly (readonly CellValue[])[]): void {
  workbook.batch(() => {
    rows.forEach((row, at) =>
      row.forEach((value, column) => {
        if (value !== "") workbook.write(sheet, at, column, { kind: "value", value });
      }),
    );
  });
}

/** A workbook with one sheet a name, open in Microsoft's Office.js. */
export function openPlan(sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>): OpenPlan {
  const workbook = createLiveWorkbook();
  const [first = ""] = workbook.sheets();
  Object.entries(sheets).forEach(([name, rows], index) => {
    const sheet = index === 0 ? first : workbook.addSheet(name);
    if (workbook.sheetName(sheet) !== name) workbook.renameSheet(sheet, name);
    fill(workbook, sheet, rows);
  });
  return { workbook, excel: openExcelInNode(workbook, { installGlobals: true }) };
}

export function sheetNamed(workbook: LiveWorkbook, name: string): string {
  const found = workbook.sheets().find((sheet) => workbook.sheetName(sheet) === name);
  if (found === undefined) throw new Error(`There is no sheet named ${name}.`);
  return found;
}

/** Everything a reader sees or formulas use on a sheet, a line a cell, to compare. */
export function contentOf(workbook: LiveWorkbook, sheet: string): string[] {
  const zone = workbook.usedZone(sheet, false);
  const lines = [...workbook.tables(sheet), ...workbook.rules(sheet)].map((made) => JSON.stringify(made));
  if (zone)
    for (let row = zone.top; row <= zone.bottom; row++)
      for (let column = zone.left; column <= zone.right; column++) {
        const formula = workbook.formula(sheet, row, column);
        const look = JSON.stringify(workbook.look(sheet, row, column));
        lines.push(`${cellName(row, column)} ${typeof formula} ${String(formula)} ${look}`);
      }
  return lines;
}

export const key = ["Green = complete; Amber = work has started; Red = not started"];
export const header = ["Ref", "Recommendation", "Action", "Lead", "Timescale", "RAG"];

/** Rows of a plan with as many lines as asked for, one recommendation each; `subject` tells it from other plans. */
export function planRows(lines: number, subject = "recommendation"): CellValue[][] {
  const ratings = ["G", "A", "R"];
  const rows = Array.from({ length: lines }, (_, index) => [
    `${index + 1}.1`,
    `Recommendation number ${index + 1}`,
    `Action to answer ${subject} ${index + 1}`,
    "Business Manager",
    index % 2 === 0 ? "31/03/2021" : "31/03/2022",
    ratings[index % 3] ?? "G",
  ]);
  return [["A plan"], key, header, ...rows];
}
