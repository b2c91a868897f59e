import type { Day } from "../../plan/cells/day";
import type { Line } from "../../plan/line";
import type { Recommendation } from "../../plan/plan";
import type { Tally } from "../tally";
import { countGrounding, countProgress, countRatings } from "./countLines";

/** What a tally counts over. */
export interface Counted {
  readonly lines: readonly Line[];
  readonly recommendations: readonly Recommendation[];
  readonly stated: number | null;
  /** Whether recommendations without a live line are counted here; they are not for priorities. */
  readonly countsUncovered: boolean;
}

function recommendationsComplete(
  recommendations: readonly Recommendation[],
  complete: number | null,
): number | null {
  if (complete === null || recommendations.some((one) => one.complete === null)) return null;
  return recommendations.filter((one) => one.complete === true).length;
}

/** Counts one group of lines and recommendations by the rules of the report contract. */
export function tallyOf(counted: Counted, meetingDate: Day): Tally {
  const { lines, recommendations, stated, countsUncovered } = counted;
  const progress = countProgress(lines, meetingDate);
  return {
    stated,
    recommendations: recommendations.length,
    recommendationsComplete: recommendationsComplete(recommendations, progress.complete),
    uncovered: countsUncovered ? recommendations.filter(({ liveLines }) => liveLines === 0).length : null,
    lines: lines.length,
    ...countRatings(lines),
    ...progress,
    ...countGrounding(lines),
  };
}
