import type { Rating } from "../../plan/line";
import { longDay } from "../wording/written/days";
import { listed, numberWord } from "../wording/written/numberWords";
import type { Subject } from "../paragraph/subject";
import { ratingHeading, ratingMeaning } from "../wording/ratingWords";
import { saidRating } from "../wording/written/saidRating";
import { allOf, counted, isOrAre, noneOf } from "../wording/written/counted";

/** Done first, as committee papers have it. */
const colours = {
  complete: ["green", "blue", "amber", "red"],
  "on-track": ["blue", "green", "amber", "red"],
} as const satisfies Record<string, readonly Rating[]>;

/** What ratings that are no colours say of one action, of several, and of all where there are several. */
const others: readonly (readonly [Rating, one: string, several: string, all: (count: number) => string])[] = [
  ["notStarted", "is not started", "are not started", (count) => `${noneOf(count, "actions")} is started`],
  ["onHold", "is on hold", "are on hold", (count) => `${allOf(count, "actions")} are on hold`],
  [
    "closedNotDone",
    "was closed without being done",
    "were closed without being done",
    (count) => `${allOf(count, "actions")} were closed without being done`,
  ],
  ["notRated", "is not rated", "are not rated", (count) => `${noneOf(count, "actions")} is rated`],
];

function colourWords(rating: Rating, { green, saidAs }: Pick<Subject, "green" | "saidAs">): string {
  const said = saidRating([rating], green, saidAs);
  if (said !== null) return said;
  const meaning = ratingMeaning(rating, green);
  const colour = ratingHeading(rating).toLowerCase();
  if (meaning === null) return colour;
  return meaning === "complete" ? `${colour} and complete` : `${colour} (${meaning})`;
}

/** All actions have one rating. */
function allAlike(subject: Subject): string | null {
  const { tally } = subject;
  const { lines } = tally;
  const other = others.find(([rating]) => tally[rating] === lines);
  if (other) return lines === 1 ? `the one action ${other[1]}` : other[3](lines);
  const colour = colours.complete.find((rating) => tally[rating] === lines);
  if (colour === undefined) return null;
  const words = colourWords(colour, subject);
  return lines === 1 ? `the one action is rated ${words}` : `${allOf(lines, "actions")} are rated ${words}`;
}

/** The first part names the actions, the others lean on it. */
function divided(subject: Subject): string | null {
  const { tally, green } = subject;
  const of = ` of the ${numberWord(tally.lines)} actions`;
  const coloured = colours[green === "on-track" ? "on-track" : "complete"].flatMap((rating) => {
    const count = tally[rating] ?? 0;
    return count === 0 ? [] : [{ count, words: colourWords(rating, subject) }];
  });
  const rated = coloured.map(({ count, words }, index) =>
    index === 0
      ? `${numberWord(count)}${of} ${isOrAre(count)} rated ${words}`
      : `${numberWord(count)} ${words}`,
  );
  const rest = others
    .flatMap(([rating, one, several]) => {
      const count = tally[rating] ?? 0;
      return count === 0 ? [] : [{ count, words: count === 1 ? one : several }];
    })
    .map(
      ({ count, words }, index) =>
        `${numberWord(count)}${index === 0 && rated.length === 0 ? of : ""} ${words}`,
    );
  const parts = [listed(rated), listed(rest)].filter((part) => part !== "");
  return parts.length === 0 ? null : parts.join("; ");
}

/** Where the sheets mean different things by green, what is complete has to be said apart. */
function mixed({ tally, green }: Subject): string {
  if (green !== "mixed" || tally.complete === null || tally.complete === tally.lines) return "";
  const complete =
    tally.complete === 0 ? "no action is" : counted(tally.complete, "action is", "actions are");
  return `; green means complete on some sheets and on track on others, and ${complete} complete in all`;
}

/**
 * How many actions have which rating on the meeting date, and what the colours mean. Colours that wait for an answer
 * are left out, and so is what they mean.
 */
export function ratingSentence(subject: Subject): readonly string[] {
  if (subject.tally.lines === 0) return [];
  const words = allAlike(subject) ?? divided(subject);
  return words === null ? [] : [`At ${longDay(subject.meetingDate)}, ${words}${mixed(subject)}.`];
}
