import words from "../../words/timescales.json";
import type { Found } from "./shapes/found";
import { alternatives, anyOf } from "./wordLists";

const status = anyOf([...words.done, ...words.otherStatus], "g");
const done: ReadonlySet<string> = new Set(words.done);
const alone: ReadonlySet<string> = new Set(words.ratingAlone);
const notYet = new RegExp(`\\b(?:${alternatives(words.notYetDone)})\\s$`);
const leadsToDay =
  /^\s?(?:by|before|no later than|until|till|to|on or before)\s?:?\s(?:(?:the|end|of|mid|late|early|start|w\/c)\s){0,4}$/;

/** A status word that stands where a date should. */
export interface StatusFound {
  /** 0-based place in the text. */
  readonly start: number;
  /** Whether the word says that the work is done. */
  readonly done: boolean;
}

/** The first status word of a text; null where there is none. "Complete by May 2022" and "deferred to May 2022" are dates. */
export function findStatus(text: string, found: readonly Found[]): StatusFound | null {
  if (alone.has(text)) return { start: 0, done: false };
  for (const match of text.matchAll(status)) {
    const start = match.index;
    const end = start + match[0].length;
    const next = found.find((one) => one.start >= end);
    const isDeadline = next !== undefined && leadsToDay.test(text.slice(end, Math.min(next.start, end + 40)));
    if (!isDeadline && !notYet.test(text.slice(Math.max(0, start - 16), start))) {
      return { start, done: done.has(match[0]) };
    }
  }
  return null;
}
