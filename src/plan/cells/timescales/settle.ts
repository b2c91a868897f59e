import type { Day } from "../day";
import type { Timescale, TimescaleNote } from "./reading";
import type { Dated } from "./resolve";

const replacedBefore =
  /\b(?:was|were|originally|original|previously|previous|formerly|initially|revised from|moved from|extended from|changed from)\b[\s:a-z]{0,16}$/;
/** "Week commencing" names a week and "start of May" a part of a month: both are deadlines. */
const startsBefore =
  /(?<!\b(?:week|wk)s?[\s-])\b(?:from|since|starting|starts|start|start date|commencing|commence|commences|commencement|beginning|begins|begin|effective|wef)\b(?<!\b(?:start|beginning)(?=\s(?:of|in)\s))[\s:]{0,2}(?:(?:on|in|the|at|w\/c|(?:week|wk)[\s-](?:commencing|beginning|starting|of)|of|end|(?:start|beginning)\sof)\s){0,2}(?:mon(?:day)?\s)?$/;
const startsAfter = /^\s?onwards?\b/;
const revisedBefore =
  /\b(?:revised|extended|moved|changed|amended|deferred|delayed|postponed|slipped|rescheduled|re-scheduled|reprogrammed|rolled|now|new date|new target date|new target|updated|revision)\b[\s:a-z]{0,20}$/;
/** "Agreed at Board 12/09/2021" and "extended on 12/09/2021" say when it was put off, not until when. */
const decidedBefore =
  /(?<!\b(?:be|dates?|as|timescales?|deadlines?|once|when|until) )\bagreed(?: (?:(?:at|on)(?: [a-z]+){0,3}|by(?: the)? (?:board|committee|chair|group|panel|partnership|cabinet|council|governors|trustees|executive)))?[\s:]{1,2}$|\b(?:extended|revised|moved|changed|amended|deferred|postponed|rescheduled)(?: (?:by|at)(?: [a-z]+){1,3})? on\s$/;
const inParts =
  /\b(?:phase|phases|phased|stage|stages|step|part|milestone|interim|draft|tranche|wave|cohort)\b/;
const joins = /^\s?(?:-|to|until|till|and|&|\/|through)\s?(?:(?:by|the|end|of)\s){0,3}$/;
const reach = 40;

type Role = "due" | "replaced" | "start" | "decided";

/** A day with what it is for. */
export interface Placed extends Dated {
  readonly role: Role;
  /** "revised to" or the like stands before it. */
  readonly revised: boolean;
}

/** Says of each day whether it is a deadline, one that was replaced, only a start, or when it was decided. */
export function placeDays(text: string, dated: readonly Dated[]): readonly Placed[] {
  return dated.map((one, index) => {
    const from = Math.max(dated[index - 1]?.end ?? 0, one.start - reach);
    const before = text.slice(from, one.start);
    const startsHere = startsAfter.test(text.slice(one.end, one.end + 12));
    // Nothing stands before most days.
    if (before === "") return { ...one, role: startsHere ? "start" : "due", revised: false };
    const role = replacedBefore.test(before)
      ? "replaced"
      : startsBefore.test(before) || startsHere
        ? "start"
        : dated.length > 1 && decidedBefore.test(before)
          ? "decided"
          : "due";
    return { ...one, role, revised: revisedBefore.test(before) && role === "due" };
  });
}

/**
 * The timescale that some days make (at least one, not only starts). The last revised day counts, else the latest;
 * the first is kept as the original where it was replaced, but not in a range, a list joined by "and", or phases.
 */
export function settle(text: string, days: readonly Placed[]): Timescale {
  const [only, ...more] = days;
  return only && more.length === 0 ? onlyDay(only) : settleSeveral(text, days);
}

/** One day and nothing beside it, as most timescales are. */
function onlyDay({ day, notes }: Placed): Timescale {
  return {
    kind: "date",
    due: day,
    originalDue: null,
    completed: null,
    milestones: [],
    notes: [...new Set(notes)],
  };
}

function settleSeveral(text: string, days: readonly Placed[]): Timescale {
  const deadlines = days.filter(({ role }) => role === "due");
  const due = deadlines.findLast(({ revised }) => revised) ?? latest(deadlines.length > 0 ? deadlines : days);
  const others = days.filter(({ role, day }) => role !== "start" && role !== "decided" && day !== due.day);
  const notes = new Set<TimescaleNote>([...due.notes, ...others.flatMap((other) => other.notes)]);
  if (others.length > 0) notes.add("several");
  const earlier = inParts.test(text) || joined(text, days) ? [] : others.filter(({ day }) => day < due.day);
  const said = others.find(({ role }) => role === "replaced");
  return {
    kind: "date",
    due: due.day,
    originalDue:
      said?.day ?? (earlier.length > 0 ? (Math.min(...earlier.map(({ day }) => day)) as Day) : null),
    completed: null,
    milestones: others.length > 0 ? inOrder([...others, due]) : [],
    notes: [...notes],
  };
}

function latest(days: readonly Placed[]): Placed {
  return days.reduce((last, one) => (one.day >= last.day ? one : last));
}

/** Whether all days hang together as a range or a list: "April - June 2021", "May, June and July 2021". */
function joined(text: string, days: readonly Placed[]): boolean {
  const gaps = days.slice(1).map((one, index) => text.slice(days[index]?.end, one.start));
  return gaps.some((gap) => joins.test(gap)) && gaps.every((gap) => joins.test(gap) || gap.trim() === ",");
}

function inOrder(days: readonly Placed[]): readonly Day[] {
  return [...new Set(days.map(({ day }) => day))].sort((a, b) => a - b);
}
