import type { SheetReading, SheetReason } from "../../plan/plan";

const number = new Intl.NumberFormat("en-GB");
const actions = (count: number): string => `${number.format(count)} ${count === 1 ? "action" : "actions"}`;

const sheetReasons: Readonly<Record<SheetReason, string>> = {
  header: "It has the headings of an action plan.",
  archiveName: "Its name or title says that it is kept for the record, so it is counted only if you say so.",
  hidden: "It is a hidden sheet, so it is counted only if you say so.",
  leftOut: "You have left it out.",
  recommendationList: "It lists recommendations. The actions are checked against them.",
  ratingKey: "It says what the ratings mean.",
  earlierSummary: "It is a summary that was made earlier, so nothing on it is counted.",
  looksLikeAPlan:
    "Its rows look like actions, but no row of headings was understood. Give it headings such as Action, Lead, Due and RAG, then refresh.",
  noPlan: "It does not have the headings of an action plan.",
};

/** Whether the sheet's columns or rows are asked about: it would count if they were clear. */
const isAsked = ({ sure, reason }: SheetReading): boolean => !sure && reason === "header";

function sheetState(sheet: SheetReading): string {
  const { kind, counted, reason, lines: count } = sheet;
  if (kind === "recommendations") return "List of recommendations";
  if (kind !== "plan" && kind !== "archive") return "Not an action sheet";
  const what = kind === "archive" ? "Archive" : "Action sheet";
  if (isAsked(sheet)) return `${what}, waits for your answer`;
  if (counted) return `${what}, ${actions(count)}`;
  return `${what}, ${reason === "leftOut" ? "left out" : "not counted"} (${actions(count)})`;
}

/** The words of "Sheets and columns", and of how timescales are read. */
export const sheetWords = {
  sheetsAndColumns: "Sheets and columns",
  sheetsHint: "What each sheet was taken for. Open one to see why, and to change it.",
  isAsked,
  sheetState,
  sheetReasons,
  takeBack: "Ask me about this sheet again",
  takeBackSheet: (sheet: string) => `Ask me about this sheet again: ${sheet}`,
  youAnswered: "You have answered a question about this sheet, or left it out or in. That can be taken back.",
  greenAnswered: {
    complete: "You have answered that green means complete where a sheet does not say.",
    "on-track": "You have answered that green means on track where a sheet does not say.",
  },
  takeBackGreen: "Ask me again what green means",
  askedAbove: "It is asked about at the top of this pane.",
  countedUnder: (review: string) => `Its actions are counted under “${review}”.`,
  pickAnother: "Pick another column where one is wrong.",
  furtherTable: (row: number) => `Table with its headings in row ${String(row)}`,
  notCountedColumns: (headings: readonly string[]) => `Not needed for the figures: ${headings.join("; ")}.`,
  countSheet: "Count this sheet",
  countSheetNamed: (sheet: string) => `Count this sheet: ${sheet}`,

  dateSettings: "How timescales are read",
  dateSettingsWhy:
    "Quarters, years, school terms and words such as “within 6 months” name no day. Their days are worked out from these dates, which are kept in this workbook.",
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
} as const;
