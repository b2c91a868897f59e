import type { Day } from "../../plan/cells/day";
import type { Line, Rating, Timing } from "../../plan/line";
import type { Tally } from "../tally";

type Figures<K extends keyof Tally> = Pick<Tally, K>;

/** Counts lines by rating. The four colours are null where any line's rating waits for what green means. */
export function countRatings(lines: readonly Line[]): Figures<Rating> {
  const counts: Record<Rating, number> = {
    red: 0,
    amber: 0,
    green: 0,
    blue: 0,
    notStarted: 0,
    onHold: 0,
    closedNotDone: 0,
    notRated: 0,
  };
  let asked = false;
  for (const { rating } of lines)
    if (rating === null) asked = true;
    else counts[rating]++;
  // A word that waits may turn out to be any colour; it never becomes one of the other four.
  return asked ? { ...counts, red: null, amber: null, green: null, blue: null } : counts;
}

type Progress =
  | "complete"
  | "overdue"
  | "pastOriginal"
  | "dueLater"
  | "dueIn30"
  | "dueIn60"
  | "continuing"
  | "noUsableDate"
  | "notEvidenced"
  | "evidenceNotChecked";

const nothingKnown: Figures<Progress> = {
  complete: null,
  overdue: null,
  pastOriginal: null,
  dueLater: null,
  dueIn30: null,
  dueIn60: null,
  continuing: null,
  noUsableDate: null,
  notEvidenced: null,
  evidenceNotChecked: null,
};

/** Open: neither complete nor closed without being done. False while it is asked. */
export const isOpen = (line: Line): boolean => line.complete === false && line.rating !== "closedNotDone";

/** Whether an open line is due on the meeting date or within so many days after it. */
export const isDueWithin = ({ timing, due }: Line, meetingDate: Day, days: number): boolean =>
  timing === "dueLater" && due !== null && due - meetingDate <= days;

/** An open line whose date, as first set, is past. */
function isPastOriginal(line: Line, meetingDate: Day): boolean {
  const first = line.originalDue ?? line.due;
  return first !== null && first < meetingDate && isOpen(line);
}

/** Counts what depends on completion; all null where any line waits for what green means. */
export function countProgress(lines: readonly Line[], meetingDate: Day): Figures<Progress> {
  const timings: Record<Timing, number> = {
    overdue: 0,
    dueLater: 0,
    continuing: 0,
    noUsableDate: 0,
    finished: 0,
  };
  let [complete, notEvidenced, notChecked, pastOriginal, dueIn30, dueIn60] = [0, 0, 0, 0, 0, 0];
  for (const line of lines) {
    if (line.complete === null || line.timing === null) return nothingKnown;
    timings[line.timing]++;
    if (line.complete) {
      complete++;
      if (line.evidenced === false) notEvidenced++;
      else if (line.evidenced === null) notChecked++;
    }
    if (isPastOriginal(line, meetingDate)) pastOriginal++;
    if (!isDueWithin(line, meetingDate, 60)) continue;
    dueIn60++;
    if (isDueWithin(line, meetingDate, 30)) dueIn30++;
  }
  const { overdue, dueLater, continuing, noUsableDate } = timings;
  return {
    ...{ complete, overdue, pastOriginal, dueLater, dueIn30, dueIn60 },
    ...{ continuing, noUsableDate, notEvidenced, evidenceNotChecked: notChecked },
  };
}

/** Whether a line should lead to a recommendation of its review and does not. */
export const isUngrounded = ({ grounding }: Line): boolean =>
  grounding === "noRecommendation" || grounding === "notInReview" || grounding === "notRecognised";

/** Counts lines by whether they lead back to a recommendation; this never waits for an answer. */
export function countGrounding(
  lines: readonly Line[],
): Figures<"grounded" | "additional" | "ungrounded" | "groundingNotChecked"> {
  let [grounded, additional, ungrounded, notChecked] = [0, 0, 0, 0];
  for (const line of lines)
    if (line.grounding === "grounded") grounded++;
    else if (line.grounding === "additional") additional++;
    else if (line.grounding === "notChecked") notChecked++;
    else if (isUngrounded(line)) ungrounded++;
  return { grounded, additional, ungrounded, groundingNotChecked: notChecked };
}
