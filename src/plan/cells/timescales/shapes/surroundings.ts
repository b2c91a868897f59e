import words from "../../../words/timescales.json";
import type { Place } from "./found";

const leading = new Set(words.leading);
const numbered = new Set(words.numbered);
const reach = 24;

/** The word just before a place, over at most one full stop, colon or hyphen; "" where there is none. */
function wordBefore({ text, start }: Place): string {
  return /([a-z]+)[.:#-]?\s?[#-]?$/.exec(text.slice(Math.max(0, start - reach), start))?.[1] ?? "";
}

const weekOf =
  /(?:\bw\s?[/.]\s?[cb]\.?|\bwc|\b(?:week|wk)s?[\s-](?:commencing|commences|beginning|begins|starting|starts|of))\s?:?\s?(?:on\s)?(?:mon(?:day)?,?\s)?(?:the\s)?$/;
const weekTo =
  /(?:\bw\s?[/.]\s?e\.?|\b(?:week|wk)s?[\s-](?:ending|ends|to))\s?:?\s?(?:on\s)?(?:fri(?:day)?,?\s)?(?:the\s)?$/;
const textBefore = ({ text, start }: Place): string => text.slice(Math.max(0, start - 40), start);

/** Whether the day here is the first of a week, as in "w/c 3 May". */
export function isFirstOfWeek(place: Place): boolean {
  return weekOf.test(textBefore(place));
}

/** Whether the words before say "next": which one that is depends on when it was written. */
export function isNext({ text, start }: Place): boolean {
  return /\bnext\s(?:school\s)?$/.test(text.slice(0, start));
}

/** Whether the number here belongs to a label, as in "Phase 1". */
export function isNumbered(place: Place): boolean {
  return numbered.has(wordBefore(place));
}

const partOfYear =
  /\b(?:early|earlier|late|later|latter|mid|middle|start|beginning|half|part|h\s?[12]|(?:first|last|1st)\s(?:six|6)\smonths)[\s,:(-]{0,3}(?:(?:part|in|of|the|year|financial|fiscal|reporting|academic|school|fy)[\s-]){0,6}'?$/;

const numberedPart =
  /\b(?:(?:half[\s-]?)?terms?|ht|t|semester|autumn|spring|summer|aut|spr|sum|period|month|module|qs)\.?\s?\d(?:\s?(?:[,&-]|and|to)\s?\d)?[\s,:(-]{0,3}(?:(?:of|in)\s)?'?$/;

/**
 * Whether the words before a year name only a part of it, such as "early 2021", "first half of 2021", "mid-2021", or
 * "Term 3" and "Autumn 2", whose days are not known.
 */
export function isPartOfYear({ text, start }: Place): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return before !== "" && (partOfYear.test(before) || numberedPart.test(before));
}

/**
 * Whether a short piece such as "March", "2018" or "31/03" is a time of its own: led by a word such as "by" or
 * "end of", or with nothing but marks or the edge of the text on both sides. "may" in a sentence is not.
 */
export function standsAlone(place: Place): boolean {
  const { text, start, end } = place;
  if (leading.has(wordBefore(place)) || isFirstOfWeek(place) || weekTo.test(textBefore(place))) return true;
  const before = text.slice(Math.max(0, start - 2), start).trim();
  const after = text.slice(end, end + 2).trim();
  const opens = start === 0 || /^[;,&/(+>-]$/.test(before.slice(-1));
  const closes = end === text.length || /^[;,&/()+.>-]/.test(after);
  return (
    opens &&
    (closes ||
      /^\s(?:and|or|to|at the latest|latest|onwards?|then|now|revised|extended|moved|deferred|slipped)\b/.test(
        text.slice(end, end + 16),
      ))
  );
}
