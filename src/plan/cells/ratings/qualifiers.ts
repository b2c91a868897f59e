/**
 * What the words around a rating word do to it. "doubted": no rating can be read. "hedged": nothing said to be good
 * can ("but", "not"). "unfinished": it cannot be done, or closed. "partDone": a share of less than the whole.
 */
export type Qualifier = "doubted" | "hedged" | "unfinished" | "partDone";

const harmless =
  /\b(?:(?:no|without)\s(?:further\s|known\s|current\s|more\s)?(?:actions?|issues?|concerns?|changes?|problems?|risks?|work|delays?|slippage|exceptions?|queries)(?:\s(?:needed|required|identified|outstanding))?|(?:nothing|none)\s(?:outstanding|further|remaining)|(?:awaiting|pending)\s(?:final\s|formal\s)?(?:sign\soff|signoff|evidence)|not\syet\sevidenced)\b/g;
const denied =
  /^(?:no|not|not yet|n|nope|never|false|x|to be confirmed|gr[ea]y|purple|black|pink|wrong|error|disputed|unclear|unsure|not sure)$/;
const hedges =
  /\b(?:not|no|none|never|nor|cannot|without|\w+n't|but|however|although|though|unless|if|except|excepting|excluding|apart from|other than|bar|doubtful|unlikely|disputed|unclear|unsure|queried|query|reopened|re opened|reverted|late|slow|concerns?|fail\w*|reject\w*|cancel\w*|abandon\w*|withdr\w*|sup[eo]rs?[ce]ed\w*|worsen\w*|deteriorat\w*)\b/;
const unfinishedWords =
  /\b(?:in part|part|parts|partly|partial|partially|half|some|most|mostly|nearly|almost|largely|mainly|only|outstanding|remain\w*|pending|await\w*|subject to|dependent|depends|still|yet|incomplete|uncompleted|unfinished|undelivered|unresolved|unmet|expect\w*|anticipat\w*|forecast|due|target|deadline|aim\w*|intend\w*|propos\w*|provisional\w*|draft|in principle|requir\w*|needs?|needed|further|more|should|could|will|would|might|may (?:be|not|need)|until|till|once|when|to be|to do|to follow|to come|to go|next)\b/;
const deadline =
  /\b(?:by|before|for)\s(?:the\s|end\s|of\s|mid\s|early\s|late\s|next\s){0,4}(?:\d|q[1-4]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|end|month|year|quarter|spring|summer|autumn|winter|christmas|easter)/;
const countOf = /(?<![\d/.])(?<some>\d{1,3})\s?(?:of|out of|from)\s(?:the\s)?(?<all>\d{1,3})(?!\d)/;
const countInWords = /\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\s(?:out\s)?of\b/;
const fraction = /^\d{1,3}\s?[/\u2044]\s?\d{1,3}$/;

/** Leaves out of a simplified text what sounds like a qualifier and is none: "no issues", "awaiting sign off". */
export function withoutHarmless(text: string): string {
  return text.replace(harmless, " ");
}

/** What a simplified piece of a cell, listed rating words left out, does to the rating beside it. */
export function qualifiersOf(text: string): readonly Qualifier[] {
  const said = text.trim().replace(/\s+/g, " ");
  const count = countOf.exec(said)?.groups;
  const isPart =
    fraction.test(said) ||
    countInWords.test(said) ||
    (count !== undefined && Number(count["some"]) !== Number(count["all"]));
  return [
    ...(denied.test(said) ? (["doubted"] as const) : []),
    ...(hedges.test(said) ? (["hedged"] as const) : []),
    ...(unfinishedWords.test(said) || deadline.test(said) ? (["unfinished"] as const) : []),
    ...(isPart ? (["partDone"] as const) : []),
  ];
}
