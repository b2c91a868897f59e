import type { HeadingReading } from "../../columns/heading";

export interface Heading extends HeadingReading {
  /** 0-based column of the sheet. */
  readonly column: number;
  readonly text: string;
}

export interface Header {
  /** 0-based row of the sheet; of two heading rows the lower one. */
  readonly row: number;
  /** Where the header begins: the upper of two heading rows, else the same row. */
  readonly firstRow: number;
  readonly headings: readonly Heading[];
}
