import type { Page } from "playwright-core";

export const summarySheetName = "Action plan summary";

/**
 * The total row of the summary sheet's first table, by heading: { Lines: 84, Red: 4, … }.
 * Rejects where the workbook has no summary sheet yet.
 */
export function reviewTotals(page: Page): Promise<Record<string, string | number | boolean>> {
  return page.evaluate((sheet) => {
    const row = (number: number) =>
      Array.from({ length: 14 }, (_, column) =>
        window.workbench.cell(sheet, `${String.fromCharCode(65 + column)}${number}`),
      );
    const rows = Array.from({ length: 100 }, (_, index) => row(index + 1));
    const headings = rows.find(([first]) => first === "Review") ?? [];
    const totals = rows.find(([first]) => first === "All reviews") ?? [];
    const named: Record<string, string | number | boolean> = {};
    for (const [column, heading] of headings.entries()) named[String(heading)] = totals[column] ?? "";
    return named;
  }, summarySheetName);
}
