import { comparableText, isPlaceholder } from "./cellText";
import words from "../words/placeholders.json";
import type { CellValue } from "../sheets/sheetGrid";

const noProof: ReadonlySet<string> = new Set(words.noProof);
const beginsUnsaid =
  /^(?:tbc|tba|tbd|to be (?:confirmed|provided|added|supplied|agreed|sent|collated|gathered)|(?:evidence )?(?:awaiting|awaited|requested|outstanding|to follow|to be))\b(?!.*\b(?:received|attached|sent|seen)\b)/;
const pointsElsewhere =
  /^(?:see|as|as per|per|same as|refer to|as for|as in|ditto)(?: (?:rec|recommendation|action|row|line|item|ref|no|number|point)s?\.?)? ?[a-z]?\d{1,3}(?:\.\d{1,3})*[a-z]?(?: above| below)?$/;
const pointsAtUpdate =
  /^(?:please )?(?:see|refer to|as per|as in|as)(?: the)? (?:above|below|previous|progress|update|updates|comment|comments|notes?|narrative|commentary|last)(?: (?:above|below|update|updates|column|section|notes?|row|line|comments?))?$/;
const longestPlaceholder = 50;

/** Words that only promise evidence, or say where else something stands: "TBC - awaiting minutes", "Same as 1". */
function promisesOrPoints(text: string): boolean {
  if (text.length > longestPlaceholder) return false;
  return (
    beginsUnsaid.test(text) ||
    pointsElsewhere.test(text) ||
    pointsAtUpdate.test(text) ||
    /^\[?(?:insert|add|attach) (?:a |the )?(?:link|evidence|document|file)\b/.test(text)
  );
}

/** Whether an evidence cell holds no evidence: a placeholder, a promise, a status, or a reference to another cell. */
export function isNoEvidence(value: CellValue): boolean {
  if (isPlaceholder(value)) return true;
  const text = comparableText(value).replace(/^[("'[]+|(?<![)"'\].:!*])[)"'\].:!*]+$/g, "");
  return noProof.has(text) || noProof.has(text.replace(/[.]/g, "")) || promisesOrPoints(text);
}
