import type { TimescaleSettings } from "../../settings";
import { figureShapes, namedDayShapes } from "./shapes/dayTexts";
import type { Found, Shape } from "./shapes/found";
import { monthShapes } from "./shapes/months";
import { quarterShapes } from "./shapes/quarters";
import { relativeShapes } from "./shapes/relative";
import { termShapes } from "./shapes/terms";
import { yearShapes } from "./shapes/years";

const shapes: readonly Shape[] = [
  ...figureShapes,
  ...namedDayShapes,
  ...monthShapes,
  ...quarterShapes,
  ...yearShapes,
  ...termShapes,
  ...relativeShapes,
];
// A text has many words and few times: each word is tried by the shapes that may begin so.
const figureFirst = shapes.filter(({ begins }) => begins !== "letter");
const letterFirst = shapes.filter(({ begins }) => begins !== "figure");
const letter = /[a-z]/;
const digit = /\d/;

/** Every time a text names, in order and without overlaps; at each word the longest reading wins. */
export function scan(text: string, settings: TimescaleSettings): readonly Found[] {
  const found: Found[] = [];
  let at = 0;
  let lastEnd = -2;
  while (at < text.length) {
    const longest = mayBegin(text, at, lastEnd) ? longestAt(text, at, settings) : null;
    if (longest === null) {
      at += 1;
    } else {
      found.push(longest);
      at = lastEnd = longest.end;
    }
  }
  return found;
}

/** A time begins with a word or number, but not inside "1.2" or "SC19/3", unless a time has just ended there. */
function mayBegin(text: string, at: number, lastEnd: number): boolean {
  const here = text.charAt(at);
  const before = text.charAt(at - 1);
  const beforeThat = text.charAt(at - 2);
  if (letter.test(here)) return !letter.test(before);
  if (!digit.test(here) || digit.test(before) || letter.test(before)) return false;
  return !(/[./-]/.test(before) && digit.test(beforeThat)) || at - lastEnd <= 1;
}

function longestAt(text: string, start: number, settings: TimescaleSettings): Found | null {
  let longest: Found | null = null;
  const begun = digit.test(text.charAt(start)) ? figureFirst : letterFirst;
  for (const { pattern, read } of begun) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    const end = start + (match?.[0].length ?? 0);
    if (match === null || end <= (longest?.end ?? start)) continue;
    const reading = read(match.groups ?? {}, { text, start, end, settings });
    if (reading !== null) longest = { ...reading, start, end };
  }
  return longest;
}
