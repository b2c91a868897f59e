import type { MovedBack } from "../changes/changes";
import { longDay } from "../wording/days";
import { listed, numberWord } from "../wording/numberWords";
import type { ParagraphStyle } from "../paragraph/paragraphStyle";
import type { Subject } from "../paragraph/subject";
import { ratingHeading } from "../wording/ratingWords";
import { countedFirst } from "../wording/counted";

type Part = readonly [count: number, one: string, several: string];

/** " from green to amber", where all of them did; "" where they differ. */
function fromAndTo(moved: readonly MovedBack[]): string {
  const [first] = moved;
  const to = first?.line.rating ?? null;
  if (first === undefined || to === null || to === first.from) return "";
  if (moved.some(({ line, from }) => from !== first.from || line.rating !== to)) return "";
  return ` from ${ratingHeading(first.from).toLowerCase()} to ${ratingHeading(to).toLowerCase()}`;
}

/** The first part names the actions, the others lean on it. */
function joined(parts: readonly Part[]): string {
  return listed(
    parts.map(([count, one, several], index) => {
      const noun = index > 0 ? "" : count === 1 ? " action" : " actions";
      return `${numberWord(count)}${noun} ${count === 1 ? one : several}`;
    }),
  );
}

type ChangesSince = NonNullable<Subject["changes"]>;

function progressOf({ newlyComplete, newlyOverdue, movedBack }: ChangesSince): readonly Part[] {
  const moved = `moved back${fromAndTo(movedBack)}`;
  return [
    [newlyComplete.length, "has been completed", "have been completed"],
    [newlyOverdue.length, "has become overdue", "have become overdue"],
    [movedBack.length, `has ${moved}`, `have ${moved}`],
  ];
}

const otherChangesOf = ({ datesExtended, added, removed }: ChangesSince): readonly Part[] => [
  [datesExtended.length, "has a later date", "have later dates"],
  [added.length, "has been added", "have been added"],
  [removed.length, "has been removed", "have been removed"],
];

/** What is said where nothing is on the lists; less where not all could be compared. */
function nothing({ notCompared }: ChangesSince): string {
  return notCompared > 0
    ? "no action has been added or removed"
    : "no action has been completed, added or removed, and none has become overdue or moved back";
}

/** Green meant something else then, so who was complete or overdue at that meeting is not known. */
function notCompared({ notCompared: count }: ChangesSince): string {
  if (count === 0) return "";
  const ratings = count === 1 ? "the rating of one action" : `the ratings of ${numberWord(count)} actions`;
  return `; ${ratings} could not be compared, because green had another meaning then`;
}

function paired({ pairedByOrder: count }: ChangesSince): string[] {
  if (count === 0) return [];
  const was = count === 1 ? "was" : "were";
  return [
    `${countedFirst(count, "action", "actions")} could not be told apart from others and ${was} compared in the order of the sheets.`,
  ];
}

/**
 * What changed since the meeting that is compared with; nothing where there is none. The short style says what was
 * completed, fell overdue or moved back, and the rest only where that is all there is.
 */
export function changeSentences({ changes }: Subject, style: ParagraphStyle): readonly string[] {
  if (changes === null) return [];
  const some = (parts: readonly Part[]): readonly Part[] => parts.filter(([count]) => count > 0);
  const progress = some(progressOf(changes));
  const others = some(otherChangesOf(changes));
  const parts = style === "short" && progress.length > 0 ? progress : [...progress, ...others];
  const words = parts.length === 0 ? nothing(changes) : joined(parts);
  return [
    `Since the meeting on ${longDay(changes.since)}, ${words}${notCompared(changes)}.`,
    ...(style === "short" ? [] : paired(changes)),
  ];
}
