const small = [
  ...["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
  ...["eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"],
];
const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const words = `(?:${tens.join("|")})(?:[\\s\u2010-\u2013-]{1,3}(?:${small.slice(1, 10).join("|")}))?|${small.slice(1).join("|")}`;
// "One hundred and six" is not six, "twenty and six" neither, and "1,026" not 26.
const amount = `(?<!\\b(?:hundred|thousand|${tens.join("|")})(?: and)?[\\s\u2010-\u2013-])(?<!\\d[,.])\\b(\\d{1,3}|${words})`;
const noun = "(?:recommendations?|areas for consideration|areas for improvement)";
// "4 recommendations remain open" and "4 recommendations complete" count something else.
const standing =
  "(?!,? (?:(?:are|is|have been|has been|were|was|now|still|remain|remains|to be) )*(?:red|amber|green|blue|open|closed|complete[d]?|outstanding|overdue|implemented|not|remain|rated|met|done|delivered(?! (?:through|by|in|via)\\b)|to follow|without|with no)\\b)";
const counted = new RegExp(
  `\\b${amount} (?:key |main |formal |local |national |multi-agency )?${noun}\\b${standing}`,
  "gi",
);
// "9 of the 12 recommendations are complete" states twelve; "Recommendations (9)" and "and 9 recommendations" nine.
const ofAll = new RegExp(`\\bof (?:the|its|our|all) ${amount} ${noun}\\b(?! (?:that|which|on|for)\\b)`, "i");
const inBrackets = new RegExp(`^(?:all |key )?${noun} \\((?:n ?= ?)?(\\d{1,3})\\)\\W*$`, "i");
const shared = new RegExp(
  `^\\W*(?:[^.]{0,60}? )?${amount} ${noun} for (?:the )?(?:[\\p{L}'’-]+ ){1,3}?and ${amount} for (?:the )?(?:[\\p{L}'’-]+ ?){1,4}\\.?$`,
  "iu",
);
const labelled = new RegExp(
  `^(?:stated number|(?:stated |total )?(?:number|no\\.?|total) of ${noun}(?: stated)?|${noun} (?:stated|in the (?:review|report)))(?: of ${noun})?(?: in the (?:review|report))?\\s*[:=–-]?\\s*(\\d{1,3})?$`,
  "i",
);

/** "6", "six", "twenty-six" as a number. */
function numberOf(written: string): number {
  const parts = written.toLowerCase().split(/[^a-z\d]+/);
  const values = parts.map((part) => {
    if (tens.includes(part)) return (tens.indexOf(part) + 2) * 10;
    return small.includes(part) ? small.indexOf(part) : Number(part);
  });
  return values.reduce((sum, value) => sum + value, 0);
}

const bare = new RegExp(`^\\s*${amount}\\s*(?:${noun})?\\s*\\.?\\s*$`, "i");

/** The number that a text is and nothing else: "26", "twenty-six", "26 recommendations"; null where it is none. */
export function bareStatedNumber(text: string): number | null {
  const written = text.length > 80 ? undefined : bare.exec(text)?.[1];
  const value = written === undefined ? 0 : numberOf(written);
  return value > 0 ? value : null;
}

/**
 * The numbers of recommendations that a text states: "26 recommendations", "Stated number: 26", "made six
 * recommendations". Counts of those that are open, complete or overdue are none.
 */
export function statedNumbersIn(text: string): readonly number[] {
  if (!/recommend|areas for|stated/i.test(text)) return [];
  const label = labelled.exec(text)?.[1];
  if (label !== undefined) return [Number(label)];
  const whole = inBrackets.exec(text)?.[1] ?? ofAll.exec(text)?.[1];
  if (whole !== undefined) return [numberOf(whole)];
  const [, one, other] = shared.exec(text) ?? [];
  if (one !== undefined && other !== undefined) return [numberOf(one) + numberOf(other)];
  return [...text.matchAll(counted)].flatMap(([, word]) => (word === undefined ? [] : [numberOf(word)]));
}

/** Whether a text is a label whose number stands in the next cell: "Stated number", "Number of recommendations:". */
export function isStatedLabel(text: string): boolean {
  const found = labelled.exec(text);
  return found !== null && found[1] === undefined;
}
