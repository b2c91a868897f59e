import type { Day } from "./cells/day";
import type { Sense } from "./cells/ratings/senses";
import type { Columns } from "./columns/columnName";
import type { ColumnReading } from "./columns/columnReading";
import type { Finding } from "./finding";
import type { SameRecommendation } from "./recommendations/sameRecommendation";
import type { Repair } from "./repairs/repair";
import type { Question } from "./question";
import type { GreenMeaning, Line } from "./line";
import type { PlanDates } from "./settings";

export type SheetKind = "plan" | "recommendations" | "archive" | "summary" | "other";

/** Where a sheet's ratings were read from. */
export const ratingSources = [
  "text",
  "fill",
  "displayed-colour",
  "percent",
  "ticks",
  "completed-date",
] as const;
export type RatingSource = (typeof ratingSources)[number];

/** Why a sheet was taken for what it is. Worded in summary/sheetWords.ts. */
export type SheetReason =
  | "header"
  | "archiveName"
  | "hidden"
  | "leftOut"
  | "recommendationList"
  | "ratingKey"
  | "earlierSummary"
  | "looksLikeAPlan"
  | "noPlan";

/** What a sheet lists or states of the recommendations of one review. */
export interface ListedReview {
  /** As the lines name it. */
  readonly review: string;
  readonly listed: number;
  /** How many the review is said to hold; null where the list does not say. */
  readonly stated: number | null;
}

/** How one table of a sheet was read. */
export interface TableReading {
  /** 1-based row of the headings. */
  readonly headerRow: number;
  readonly columns: Columns;
  /** Every column of the table, from left to right. */
  readonly columnReadings: readonly ColumnReading[];
  readonly ratingFrom: RatingSource | null;
}

/** What the rows of a sheet's tables were taken for, from each header row down; hidden rows are among them. */
export interface RowsRead {
  readonly read: number;
  readonly lines: number;
  /** Rows that state a recommendation and are no line. */
  readonly recommendations: number;
  readonly headers: number;
  readonly sections: number;
  readonly totals: number;
  /** Keys, notes, examples, and rows that hold only a reference. */
  readonly others: number;
  readonly blank: number;
}

/** What one sheet was taken for. */
export interface SheetReading {
  readonly name: string;
  readonly kind: SheetKind;
  readonly reason: SheetReason;
  /** Whether its lines are in the totals. */
  readonly counted: boolean;
  readonly review: string | null;
  /** 1-based row of the header; null where there is none. */
  readonly headerRow: number | null;
  readonly columns: Columns;
  /** Every column of the first table, from left to right. */
  readonly columnReadings: readonly ColumnReading[];
  /** Its further tables, as far as their headings are not those of an earlier one; absent where there are none. */
  readonly furtherTables?: readonly TableReading[];
  /** Null while it is asked, or where there are no ratings. */
  readonly green: GreenMeaning | null;
  /** What its ratings say where none is green; absent where what green means counts. */
  readonly saidAs?: readonly Sense[];
  /** What its key says of red, in small letters; absent where it says nothing, or two things. */
  readonly red?: string;
  readonly ratingFrom: RatingSource | null;
  /** False: its columns are asked about. */
  readonly sure: boolean;
  readonly lines: number;
  readonly hiddenLines: number;
  /** How many recommendations the sheet says its review holds; null where it does not say. */
  readonly stated: number | null;
  /** The reviews whose recommendations it lists; absent where it lists none. */
  readonly lists?: readonly ListedReview[];
  /** Absent where it holds no plan. */
  readonly rows?: RowsRead;
}

/**
 * How far a recommendation is answered. partlyCovered: the list names parts of it, and no line answers one of them;
 * uncovered: no line at all; noLiveLine: every line was closed without being done; notAccepted: the list or all its
 * lines say so.
 */
export type Standing = "covered" | "partlyCovered" | "uncovered" | "noLiveLine" | "notAccepted";

export interface Recommendation {
  readonly review: string;
  readonly ref: string;
  /** Lines that answer it. */
  readonly lines: number;
  /** Live lines, that is lines that were not closed without being done. */
  readonly liveLines: number;
  /** Null while it is asked what green means. */
  readonly complete: boolean | null;
  readonly standing: Standing;
}

/** What the workbook says, before anything is counted. */
export interface Plan {
  readonly meetingDate: Day;
  readonly dates: PlanDates;
  /** "mixed" where sheets have different keys; null while it is asked for any counted sheet. */
  readonly green: GreenMeaning | "mixed" | null;
  readonly sheets: readonly SheetReading[];
  /** Lines of counted sheets only. */
  readonly lines: readonly Line[];
  readonly recommendations: readonly Recommendation[];
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
  /** Texts that read like a listed recommendation without being equal to it, to be confirmed once. */
  readonly suggestions: readonly SameRecommendation[];
  /** Cells whose right value is certain though they are written otherwise; offered, never made unasked. */
  readonly repairs: readonly Repair[];
}
