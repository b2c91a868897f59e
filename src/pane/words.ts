import type { Severity } from "../plan/finding";
import type { Step } from "../tasks/refreshSummary";
import { whatChangedWords } from "./changes/whatChangedWords";
import { copyWords } from "./copy/copyWords";
import { needsAttentionWords } from "./attention/needsAttentionWords";
import { highlightWords } from "./highlights/highlightWords";
import { paragraphWords } from "./paragraph/paragraphWords";
import { recommendationWords } from "./recommendations/recommendationWords";
import { repairsWords } from "./repairs/repairsWords";
import { columnWords } from "./sheets/columnWords";
import { questionWords } from "./questions/questionWords";
import { sheetWords } from "./sheets/sheetWords";

const number = new Intl.NumberFormat("en-GB");

/** A count with its noun: "1 line", "1,204 lines". */
const many = (count: number, one: string, several: string): string =>
  `${number.format(count)} ${count === 1 ? one : several}`;

const steps: Readonly<Record<Step, string>> = {
  reading: "Reading the sheets…",
  counting: "Counting…",
  writing: "Writing the summary…",
};

const severities: Readonly<Record<Severity, string>> = {
  error: "Left out, or may be wrong",
  warning: "Counted, please check",
  note: "Good to know",
};

/** Every word of the pane's own, in British English. A file of the same shape makes another language. */
export const words = {
  title: "Action plan summary",
  meetingDate: "Meeting date",
  meetingDateHint: (day: string | null, chosen: boolean): string => {
    if (day === null)
      return "While this is empty, the last meeting date counts until it is past, and then today.";
    const kept = chosen
      ? "How the plan stands is kept for the next meeting to compare with."
      : "Type the date of the meeting, even if it is today, and the next one can be compared with it.";
    return `${day}. Open actions due before this day count as overdue. ${kept}`;
  },
  intro:
    "Reads the action sheets of this workbook, counts them for the meeting, and writes a summary sheet. Your plan itself is not changed.",
  refresh: "Refresh summary",
  steps,

  headline: (lines: number, recommendations: number, reviews: number): string => {
    const from =
      recommendations > 0 ? ` from ${many(recommendations, "recommendation", "recommendations")}` : "";
    const within = reviews > 0 ? ` in ${many(reviews, "review", "reviews")}` : "";
    return `${many(lines, "line", "lines")}${from}${within}`;
  },
  noLines: "No actions were counted",
  noLinesYet: "No actions are counted yet",
  asAt: (day: string) => `For the meeting on ${day}.`,
  writtenTo: (sheet: string) => `The summary is on the sheet “${sheet}”.`,
  notWritten: "No summary has been written yet: please answer the question below first.",
  countedAnyway: "The figures below were counted all the same, but they are not in the workbook.",
  sheetsWait: "A sheet that is asked about is not in these figures.",
  otherDate: (day: string) =>
    `These figures are for ${day}. Press “Refresh summary” to count for the date above.`,

  totals: "Totals",
  complete: "Complete",
  ofLines: (lines: number) => `of ${many(lines, "line", "lines")}`,
  overdue: "Overdue",
  open: "Open",
  ungrounded: "Ungrounded",
  notRated: "Not rated",
  asked: "asked",
  unchecked: "not checked",
  askedExplained: "“Asked” means that the figure waits for your answer to the question above.",
  openSplit: (dueLater: number, continuing: number, noUsableDate: number) =>
    `Open lines that are not overdue: ${number.format(dueLater)} due on the day or later, ` +
    `${number.format(continuing)} continuing, ${number.format(noUsableDate)} without a usable date.`,
  pastOriginal: (count: number) =>
    `${many(count, "open line has", "open lines have")} passed the first date set.`,
  notEvidenced: (count: number) => `${many(count, "complete line has", "complete lines have")} no evidence.`,
  uncovered: (count: number) =>
    `${many(count, "recommendation has", "recommendations have")} no live action.`,
  notChecked: (count: number) =>
    `${many(count, "line was", "lines were")} not checked against recommendations: the sheet names none.`,

  byReview: "By review",
  byPriority: "By priority",
  noReview: "No review named",
  noPriority: "No priority named",
  part: (count: number, label: string) => `${number.format(count)} ${label}`,
  completeOf: (complete: number, lines: number) =>
    `${number.format(complete)} of ${number.format(lines)} complete`,
  overdueCount: (count: number) => `${number.format(count)} overdue`,

  severities,

  about: "About these figures",
  leftOut: (count: number) =>
    count === 1
      ? "This sheet is not in the figures:"
      : `These ${number.format(count)} sheets are not in the figures:`,
  hiddenLines: (count: number) =>
    `${many(count, "line on a hidden row is", "lines on hidden rows are")} included.`,
  nothingLeftOut: "Every action sheet is in the figures.",
  greenMeans: {
    complete: "Green was taken to mean complete.",
    "on-track": "Green was taken to mean on track.",
    mixed: "Green means complete on some sheets and on track on others, as their own keys say.",
  },

  ...copyWords,
  ...whatChangedWords,
  ...paragraphWords,
  ...needsAttentionWords,
  ...highlightWords,
  ...recommendationWords,
  ...repairsWords,
  ...columnWords,
  ...questionWords,
  ...sheetWords,

  broken: "Something went wrong in the add-in",
  brokenWhat:
    "This is a fault of the add-in, not of your workbook. Check the summary sheet before you use it, then press “Refresh summary” again.",
  brokenPane:
    "This is a fault of the add-in, not of your workbook. Your plan has not been changed. Close this pane and open it again from the ribbon.",
  notExcel: "This page belongs inside Excel",
  notExcelWhat: "Open an action-plan workbook in Excel and choose “Action plan” on the Home tab.",
} as const;
