import type { Day } from "../../plan/cells/day";
import type { Finding } from "../../plan/finding";
import type { Plan } from "../../plan/plan";
import type { PlanSettings } from "../../plan/settings";
import type { SheetGrid } from "../../plan/sheets/sheetGrid";
import type { NotKept } from "../../summary/changes/changeWords";
import type { HighlightKind } from "../../summary/highlights/highlight";
import type { Outcome } from "../../summary/problem";
import type { SheetLayout } from "../../summary/sheetLayout";
import type { Summary } from "../../summary/summary";
import type { Memory } from "../../workbook/memory/memory";

/** What to count by, besides the sheets themselves. */
export interface ToCount {
  readonly settings: PlanSettings;
  /** What was found while the sheets were read. */
  readonly readFindings: readonly Finding[];
  readonly memory: Memory;
  /** The kept meeting to compare with, or null for the latest; absent where only totals are wanted. */
  readonly comparedWith?: Day | null;
  /** How the summary is to be written; null where it cannot be, or need not. */
  readonly writing: {
    readonly today: Day;
    readonly highlights: readonly HighlightKind[];
    /** Whether an officer chose the meeting date, so that this meeting is kept. */
    readonly isMeeting: boolean;
  } | null;
}

/** What is to be written: the layouts of our sheets, and what the workbook is to remember. */
export interface ToWrite {
  readonly layouts: readonly SheetLayout[];
  readonly memory: Memory;
  readonly notKept: NotKept | null;
}

/** What the sheets say, counted. */
export interface Counted {
  readonly plan: Plan;
  readonly summary: Summary;
  /** Null while anything is asked, and where nothing is to be written. */
  readonly toWrite: ToWrite | null;
}

/** Counts sheets, here or elsewhere. Reports a workbook without a plan, and a count that was stopped. */
export type Count = (
  grids: readonly SheetGrid[],
  asked: ToCount,
  stop?: AbortSignal,
) => Promise<Outcome<Counted>>;

/** What became of a count, or a reading, that was stopped. */
export const cancelled = { ok: false, problem: { kind: "cancelled" } } as const;
