import type { Tally } from "../tally";
import { shorten } from "../wording/written/shorten";
import { isOrAre } from "../wording/written/counted";
import type { MostOpen } from "../counts/mostOpen";

function datesOf({ lines, overdue, noUsableDate }: Tally): string {
  if (overdue === null) return "";
  if (lines === 1)
    return noUsableDate === 1 ? ", and has no usable date" : overdue === 1 ? ", and is overdue" : "";
  if (overdue > 0) return `; ${String(overdue)} ${isOrAre(overdue)} overdue`;
  // "None is overdue" would mislead where dates are missing.
  if (noUsableDate !== null && noUsableDate > 0)
    return `; none is overdue, ${String(noUsableDate)} ${noUsableDate === 1 ? "has" : "have"} no usable date`;
  return "; none is overdue";
}

/** "45 of 84 actions are complete". No full stop. */
export function completeOf({ lines, complete }: Tally): string {
  if (lines === 0) return "No actions were counted";
  if (lines === 1 && complete !== null)
    return complete === 1 ? "The one action is complete" : "The one action is not complete";
  const all = `${String(lines)} ${lines === 1 ? "action" : "actions"}`;
  return complete === null ? all : `${String(complete)} of ${all} ${isOrAre(complete)} complete`;
}

/** What the figures say in one line, in figures: "45 of 84 actions are complete; 9 are overdue". No full stop. */
export function headlineOf(totals: Tally): string {
  const { lines, complete } = totals;
  return `${completeOf(totals)}${complete === null || complete === lines ? "" : datesOf(totals)}`;
}

/** What the chart of priorities says: where most is still open, else how much is complete. No full stop. */
export function priorityHeadline(totals: Tally, priorities: number, most: MostOpen | null): string {
  if (most !== null)
    return `Most still open: ${shorten(most.name, 80)}, ${String(most.open)} of ${String(most.lines)} actions`;
  const across = `across ${String(priorities)} ${priorities === 1 ? "priority" : "priorities"}`;
  return `${completeOf(totals)} ${across}`;
}
