import type { GreenMeaning } from "../line";
import { comparableText } from "./cellText";

const colour = /\b(?:red|amber|yellow|orange|blue|gr[ea]y|purple|white|black)\b/;
const introduction =
  /^(?:(?:colour |b?rag )?(?:key|legend|rating|ratings|status|code|codes|coding|b?rag)\s?){1,3}[:=-]\s?/;
/** Work still to be done, though a word such as "complete" is in it: "on track to be completed". */
const stillToDo =
  /\b(?:to be|to|will be|will|be|being|expected to be|due to be|likely to be|due for|for|towards?|nearing|near|not yet|not|nearly|partly|partially|part)\s(?:fully\s|successfully\s)?(?:complete[ds]?|completion|deliver(?:ed|y)?|achieve[ds]?|implement(?:ed)?|met|done|finish(?:ed)?|closed?)\b/g;
const done =
  /\b(?:complete[ds]?|completion|delivered|achieved|implemented|closed|done|finished|finalised|signed off|sign off|embedded|met|evidenced|actioned)\b/;
const underWay =
  /\b(?:on[ -](?:track|target|schedule|course|plan)|in progress|progressing|under ?way|ongoing|on-going|expected to|likely to|will be|to be)\b/;
/** A share of the work: "over 75 % complete" is not complete. */
const someOfIt =
  /(?<!\b100(?:\.0)?\s?)(?:%|per ?cent)\+?\s(?:or (?:more|over|above)\s)?(?:complete[d]?|completion|achieved|delivered|implemented|done|met)\b/g;
/** Said of work that goes well and of work that is done; it decides only where nothing else does. */
const goingWell =
  /\b(?:as planned|to plan|to time|on time|within (?:agreed )?timescales?|no (?:significant |major |known |current )?(?:issues|concerns|problems|risks|delays))\b/;

/**
 * What a sentence of a key says green means, such as "Green = complete", "on track to deliver" or a whole key in one
 * cell. Null where it says neither or both; then the officer is asked.
 */
export function meaningOfGreen(text: string): GreenMeaning | null {
  const said = saidOfGreen(comparableText(text).slice(0, 500));
  // "On track, not finished: a recommendation is finished when it turns blue" is answered by its first clause.
  const [first = "", ...clauses] = said.replace(/^[\s:=-]+/, "").split(/[:.]\s/);
  return meaningOfClause(first) ?? (clauses.length > 0 && !saysBoth(first) ? meaningOfClause(said) : null);
}

/** A text without work that is still to be done: "on track to be completed" becomes "on track to be". */
export function withoutPlans(text: string): string {
  return text.replace(stillToDo, " to be ");
}

function saidIn(clause: string): { readonly isDone: boolean; readonly isUnderWay: boolean } {
  const said = withoutPlans(clause.replace(someOfIt, " "));
  return { isDone: done.test(said), isUnderWay: underWay.test(said) };
}

function saysBoth(clause: string): boolean {
  const { isDone, isUnderWay } = saidIn(clause);
  return isDone && isUnderWay;
}

function meaningOfClause(clause: string): GreenMeaning | null {
  const { isDone, isUnderWay } = saidIn(clause);
  if (isDone !== isUnderWay) return isDone ? "complete" : "on-track";
  return !isDone && goingWell.test(clause) ? "on-track" : null;
}

/** The words that belong to green; the whole text where it does not name green. */
function saidOfGreen(written: string): string {
  const text = written.replace(introduction, "");
  const named = /\bgreen\b|^g\s?(?=[=:-])/.exec(text);
  if (named === null) return colour.test(text) ? "" : text;
  const before = text.slice(0, named.index);
  const after = text.slice(named.index + named[0].length);
  const label =
    before
      .split(colour)
      .at(-1)
      ?.split(/[;|,.\n]/)
      .at(-1)
      ?.trim() ?? "";
  const labelComesFirst = /[\p{L}]/u.test(label) && /^\s?(?:[,;|.)\]]|$)/u.test(after);
  if (labelComesFirst) return label;
  return after.split(colour)[0]?.split(/[;|]/)[0] ?? "";
}
