import type { Day } from "../plan/cells/day";
import type { GreenMeaning, Line } from "../plan/line";
import type { Changes } from "./changes/changes";
import type { SaidAs } from "./wording/written/saidRating";
import type { NamedTally, Tally } from "./tally";

/** Everything there is to say about a plan on a meeting date. The pane and the sheet both show this. */
export interface Summary {
  readonly meetingDate: Day;
  readonly green: GreenMeaning | "mixed" | null;
  /** What ratings say where nothing is rated green on any counted sheet; null where what green means counts. */
  readonly saidAs: SaidAs;
  readonly totals: Tally;
  /** In the order of the sheets. */
  readonly reviews: readonly ReviewTally[];
  /** In the order in which they first appear. */
  readonly priorities: readonly NamedTally[];
  /** Longest overdue first. */
  readonly overdue: readonly Line[];
  /** Due on the meeting date or within 60 days after it, soonest first. */
  readonly dueIn60: readonly Line[];
  /** Open lines that continue without an end, then those without a usable date. */
  readonly undated: readonly Line[];
  readonly ungrounded: readonly Line[];
  readonly hiddenLines: number;
  /** Plan-like sheets that are not in the totals: archives, hidden sheets, sheets that are asked about. */
  readonly leftOut: readonly string[];
  /** What changed since an earlier meeting; null where none is kept to compare with, or something is asked first. */
  readonly changes: Changes | null;
  /** The committee paragraph for the whole workbook. */
  readonly paragraph: string;
}

/** The figures of one review, the sheets they come from, and its own committee paragraph. */
export interface ReviewTally extends NamedTally {
  readonly sheets: readonly string[];
  readonly paragraph: string;
}
