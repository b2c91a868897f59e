import type { Day } from "./cells/day";
import type { CarriedColumn, ColumnName, Columns } from "./columns/columnName";
import type { GreenMeaning } from "./line";
import type { RatingSource } from "./plan";
import type { SameAnswer } from "./recommendations/sameRecommendation";

/** A day of any year, for reporting years and school terms. Month is 1 to 12. */
export interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

/** How relative timescales ("End of Q2", "within 6 months", "Autumn term 2021") become days. */
export interface TimescaleSettings {
  /** The day the plan was agreed, from which lengths of time count; null where it is not known. */
  readonly agreed: Day | null;
  /** The sheet's as-at day: without `agreed`, what has no year means its first end on or after it. */
  readonly asAt?: Day | null;
  /** First day of the reporting year. */
  readonly yearStart: DayOfYear;
  /** Last days of the school terms. */
  readonly termEnds: { readonly autumn: DayOfYear; readonly spring: DayOfYear; readonly summer: DayOfYear };
}

/** Columns an officer has confirmed, by which they are found again after columns were inserted or renamed. */
export interface ConfirmedColumns {
  /** The name of each column's heading (see headingNames); null: the sheet has no such column. */
  readonly columns: Readonly<Partial<Record<ColumnName, string | null>>>;
  /** The names of all headings at that time, from left to right. */
  readonly headings: readonly string[];
}

/** What an officer has decided about the columns of one table. */
export interface ColumnChoices {
  /** Columns picked by their place, for this reading. */
  readonly columns?: Columns;
  readonly confirmed?: ConfirmedColumns;
}

/** What an officer has decided about one sheet. */
export interface SheetChoices {
  /** Columns picked by their place, for this reading. */
  readonly columns?: Columns;
  /** One entry for each table whose columns were confirmed. */
  readonly confirmed?: readonly ConfirmedColumns[];
  /** false: the officer leaves this sheet out; true: an archive or hidden sheet is counted. */
  readonly included?: boolean;
  readonly green?: GreenMeaning;
  /** The review's name, where the title and the sheet's name disagree. */
  readonly review?: string;
  /** Where the ratings are, if not in words. */
  readonly ratingFrom?: RatingSource;
  /** Whether a blank in the column stands for the value above. */
  readonly carried?: Readonly<Partial<Record<CarriedColumn, boolean>>>;
}

/** What timescales without a day of their own are worked out from. */
export interface PlanDates {
  /** The day the plan was agreed, for sheets that do not say. */
  readonly planAgreed: Day | null;
  readonly yearStart: DayOfYear;
  readonly termEnds: TimescaleSettings["termEnds"];
}

/** All that understanding needs to know besides the sheets. */
export interface PlanSettings extends PlanDates {
  readonly meetingDate: Day;
  /** The officer's answer for sheets whose key does not say what green means. */
  readonly green: GreenMeaning | null;
  /** The officer accepts every guessed column as shown. */
  readonly acceptGuesses: boolean;
  /** Keyed by sheet name. */
  readonly sheets: ReadonlyMap<string, SheetChoices>;
  /** Texts that an officer has said to be a recommendation, or to be none. */
  readonly sameAs: readonly SameAnswer[];
}

/** Common English school terms and the financial year; each can be changed. */
export const usualYear = {
  yearStart: { month: 4, day: 1 },
  termEnds: {
    autumn: { month: 12, day: 31 },
    spring: { month: 4, day: 30 },
    summer: { month: 7, day: 31 },
  },
} as const;
