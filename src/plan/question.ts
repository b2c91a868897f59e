import type { CarriedColumn, ColumnName, Columns } from "./columns/columnName";
import type { ColumnReading } from "./columns/columnReading";
import type { RatingSource } from "./plan";

/** Something only an officer can settle. Each comes with what the add-in would take if it were left to it. */
export type Question =
  | {
      readonly kind: "greenMeaning";
      readonly sheet: string;
      /** What speaks for one answer; absent where nothing does. */
      readonly signs?: GreenSigns;
    }
  | {
      readonly kind: "columns";
      readonly sheet: string;
      /** 1-based row of the headings: a sheet may hold several tables, each with its own. */
      readonly headerRow: number;
      readonly columns: Columns;
      /** Every column of that table, from left to right. */
      readonly readings: readonly ColumnReading[];
      /** The columns that are missing, contested, or hold something else than their heading says. */
      readonly doubts: readonly ColumnName[];
      /** Where the ratings would be taken from; null where none is known. */
      readonly ratingFrom: RatingSource | null;
    }
  /** The title names one review and the sheet's name another; the first is the proposal. */
  | { readonly kind: "reviewName"; readonly sheet: string; readonly names: readonly string[] }
  /** Most lines of the sheet stand on another sheet too: is it a copy or an extract, or do both count? */
  | {
      readonly kind: "sameLinesTwice";
      readonly sheet: string;
      readonly other: string;
      readonly lines: number;
    }
  /** Some blanks in the column follow a value, and some values are repeated: does a blank mean the value above? */
  | {
      readonly kind: "blanksBelow";
      readonly sheet: string;
      readonly column: CarriedColumn;
      /** Cells that are blank below a value. */
      readonly blanks?: number;
      /** Cells that repeat the value right above. */
      readonly repeats?: number;
    };

/** What a sheet shows of green while its meaning is asked. */
export interface GreenSigns {
  /** Lines rated green. */
  readonly green: number;
  /** Those of them with a completion date. */
  readonly completed: number;
  /** What other lines say in its place for complete, as the sheet writes it, with how many do. */
  readonly otherWords: readonly { readonly word: string; readonly lines: number }[];
}
