import type { Rating } from "../../plan/line";
import type { MovedBack } from "../changes/changes";
import { saidRating } from "../wording/written/saidRating";
import { longDay } from "../wording/written/days";
import { listed, numberWord } from "../wording/written/numberWords";
import type { ParagraphStyle } from "../paragraph/paragraphStyle";
import type { Subject } from "../paragraph/subject";
import { ratingHeading } from "../wording/ratingWords";
import { countedFirst } from "../wording/written/counted";

type Part = readonly [count: number, one: string, several: string];

/** " (green before, amber now)", where all of them did; "" where they differ. */
function fromAndTo(moved: readonly MovedBack[], { green, saidAs }: Subject): string {
  const [first] = moved;
  const to = first?.line.rating ?? null;
  if (first === undefined || to === null || to === first.from) return "";
  if (moved.some(({ line, from }) => from !== first.from || line.rating !== to)) return "";
  const said = (rating: Rating): string =>
    saidRating([rating], green, saidAs) ?? ratingHeading(rating).toLowerCase();
  // Where nothing is green any more, what was green then is told by its colour.
  return ` (${said(first.from)} before, ${said(to)} now)`;
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

function progressOf(
  { newlyComplete, newlyOverdue, movedBack }: ChangesSince,
  subject: Subject,
): readonly Part[] {
  const moved = `a worse rating${fromAndTo(movedBack, subject)}`;
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
    : "no action has been completed, added or removed, none has become overdue, and none has a worse rating";
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
 * completed, fell overdue or has a worse rating, and the rest only where that is all there is.
 */
export function changeSentences(subject: Subject, style: ParagraphStyle): readonly string[] {
  const { changes } = subject;
  if (changes === null) return [];
  const some = (parts: readonly Part[]): readonly Part[] => parts.filter(([count]) => count > 0);
  const progress = some(progressOf(changes, subject));
  const others = some(otherChangesOf(changes));
  const parts = style === "short" && progress.length > 0 ? progress : [...progress, ...others];
  const words = parts.length === 0 ? nothing(changes) : joined(parts);
  return [
    `Since the meeting on ${longDay(changes.since)}, ${words}${notCompared(changes)}.`,
    ...(style === "short" ? [] : paired(changes)),
  ];
}
