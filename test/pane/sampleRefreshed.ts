import { dayFromIso, type Day } from "../../src/plan/cells/day";
import { usualYear } from "../../src/plan/settings";
import type { Finding } from "../../src/plan/finding";
import type { Line } from "../../src/plan/line";
import type { SheetReading } from "../../src/plan/plan";
import type { NamedTally } from "../../src/summary/tally";
import type { Refreshed } from "../../src/tasks/refresh/refreshSummary";

export const dayOn = (iso: string): Day => dayFromIso(iso)!;

/** A review of ten lines: four green and complete, five amber of which two are overdue, one red. */
export const tally: NamedTally = {
  name: "Review A",
  stated: 8,
  recommendations: 8,
  recommendationsComplete: 3,
  uncovered: 0,
  lines: 10,
  red: 1,
  amber: 5,
  green: 4,
  blue: 0,
  notStarted: 0,
  onHold: 0,
  closedNotDone: 0,
  notRated: 0,
  complete: 4,
  overdue: 2,
  pastOriginal: 2,
  dueLater: 3,
  dueIn30: 1,
  dueIn60: 2,
  continuing: 1,
  noUsableDate: 0,
  grounded: 9,
  additional: 0,
  ungrounded: 1,
  groundingNotChecked: 0,
  notEvidenced: 0,
  evidenceNotChecked: 0,
};

/** The same review while it is asked what green means. */
export const askedTally: NamedTally = {
  ...tally,
  recommendationsComplete: null,
  complete: null,
  overdue: null,
  pastOriginal: null,
  dueLater: null,
  dueIn30: null,
  dueIn60: null,
  continuing: null,
  noUsableDate: null,
  notEvidenced: null,
  evidenceNotChecked: null,
};

export const line: Line = {
  sheet: "Plan A",
  row: 9,
  review: "Review A",
  priority: null,
  ref: "1.10",
  recommendation: "1",
  action: "Audit chronologies",
  lead: "Head of Service",
  rating: "amber",
  complete: false,
  due: dayOn("2021-09-30"),
  dueKind: "date",
  dueText: "30/09/2021",
  originalDue: null,
  timing: "overdue",
  grounding: "grounded",
  evidenced: null,
  hidden: false,
  columns: { ref: 0, action: 2, due: 4, rating: 5 },
  dueColumn: 4,
};

export const sheet: SheetReading = {
  name: "Plan A",
  kind: "plan",
  reason: "header",
  columnReadings: [],
  counted: true,
  review: "Review A",
  headerRow: 5,
  columns: { ref: 0, action: 2, due: 4, rating: 6 },
  green: "complete",
  ratingFrom: "text",
  sure: true,
  lines: 10,
  hiddenLines: 0,
  stated: 8,
};

export const finding: Finding = {
  kind: "unreadableDate",
  severity: "error",
  sheet: "Plan A",
  cell: "E9",
  found: "wk c",
};

/** A whole refresh of one review, written to "Summary sheet". */
export const refreshed: Refreshed = {
  plan: {
    meetingDate: dayOn("2021-10-12"),
    dates: { planAgreed: null, ...usualYear },
    green: "complete",
    sheets: [sheet],
    lines: [line],
    recommendations: [],
    findings: [],
    questions: [],
    suggestions: [],
    repairs: [],
  },
  summary: {
    meetingDate: dayOn("2021-10-12"),
    green: "complete",
    saidAs: null,
    totals: tally,
    reviews: [{ ...tally, sheets: ["Plan A"], paragraph: "" }],
    priorities: [],
    overdue: [line],
    dueIn60: [],
    undated: [],
    ungrounded: [],
    hiddenLines: 0,
    leftOut: [],
    changes: null,
    paragraph: "",
  },
  findings: [],
  questions: [],
  writtenTo: "Summary sheet",
  attentionOn: "Attention sheet",
  stoodBefore: null,
  notWritten: null,
  highlighted: null,
  answered: { sheets: [], green: null },
  meetings: [],
  notKept: null,
};
