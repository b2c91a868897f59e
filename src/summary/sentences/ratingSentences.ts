import type { Rating } from "../../plan/line";
import { capitalised, listed, numberWord, numberWordFirst } from "../numberWords";
import { ratingHeading, ratingMeaning } from "../ratingWords";
import type { Summary } from "../summary";
import type { Tally } from "../tally";
import { allOf, counted } from "./counted";

/** Done first, as committee papers have it. */
const colours = {
  complete: ["green", "blue", "amber", "red"],
  "on-track": ["blue", "green", "amber", "red"],
} as const satisfies Record<string, readonly Rating[]>;

const others: readonly (readonly [Rating, one: string, several: string])[] = [
  ["notStarted", "is not started", "are not started"],
  ["onHold", "is on hold", "are on hold"],
  ["closedNotDone", "was closed without being done", "were closed without being done"],
  ["notRated", "is not rated", "are not rated"],
];

function colourWords(rating: Rating, green: Summary["green"]): string {
  const meaning = ratingMeaning(rating, green);
  const colour = ratingHeading(rating).toLowerCase();
  if (meaning === null) return colour;
  return meaning === "complete" ? `${colour} and complete` : `${colour} (${meaning})`;
}

function colourSentence(totals: Tally, green: Summary["green"]): string[] {
  const order = colours[green === "on-track" ? "on-track" : "complete"];
  const parts = order.flatMap((rating) => {
    const count = totals[rating] ?? 0;
    return count === 0 ? [] : [{ count, words: colourWords(rating, green) }];
  });
  const [first, ...rest] = parts;
  if (first === undefined) return [];
  if (first.count === totals.lines && first.count > 1)
    return [`${allOf(first.count, "lines")} are rated ${first.words}.`];
  const start = `${numberWordFirst(first.count)} ${first.count === 1 ? "line is" : "lines are"} rated ${first.words}`;
  return [`${listed([start, ...rest.map(({ count, words }) => `${numberWord(count)} ${words}`)])}.`];
}

function otherSentence(totals: Tally): string[] {
  const parts = others.flatMap(([rating, one, several]) => {
    const count = totals[rating] ?? 0;
    return count === 0 ? [] : [counted(count, `line ${one}`, `lines ${several}`)];
  });
  return parts.length === 0 ? [] : [`${capitalised(listed(parts))}.`];
}

function mixedSentence(totals: Tally, green: Summary["green"]): string[] {
  if (green !== "mixed" || totals.complete === null) return [];
  const complete = `${counted(totals.complete, "line is", "lines are")} complete`;
  return [`Green means complete on some sheets and on track on others; in all, ${complete}.`];
}

/** How many lines have which rating, and what the colours mean. Colours that wait for an answer are left out. */
export function ratingSentences(totals: Tally, green: Summary["green"]): readonly string[] {
  return [...colourSentence(totals, green), ...mixedSentence(totals, green), ...otherSentence(totals)];
}
