import { comparableText, isErrorText, isPlaceholder, isTick, plainText } from "../cells/cellText";
import type { Day } from "../cells/day";
import { qualifiersOf, withoutHarmless } from "../cells/ratings/qualifiers";
import { simplified, withoutNotDone, type Sense } from "../cells/ratings/senses";
import { readTimescale } from "../cells/timescale";
import { shownPrecision } from "../cells/timescales/serialDay";
import { usualYear } from "../settings";
import type { CellValue } from "../sheets/sheetGrid";
import { judgeWords, senseOfJudgement } from "./judgement";
import { noKey } from "./key/ratingKey";

/** What a completed-date cell says. "unclear" must be looked at; "ahead" is a day after the meeting. */
export type Completion = Sense | "blank" | "unclear" | "ahead";

const longestStory = 300;
const months = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
const day = new RegExp(
  `\\b\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?\\d{2,4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b${months}[\\s.,'-]{0,3}(?:19|20)?\\d{2}\\b|\\b(?:19|20)\\d{2}\\b|\\b\\d{1,2}(?:st|nd|rd|th)?\\s${months}\\b`,
);
const wasDone =
  /^(?:(?:all|now|fully|this (?:has been|was|is)|has been|have been|was|were|action)\s){0,3}(?:complete[d]?|done|achieved|closed|implemented|delivered|signed off|approved|presented|actioned|finished|finalised|submitted|in place|published|reported|issued|agreed|launched|held)\b/;
/** Said of a day to come: "Due March 2022", "to be reviewed in May". */
const toCome =
  /\b(?:due|expected?|expects|anticipat\w*|target|planned|aim\w*|will|to be|to (?:complete|finish|report|start|go)|forecast|scheduled|by (?:the )?(?:end|\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))\b/;
const underWay = /^(?:on-?\s?going|in progress|under ?way|started|continuing|continuous|rolling)\b/;

function dayOf(value: CellValue, format: string): Day | null {
  const timescale = readTimescale(value, format, { agreed: null, ...usualYear });
  return timescale.due ?? timescale.completed;
}

function ofNumber(value: number, format: string, meetingDate: Day): Completion {
  const completed = dayOf(value, format);
  if (completed === null) return "unclear";
  // "October 2021" means its last day, and work may be done within the month.
  const soonest = shownPrecision(format) === "month" ? completed - 31 : completed;
  return soonest > meetingDate ? "ahead" : "done";
}

/** "Completed 14 March 2022. Used 1,120 times": what follows the day is the outcome, unless it takes the day back. */
const takesBack =
  /\b(?:except|excluding|apart from|not (?:yet )?(?:complete[d]?|achieved|delivered|done|finished)|incomplete|outstanding|remain\w*|but|however|partial\w*|partly|\d+ (?:out )?of \d+)\b/;
const clauseEnds = /[.;:,]\s|\s-\s|\s?-\s|[.;:,]$/;

/** Whether a cell of completion dates holds a real date, or a text that names one. */
export const hasDay = (value: CellValue): boolean =>
  typeof value === "number" ? value > 10_000 : typeof value === "string" && day.test(comparableText(value));

function opening(text: string): string {
  return text.split(clauseEnds)[0] ?? "";
}

/** Whether a cell opens with nothing but a day, words that say it was done, or both. */
function opensDone(text: string): boolean {
  const first = opening(text);
  const rest = first
    .replace(day, " ")
    .replace(wasDone, " ")
    .replace(/\b(?:on|in|at|by|\d{1,2}(?:st|nd|rd|th)?)\b/g, " ");
  const says = day.test(first) || wasDone.test(first);
  return says && !/[\p{L}\p{N}]/u.test(rest) && !takesBack.test(text);
}

function ofStory(text: string): Completion {
  if (text.length > longestStory) return "unclear";
  if (opensDone(text)) return "done";
  const undone = withoutNotDone(withoutHarmless(simplified(text)));
  const hedged = qualifiersOf(undone.rest).length > 0;
  if (undone.notDone || toCome.test(text) || hedged) return underWay.test(text) ? "underWay" : "unclear";
  if (underWay.test(text)) return "underWay";
  return day.test(text) || wasDone.test(text) ? "done" : "unclear";
}

/** A day to come, named beside words that say it was done. A month's own last day may still be ahead. */
function isAhead(text: string, meetingDate: Day): boolean {
  const first = opening(text);
  const dated = day.test(first) ? first : day.test(text) ? text : null;
  const named = dated === null ? null : dayOf(dated, "General");
  return named !== null && named - 31 > meetingDate;
}

/**
 * What an entry in a completed-date column says: a day, or words that say it was done ("Presented and approved on
 * 19/10/2015", "March 2021 - audit reported"), mean done; "Ongoing" is under way; blank, TBC and N/A say nothing. A
 * day after the meeting is ahead, and anything hedged ("Completed, except training") is unclear.
 */
export function readCompletion(value: CellValue, format: string, meetingDate: Day): Completion {
  if (typeof value === "number") return ofNumber(value, format, meetingDate);
  const text = comparableText(value);
  if (text === "" || isErrorText(value)) return "blank";
  if (isTick(value)) return "done";
  if (typeof value === "boolean" || /^(?:no|n|not yet|not complete[d]?|incomplete|outstanding)$/.test(text))
    return "blank";
  const sense = senseOfJudgement(judgeWords(plainText(value), noKey));
  // "N/A" beside open work says that there is no such day, not that the work was dropped.
  const saysNothing = sense === null || sense === "closedNotDone";
  if (sense === "notRated" || (saysNothing && isPlaceholder(value))) return "blank";
  const completion = sense === "green" || sense === "blue" ? "done" : (sense ?? ofStory(text));
  return completion === "done" && isAhead(text, meetingDate) ? "ahead" : completion;
}
