import type { Day } from "./cells/day";
import type { DueKind, Rating, Timing } from "./line";

/**
 * Where a line stands on the meeting date. A line due on the day is not overdue; one that is complete or closed
 * without being done is finished however late. Null while it is asked what green means.
 */
export function timingOf(
  line: { rating: Rating | null; complete: boolean | null; due: Day | null; dueKind: DueKind },
  meetingDate: Day,
): Timing | null {
  if (line.complete === null) return null;
  if (line.complete || line.rating === "closedNotDone") return "finished";
  if (line.dueKind === "continuing") return "continuing";
  if (line.due === null) return "noUsableDate";
  return line.due < meetingDate ? "overdue" : "dueLater";
}
