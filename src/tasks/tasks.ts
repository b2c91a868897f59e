import type { Day } from "../plan/cells/day";
import type { GreenMeaning } from "../plan/line";
import type { PlanDates } from "../plan/settings";
import type { Outcome } from "../summary/problem";
import type { Refreshed, Step } from "./refreshSummary";
import type { SheetAnswer } from "./sheetAnswers";

/** What the workbook remembers from last time. */
export interface Remembered {
  /** Null where no meeting date was chosen, or it is past. */
  readonly meetingDate: Day | null;
}

/** Everything the pane and the ribbon may ask for. Wired to Excel in start-up code, to stand-ins in tests. */
export interface Tasks {
  recall(): Promise<Outcome<Remembered>>;
  /** A meeting date of null means today. */
  refresh(meetingDate: Day | null, onStep: (step: Step) => void): Promise<Outcome<Refreshed>>;
  /** Remembers the answer in the workbook; the caller refreshes afterwards. */
  answerGreen(green: GreenMeaning): Promise<Outcome<null>>;
  /** Remembers what the officer says about one sheet; the caller refreshes afterwards. */
  answerSheet(sheet: string, answer: SheetAnswer): Promise<Outcome<null>>;
  /** Remembers what timescales are worked out from; the caller refreshes afterwards. */
  keepDates(dates: PlanDates): Promise<Outcome<null>>;
  goTo(sheet: string, cell: string): Promise<Outcome<null>>;
}
