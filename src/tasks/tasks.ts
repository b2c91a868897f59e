import type { Day } from "../plan/cells/day";
import type { GreenMeaning } from "../plan/line";
import type { PlanDates } from "../plan/settings";
import type { Outcome } from "../summary/problem";
import type { LookedAt } from "./refresh/look";
import type { Refreshed, Step } from "./refresh/refreshSummary";
import type { SameAnswer } from "../plan/recommendations/sameRecommendation";
import type { Repair } from "../plan/repairs/repair";
import type { HighlightKind } from "../summary/highlights/highlight";
import type { Cleared } from "./highlights/highlights";
import type { Forgettable } from "./answers/forget";
import type { ListKept, RecommendationsGiven } from "./answers/keepRecommendations";
import type { Repaired } from "./repairs";
import type { SheetAnswer } from "./answers/sheetAnswers";
import type { RibbonMark } from "../workbook/ribbonMark";
import type { Lookout } from "../workbook/watch";

export type { Lookout, RibbonMark };

/** What the workbook remembers from last time. */
export interface Remembered {
  /** Null where no meeting date was chosen, or it is past. */
  readonly meetingDate: Day | null;
  /** What is highlighted in the sheets; empty while highlights are off. */
  readonly highlights: readonly HighlightKind[];
  /** Whether there are answers or meetings that could be forgotten. */
  readonly keeps: boolean;
}

/** Everything the pane and the ribbon may ask for. Wired to Excel in start-up code, to stand-ins in tests. */
export interface Tasks {
  recall(): Promise<Outcome<Remembered>>;
  /** Reads and counts what the workbook holds, and writes nothing. Once stopped, given up between two reads or while it counts. */
  look(stop?: AbortSignal): Promise<Outcome<LookedAt>>;
  /**
   * A meeting date of null means today. Compared with the latest kept meeting unless another is picked. Stopped before
   * it writes, it ends with the problem "cancelled"; after that it cannot be stopped.
   */
  refresh(
    meetingDate: Day | null,
    onStep: (step: Step) => void,
    comparedWith?: Day | null,
    stop?: AbortSignal,
  ): Promise<Outcome<Refreshed>>;
  /** Remembers the answer in the workbook; the caller refreshes afterwards. */
  answerGreen(green: GreenMeaning): Promise<Outcome<null>>;
  /** Remembers what the officer says about one sheet; the caller refreshes afterwards. */
  answerSheet(sheet: string, answer: SheetAnswer): Promise<Outcome<null>>;
  /** Forgets what was answered about a sheet, or with null what green means; the caller refreshes afterwards. */
  takeBack(sheet: string | null): Promise<Outcome<null>>;
  /** Remembers what timescales are worked out from; the caller refreshes afterwards. */
  keepDates(dates: PlanDates): Promise<Outcome<null>>;
  /** Remembers whether a text is a recommendation of its review's list; the caller refreshes afterwards. */
  answerSame(answer: SameAnswer): Promise<Outcome<null>>;
  /** Keeps a review's recommendations on the Recommendations sheet; the caller refreshes afterwards. */
  keepRecommendations(given: RecommendationsGiven): Promise<Outcome<ListKept>>;
  /** Remembers what is to be highlighted; the caller refreshes afterwards, and that highlights it. */
  keepHighlights(kinds: readonly HighlightKind[]): Promise<Outcome<null>>;
  /** Takes all highlights away at once and remembers that they are off. */
  clearHighlights(): Promise<Outcome<Cleared>>;
  /** Takes officers' answers and the meetings out of the workbook. The value says what was there. */
  forget(): Promise<Outcome<Forgettable>>;
  /** Leaves a mark for a pane that is open: the ribbon has refreshed, and whether it wrote the summary. */
  tellPane(wrote: boolean): Promise<Outcome<null>>;
  /** The mark that the ribbon's last refresh has left; null where there is none. */
  ribbonMark(): Promise<Outcome<RibbonMark | null>>;
  /** The figures of the ribbon's refresh: counted as it did, and nothing is written. */
  recount(comparedWith: Day | null, wrote: boolean): Promise<Outcome<Refreshed>>;
  /** Makes the chosen repairs, as one step to undo where Excel can. */
  makeRepairs(repairs: readonly Repair[]): Promise<Outcome<Repaired>>;
  /** Adds a sheet with a plan's headings and nothing below them, and shows it. The value is its name. */
  addTemplate(): Promise<Outcome<string>>;
  /**
   * Calls back whenever a sheet is changed, one of a plan or one of ours, until the function it resolves with is called.
   * Where Excel does not tell of changes it never calls back.
   */
  watchSheets(lookout: Lookout): Promise<() => Promise<void>>;
  /** Calls back when the connection that Excel for the web needs goes or comes, until it is told to stop. */
  watchConnection(told: (offline: boolean) => void): Promise<() => void>;
  goTo(sheet: string, cell: string): Promise<Outcome<null>>;
}
