import type { Standing } from "../plan";
import type { AnsweredRecommendation } from "./recommendations";

/** Whether all lines of a recommendation are closed because it was not accepted. */
function isDeclined({ rows }: AnsweredRecommendation): boolean {
  const own = rows.filter(({ line }) => line !== null);
  return own.length > 0 && own.every(({ declined }) => declined);
}

/**
 * The listed parts ("3b") that no live line answers, where live lines answer others of the recommendation part by
 * part; none where no line names a part.
 */
export function missingParts({ rows, listed }: AnsweredRecommendation): readonly string[] {
  if (listed === null || listed.parts.length === 0) return [];
  const live = rows.filter(({ line }) => line !== null && line.rating !== "closedNotDone");
  const said = new Set(live.flatMap(({ answers }) => answers.parts));
  if (!listed.parts.some((part) => said.has(part))) return [];
  return listed.parts.filter((part) => !said.has(part));
}

/** How far a recommendation is answered, see Standing. `liveLines`: how many of its lines are live. */
export function standingOf(one: AnsweredRecommendation, liveLines: number): Standing {
  if (liveLines > 0) return missingParts(one).length > 0 ? "partlyCovered" : "covered";
  if ((one.listed?.notAccepted ?? false) || isDeclined(one)) return "notAccepted";
  return one.rows.some(({ line }) => line !== null) ? "noLiveLine" : "uncovered";
}
