import type { ParagraphStyle } from "../paragraph/paragraphStyle";
import type { Subject } from "../paragraph/subject";
import { capitalised, listed, numberWord } from "../wording/written/numberWords";
import { allOf, counted, countedParts, isOrAre } from "../wording/written/counted";
import { nameInText } from "../wording/written/nameInText";

type Tally = Subject["tally"];

const actionsOf = (count: number): string => counted(count, "action", "actions");
const recommendationsOf = (count: number): string => counted(count, "recommendation", "recommendations");

/** How many recommendations have several actions. */
export const splitOf = ({ recommendations }: Subject): number =>
  recommendations.filter(({ lines }) => lines > 1).length;

/** Every recommendation has its own actions: only then they are "divided into" actions. */
export function isDivided(subject: Subject): boolean {
  const { recommendations, uncovered, grounded } = subject.tally;
  if (recommendations === 0 || uncovered !== 0) return false;
  return grounded > recommendations || (grounded === recommendations && splitOf(subject) === 0);
}

export const isStatedOtherwise = ({ stated, recommendations }: Tally): boolean =>
  stated !== null && stated !== recommendations;

/** " (26 are stated; five of them split)"; "" where neither is to be said. */
function notes(subject: Subject): string {
  const { tally } = subject;
  const split = splitOf(subject);
  const parts = [
    isStatedOtherwise(tally) ? `${counted(tally.stated ?? 0, "is", "are")} stated` : "",
    split > 0 && split < tally.recommendations ? `${numberWord(split)} of them split` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` (${parts.join("; ")})`;
}

/** What makes up the rest of the actions where some are not divided from recommendations. */
function others({ lines, grounded, additional, ungrounded, groundingNotChecked }: Tally): string {
  if (lines === grounded) return "";
  const parts = countedParts([
    [additional, "additional action", "additional actions"],
    [ungrounded, "that leads to no recommendation", "that lead to no recommendation"],
    [groundingNotChecked, "on sheets that name no recommendations", "on sheets that name no recommendations"],
  ]);
  return `; with ${listed(parts)} there are ${numberWord(lines)} in all`;
}

/** Every recommendation that is stated or listed has actions: the claim says which of the two it rests on. */
function whichOf(subject: Subject): string {
  const { tally, coverage } = subject;
  const count = tally.recommendations;
  if (isStatedOtherwise(tally)) return `the ${recommendationsOf(count)} found`;
  const { of, stated, listed: onLists, differing } = coverage;
  if (stated + onLists < of || differing > 0) return `the ${recommendationsOf(count)}`;
  const said = onLists === 0 ? "stated" : stated === 0 ? "listed" : "stated or listed";
  const all = count === 1 ? "the one recommendation" : allOf(count, "recommendations");
  return `${all} ${said}`;
}

function divided(subject: Subject): string {
  const { tally } = subject;
  const { recommendations: count, grounded } = tally;
  const which = `${whichOf(subject)}${notes(subject)}`;
  const verb = `${isOrAre(count)} divided into`;
  if (grounded > count) return `${which} ${verb} ${actionsOf(grounded)}${others(tally)}`;
  const has = count === 1 ? "has one action" : "have one action each";
  return `${which} ${has}${others(tally)}`;
}

function uncoveredWords({ tally, recommendations }: Subject): string {
  const { uncovered } = tally;
  if (uncovered === null || uncovered === 0) return "";
  const words = counted(uncovered, "recommendation has", "recommendations have");
  const refused = recommendations.filter(
    ({ liveLines, standing }) => liveLines === 0 && standing === "notAccepted",
  ).length;
  const why = refused === 0 ? "" : ` (${counted(refused, "was", "were")} not accepted)`;
  return `; ${words} no live action${why}`;
}

function withoutActions(subject: Subject): string {
  const { stated, recommendations: count } = subject.tally;
  if (count > 0) {
    const them = count === 1 ? "it" : "them";
    return `the ${recommendationsOf(count)}${notes(subject)} ${isOrAre(count)} listed and no action answers ${them} yet`;
  }
  if (stated !== null && stated > 0)
    return `${counted(stated, "recommendation is", "recommendations are")} stated, and no recommendation or action was found`;
  return `no actions were found${subject.review === null ? " on the sheets that are counted" : ""}`;
}

/** "there are 200 actions, 60 of them for 20 recommendations": where the rest names none, and no sentence will say so. */
function forThem({ tally }: Subject, style: ParagraphStyle, there: string): string {
  const { lines, grounded, recommendations, groundingNotChecked } = tally;
  const of = recommendationsOf(recommendations);
  if (style !== "short" || groundingNotChecked === 0 || groundingNotChecked === lines)
    return `${there} for ${of}`;
  return grounded === 0
    ? `${there}, none of which leads to the ${of}`
    : `${there}, ${numberWord(grounded)} of them for ${of}`;
}

function opening(subject: Subject, style: ParagraphStyle): string {
  const { lines, recommendations, groundingNotChecked, stated } = subject.tally;
  if (lines === 0) return withoutActions(subject);
  if (isDivided(subject)) return divided(subject);
  const there = `there ${isOrAre(lines)} ${actionsOf(lines)}`;
  if (recommendations > 0)
    return `${forThem(subject, style, there)}${notes(subject)}${uncoveredWords(subject)}`;
  if (stated !== null && stated > 0)
    return `${there}; ${counted(stated, "recommendation is", "recommendations are")} stated and none was found`;
  return groundingNotChecked === lines ? `${there}; the sheets name no recommendations` : there;
}

function leftOut({ plansLeftOut }: Subject): string {
  const count = plansLeftOut.length;
  if (count === 0) return "";
  return `; ${counted(count, "sheet that looks like a plan is", "sheets that look like plans are")} left out`;
}

/** "In six reviews, "; only where each of them has a name and recommendations. */
function introduction({ review, reviews }: Subject): string {
  if (review === "") return "Where no review is named, ";
  if (review !== null) return `For ${nameInText(review)}, `;
  const making = reviews.every(({ name, recommendations }) => name !== "" && recommendations > 0);
  return making && reviews.length > 1 ? `In ${numberWord(reviews.length)} reviews, ` : "";
}

/**
 * How many recommendations there are and how many actions they became; what is uncovered, or stated otherwise.
 * The short style says here that plans are left out, which the full style says in a sentence of its own.
 */
export function openingSentence(subject: Subject, style: ParagraphStyle): string {
  const words = `${introduction(subject)}${opening(subject, style)}${style === "short" ? leftOut(subject) : ""}`;
  return `${/^\d/.test(words) ? `In all, ${words}` : capitalised(words)}.`;
}
