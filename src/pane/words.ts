import type { Severity } from "../plan/finding";
import { numberWord } from "../summary/wording/written/numberWords";
import { longDay } from "../summary/wording/written/days";
import { nameInText } from "../summary/wording/written/nameInText";
import type { Step, StoodBefore } from "../tasks/refresh/refreshSummary";
import { whatChangedWords } from "./changes/whatChangedWords";
import { copyWords } from "./copy/copyWords";
import { messageWords } from "./messages/messageWords";
import { openingWords } from "./opening/openingWords";
import { needsAttentionWords } from "./attention/needsAttentionWords";
import { highlightWords } from "./highlights/highlightWords";
import { keptWords } from "./kept/keptWords";
import { paragraphWords } from "./paragraph/paragraphWords";
import { recommendationWords } from "./recommendations/recommendationWords";
import { repairsWords } from "./repairs/repairsWords";
import { columnWords } from "./sheets/columnWords";
import { questionWords } from "./questions/questionWords";
import { sheetWords } from "./sheets/sheetWords";

const number = new Intl.NumberFormat("en-GB");

/** A count with its noun: "1 action", "1,204 actions". */
const many = (count: number, one: string, several: string): string =>
  `${number.format(count)} ${count === 1 ? one : several}`;

const actions = (count: number): string => many(count, "action", "actions");

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
  refresh: "Refresh summary",
  steps,

  /** `grounded` are the actions that lead to a recommendation. */
  headline: (lines: number, recommendations: number, reviews: number, grounded: number): string => {
    const of = many(recommendations, "recommendation", "recommendations");
    const parted = recommendations > 0 && grounded < lines;
    const own = parted
      ? `, ${grounded === 0 ? "none" : number.format(grounded)} of them from ${of}`
      : ` from ${of}`;
    const from = recommendations > 0 ? own : "";
    const inReviews = ` in ${numberWord(reviews)} ${reviews === 1 ? "review" : "reviews"}`;
    const within = reviews > 0 ? `${parted ? "," : ""}${inReviews}` : "";
    return `${actions(lines)}${from}${within}`;
  },
  noLines: "No actions were counted",
  noLinesYet: "No actions are counted yet",
  asAt: (day: string) => `For the meeting on ${day}.`,
  writtenTo: (sheet: string) => `The summary is on the sheet “${sheet}”.`,
  summarySheets: "The summary sheets",
  goToSheet: (sheet: string) => `Go to “${sheet}”`,
  notWritten: "No summary has been written yet: please answer the question below first.",
  notWrittenAnew: "The summary was not written anew: please answer the question below first.",
  stillShows: ({ sheet, countedFor }: StoodBefore): string =>
    `The sheet ${nameInText(sheet)} still shows the counts of ${countedFor === null ? "the last refresh" : `the last refresh, for the meeting on ${longDay(countedFor)}`}.`,
  countedAnyway: "The figures below were counted all the same, but they are not in the workbook.",
  sheetsWait: "A sheet that is asked about is not in these figures.",
  otherDate: (day: string) =>
    `These figures are for ${day}. Press “Refresh summary” to count for the date above.`,

  totals: "Totals",
  complete: "Complete",
  ofLines: (lines: number) => `of ${actions(lines)}`,
  overdue: "Overdue",
  open: "Open",
  ungrounded: "Ungrounded",
  notRated: "Not rated",
  asked: "asked",
  unchecked: "not checked",
  askedExplained: "“Asked” means that the figure waits for your answer to the question above.",
  openSplit: (dueLater: number, continuing: number, noUsableDate: number) =>
    `Open actions that are not overdue: ${number.format(dueLater)} due on the day or later, ` +
    `${number.format(continuing)} continuing, ${number.format(noUsableDate)} without a usable date.`,
  pastOriginal: (count: number) =>
    `${many(count, "open action has", "open actions have")} passed the first date set.`,
  notEvidenced: (count: number) =>
    `${many(count, "complete action has", "complete actions have")} no evidence.`,
  uncovered: (count: number) =>
    `${many(count, "recommendation has", "recommendations have")} no live action.`,
  notChecked: (count: number) =>
    `${many(count, "action was", "actions were")} not checked against recommendations: the sheet names none.`,

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
    `${many(count, "action on a hidden row is", "actions on hidden rows are")} included.`,
  nothingLeftOut: "Every action sheet is in the figures.",
  nothingGreen: "Nothing is rated green, so what green means was not asked.",
  greenMeans: {
    complete: "Green was taken to mean complete.",
    "on-track": "Green was taken to mean on track.",
    mixed: "Green means complete on some sheets and on track on others, as their own keys say.",
  },

  ...openingWords,
  ...messageWords,
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
  ...keptWords,

  broken: "Something went wrong in the add-in",
  brokenWhat:
    "This is a fault of the add-in, not of your workbook. Check the summary sheet before you use it, then press “Refresh summary” again.",
  brokenPane:
    "This is a fault of the add-in, not of your workbook. Your plan has not been changed. Close this pane and open it again from the ribbon.",
  resultsNotLoaded: "The results cannot be shown yet",
  resultsNotLoadedWhat:
    "A part of the add-in has not arrived; what was written to the workbook stands. Check that this computer is online, then try again. If that does not help, close this pane and open it with “Action plan” on the Home tab.",
  tryAgain: "Try again",
  notExcel: "This page belongs inside Excel",
  notExcelWhat:
    "It reads the workbook that is open in Excel, so there is nothing to see in a browser or another program. Open an action-plan workbook in Excel and choose “Action plan” on the Home tab.",
} as const;
