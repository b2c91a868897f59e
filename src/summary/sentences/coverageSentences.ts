import type { Subject } from "../paragraph/subject";
import { numberWord } from "../wording/written/numberWords";
import { countedFirst } from "../wording/written/counted";
import { isStatedOtherwise } from "./openingSentence";

function inPart({ recommendations }: Subject): string[] {
  const partly = recommendations.filter(({ standing }) => standing === "partlyCovered").length;
  if (partly === 0) return [];
  return [`${countedFirst(partly, "recommendation is", "recommendations are")} answered only in part.`];
}

/** Where nothing says how many recommendations there should be, a missing one would not show. */
function notKnown({ coverage: { of, stated, listed }, review }: Subject): string[] {
  const checked = "so it was not checked that all of them are here";
  const unknown = of - stated - listed;
  if (unknown === 0) return [];
  if (unknown < of)
    return [
      `For ${numberWord(unknown)} of the ${numberWord(of)} reviews it is not stated how many recommendations were made, ${checked}.`,
    ];
  const made =
    review !== null && review !== "" ? "this review made" : of > 1 ? "the reviews made" : "were made";
  return [`How many recommendations ${made} is not stated, ${checked}.`];
}

/** Numbers that differ review by review may add up to the same; the opening sentence has only the sum. */
function differing({ coverage, tally, reviews }: Subject): string[] {
  const count = coverage.differing;
  if (count === 0 || isStatedOtherwise(tally)) return [];
  return [
    `In ${numberWord(count)} of the ${numberWord(reviews.length)} reviews, more or fewer recommendations are stated than were found.`,
  ];
}

/** Which recommendations are answered only in part, and what says how many there should be. */
export function coverageSentences(subject: Subject): readonly string[] {
  const { lines, recommendations: count } = subject.tally;
  return lines === 0 || count === 0 ? [] : [...inPart(subject), ...differing(subject), ...notKnown(subject)];
}
