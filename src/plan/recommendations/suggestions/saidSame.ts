import type { ListIndex } from "../listIndex";
import { recommendationKey } from "../recommendationText";
import { reviewWords } from "../reviews/reviewWords";
import type { SameAnswer } from "../sameRecommendation";

/** What an officer has said of texts that are nearly worded like a recommendation, by review and the texts' keys. */
export interface SaidSame {
  /** The recommendation a text was said to be, by its name; null where nothing was said that still holds. */
  nameOf(review: string, key: string): string | null;
  /** Whether it was answered, with a recommendation that is still on the list or with none. */
  isAnswered(review: string, key: string): boolean;
}

const reviewKey = (review: string): string => reviewWords(review).whole || review;

/**
 * Makes the answers ready for looking up. An answer whose recommendation is not on its review's list any more is
 * passed over, so that the text is suggested anew. Of two answers to one text the later one holds.
 * @param indexes the lists, by review as the lines name it
 */
export function saidSame(answers: readonly SameAnswer[], indexes: ReadonlyMap<string, ListIndex>): SaidSame {
  const said = new Map<string, Map<string, string | null>>();
  for (const [review, { recommendations }] of answers.length === 0 ? [] : indexes) {
    const names = new Set(recommendations.map(({ name }) => name));
    const own = answers.filter((answer) => reviewKey(answer.review) === reviewKey(review));
    const kept = own.filter(({ recommendation }) => recommendation === null || names.has(recommendation));
    said.set(
      review,
      new Map(kept.map(({ text, recommendation }) => [recommendationKey(text), recommendation])),
    );
  }
  return {
    nameOf: (review, key) => said.get(review)?.get(key) ?? null,
    isAnswered: (review, key) => said.get(review)?.has(key) ?? false,
  };
}
