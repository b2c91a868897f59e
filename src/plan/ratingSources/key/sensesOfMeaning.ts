import { comparableText } from "../../cells/cellText";
import { withoutPlans } from "../../cells/keyWords";
import { qualifiersOf, withoutHarmless } from "../../cells/ratings/qualifiers";
import { isColour, senseOf, simplified, withoutNotDone, type Sense } from "../../cells/ratings/senses";

const longestMeaning = 300;
const opening =
  /^(?:the )?(?:actions?|recommendations?|tasks?|work|items?) (?:is|are|has been|have been|has|have) /;
const allOfIt = /\b100(?:\.0)?\s?(?:%|per ?cent)/;
const shares =
  /\b(?:(?:up to|over|under|more than|less than|at least|at most|above|below|between)\s)?\d{1,3}(?:\.\d+)?\s?(?:%|per ?cent)?(?:\s?(?:-|to|and)\s?\d{1,3}(?:\.\d+)?\s?)?(?:%|per ?cent)\+?(?:\s(?:or (?:more|less|over|under|above|below)\s?)?(?:complete[d]?|completion|achieved|delivered|implemented|done))?/g;

/** Said of work that is not done; each is taken out of the text before the next is looked for. */
const undone: readonly (readonly [Sense, RegExp])[] = [
  [
    "notStarted",
    /\b(?:not (?:yet )?(?:been )?(?:started|begun|commenced|due|progressed)|(?:yet to|to be) (?:start|begin|commence)(?:ed)?|no (?:action|work)(?: (?:has been|yet))? (?:taken|started|begun)|unstarted)\b/g,
  ],
  [
    "closedNotDone",
    /\b(?:super[sc]eded|withdrawn|cancell?ed|no longer (?:required|applicable|needed|relevant)|not (?:accepted|agreed|applicable|required|pursued)|closed without|abandoned|will not be (?:done|implemented|progressed))\b/g,
  ],
  [
    "onHold",
    /\b(?:on hold|paused|suspended|deferred|postponed|parked|re-?programmed|re-?scheduled|time extension)\b/g,
  ],
  [
    "offTrack",
    /\b(?:(?:off|not on) (?:track|target|course|schedule|plan)|overdue|missed|no progress|unacceptable|stuck|stalled|behind track|not be (?:met|delivered|achieved|completed)|will not deliver|not (?:been )?(?:delivered|achieved|met)|significant (?:issues?|delays?|risks?))\b/g,
  ],
];
const underWay =
  /\b(?:on[ -](?:track|target|schedule|course|plan)|in progress|some progress|progressing|under ?way|on-?\s?going|started|commenced|begun|continues|continuing|being (?:worked|progressed|delivered)|partly|partially|nearly)\b/;
const atRisk =
  /\b(?:at risk|some (?:issues?|concerns?|risks?|delays?|slippage)|issues?|slip\w*|delay\w*|behind|late|slow)\b/;
const done =
  /\b(?:complete[ds]?|completion|delivered|achieved|implemented|closed|done|finished|finalised|signed off|embedded|met|evidenced|actioned|business as usual)\b/;

/**
 * Which rating words the meaning in a key comes to: "already reported as completed" is done, "not started or late"
 * is two. Empty where it speaks of something else, such as importance or shares.
 */
export function sensesOfMeaning(meaning: string): ReadonlySet<Sense> {
  const text = comparableText(meaning).slice(0, longestMeaning).replace(opening, "");
  const whole = senseOf(simplified(text));
  if (whole !== null) return new Set(isColour(whole) ? [] : [whole]);
  const senses = new Set<Sense>();
  let rest = withoutHarmless(allOfIt.test(text) ? text.replace(shares, " done ") : text.replace(shares, " "));
  for (const [sense, words] of undone) {
    const without = rest.replace(words, " ");
    if (without !== rest) senses.add(sense);
    rest = without;
  }
  rest = withoutNotDone(withoutPlans(rest)).rest;
  if (underWay.test(rest)) senses.add("underWay");
  if (atRisk.test(rest)) senses.add("atRisk");
  if (done.test(rest)) senses.add("done");
  return senses;
}

/** Whether a meaning says without reserve that the work is done; a red or amber that is done must say so plainly. */
export function saysPlainlyDone(meaning: string): boolean {
  const senses = sensesOfMeaning(meaning);
  const rest = simplified(comparableText(meaning)).replace(done, " ");
  return senses.size === 1 && senses.has("done") && qualifiersOf(rest).length === 0 && !/\bnot?\b/.test(rest);
}
