import type { ColumnName } from "../plan/columns/columnName";
import type { RatingSource, SheetReading, SheetReason } from "../plan/plan";

const number = new Intl.NumberFormat("en-GB");
const lines = (count: number): string => `${number.format(count)} ${count === 1 ? "line" : "lines"}`;

export const columnWords: Readonly<Record<ColumnName, string>> = {
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

const ratingsFrom: Readonly<Record<RatingSource, string>> = {
  text: "Ratings are read from the words in the rating column.",
  fill: "Ratings are read from the colours of the cells.",
  "displayed-colour": "Ratings are read from the colours that conditional formatting shows.",
  percent: "Ratings are worked out from the percentages.",
  ticks: "A tick counts as complete; no tick counts as not rated.",
  "completed-date": "An entry under the completion date counts as complete; a blank counts as not rated.",
};

const sheetReasons: Readonly<Record<SheetReason, string>> = {
  header: "It has headings of an action plan.",
  archiveName: "Its name or title says that it is kept for the record, so it is counted only if you say so.",
  hidden: "It is hidden, so it is counted only if you say so.",
  leftOut: "You have left it out.",
  recommendationList: "It lists recommendations, so the actions are checked against it.",
  ratingKey: "It says what the colours mean.",
  looksLikeAPlan: "Its rows look like actions, but no row of headings was understood.",
  noPlan: "It has no headings of an action plan.",
};

const none: readonly ColumnName[] = [];

function sheetState({ kind, counted, sure, lines: count }: SheetReading): string {
  if (kind === "recommendations") return "Recommendations";
  if (kind !== "plan" && kind !== "archive") return "Not an action sheet";
  const what = kind === "archive" ? "Archive" : "Action sheet";
  if (counted) return `${what}, ${lines(count)}`;
  return sure ? `${what}, not counted` : `${what}, waits for your answer`;
}

/** The words about sheets and columns, and of the questions about them. */
export const sheetWords = {
  columns: columnWords,
  sheetsAndColumns: "Sheets and columns",
  sheetState,
  sheetReasons,
  ratingsFrom,
  headingsInRow: (row: number) => `Its headings are in row ${String(row)}.`,
  notCountedColumns: (headings: readonly string[]) => `Not needed for the figures: ${headings.join("; ")}.`,
  leaveOut: "Leave this sheet out",
  leaveOutSheet: (sheet: string) => `Leave the sheet ${sheet} out`,
  countSheet: "Count this sheet",
  countSheetNamed: (sheet: string) => `Count the sheet ${sheet}`,

  columnsQuestion: (sheet: string) => `Are these the columns of “${sheet}”?`,
  columnsWhy:
    "It is not clear enough to be sure, so the sheet is not in the figures yet. Pick another column where one is wrong. Your answer is kept in this workbook.",
  inDoubt: (doubts: readonly ColumnName[] = none) =>
    `Please look at: ${doubts.map((name) => columnWords[name]).join(", ")}.`,
  columnOption: (letter: string, heading: string, sample: string) =>
    heading === "" ? `${letter}: no heading${sample === "" ? "" : ` (${sample})`}` : `${letter}: ${heading}`,
  samples: (texts: readonly string[]) => `For example: ${texts.join("; ")}`,
  noSuchColumn: "None",
  useColumns: "Use these columns",
  useColumnsOf: (sheet: string) => `Use these columns for ${sheet}`,

  blanksQuestion: (sheet: string) => `Blank cells on “${sheet}”`,
  blanksAsked: (column: string) => `What does a blank under “${column}” mean?`,
  blanksWhy:
    "On this sheet some values are written again on the next row, and some are followed by blanks, so either could be meant.",
  blanksMean: {
    above: {
      label: "The same as the cell above",
      says: "Blank rows belong to the last value written above them.",
    },
    nothing: { label: "Nothing", says: "Blank rows have no value of their own." },
  },

  reviewQuestion: (sheet: string) => `Which review is “${sheet}” about?`,
  reviewAsked: "Count its lines under",
  reviewWhy: "The title on the sheet names another review than the sheet’s own name does.",

  dateSettings: "How timescales are read",
  dateSettingsWhy:
    "Quarters, years, school terms and words such as “within 6 months” have no day of their own. They are worked out from these, which are kept in this workbook.",
  planAgreed: "Plan agreed on",
  planAgreedHint: "Used for sheets that do not say when their plan was agreed.",
  yearStart: "The reporting year begins on",
  termEnds: {
    autumn: "The autumn term ends on",
    spring: "The spring term ends on",
    summer: "The summer term ends on",
  },
  dayOf: (label: string) => `${label}: day`,
  monthOf: (label: string) => `${label}: month`,
  keepDates: "Use these dates",

  moreQuestions: (count: number) =>
    count === 1 ? "One more question after this." : `${String(count)} more after this.`,
} as const;
