import type { Day } from "../../plan/cells/day";
import type { Line, Rating } from "../../plan/line";

/** A line of the earlier meeting that is not on the plan any more; only what was kept of it is known. */
export interface RemovedLine {
  readonly review: string;
  readonly ref: string | null;
  /** The beginning of its action; "" where the plan is too long, or an earlier version kept none. */
  readonly words: string;
  readonly rating: Rating;
  readonly complete: boolean;
}

/** A line whose rating or completion went back: green to amber or red, amber to red, complete to open. */
export interface MovedBack {
  readonly line: Line;
  readonly from: Rating;
}

/** A line with a later due date than at the earlier meeting. */
export interface DateExtended {
  readonly line: Line;
  readonly from: Day;
}

/**
 * What changed on the lines of one review, or of all. Lists are in the order of the sheets. The first four compare
 * lines that are on the plan at both meetings; a line that is new is in `added` alone, overdue or complete as it may be.
 */
export interface ChangesOf {
  /** Lines then and now: before + added − removed = now. */
  readonly before: number;
  readonly now: number;
  /** Lines on both plans of which only the dates are compared, because green meant something else then. */
  readonly notCompared: number;
  readonly newlyComplete: readonly Line[];
  readonly newlyOverdue: readonly Line[];
  readonly movedBack: readonly MovedBack[];
  readonly datesExtended: readonly DateExtended[];
  readonly added: readonly Line[];
  readonly removed: readonly RemovedLine[];
}

/** What changed since an earlier meeting. The figures of `all` are the sums over `reviews`. */
export interface Changes {
  readonly since: Day;
  readonly all: ChangesOf;
  /** By the review's name now ("" for none), in the order of the sheets; then those that have no line any more. */
  readonly reviews: readonly (ChangesOf & { readonly name: string })[];
  /** Lines of either meeting that could not be told apart from others, and were paired in their order. */
  readonly pairedByOrder: number;
  /**
   * Complete and overdue lines at each kept meeting, oldest first, this one last; for the chart of progress. Meetings
   * at which green meant something else are left out.
   */
  readonly meetings: readonly MeetingTotals[];
}

/** The totals kept of one meeting. */
export interface MeetingTotals {
  readonly meetingDate: Day;
  readonly lines: number;
  readonly complete: number;
  readonly overdue: number;
  readonly red: number;
  readonly amber: number;
  readonly green: number;
  readonly blue: number;
}
