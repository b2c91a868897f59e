const small = [
  ...["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
  ...["eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"],
  "twenty",
];
const amount = `(\\d{1,3}|${small.slice(1).join("|")})`;
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

const numberOf = (word: string): number => {
  const at = small.indexOf(word.toLowerCase());
  return at >= 0 ? at : Number(word);
};

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
