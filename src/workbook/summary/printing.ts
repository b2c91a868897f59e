import type { SheetLayout } from "../../summary/sheetLayout";
import { sizeOf } from "./places/shifts";

/**
 * Queues how a sheet prints: A4 across, as wide as one page, its own area with page numbers, and the row that is
 * repeated on every page. Only where that is new or has moved, so that an officer's own choices stay.
 */
export function queuePrinting(sheet: Excel.Worksheet, layout: SheetLayout): void {
  const { rows, columns } = sizeOf(layout);
  const { pageLayout } = sheet;
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintArea(sheet.getRangeByIndexes(0, 0, rows, columns));
  const repeated = layout.printedOnEveryPage ?? null;
  if (repeated !== null) pageLayout.setPrintTitleRows(sheet.getRange(`${repeated + 1}:${repeated + 1}`));
  pageLayout.headersFooters.defaultForAllPages.centerFooter = "Page &P of &N";
}

/**
 * Queues where the pages of a sheet end, on every refresh, since rows come and go. All manual breaks of the sheet are
 * replaced: Excel tells add-ins of no break whose it is, and what lies below our area is not printed. A sheet whose
 * layout has none keeps what officers have set.
 */
export function queuePageBreaks(sheet: Excel.Worksheet, { pageBreaks }: SheetLayout): void {
  if (pageBreaks.length === 0) return;
  const { horizontalPageBreaks } = sheet;
  horizontalPageBreaks.removePageBreaks();
  for (const row of pageBreaks) horizontalPageBreaks.add(sheet.getCell(row, 0));
}

/** Excel cannot set up pages where the computer has no printer; by then everything else is written. */
export const onlyPrintingFailed = (error: unknown): boolean =>
  error instanceof OfficeExtension.Error &&
  /^(?:PageLayout|HeaderFooter|PageBreak|Worksheet\.horizontalPageBreaks)/i.test(
    error.debugInfo.errorLocation ?? "",
  );
