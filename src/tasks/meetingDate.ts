import type { Day } from "../plan/cells/day";

/** The day everything is compared with: the one asked for, else the remembered one until it is past, else today. */
export function meetingDateOn(today: Day, wanted: Day | null, remembered: number | null): Day {
  if (wanted !== null) return wanted;
  return remembered !== null && remembered >= today ? (remembered as Day) : today;
}
