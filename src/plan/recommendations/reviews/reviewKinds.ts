/** Kinds of review by their full names; the more exact ones first. A child practice review may be local or not. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\b(?:local )?child safeguarding practice review\b/gi, "lcspr"],
  [/\bcspr\b/gi, "lcspr"],
  [/\bserious case review\b/gi, "scr"],
  [/\bdomestic homicide review\b|\bdomestic abuse related death review\b/gi, "dhr"],
  [/\bsafeguarding adults? review\b/gi, "sar"],
  [/\bjoint targeted area inspection\b/gi, "jtai"],
  [/\bjoint area review\b/gi, "jar"],
  [/\bchild practice review\b/gi, "cpr"],
  [/\badult practice review\b/gi, "apr"],
  [/\bpeer (?:review|challenge)\b/gi, "peerreview"],
  [/\bthematic (?:review|audit|inspection)\b/gi, "thematicreview"],
  [/\bnational (?:review|panel review)\b/gi, "nationalreview"],
  [/\brapid review\b/gi, "rapidreview"],
  [/\binternal audit\b/gi, "audit"],
  [/\bscrutiny (?:review|inquiry)\b/gi, "scrutinyreview"],
];

/** Kinds that say which review is meant, as far as a kind can. */
export const exactKinds: ReadonlySet<string> = new Set([
  ...phrases.map(([, kind]) => kind),
  ...["ofsted", "cqc", "estyn", "hmip", "hmicfrs", "inspection", "inquest", "inquiry"],
]);

/** "Apr 21" is a month and "Spr 21" a term; the reviews of that name are written APR and SPR. */
const inFull = (text: string): string =>
  text.replace(/\b[Aa]pr\b/g, "April").replace(/\b[Ss]pr\b/g, "Spring");

/** The text with the full names of kinds as one word: "scr: Child A", "peerreview". */
export function withKinds(text: string): string {
  return phrases.reduce((said, [phrase, kind]) => said.replace(phrase, kind), inFull(text));
}

const kindWords =
  /\b(?:scr|lcspr|cspr|dhr|sar|jtai|jar|cpr|apr|spr|ofsted|cqc|estyn|hmip|hmicfrs|inspection|inquest|inquiry|audit|review|peer challenge|section 11)\b/i;
const noName =
  /\b(?:audit|scrutiny)(?: (?:and|&) (?:governance|standards|risk|assurance))? (?:committee|panel|board|group)\b|\b(?:and|&) (?:scrutiny|audit) committee\b|\breview (?:dates?|group|frequency|period|panel|meetings?)\b|\b(?:date|dates) of (?:the )?(?:next |last )?review\b|\b(?:under|for|to|next|last|progress|quarterly|monthly|annual|yearly|six-monthly|each|every|all|this|our|plan|action) (?:review|audit|inspection)\b|\b(?:review|audit) of (?:the )?(?:progress|actions?|plan)\b|\bpost[- ](?:inspection|audit|review)\b/gi;

/** "Review A", "Audit 2", "Child A", "Family C". */
const lettered =
  /^(?:Review|REVIEW|Audit|AUDIT|Child|CHILD|Family|FAMILY|Baby|BABY|Adult|ADULT|Young Person|Sibling|Infant) (?:\p{Lu}{1,2}\d?|\d{1,2})$/u;

/**
 * Whether a text names a review rather than speaking of one: "SCR Child A" and "Early help review" do, "Review date",
 * "Progress review" and "Audit Committee" do not.
 */
export function namesReview(text: string): boolean {
  if (lettered.test(text)) return true;
  // "Review the thresholds" and "Audit ten cases" are actions.
  if (/^(?:review|audit|inspect)\b(?! of\b)/i.test(text) && !/^(?:review|audit):/i.test(text)) return false;
  return kindWords.test(withKinds(text).replace(noName, " ")) || hasExactKind(text);
}

function hasExactKind(text: string): boolean {
  const words = withKinds(text.replace(noName, " ")).split(/[^\p{L}\p{N}]+/u);
  return words.some((word) => exactKinds.has(word));
}
