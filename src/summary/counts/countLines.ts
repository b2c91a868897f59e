import type { Day } from "../../plan/cells/day";
import type { Grounding, Line, Rating, Timing } from "../../plan/line";
import type { Tally } from "../tally";

type Figures<K extends keyof Tally> = Pick<Tally, K>;

const countIf = (lines: readonly Line[], claim: (line: Line) => boolean): number =>
  lines.reduce((count, line) => (claim(line) ? count + 1 : count), 0);

/** Counts lines by rating. The four colours are null where any line's rating waits for what green means. */
export function countRatings(lines: readonly Line[]): Figures<Rating> {
  const of = (rating: Rating): number => countIf(lines, (line) => line.rating === rating);
  // A word that waits may turn out to be any colour; it never becomes one of the other four.
  const asked = lines.some(({ rating }) => rating === null);
  const colour = (rating: Rating): number | null => (asked ? null : of(rating));
  return {
    red: colour("red"),
    amber: colour("amber"),
    green: colour("green"),
    blue: colour("blue"),
    notStarted: of("notStarted"),
    onHold: of("onHold"),
    closedNotDone: of("closedNotDone"),
    notRated: of("notRated"),
  };
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

/** Counts what depends on completion; all null where any line waits for what green means. */
export function countProgress(lines: readonly Line[], meetingDate: Day): Figures<Progress> {
  if (lines.some(({ complete, timing }) => complete === null || timing === null)) return nothingKnown;
  const at = (timing: Timing): number => countIf(lines, (line) => line.timing === timing);
  const isPastOriginal = (line: Line): boolean => {
    const first = line.originalDue ?? line.due;
    return isOpen(line) && first !== null && first < meetingDate;
  };
  return {
    complete: countIf(lines, ({ complete }) => complete === true),
    overdue: at("overdue"),
    pastOriginal: countIf(lines, isPastOriginal),
    dueLater: at("dueLater"),
    dueIn30: countIf(lines, (line) => isDueWithin(line, meetingDate, 30)),
    dueIn60: countIf(lines, (line) => isDueWithin(line, meetingDate, 60)),
    continuing: at("continuing"),
    noUsableDate: at("noUsableDate"),
    notEvidenced: countIf(lines, ({ complete, evidenced }) => complete === true && evidenced === false),
    evidenceNotChecked: countIf(lines, ({ complete, evidenced }) => complete === true && evidenced === null),
  };
}

const ungroundedKinds: ReadonlySet<Grounding> = new Set(["noRecommendation", "notInReview", "notRecognised"]);

/** Whether a line should lead to a recommendation of its review and does not. */
export const isUngrounded = (line: Line): boolean => ungroundedKinds.has(line.grounding);

/** Counts lines by whether they lead back to a recommendation; this never waits for an answer. */
export function countGrounding(
  lines: readonly Line[],
): Figures<"grounded" | "additional" | "ungrounded" | "groundingNotChecked"> {
  const of = (grounding: Grounding): number => countIf(lines, (line) => line.grounding === grounding);
  return {
    grounded: of("grounded"),
    additional: of("additional"),
    ungrounded: countIf(lines, isUngrounded),
    groundingNotChecked: of("notChecked"),
  };
}
