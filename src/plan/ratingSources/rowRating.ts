import type { Day } from "../cells/day";
import type { Columns } from "../columns/columnName";
import type { FindingKind, Severity } from "../finding";
import type { GreenMeaning, Rating } from "../line";
import type { SheetGrid } from "../sheets/sheetGrid";
import type { TableBlock } from "../tables/tableBlock";

/** A table whose ratings are looked for. */
export interface RatedTable {
  readonly grid: SheetGrid;
  readonly block: TableBlock;
  readonly columns: Columns;
  /** The 0-based rows that are lines. */
  readonly rows: readonly number[];
}

/** What besides its cells decides how a row is rated. */
export interface RatingCircumstances {
  /** What green means on this sheet; null while it is asked. */
  readonly green: GreenMeaning | null;
  /** The day the row is due; null where there is none. */
  readonly due: Day | null;
  readonly meetingDate: Day;
}

/** What about a rating an officer should look at. */
export interface RatingFinding {
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly found: string;
  /** 0-based column of the cell it is about. */
  readonly column: number;
}

/** How one row is rated. */
export interface RowRating {
  /** Null where it depends on what green means, and that is asked. */
  readonly rating: Rating | null;
  /** What stands there: the words, or "filled amber". */
  readonly said: string;
  readonly findings: readonly RatingFinding[];
}
