import type { SectionKind } from "./sections/sectionKind";

/** A row that may be counted. */
export interface CountableRow {
  /**
   * recommendation: states one and nothing else, listed and not counted as a line. unstated: has a rating or a date
   * and no words of its own, a line only where a recommendation is carried down to it.
   */
  readonly kind: "line" | "recommendation" | "unstated";
  /** 0-based. */
  readonly row: number;
  /** Whether its action, else its recommendation, is struck through; false where that was not read. */
  readonly struck: boolean;
}

export interface SectionRow {
  readonly kind: "section";
  /** 0-based. */
  readonly row: number;
  readonly names: SectionKind;
  readonly text: string;
}

/** A row of a table by what it is. leftOut: words at the foot that are taken for a note and must be said. */
export type PlanRow =
  | CountableRow
  | SectionRow
  | {
      readonly kind: "key" | "total" | "note" | "header" | "blank" | "bareReference" | "leftOut";
      readonly row: number;
    };

export function isCountable(row: PlanRow): row is CountableRow {
  return row.kind === "line" || row.kind === "recommendation" || row.kind === "unstated";
}
