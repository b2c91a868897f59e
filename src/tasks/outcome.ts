import type { Finding, Question } from "../plan/finding";
import type { GreenMeaning } from "../plan/line";
import type { Day } from "../plan/cells/day";
import type { Plan } from "../plan/plan";
import type { Summary } from "../summary/summary";
import type { Problem } from "../summary/problem";

/** A task ends with a value or with one problem an officer can act on. Only bugs are thrown. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export type Step = "reading" | "counting" | "writing";

/** What a refresh found and did. */
export interface Refreshed {
  readonly plan: Plan;
  readonly summary: Summary;
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
  /** The name of the summary sheet; null where nothing was written because something is asked first. */
  readonly writtenTo: string | null;
}

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
  /** Accepts the proposed columns of one sheet as they were shown. */
  acceptColumns(sheet: string): Promise<Outcome<null>>;
  goTo(sheet: string, cell: string): Promise<Outcome<null>>;
}
