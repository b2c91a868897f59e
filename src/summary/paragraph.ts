import { listed, numberWord } from "./numberWords";
import { counted, countedFirst } from "./sentences/counted";
import { mostOpenPriority } from "./sentences/openPriority";
import { ratingSentences } from "./sentences/ratingSentences";
import {
  recommendationsCompleteSentence,
  recommendationSentences,
} from "./sentences/recommendationSentences";
import { timescaleSentences } from "./sentences/timescaleSentences";
import type { Summary } from "./summary";
import type { Tally } from "./tally";

function prioritySentence(priorities: Summary["priorities"]): string[] {
  const most = mostOpenPriority(priorities);
  if (most === null) return [];
  const { name, open, lines } = most;
  const share =
    open === lines ? `all ${numberWord(lines)}` : `${numberWord(open)} of the ${numberWord(lines)}`;
  return [`Under ${name}, ${share} lines are still open.`];
}

function evidenceSentence({ complete, notEvidenced }: Tally): string[] {
  if (complete === null || notEvidenced === null || notEvidenced === 0) return [];
  if (complete === 1) return ["The one complete line has no evidence recorded."];
  const of = `of the ${numberWord(complete)} complete lines`;
  return [
    `${countedFirst(notEvidenced, "", "").trim()} ${of} ${notEvidenced === 1 ? "has" : "have"} no evidence recorded.`,
  ];
}

function leftOutSentence(sheets: readonly string[]): string[] {
  if (sheets.length === 0) return [];
  const names = sheets.length > 3 ? "" : `: ${listed(sheets)}`;
  const look = counted(sheets.length, "sheet that looks like a plan", "sheets that look like plans");
  return [`These figures leave out ${look}${names}.`];
}

/**
 * The committee paragraph for the whole workbook: recommendations and the lines they became, ratings and what they
 * mean, what is overdue, what has no end. Sentences that would not be true are withheld or say what they leave out;
 * while it is asked what green means, only what stands without the answer is said.
 * @param plansNotCounted names of sheets that look like plans and are not in the figures
 */
export function paragraphOf(
  summary: Pick<Summary, "green" | "totals" | "reviews" | "priorities" | "overdue">,
  plansNotCounted: readonly string[],
): string {
  const { totals, reviews, green, priorities, overdue } = summary;
  return [
    ...recommendationSentences(totals, reviews),
    ...ratingSentences(totals, green),
    ...recommendationsCompleteSentence(totals),
    ...timescaleSentences(totals, overdue[0]),
    ...prioritySentence(priorities),
    ...evidenceSentence(totals),
    ...(totals.complete === null ? ["What green means on these sheets is still to be answered."] : []),
    ...leftOutSentence(plansNotCounted),
  ].join(" ");
}
