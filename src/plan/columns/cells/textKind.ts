import words from "../../words/cellWords.json";

/**
 * What a text describes. "owner": a role, a team or a body; "plan": something to do; "past": something that has
 * happened; "done": it opens with "Completed" or a date; "should": what ought to be; "evidence": where proof is;
 * "statement": another longer text; "label": another short one.
 */
export type TextKind = "owner" | "plan" | "past" | "done" | "should" | "evidence" | "statement" | "label";

const alternatives = (list: readonly string[]): string =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"))
    .join("|");

const bullet = /^(?:[•·*▪-]|\(?(?:\d{1,2}|[a-h]|i{1,3}|iv|v)[.)])\s?/i;
const opensWithPlan = new RegExp(
  `^(?:to |we will |will |please )?(?:${alternatives(words.planned)})\\b`,
  "i",
);
const role = new RegExp(`(?:^|[^a-z-])(?:${alternatives(words.roles)})(?![a-z-])`, "i");
const proof = new RegExp(`\\b(?:${alternatives(words.evidence)})`, "i");
const initials = /^[A-Z]{1,4}(?:\s?[/,&+]\s?[A-Z]{1,4}){0,4}$/;
const personName =
  /^(?:(?:Mrs?|Ms|Miss|Dr|Cllr|Prof)\.? )?[A-Z](?:[a-z]+|\.)? (?:[A-Z]\.? )?(?:O'|Mc|Mac)?[A-Z][a-z-]+$/;
const opensDone =
  /^(?:now )?(?:fully )?(?:completed?|done|closed|achieved|delivered|implemented|signed off|actioned|finished)\b(?! the| a | an | by)/i;
const opensWithDay =
  /^(?:\d{1,2}(?:st|nd|rd|th)?[\s./-]+(?:\d{1,2}|[a-z]{3,9})[\s./-]+\d{2,4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6},? \d{2,4})\b/i;
const ought = /\b(?:should|must|needs? to|shall|ought to|recommended that|are required to|is required to)\b/i;
const happened =
  /\b(?:was|were|has|have|had|been|now|under ?way|in hand|in progress|on ?going|awaiting|awaited|so far|to date|already|yet|still|last (?:week|month|quarter|year)|met on|took place)\b/i;
const participle =
  /\b(?:(?!need|speed|feed|seed|shed)[a-z]{2,}ed|sent|met|held|told|sought|brought|built|begun|done|gone|given|taken|written|drawn|put)\b/i;
const toBe = /\b(?:be|is|are|will)\s\w+(?:ed|ent)\b/i;

// A list of bodies has none of these; "Report went to the board" has.
const sentenceWord =
  /\b(?:the|a|an|is|are|was|were|to|has|have|been|be|will|with|that|in|on|by|from|at|not|their|our|all staff|[a-z]{3,}ed)\b/;

const longestOwner = 70;
const longestProof = 110;
const longestLabel = 38;
const lookedAt = 160;

function isOwner(text: string): boolean {
  if (text.length > longestOwner || /[.!?]\s|[.!?]$|\d/.test(text)) return false;
  if (sentenceWord.test(text)) return false;
  if (initials.test(text) || personName.test(text)) return true;
  return role.test(text) && text.split(" ").length <= 9;
}

function tellsOfPast(text: string): boolean {
  if (happened.test(text)) return true;
  return text.includes(" ") && participle.test(text) && !toBe.test(text);
}

/** What a text that is no plain value (a date, a rating, a number) describes. */
export function textKind(written: string): TextKind {
  const text = written.slice(0, lookedAt).replace(bullet, "");
  const plans = opensWithPlan.test(text);
  if (!plans && isOwner(text)) return "owner";
  if (ought.test(text)) return "should";
  if (opensDone.test(text) || opensWithDay.test(text)) return "done";
  if (plans && text.includes(" ")) return "plan";
  if (text.length <= longestProof && proof.test(text)) return "evidence";
  if (tellsOfPast(text)) return "past";
  return text.length > longestLabel ? "statement" : "label";
}
