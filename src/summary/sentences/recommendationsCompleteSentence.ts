import { capitalised, numberWord } from "../wording/written/numberWords";
import type { Subject } from "../paragraph/subject";
import { allOf, isOrAre, noneOf } from "../wording/written/counted";
import { splitOf } from "./openingSentence";

/** How many recommendations are complete as a whole; nothing where the actions have said it, or while it is asked. */
export function recommendationsCompleteSentence(subject: Subject): readonly string[] {
  const { recommendations: all, recommendationsComplete: complete, lines, complete: actions } = subject.tally;
  if (complete === null || all === 0 || lines === 0) return [];
  if (lines === all && complete === actions && splitOf(subject) === 0) return [];
  if (all === 1) return [`The recommendation is ${complete === 1 ? "" : "not yet "}complete.`];
  if (complete === 0) return [`${capitalised(noneOf(all, "recommendations"))} is complete as a whole.`];
  if (complete === all) return [`${capitalised(allOf(all, "recommendations"))} are complete.`];
  return [
    `Of the ${numberWord(all)} recommendations, ${numberWord(complete)} ${isOrAre(complete)} complete as a whole.`,
  ];
}
