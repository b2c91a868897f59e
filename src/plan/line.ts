import type { Day } from "./cells/day";
import type { Columns } from "./columns/columnName";

/** Every rating a line may have, in the fixed order in which summaries show them. */
export const ratings = [
  "red",
  "amber",
  "green",
  "blue",
  "notStarted",
  "onHold",
  "closedNotDone",
  "notRated",
] as const;
export type Rating = (typeof ratings)[number];

/** What green says on a sheet: the work is done, or it is going as planned. */
export type GreenMeaning = "complete" | "on-track";

export type DueKind = "date" | "continuing" | "none" | "unreadable";

export type Timing = "overdue" | "dueLater" | "continuing" | "noUsableDate" | "finished";

export type Grounding =
  "grounded" | "additional" | "noRecommendation" | "notInReview" | "notRecognised" | "notChecked";

/**
 * A line whose recommendation is not looked up yet. It is filled in where the line stands, since copying each line of a
 * long plan costs as much as reading it.
 */
export interface UngroundedLine extends Omit<Line, "grounding" | "recommendation"> {
  grounding: Grounding;
  recommendation: string | null;
}

/** One counted row of a plan. Null means there is none, except where it says "asked". */
export interface Line {
  readonly sheet: string;
  /** 1-based row of the sheet. */
  readonly row: number;
  readonly review: string | null;
  readonly priority: string | null;
  /** The line's own reference as text: "1.10" is not "1.1". */
  readonly ref: string | null;
  /** The recommendation it answers, by its number where it has one, else by its text. */
  readonly recommendation: string | null;
  readonly action: string | null;
  readonly lead: string | null;
  /** Null while it is asked what green means and the rating depends on it. */
  readonly rating: Rating | null;
  /** Null while it is asked what green means. */
  readonly complete: boolean | null;
  /** A day only where dueKind is "date". */
  readonly due: Day | null;
  readonly dueKind: DueKind;
  /** The timescale as the officer wrote it, to quote back. */
  readonly dueText: string;
  /** The first date, where a later one replaced it. */
  readonly originalDue: Day | null;
  /** Null while it is asked what green means. */
  readonly timing: Timing | null;
  readonly grounding: Grounding;
  /** Null where the sheet has no evidence column, the line is not complete, or its blank may lie under a merged cell. */
  readonly evidenced: boolean | null;
  readonly hidden: boolean;
  /** Where the table of the line has its columns; the same object for all lines of a table. */
  readonly columns: Columns;
  /** 0-based column of the timescale that counts; null where a section row gave it, or there is none. */
  readonly dueColumn: number | null;
}
