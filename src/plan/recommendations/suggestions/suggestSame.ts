import { cellOfSaying } from "../grounding/groundingFindings";
import type { GroundedRow } from "../grounding/groundLines";
import type { ListIndex } from "../listIndex";
import { recommendationKey } from "../recommendationText";
import type { SameRecommendation } from "../sameRecommendation";
import {
  candidatesFor,
  listedWords,
  nearestListed,
  type Candidates,
  type ListedWords,
} from "./nearestListed";
import type { SaidSame } from "./saidSame";

/** A text of a review that is on none of its lists. */
interface UnknownText {
  readonly review: string;
  readonly key: string;
  readonly text: string;
  readonly first: GroundedRow;
  lines: number;
}

const mostSuggestions = 100;
/** Of the texts that share words with the list, as many of the most promising ones are compared letter by letter. */
const mostCompared = 150;

function unknownTexts(rows: readonly GroundedRow[]): UnknownText[] {
  const found = new Map<string, Map<string, UnknownText>>();
  for (const row of rows) {
    const { said, grounding } = row.answers;
    if (grounding !== "notRecognised" || said === null || row.line === null) continue;
    const ofReview = found.get(row.review) ?? new Map<string, UnknownText>();
    found.set(row.review, ofReview);
    const key = recommendationKey(said.text);
    const known = ofReview.get(key);
    if (known) known.lines++;
    else ofReview.set(key, { review: row.review, key, text: said.text, first: row, lines: 1 });
  }
  return [...found.values()].flatMap((texts) => [...texts.values()]);
}

/**
 * The texts that lines give for their recommendation and that read nearly like one on their review's list, each once a
 * review, in the order of the sheets; 100 at most. Texts an officer has answered are not among them.
 * @param indexes the lists, by review
 */
export function suggestSame(
  rows: readonly GroundedRow[],
  indexes: ReadonlyMap<string, ListIndex>,
  said: SaidSame,
): SameRecommendation[] {
  const words = new Map<string, ListedWords>();
  const promising: { unknown: UnknownText; candidates: Candidates; at: number }[] = [];
  unknownTexts(rows).forEach((unknown, at) => {
    const index = indexes.get(unknown.review);
    if (!index || said.isAnswered(unknown.review, unknown.key)) return;
    const listed = words.get(unknown.review) ?? listedWords(index.texts);
    words.set(unknown.review, listed);
    const candidates = candidatesFor(unknown.key, listed);
    if (candidates !== null) promising.push({ unknown, candidates, at });
  });
  const best = promising
    .sort((one, other) => other.candidates.promise - one.candidates.promise)
    .slice(0, mostCompared)
    .sort((one, other) => one.at - other.at);
  const suggestions: SameRecommendation[] = [];
  for (const { unknown, candidates } of best) {
    const nearest = suggestions.length < mostSuggestions ? nearestListed(candidates) : null;
    if (nearest === null) continue;
    const { review, text, first, lines } = unknown;
    const recommendation = nearest.recommendation.name;
    const place = { sheet: first.table.sheet, cell: cellOfSaying(first) };
    suggestions.push({ ...place, review, text, recommendation, listed: nearest.text, lines });
  }
  return suggestions;
}
