import { areaSentence } from "../sentences/areaSentence";
import { changeSentences } from "../sentences/changeSentences";
import { coverageSentences } from "../sentences/coverageSentences";
import { evidenceSentence } from "../sentences/evidenceSentence";
import { noPrioritySentence } from "../sentences/noPrioritySentence";
import { openingSentence } from "../sentences/openingSentence";
import { furtherSentence } from "../sentences/furtherSentence";
import { askedSentence, hiddenSentence, leftOutSentence } from "../sentences/basisSentences";
import { ratingSentence } from "../sentences/ratingSentence";
import { recommendationsCompleteSentence } from "../sentences/recommendationsCompleteSentence";
import { timescaleSentences } from "../sentences/timescaleSentences";
import type { ParagraphStyle } from "./paragraphStyle";
import type { Subject } from "./subject";

function shortSentences(subject: Subject): readonly string[] {
  const changes = changeSentences(subject, "short");
  return [
    openingSentence(subject, "short"),
    ...ratingSentence(subject),
    ...timescaleSentences(subject, "short"),
    ...askedSentence(subject),
    ...(changes.length > 0 ? changes : areaSentence(subject, "short")),
  ];
}

function fullSentences(subject: Subject): readonly string[] {
  return [
    openingSentence(subject, "full"),
    ...furtherSentence(subject),
    ...coverageSentences(subject),
    ...ratingSentence(subject),
    ...recommendationsCompleteSentence(subject),
    ...timescaleSentences(subject, "full"),
    ...changeSentences(subject, "full"),
    ...areaSentence(subject, "full"),
    ...noPrioritySentence(subject),
    ...evidenceSentence(subject),
    ...hiddenSentence(subject),
    ...askedSentence(subject),
    ...leftOutSentence(subject),
  ];
}

/**
 * The committee paragraph: recommendations and the actions they became, ratings and what they mean, what is overdue
 * and since when, what has no end, what changed, where most is amber or red, and what was not checked. It says
 * "actions" for what the sheets call lines, as committees do. Sentences that would not be true are withheld or say
 * what they leave out; while it is asked what green means, only what stands without the answer is said.
 */
export function paragraphOf(subject: Subject, style: ParagraphStyle): string {
  return (style === "short" ? shortSentences(subject) : fullSentences(subject)).join(" ");
}
