import type { TableArea } from "../sheets/sheetGrid";
import type { Header } from "./headers/header";

/** One table of a sheet: its header and the rows and columns that belong to it. All 0-based. */
export interface TableBlock {
  readonly header: Header;
  /** The row below the last one that belongs to the table. */
  readonly endRow: number;
  /** First and last column of the table: keys and notes beside it lie outside. */
  readonly left: number;
  readonly right: number;
  /** The real Excel table it is; null for a plain range. */
  readonly table: TableArea | null;
  /** Rows right above the header that name the section it begins ("Priority 2: Neglect"). */
  readonly titleRows: readonly number[];
  /** Rows in which the same header stands again, page by page. */
  readonly repeats: ReadonlySet<number>;
}
