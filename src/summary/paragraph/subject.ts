import type { Day } from "../../plan/cells/day";
import type { Line } from "../../plan/line";
import type { Recommendation } from "../../plan/plan";
import type { ChangesOf } from "../changes/changes";
import type { Summary } from "../summary";
import type { SaidAs } from "../wording/written/saidRating";
import type { NamedTally, Tally } from "../tally";

/** What says how many recommendations there should be, so that a missing one would show; counts of reviews. */
export interface Coverage {
  /** Reviews with recommendations. */
  readonly of: number;
  /** Those of them whose number of recommendations is stated. */
  readonly stated: number;
  /** Those of them whose number is not stated and whose recommendations are listed. */
  readonly listed: number;
  /** Reviews, with or without recommendations, of which another number is stated than found. */
  readonly differing: number;
}

/** What one paragraph is about: the workbook or one review, with its own figures and lines. */
export interface Subject {
  /** The review's name, "" for the lines that name none; null: the whole workbook. */
  readonly review: string | null;
  readonly meetingDate: Day;
  readonly green: Summary["green"];
  /** What ratings say where nothing is rated green; null where what green means counts. */
  readonly saidAs: SaidAs;
  readonly tally: Tally;
  readonly lines: readonly Line[];
  readonly recommendations: readonly Recommendation[];
  /** The workbook's reviews and priorities; none where the paragraph is about one review. */
  readonly reviews: readonly NamedTally[];
  readonly priorities: readonly NamedTally[];
  readonly coverage: Coverage;
  /** Plans that are left out though nothing says that they are kept for the record only. */
  readonly plansLeftOut: readonly string[];
  readonly changes: (ChangesOf & { readonly since: Day; readonly pairedByOrder: number }) | null;
}
