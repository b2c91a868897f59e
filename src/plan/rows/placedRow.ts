import type { CarriedColumn } from "../columns/columnName";
import type { CountableRow } from "./planRow";

/** The section rows that a row stands under; null where there is none of that kind. */
export interface SectionPlace {
  readonly priority: string | null;
  readonly recommendation: string | null;
  readonly timescale: string | null;
  /** Whether the plan declares what stands here as beyond the recommendations. */
  readonly additional: boolean;
}

/** A row that may be counted, with the values that belong to it by place. */
export interface PlacedRow extends CountableRow {
  readonly section: SectionPlace;
  /** Own or carried-down texts; "" where there is none. */
  readonly values: Readonly<Record<CarriedColumn, string>>;
  /** Whether the reference is its own rather than carried down. */
  readonly ownRef: boolean;
  readonly from: CarriedFrom;
}

/** The 0-based rows from which values are carried down; null where the value is the row's own, or there is none. */
export type CarriedFrom = Readonly<Record<"ref" | "recommendationRef" | "recommendation", number | null>>;
