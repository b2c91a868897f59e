import type { RepairsMade } from "../../../src/pane/repairs/repairsMade";
import type { Kept } from "../../../src/pane/state/state";
import type { Question } from "../../../src/plan/question";
import type { HighlightKind } from "../../../src/summary/highlights/highlight";
import type { Forgettable } from "../../../src/tasks/answers/forget";
import type { Cleared } from "../../../src/tasks/highlights/highlights";
import type { LookedAt } from "../../../src/tasks/refresh/look";
import type { Refreshed } from "../../../src/tasks/refresh/refreshSummary";

/** Results with one question of each kind asked before the others. */
export type Asking = Readonly<Record<Question["kind"], Refreshed>>;

/** What the add-in itself made of workbooks: every gallery state is made of these, and nothing is written by hand. */
export interface RealResults {
  readonly looked: LookedAt;
  readonly lookedAsking: LookedAt;
  readonly lookedAgain: LookedAt;
  readonly lookedProtected: LookedAt;
  /** Two meetings are kept in the workbook. */
  readonly lookedMeetings: LookedAt;
  readonly peerReview: Refreshed;
  /** The six reviews, compared with the meeting before. */
  readonly sixReviews: Refreshed;
  readonly nothingOverdue: Refreshed;
  readonly noLines: Refreshed;
  readonly asking: Asking;
  readonly severalAsked: Refreshed;
  /** The same after the columns were settled, the first of several questions. */
  readonly oneSettled: Refreshed;
  /** Green is asked about again, beside the summary of an earlier answer. */
  readonly greenAgain: Refreshed;
  readonly damaged: Refreshed;
  readonly longNames: Refreshed;
  readonly nearlyAlike: Refreshed;
  readonly protectedSheet: Refreshed;
  readonly protectedWorkbook: Refreshed;
  readonly readOnly: Refreshed;
  readonly highlighted: { readonly kinds: readonly HighlightKind[]; readonly refreshed: Refreshed };
  readonly forgotten: Forgettable;
  readonly cleared: Cleared;
  readonly clearedInPart: Cleared;
  readonly repaired: { readonly before: Refreshed; readonly made: RepairsMade };
  readonly repairedInPart: { readonly before: Refreshed; readonly made: RepairsMade };
  readonly listKept: { readonly kept: Kept; readonly refreshed: Refreshed };
  readonly log5000: Refreshed;
}

export type ResultName = keyof RealResults;

/** A result by its name. */
export type Results = <Name extends ResultName>(name: Name) => Promise<RealResults[Name]>;
