import { readFileSync } from "node:fs";
import { Workbook } from "@cj-tech-master/excelts";
import type { Cell, Worksheet } from "@cj-tech-master/excelts";

/** A sample workbook as it lies in the repository, read back with excelts. */
export async function readSample(path: string): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(new Uint8Array(readFileSync(path)));
  return workbook;
}

/** What a cell says; the cells that a merge covers say nothing, as in Excel's own `values`. */
export function said(cell: Cell): string {
  if (cell.isMerged && cell.master.address !== cell.address) return "";
  const { value } = cell;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** The texts of a row (1-based) up to the last column of the sheet. */
export function rowTexts(sheet: Worksheet, row: number): readonly string[] {
  return Array.from({ length: sheet.columnCount }, (_, at) => said(sheet.getCell(row, at + 1)));
}

/** Header text to what stands below it in each row, for every row below the header (1-based). */
export function rowsBelow(sheet: Worksheet, headerRow: number): readonly Readonly<Record<string, string>>[] {
  const headings = rowTexts(sheet, headerRow);
  return Array.from({ length: sheet.rowCount - headerRow }, (_, at) => {
    const texts = rowTexts(sheet, headerRow + 1 + at);
    return Object.fromEntries(
      headings
        .map((heading, column) => [heading, texts[column] ?? ""] as const)
        .filter(([heading]) => heading !== ""),
    );
  });
}
