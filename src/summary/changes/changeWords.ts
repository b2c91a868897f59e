import { longDay } from "../wording/written/days";
import { capitalised, listed, numberWord, numberWordFirst } from "../wording/written/numberWords";
import { ratingHeading } from "../wording/ratingWords";
import { counted, countedFirst } from "../wording/written/counted";
import type { Changes, ChangesOf, DateExtended, MovedBack, RemovedLine } from "./changes";

/**
 * What a workbook could not keep of a meeting: the lines of this one, those of the one before (so that a second
 * refresh has nothing to compare with), or nothing new at all because officers' answers fill its memory.
 */
export type NotKept = "lines" | "earlierLines" | "memory";

const notKept: Readonly<Record<NotKept, string>> = {
  lines: "The plan is too large to compare with the next meeting: only its totals are kept.",
  earlierLines:
    "The plan is too large to keep two meetings: the actions of the earlier one are not kept any more, so another refresh will not say what changed.",
  memory: "The workbook can remember no more, so this meeting is not kept for the next one to compare with.",
};

/** Says what could not be kept of a meeting. */
export function notKeptWords(what: NotKept): string {
  return notKept[what];
}

type ListName = "newlyComplete" | "newlyOverdue" | "movedBack" | "datesExtended" | "added" | "removed";

/** The lists of changes in the order in which they are told. */
export const changeLists: readonly ListName[] = [
  "newlyComplete",
  "newlyOverdue",
  "movedBack",
  "datesExtended",
  "added",
  "removed",
];

const titles: Readonly<Record<ListName, string>> = {
  newlyComplete: "Newly complete",
  newlyOverdue: "Newly overdue",
  movedBack: "Rating worse",
  datesExtended: "Dates extended",
  added: "Added",
  removed: "Removed",
};

/** The heading of one list: "Newly complete". */
export function changeTitle(list: ListName): string {
  return titles[list];
}

const after: Readonly<Record<ListName, string>> = {
  newlyComplete: "newly complete",
  newlyOverdue: "newly overdue",
  movedBack: "with a worse rating",
  datesExtended: "with a later date",
  added: "added",
  removed: "removed",
};

/** "ten actions newly complete", "three newly overdue": the first names what is counted. Empty where nothing changed. */
function changeParts(changes: ChangesOf): readonly string[] {
  const changed = changeLists.filter((list) => changes[list].length > 0);
  return changed.map((list, at) => {
    const count = changes[list].length;
    return at === 0
      ? `${counted(count, "action", "actions")} ${after[list]}`
      : `${numberWord(count)} ${after[list]}`;
  });
}

const allCompared = ({ notCompared }: ChangesOf): boolean => notCompared === 0;

/** Such as "Since the meeting on 13 July 2021: ten actions newly complete, seven newly overdue and two added." */
export function changeSentence({ since, all }: Changes): string {
  const parts = changeParts(all);
  const meeting = `since the meeting on ${longDay(since)}`;
  if (parts.length > 0) return `${capitalised(meeting)}: ${listed(parts)}.`;
  return allCompared(all)
    ? `Nothing has changed ${meeting}.`
    : `No actions were added or removed and no dates extended ${meeting}.`;
}

/** The same for one review, without the day: "one action newly complete and one with a worse rating"; "" where nothing changed. */
export function reviewChangeWords(changes: ChangesOf): string {
  return listed(changeParts(changes));
}

/** How the lines add up: "83 actions then, two added, one removed: 84 now." */
export function balanceWords({ before, added, removed, now }: ChangesOf): string {
  const actions = counted(before, "action", "actions");
  return `${capitalised(actions)} then, ${numberWord(added.length)} added, ${numberWord(removed.length)} removed: ${numberWord(now)} now.`;
}

/** "One of the two removed actions was", "All removed actions were": the beginning of a sentence about some of several. */
function someOf(count: number, of: number, which: string, [one, several]: readonly [string, string]): string {
  if (of === 1) return `The ${which} action ${one}`;
  if (count === of) return `All ${numberWord(of)} ${which} actions ${several}`;
  return `${numberWordFirst(count)} of the ${numberWord(of)} ${which} actions ${count === 1 ? one : several}`;
}

function removedComplete({ removed }: ChangesOf): readonly string[] {
  const complete = removed.filter((line) => line.complete).length;
  return complete === 0 ? [] : [`${someOf(complete, removed.length, "removed", ["was", "were"])} complete.`];
}

function addedStanding({ added }: ChangesOf): readonly string[] {
  const complete = added.filter((line) => line.complete === true).length;
  const overdue = added.filter(({ timing }) => timing === "overdue").length;
  const said = (count: number, words: string): string[] =>
    count === 0 ? [] : [`${someOf(count, added.length, "added", ["is", "are"])} ${words}.`];
  return [...said(complete, "complete already"), ...said(overdue, "overdue already")];
}

function wholeReviews({ reviews }: Changes): readonly string[] {
  return reviews.flatMap(({ name, before, now }) => {
    const review = name === "" ? "Without a review" : name;
    if (now === 0 && before > 0)
      return [`${review}: no action is counted any more (${numberWord(before)} then).`];
    return before === 0 && now > 0 ? [`${review}: no action was counted then (${numberWord(now)} now).`] : [];
  });
}

function unsure({ all, pairedByOrder }: Changes): readonly string[] {
  const { notCompared } = all;
  const ratings =
    notCompared === 1
      ? "The rating of one action is"
      : `The ratings of ${numberWord(notCompared)} actions are`;
  const actions = countedFirst(pairedByOrder, "action", "actions");
  const were = pairedByOrder === 1 ? "was" : "were";
  const said: string[] = [];
  if (notCompared > 0) said.push(`${ratings} not compared, because green meant something else then.`);
  if (pairedByOrder > 0)
    said.push(
      `${actions} could not be told apart from others and ${were} compared in the order of the sheets.`,
    );
  return said;
}

/** What a reader must know beside the numbers: whole reviews that came or went, what could not be compared. */
export function changeNotes(changes: Changes): readonly string[] {
  return [
    ...wholeReviews(changes),
    ...addedStanding(changes.all),
    ...removedComplete(changes.all),
    ...unsure(changes),
  ];
}

/** "was green, now amber"; "was complete, now amber". */
export function movedBackWords({ line, from }: MovedBack): string {
  const now = line.rating === null ? "open" : ratingHeading(line.rating).toLowerCase();
  return `was ${ratingHeading(from).toLowerCase()}, now ${now}`;
}

/** "was 31 March 2021, now 31 December 2021". */
export function dateExtendedWords({ line, from }: DateExtended): string {
  return line.due === null ? `was ${longDay(from)}` : `was ${longDay(from)}, now ${longDay(line.due)}`;
}

/** By what a removed line can be told: "6.2 “Agree one form” of LCSPR Family C", "“Agree one form” of Review A". */
export function removedLineWords({ ref, words, review }: RemovedLine): string {
  const said = words === "" ? "" : `“${words}”`;
  const name = [ref ?? "", said].filter((part) => part !== "").join(" ") || "An action without a reference";
  return review === "" ? name : `${name} of ${review}`;
}
