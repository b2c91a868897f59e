/** What a section row names. "additional": what follows goes beyond the recommendations, by the plan's own word. */
export type SectionKind = "priority" | "recommendation" | "timescale" | "additional";

const additional =
  /\badditional (?:areas?|actions?|recommendations?|work|items?)\b|\bnot (?:included|contained) in the recommendations?\b|\b(?:beyond|outside) the recommendations?\b/i;
const recommendation =
  /^(?:[\p{L}'’]+ ){0,4}(?:recommendations?|recs?|areas? for (?:consideration|improvement)|findings?|learning points?|must do|should do)\.?\s*(?:(?:no|number|ref)\b\.?)?\s*(?:\(?[a-z]{0,5}\s?\d|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b|[:–—-]\s*\S)|^r\s?\d{1,3}[a-z]?\s*[:.)–-]\s*\p{L}/iu;
const priority =
  /^(?:(?:[\p{L}'’]+ ){0,3})?(?:priority|priorities|theme|objective|aim|goal|strand|area|domain|workstream|standard|section|part|key line of enquiry)\b/iu;

const unit = "(?:days?|weeks?|months?|years?|terms?)";
const amount = "(?:\\d{1,3}|one|two|three|four|five|six|nine|ten|twelve|eighteen)";
const months =
  "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|ober|tember)?";
const named = "(?:actions?|targets?|priorit(?:y|ies)|goals?|objectives?|aims?|milestones?|recommendations?)";
const years = "(?:19|20)\\d{2}\\s?[/–-]\\s?(?:\\d{4}|\\d{2})";
const timescales = [
  `(?:for |requiring )?immediate(?:ly)?(?: (?:${named}|attention|implementation))?`,
  `(?:(?:for )?${named} |to be (?:completed|achieved|done|implemented) )?(?:over|within|in|during) (?:the )?(?:(?:next|first|coming) )?${amount}(?:[ -](?:to[ -])?${amount})? ${unit}`,
  `(?:the )?(?:next|first|coming) ${amount} ${unit}`,
  `(?:for the |in the |over the )?(?:very )?(?:short|medium|mid|long)(?:er)?(?:[ -]to[ -](?:medium|long)(?:er)?)?[ -]term(?: ${named})?`,
  `(?:(?:${named} )?(?:to be )?(?:completed?|achieved|due|done) )?by (?:the )?(?:end of )?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${months}|(?:autumn|spring|summer) term|q[1-4]|(?:financial |academic |school )?year)(?: \\d{2,4}(?:[/-]\\d{2,4})?)?`,
  `${months} \\d{2,4}|(?:q[1-4]|quarter [1-4]|(?:autumn|spring|summer) term)(?: \\d{2,4}(?:[/-]\\d{2,4})?)?`,
  `year (?:[1-5]|one|two|three|four|five)`,
  `(?:(?:(?:${named} )?(?:for|in|during|by (?:the )?end of) )?(?:the )?(?:(?:financial |academic |school )?year |fy ?)?)?${years}(?: (?:financial|academic|school) year)?`,
  `(?:ongoing|on-going|continuing|continuous)(?: (?:actions?|work))?`,
];
// "Phase 1 – by end of June 2021": its day, not its number, says when.
const phase =
  "(?:(?:phase|stage|step|tranche|wave) (?:\\d{1,2}|i{1,3}|iv|one|two|three|four)\\s*[:,(–—-]\\s*)?";
const timescale = new RegExp(
  `^${phase}(?:${timescales.join("|")})\\s*(?:\\([^)]{0,80}\\)?|\\))?\\s*[:.]?$`,
  "i",
);
const yearPair = /\b(?:19|20)(\d{2})\s?[/–-]\s?(?:19|20)?(\d{2})\b/;

/**
 * What a section row names, by its text. A timescale only where the whole text is one ("For immediate action",
 * "SHORT TERM TARGETS (Achievable within 6 months)"); a recommendation where it is numbered or stated after a colon.
 * All else is a priority, theme or area. Kinds seen: the domain notes on layout variants.
 */
export function sectionKindOf(text: string): SectionKind {
  if (additional.test(text)) return "additional";
  if (recommendation.test(text)) return "recommendation";
  return timescale.test(text) && isOneYear(text) ? "timescale" : "priority";
}

/** "2021/22" is a year; "2019-23" is how long a plan runs. */
function isOneYear(text: string): boolean {
  const [, first, second] = yearPair.exec(text) ?? [];
  return first === undefined || (Number(first) + 1) % 100 === Number(second);
}

/** Whether a text that could be a reference ("Q2 2021/22", "2021/22", "Within 3 months") names a time instead. */
export function namesTime(text: string): boolean {
  return /\s|\d{4}/.test(text) && sectionKindOf(text) === "timescale";
}

/** Whether a text begins with the word for a section ("Workstream 12", "Recommendation 4"), and so is no reference. */
export function saysSection(text: string): boolean {
  return priority.test(text) || /^rec(?:ommendation\b|\.? no\b)/i.test(text);
}

/** Whether a text is worded as a section even under the action heading ("Priority 1: Neglect"). */
export function isWordedAsSection(text: string): boolean {
  return sectionKindOf(text) !== "priority" || priority.test(text);
}

const ordinal = "(?:(?:no\\.?\\s*)?(?:\\d{1,2}[a-z]?|[A-Z]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive))";
const goesOnAsTitle = new RegExp(
  `^\\s*(?:${ordinal}(?:$|\\s*[:–—.)(]|\\s-\\s|\\s+\\p{Lu})|[:–—]|-\\s|\\s-\\s)`,
  "u",
);

/**
 * Whether a text alone under the action heading is a title and no action: "Priority 1", "Theme: Neglect", "Within 3
 * months". "Section 11 audit to be done", "Review the standard letter" and "Part-time post" are actions.
 */
export function isTitleOfSection(text: string): boolean {
  if (sectionKindOf(text) !== "priority") return true;
  const [found] = priority.exec(text) ?? [];
  if (found === undefined) return false;
  const rest = text.slice(found.length);
  return goesOnAsTitle.test(rest) && !/^section \d+[a-z]? [^-]/i.test(text);
}
