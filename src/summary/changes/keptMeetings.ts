import type { Day } from "../../plan/cells/day";
import type { Plan } from "../../plan/plan";
import type { KeptMeeting } from "./keptMeeting";
import type { TotalsThen } from "./meetingTotals";

/** The totals of one meeting as the workbook keeps them. */
export interface KeptTotals {
  readonly date: number;
  readonly greenMeant: Plan["green"];
  /** Lines, complete, overdue, red, amber, green, blue. */
  readonly figures: readonly number[];
  /** Of each review: its place in `names`, its lines, and how many of them are complete. */
  readonly reviews: readonly (readonly number[])[];
}

/** What a workbook keeps of its meetings, oldest first. */
export interface KeptMeetings {
  /** Those with their lines. */
  readonly meetings: readonly KeptMeeting[];
  readonly totals: readonly KeptTotals[];
  /** The names of reviews, once for all totals. */
  readonly names: readonly string[];
}

export const noMeetings: KeptMeetings = { meetings: [], totals: [], names: [] };

const totalsKept = 24;
/** This meeting, the one before, and one more for an officer to compare with. */
const upToThis = 3;

/** Whether a later meeting is kept that has been held: the sheets do not stand any more as they stood at this one. */
const isSettled = (kept: KeptMeetings, date: Day, today: Day): boolean =>
  kept.totals.some((totals) => totals.date > date && totals.date <= today);

const others = <T extends { readonly date: number }>(all: readonly T[], date: Day) => ({
  before: all.filter((one) => one.date < date),
  after: all.filter((one) => one.date > date),
});

function withTotals(kept: KeptMeetings, totals: TotalsThen): Pick<KeptMeetings, "totals" | "names"> {
  const { before, after } = others(kept.totals, totals.meetingDate);
  const names = [...new Set([...kept.names, ...totals.reviews.map(({ name }) => name)])];
  const { lines, complete, overdue, red, amber, green, blue } = totals;
  const own: KeptTotals = {
    date: totals.meetingDate,
    greenMeant: totals.greenMeant,
    figures: [lines, complete, overdue, red, amber, green, blue],
    reviews: totals.reviews.map((review) => [names.indexOf(review.name), review.lines, review.complete]),
  };
  return withNamesInUse({ totals: [...before, own, ...after].slice(-totalsKept), names });
}

/** Without the names of reviews that no totals have any more. */
function withNamesInUse({
  totals,
  names,
}: Pick<KeptMeetings, "totals" | "names">): Pick<KeptMeetings, "totals" | "names"> {
  const used = [...new Set(totals.flatMap(({ reviews }) => reviews.map(([at]) => at ?? -1)))].sort(
    (one, other) => one - other,
  );
  const places = new Map(used.map((at, place) => [at, place]));
  return {
    totals: totals.map((one) => ({
      ...one,
      reviews: one.reviews.map(([at = -1, ...figures]) => [places.get(at) ?? -1, ...figures]),
    })),
    names: used.map((at) => names[at] ?? ""),
  };
}

/**
 * What is kept once a meeting is added, or replaced where the same date is kept. A meeting that a later one has
 * followed is settled and stays as it was kept. Of a meeting later than this one (not held yet) the lines stay too.
 */
export function withMeeting(
  kept: KeptMeetings,
  meeting: KeptMeeting,
  totals: TotalsThen,
  today: Day,
): KeptMeetings {
  const date = totals.meetingDate;
  if (isSettled(kept, date, today)) return kept;
  const { before, after } = others(kept.meetings, date);
  return {
    meetings: [...[...before, meeting].slice(-upToThis), ...after.slice(0, 1)],
    ...withTotals(kept, totals),
  };
}

/** The days of the kept meetings that can be compared with a meeting, oldest first. */
export const meetingsBefore = ({ meetings }: KeptMeetings, date: Day): readonly Day[] =>
  meetings.filter((meeting) => meeting.date < date).map((meeting) => meeting.date as Day);

/** The meeting to compare with: the one that is asked for, else the latest before this one; null where none is kept. */
export function earlierMeeting(
  { meetings }: KeptMeetings,
  date: Day,
  wanted: Day | null,
): KeptMeeting | null {
  const before = meetings.filter((meeting) => meeting.date < date);
  return before.find((meeting) => meeting.date === wanted) ?? before.at(-1) ?? null;
}

/** The totals of the kept meetings before a meeting, oldest first. */
export function totalsBefore({ totals, names }: KeptMeetings, date: Day): readonly TotalsThen[] {
  return totals
    .filter((one) => one.date < date)
    .map((one) => {
      const [lines = 0, complete = 0, overdue = 0, red = 0, amber = 0, green = 0, blue = 0] = one.figures;
      const reviews = one.reviews.map(([at = -1, ...figures]) => {
        const [own = 0, done = 0] = figures;
        return { name: names[at] ?? "", lines: own, complete: done };
      });
      const { greenMeant } = one;
      const figures = { lines, complete, overdue, red, amber, green, blue };
      return { meetingDate: one.date as Day, ...figures, greenMeant, reviews };
    });
}
