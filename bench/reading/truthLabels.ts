import type { HeadingMeaning } from "../../src/plan/columns/headingMeaning";

/** The labels of test/data/headers.json in this project's words; every other label is the same word here. */
export const meaningOfLabel: Readonly<Record<string, HeadingMeaning>> = {
  ref: "ref",
  review: "review",
  theme: "priority",
  priority: "importance",
  recommendation: "recommendation",
  action: "action",
  lead: "lead",
  agency: "agency",
  due: "due",
  revisedDue: "revisedDue",
  completed: "completed",
  status: "rating",
  progress: "progress",
  percent: "percent",
  evidence: "evidence",
  evidenceDue: "evidenceDue",
  evidenceDate: "evidenceDate",
  signedOff: "signedOff",
  outcome: "outcome",
  resource: "resource",
  monitoredBy: "monitoredBy",
  scope: "scope",
  start: "start",
  raised: "raised",
  other: "other",
};

/**
 * What else a label may be read as without harm. A risk's score, a link to another register and a page number are all
 * "other" in the labels; here some of them have a name of their own.
 */
export const alsoRight: Readonly<Partial<Record<HeadingMeaning, readonly HeadingMeaning[]>>> = {
  other: ["otherRating", "scope", "importance", "raised", "start", "monitoredBy"],
};

/**
 * What the columns labelled "other" hold, so that their cells can be made up: the label alone says nothing of them.
 * Keyed by row and place from the left, counted from 1.
 */
export const contentOfOther: Readonly<Record<string, OtherContent>> = {
  "H04 6": "day",
  "H08 7": "consultation",
  "H14 2": "link",
  "H19 3": "link",
  "H20 4": "code",
  "H20 8": "risk",
  "H20 9": "risk",
  "H22 5": "number",
  "H23 2": "characteristic",
  "H27 4": "exception",
  "H29 9": "number",
};

export type OtherContent =
  "day" | "consultation" | "link" | "code" | "risk" | "number" | "characteristic" | "exception";
