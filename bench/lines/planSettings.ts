import { dayFromIso } from "../../src/plan/cells/day";
import { usualYear, type PlanSettings } from "../../src/plan/settings";

const meeting = dayFromIso("2021-10-12");
if (meeting === null) throw new Error("There is no such day.");
export const meetingDate = meeting;

/** Settings of an officer who has answered everything. */
export const planSettings: PlanSettings = {
  meetingDate,
  planAgreed: dayFromIso("2020-02-02"),
  ...usualYear,
  green: "complete",
  acceptGuesses: true,
  sheets: new Map(),
  sameAs: [],
};
