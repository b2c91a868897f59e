import type { Page } from "playwright-core";

export const summarySheetName = "Action plan summary";

/**
 * The total rows of the summary sheet's tables by review, by heading: { Actions: 84, Red: 4, … }.
 * Rejects where the workbook has no summary sheet yet.
 */
export function reviewTotals(page: Page): Promise<Record<string, string | number | boolean>> {
  return page.evaluate((sheet) => {
    const row = (number: number) =>
      Array.from({ length: 14 }, (_, column) =>
        window.workbench.cell(sheet, `${String.fromCharCode(65 + column)}${number}`),
      );
    const rows = Array.from({ length: 160 }, (_, index) => row(index + 1));
    const named: Record<string, string | number | boolean> = {};
    let headings: ReturnType<typeof row> = [];
    for (const cells of rows) {
      if (cells[0] === "Review") headings = cells;
      if (cells[0] !== "All reviews") continue;
      for (const [column, heading] of headings.entries()) named[String(heading)] = cells[column] ?? "";
    }
    return named;
  }, summarySheetName);
}
