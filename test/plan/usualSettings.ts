import { dayFromIso, type Day } from "../../src/plan/cells/day";
import { usualYear, type PlanSettings } from "../../src/plan/settings";

/** A day from "2021-10-12"; a mistyped one fails the test. */
export function day(iso: string): Day {
  const found = dayFromIso(iso);
  if (found === null) throw new Error(`${iso} is no day`);
  return found;
}

/** Settings for a meeting on 12 October 2021 of a plan agreed on 2 February 2021. */
export function usualSettings(changes: Partial<PlanSettings> = {}): PlanSettings {
  return {
    meetingDate: day("2021-10-12"),
    planAgreed: day("2021-02-02"),
    ...usualYear,
    green: null,
    acceptGuesses: false,
    sheets: new Map(),
    sameAs: [],
    ...changes,
  };
}
