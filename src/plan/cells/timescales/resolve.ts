import type { DayOfYear, TimescaleSettings } from "../../settings";
import { addDays, addMonths, calendarOf, dayOf, daysInMonth, type Day } from "../day";
import type { Found } from "./shapes/found";
import { isPlausible } from "./plausible";
import type { TimescaleNote } from "./reading";
import { yearsFrom } from "./shapes/years";

/** A time that has become a day. */
export interface Dated {
  readonly day: Day;
  readonly start: number;
  readonly end: number;
  readonly notes: readonly TimescaleNote[];
}

interface Neighbours {
  readonly previous: Day | null;
  readonly next: Day | null;
}

const noNeighbours: Neighbours = { previous: null, next: null };

/** The days of a text, and the notes on what gave none (noStart, implausible). */
export interface Resolved {
  readonly dated: readonly Dated[];
  readonly failed: ReadonlySet<"noStart" | "implausible">;
}

/**
 * Turns what a text names into days. "3 months from 1 March 2021" counts from that day, as "1 March 2021 plus 3 months"
 * does; other lengths of time count from the day the plan was agreed, and only where no day is named. What has no year
 * takes it from the next day with one ("March, now 1 May 2022"), else the one before, in a list or a revision whatever
 * stands before ("October to March"), else from the day the plan was agreed, else from its as-at day.
 */
export function resolve(text: string, found: readonly Found[], settings: TimescaleSettings): Resolved {
  const failed = new Set<"noStart" | "implausible">();
  const named = countFromNamedDay(text, found);
  const days = named.filter(({ when }) => when.kind !== "after");
  const pieces = days.length > 0 ? days : named;
  // Only what comes every year goes by the days around it.
  const near = pieces.some(({ when }) => when.kind === "yearly") ? neighbours(pieces) : [];
  const dated: Dated[] = [];
  for (const [index, one] of pieces.entries()) {
    const around = near[index] ?? noNeighbours;
    const before = dated.at(-1);
    const listed = before !== undefined && goesOn.test(text.slice(before.end, one.start));
    const day = dayFor(one, listed ? { ...around, previous: before.day } : around, settings);
    if (day === null) failed.add(one.when.kind === "impossible" ? "implausible" : "noStart");
    else if (isPlausible(day)) dated.push({ day, start: one.start, end: one.end, notes: one.notes });
    else failed.add("implausible");
  }
  return { dated, failed };
}

/** "Q3, Q4", "October to March" and "June, now March" go on in time. */
const goesOn =
  /^\s?(?:[,;&/+-]|and|to|then|,\s?(?:and|then))\s?$|^.{0,16}\b(?:now|revised|extended|moved|deferred|slipped)\b.{0,16}$/;
const countedFrom = /^\s?(?:of|from|after|following|since)\b/;
const addedTo =
  /^[\s,(-]{0,3}(?:plus|\+|(?:was|is|now|then|and)?\s?(?:extended|deferred|delayed|moved|rolled) by|with an extension of)\s?(?:(?:a )?further |another )?$/;

/** "3 months from 1 March 2021" and "1 March 2021 plus 3 months": the length of time, counted from the day beside it. */
function countFromNamedDay(text: string, found: readonly Found[]): readonly Found[] {
  const counted: Found[] = [];
  for (const one of found) {
    const before = counted.at(-1);
    const between = before === undefined ? "" : text.slice(before.end, Math.min(one.start, before.end + 40));
    const together =
      before && (added(one, before, countedFrom.test(between)) ?? added(before, one, addedTo.test(between)));
    if (before === undefined || !together) counted.push(one);
    else counted[counted.length - 1] = { ...together, start: before.start, end: one.end };
  }
  return counted;
}

/** A day and a length of time after it, where the words between them say so. */
function added(day: Found, length: Found, isSaid: boolean): Pick<Found, "when" | "notes"> | null {
  if (!isSaid || day.when.kind !== "day" || length.when.kind !== "after") return null;
  const { months, days } = length.when;
  return {
    when: { kind: "day", day: addDays(addMonths(day.when.day, months), days) },
    notes: [...day.notes, "fromNamedDay"],
  };
}

function dayFor({ when }: Found, near: Neighbours, settings: TimescaleSettings): Day | null {
  if (when.kind === "day") return when.day;
  if (when.kind === "impossible") return null;
  if (when.kind === "yearly") {
    if (near.next !== null) return nearestEnd(when.ends, near.next, "before");
    const from = near.previous ?? yearsFrom(settings);
    return from === null ? null : nearestEnd(when.ends, from, "after");
  }
  const { agreed } = settings;
  return agreed === null ? null : addDays(addMonths(agreed, when.months), when.days);
}

/** For each piece, the days with a year of their own before and after it. */
function neighbours(pieces: readonly Found[]): readonly Neighbours[] {
  const own = pieces.map(({ when }) => (when.kind === "day" ? when.day : null));
  let previous: Day | null = null;
  const before = own.map((day) => (previous = day ?? previous));
  let next: Day | null = null;
  const after = own.toReversed().map((day) => (next = day ?? next));
  return pieces.map((_, index) => ({
    previous: before[index] ?? null,
    next: after[pieces.length - 1 - index] ?? null,
  }));
}

/** The first of some yearly days on or after a day, or the last on or before it. */
function nearestEnd(ends: readonly DayOfYear[], day: Day, side: "before" | "after"): Day | null {
  const { year } = calendarOf(day);
  const around = [year - 1, year, year + 1]
    .flatMap((one) =>
      ends.map((end) => dayOf(one, end.month, Math.min(end.day, daysInMonth(one, end.month)))),
    )
    .filter((end) => end !== null)
    .sort((a, b) => a - b);
  return (side === "after" ? around.find((end) => end >= day) : around.findLast((end) => end <= day)) ?? null;
}
