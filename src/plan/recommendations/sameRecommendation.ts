/** A text in a plan that reads like a recommendation of its review's list. */
export interface SameRecommendation {
  readonly sheet: string;
  /** The first cell it stands in, such as "B9". */
  readonly cell: string;
  readonly review: string;
  /** As the plan has it. */
  readonly text: string;
  /** The recommendation it may be: its name as lines answer it, and its text on the list. */
  readonly recommendation: string;
  readonly listed: string;
  /** How many lines say it. */
  readonly lines: number;
}

/** What an officer has said of such a text. */
export interface SameAnswer {
  readonly review: string;
  readonly text: string;
  /** The recommendation it is; null: none of the list. */
  readonly recommendation: string | null;
}
