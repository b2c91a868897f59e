import { capitalised, listed, numberWord } from "../numberWords";
import type { Summary } from "../summary";
import type { Tally } from "../tally";
import { allOf, counted, countedFirst } from "./counted";

const recommendationsOf = (count: number): string => counted(count, "recommendation", "recommendations");
const linesOf = (count: number): string => counted(count, "action line", "action lines");

function fromReviews(reviews: Summary["reviews"]): string {
  const named = reviews.every(({ name }) => name !== "");
  return named && reviews.length > 1 ? ` from ${numberWord(reviews.length)} reviews` : "";
}

/** "Are divided into" is only said where every line answers a recommendation and every recommendation has one. */
function opening(totals: Tally, reviews: Summary["reviews"]): string {
  const { lines, recommendations } = totals;
  const stem = capitalised(recommendationsOf(recommendations)) + fromReviews(reviews);
  if (lines === 0)
    return recommendations === 0
      ? "No actions were found on the sheets that are counted."
      : `${stem} ${recommendations === 1 ? "is" : "are"} listed and no action answers ${recommendations === 1 ? "it" : "them"} yet.`;
  const whole = totals.grounded === lines && totals.uncovered === 0;
  if (whole && lines > recommendations)
    return `${stem} ${recommendations === 1 ? "is" : "are"} divided into ${linesOf(lines)}.`;
  if (whole && recommendations === 1) return "One recommendation has one action line.";
  if (whole) return `${stem} have one action line each.`;
  const there = `There ${lines === 1 ? "is" : "are"} ${linesOf(lines)}`;
  return recommendations === 0
    ? `${there}.`
    : `${there} for ${recommendationsOf(recommendations)}${fromReviews(reviews)}.`;
}

function stated({ stated: count, recommendations }: Tally): string[] {
  if (count === null || count === recommendations) return [];
  const found = `${numberWord(recommendations)} ${recommendations === 1 ? "was" : "were"} found`;
  return [`${countedFirst(count, "recommendation is", "recommendations are")} stated and ${found}.`];
}

function notLedBack(totals: Tally): string[] {
  const { lines, additional, ungrounded, groundingNotChecked } = totals;
  if (lines > 0 && groundingNotChecked === lines) return ["The sheets name no recommendations."];
  const parts = [
    additional > 0 ? counted(additional, "line is", "lines are") + " additional to the recommendations" : "",
    ungrounded > 0
      ? counted(ungrounded, "line does", "lines do") + " not lead back to a recommendation of the review"
      : "",
    groundingNotChecked > 0
      ? counted(groundingNotChecked, "line is", "lines are") + " on sheets that name no recommendations"
      : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? [] : [`${capitalised(listed(parts))}.`];
}

function uncovered({ lines, uncovered: count }: Tally): string[] {
  if (count === null || count === 0 || lines === 0) return [];
  return [`${countedFirst(count, "recommendation has", "recommendations have")} no live action.`];
}

/** How many recommendations there are, how they became lines, and what does not fit. */
export function recommendationSentences(totals: Tally, reviews: Summary["reviews"]): readonly string[] {
  return [opening(totals, reviews), ...stated(totals), ...uncovered(totals), ...notLedBack(totals)];
}

/** How many recommendations are complete as a whole; nothing while it is asked what green means. */
export function recommendationsCompleteSentence(totals: Tally): readonly string[] {
  const { recommendations: all, recommendationsComplete: complete, lines } = totals;
  if (complete === null || all === 0 || lines === 0) return [];
  if (all === 1) return [`The recommendation is ${complete === 1 ? "" : "not yet "}complete.`];
  if (complete === 0) return [`None of the ${numberWord(all)} recommendations is complete as a whole.`];
  if (complete === all) return [`${allOf(all, "recommendations")} are complete.`];
  const verb = complete === 1 ? "is" : "are";
  return [`${capitalised(numberWord(complete))} of the ${numberWord(all)} recommendations ${verb} complete.`];
}
