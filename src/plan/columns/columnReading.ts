import type { HeadingMeaning } from "./heading";

/** What one column of a table was taken for. */
export interface ColumnReading {
  /** 0-based column of the sheet. */
  readonly column: number;
  /** The heading on one line; "" where there is none. */
  readonly heading: string;
  readonly holds: HeadingMeaning;
  /** 0 to 1: how much better this explains heading and cells than the next best does. */
  readonly confidence: number;
  /** The texts of up to three cells, to recognise the column by. */
  readonly samples: readonly string[];
}
