import type { ColumnName } from "../../plan/columns/columnName";
import type { RatingSource } from "../../plan/plan";

const columns: Readonly<Record<ColumnName, string>> = {
  ref: "Reference",
  review: "Review",
  priority: "Priority",
  recommendationRef: "Recommendation number",
  recommendation: "Recommendation",
  action: "Action",
  lead: "Lead",
  agency: "Agency",
  due: "Due",
  revisedDue: "Revised due date",
  completed: "Date completed",
  progress: "Progress",
  rating: "Rating",
  evidence: "Evidence",
  percent: "Per cent complete",
};

const columnsHold: Readonly<Record<ColumnName, string>> = {
  ref: "references",
  review: "reviews",
  priority: "priorities",
  recommendationRef: "recommendation numbers",
  recommendation: "recommendations",
  action: "actions",
  lead: "leads",
  agency: "agencies",
  due: "due dates",
  revisedDue: "revised due dates",
  completed: "dates of completion",
  progress: "notes on progress",
  rating: "ratings",
  evidence: "evidence",
  percent: "percentages",
};

const withoutColumn: Readonly<Partial<Record<ColumnName, string>>> = {
  action: "Without this column, each rated or dated recommendation counts as one action.",
  recommendation: "Choose “None” where the sheet does not write out its recommendations.",
  due: "Without this column, an action can only be overdue by a revised date, or by a date in a heading above it.",
  rating: "Without this column, the actions count as not rated.",
};

const ratingsFrom: Readonly<Record<RatingSource, string>> = {
  text: "Ratings are read from the words in the rating column.",
  fill: "Ratings are read from the colours of the cells.",
  "displayed-colour": "Ratings are read from the colours that conditional formatting shows.",
  percent: "Ratings are worked out from the percentages.",
  ticks: "Ratings are read from ticks: a tick counts as complete, no tick as not rated.",
  "completed-date":
    "Ratings are read from the completion date: a day up to the meeting counts as complete, a blank as not rated.",
};

/** The words for columns, and for what picking them comes to. */
export const columnWords = {
  columns,
  columnsHold,
  withoutColumn,
  ratingsFrom,
  columnOption: (letter: string, heading: string, sample: string) =>
    heading === "" ? `${letter}: no heading${sample === "" ? "" : ` (${sample})`}` : `${letter}: ${heading}`,
  samples: (texts: readonly string[]) => `For example: ${texts.join("; ")}`,
  noSuchColumn: "None",
  noWords: "These cells are blank.",
  noRatings:
    "Neither words nor colours could be read in these cells, so the actions count as not rated. Colours put there by conditional formatting cannot be read in every Excel; a word in each cell can.",
  headingsInRow: (row: number) => `Go to the headings in row ${String(row)}`,
  useColumns: "Use these columns",
  useColumnsOf: (sheet: string) => `Use these columns for ${sheet}`,
  leaveOut: "Leave this sheet out",
  leaveOutSheet: (sheet: string) => `Leave this sheet out: ${sheet}`,
} as const;
