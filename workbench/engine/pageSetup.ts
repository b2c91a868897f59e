import type { Zone } from "./liveWorkbook";

/** How a sheet prints, as far as the add-in sets it. */
export interface PageSetup {
  readonly landscape: boolean;
  /** How many pages wide it is fitted to; null where it is not fitted. */
  readonly pagesWide: number | null;
  /** What of the sheet is printed; null for all of it. */
  readonly printArea: Zone | null;
  /** Rows printed at the top of every page, 0-based; null for none. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** The middle of the foot of every page, in Excel's own codes ("Page &P of &N"). */
  readonly centerFooter: string;
  /** Rows with a page break above them that somebody has set, 0-based, from the top down. */
  readonly rowBreaks: readonly number[];
}
