import type { Tally } from "../tally";
import { shorten } from "../wording/shorten";
import type { OpenPriority } from "./openPriority";

const isOrAre = (count: number): string => (count === 1 ? "is" : "are");

function datesOf({ overdue, noUsableDate }: Tally): string {
  if (overdue === null) return "";
  if (overdue > 0) return `; ${String(overdue)} ${isOrAre(overdue)} overdue`;
  // "None is overdue" would mislead where dates are missing.
  if (noUsableDate !== null && noUsableDate > 0)
    return `; none is overdue, ${String(noUsableDate)} ${noUsableDate === 1 ? "has" : "have"} no usable date`;
  return "; none is overdue";
}

/** What the figures say in one line, in figures: "45 of 84 actions are complete; 9 are overdue". No full stop. */
export function headlineOf(totals: Tally): string {
  const { lines, complete } = totals;
  if (lines === 0) return "No actions were counted";
  const all = `${String(lines)} ${lines === 1 ? "action" : "actions"}`;
  if (complete === null) return all;
  return `${String(complete)} of ${all} ${isOrAre(complete)} complete${complete === lines ? "" : datesOf(totals)}`;
}

/** What the chart of priorities says: where most is still open, else how much is complete. No full stop. */
export function priorityHeadline(totals: Tally, priorities: number, most: OpenPriority | null): string {
  if (most !== null)
    return `Most still open: ${shorten(most.name, 80)}, ${String(most.open)} of ${String(most.lines)} actions`;
  const { lines, complete } = totals;
  const across = `across ${String(priorities)} ${priorities === 1 ? "priority" : "priorities"}`;
  return `${String(complete ?? 0)} of ${String(lines)} ${lines === 1 ? "action" : "actions"} ${isOrAre(complete ?? 0)} complete ${across}`;
}
