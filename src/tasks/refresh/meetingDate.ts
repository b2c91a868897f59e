import type { Day } from "../../plan/cells/day";

/** The day everything is compared with: the one asked for, else the remembered one until it is past, else today. */
export function meetingDateOn(today: Day, wanted: Day | null, remembered: number | null): Day {
  if (wanted !== null) return wanted;
  return isStillToCome(today, remembered) ? (remembered as Day) : today;
}

const isStillToCome = (today: Day, remembered: number | null): boolean =>
  remembered !== null && remembered >= today;

/** Whether an officer chose that day, now or earlier: the default is no meeting, and nothing is kept for it. */
export function isMeetingChosen(today: Day, wanted: Day | null, remembered: number | null): boolean {
  return wanted !== null || isStillToCome(today, remembered);
}
