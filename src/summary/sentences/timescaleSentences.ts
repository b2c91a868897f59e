import type { Line } from "../../plan/line";
import { longDay } from "../wording/written/days";
import { capitalised, listed, numberWord } from "../wording/written/numberWords";
import type { ParagraphStyle } from "../paragraph/paragraphStyle";
import type { Subject } from "../paragraph/subject";
import { counted, countedFirst, countedParts } from "../wording/written/counted";
import { nameInText } from "../wording/written/nameInText";

/** The timing figures of a tally once nothing is asked. */
interface Timings {
  readonly overdue: number;
  readonly pastOriginal: number;
  readonly dueLater: number;
  readonly continuing: number;
  readonly noUsableDate: number;
}

function timingsOf({ tally }: Subject): Timings | null {
  const { overdue, pastOriginal, dueLater, continuing, noUsableDate } = tally;
  if (overdue === null || pastOriginal === null || dueLater === null) return null;
  if (continuing === null || noUsableDate === null) return null;
  return { overdue, pastOriginal, dueLater, continuing, noUsableDate };
}

/** "three have no end date", "two have no usable date"; none where every open action is dated. */
const undated = ({ continuing, noUsableDate }: Timings): readonly string[] =>
  countedParts([
    [continuing, "has no end date", "have no end date"],
    [noUsableDate, "has no usable date", "have no usable date"],
  ]);

const longestList = 3;

/** ": four in A, three in B and one in C"; "" where the paragraph is about one review, or has only one. */
function byReview({ reviews }: Subject): string {
  const late = reviews
    .filter(({ name, overdue }) => name !== "" && (overdue ?? 0) > 0)
    .sort((one, other) => (other.overdue ?? 0) - (one.overdue ?? 0));
  const all = reviews.reduce((sum, { overdue }) => sum + (overdue ?? 0), 0);
  if (reviews.length < 2 || late.length === 0) return "";
  const shown = late.slice(0, longestList);
  const names = shown.map(({ name }) => nameInText(name));
  const said = shown.reduce((sum, { overdue }) => sum + (overdue ?? 0), 0);
  if (shown.length === 1 && said === all) return `, ${all === 1 ? "" : "all "}in ${names[0] ?? ""}`;
  // Three of fifty reviews would say little of where most is late.
  if (said * 2 < all) return "";
  const parts = shown.map(({ overdue }, index) => `${numberWord(overdue ?? 0)} in ${names[index] ?? ""}`);
  return `: ${listed(said < all ? [...parts, `${numberWord(all - said)} elsewhere`] : parts)}`;
}

/** " (lead: “Named Nurse”)"; "" where the line names none. */
function leadWords(line: Line | undefined): string {
  const lead = line?.lead?.trim() ?? "";
  return lead === "" ? "" : ` (lead: ${nameInText(lead)})`;
}

/** "it was due on 30 September 2021", "both were due on …", "the oldest, in A, was due on … (lead: B)". */
function oldestWords({ lines }: Subject, style: ParagraphStyle, namesReview: boolean): string {
  const late = lines.filter(({ timing }) => timing === "overdue");
  const first = late.reduce((day, { due }) => Math.min(day, due ?? Infinity), Infinity);
  const oldest = late.filter(({ due }) => due === first);
  const day = oldest[0]?.due ?? null;
  if (day === null) return "";
  const lead = style === "full" && oldest.length === 1 ? leadWords(oldest[0]) : "";
  const on = `due on ${longDay(day)}${lead}`;
  if (late.length === 1) return `it was ${on}`;
  if (oldest.length === late.length) return `${late.length === 2 ? "both" : "all"} were ${on}`;
  const [review, ...others] = new Set(oldest.map((line) => line.review ?? ""));
  const where =
    namesReview && review !== undefined && review !== "" && others.length === 0
      ? `, in ${nameInText(review)},`
      : "";
  return `the oldest${where} ${oldest.length === 1 ? "was" : "were"} ${on}`;
}

function overdueSentence(subject: Subject, overdue: number, style: ParagraphStyle): string[] {
  const stem = countedFirst(overdue, "action is overdue", "actions are overdue");
  const where = style === "full" ? byReview(subject) : "";
  const listsReviews = where.startsWith(":");
  const namesReview = style === "full" && subject.reviews.length > 1 && !where.startsWith(",");
  const oldest = oldestWords(subject, style, namesReview);
  if (oldest === "") return [`${stem}${where}.`];
  return listsReviews ? [`${stem}${where}.`, `${capitalised(oldest)}.`] : [`${stem}${where}; ${oldest}.`];
}

/** How many of those due later have passed the date first set. */
const movedOf = ({ lines, meetingDate }: Subject): number =>
  lines.filter(
    ({ timing, originalDue }) => timing === "dueLater" && originalDue !== null && originalDue < meetingDate,
  ).length;

/** "all by a revised date", "three by a revised date"; "" where no date has passed and been moved. */
function revised(moved: number, dueLater: number): string {
  if (moved === 0) return "";
  if (moved < dueLater) return ` (${numberWord(moved)} by a revised date)`;
  return dueLater === 1 ? " (by a revised date)" : ` (${dueLater === 2 ? "both" : "all"} by a revised date)`;
}

function otherOpen(subject: Subject, timings: Timings): string[] {
  const { dueLater, continuing, noUsableDate } = timings;
  const others = dueLater + continuing + noUsableDate;
  if (others === 0) return [];
  const later = revised(movedOf(subject), dueLater);
  const groups = [
    [dueLater, `is within timescale${later}`, `are within timescale${later}`],
    [continuing, "has no end date", "have no end date"],
    [noUsableDate, "has no usable date", "have no usable date"],
  ] as const;
  const [only, ...more] = groups.filter(([count]) => count > 0);
  if (only === undefined || more.length > 0)
    return [`Of the other ${numberWord(others)} open actions, ${listed(countedParts(groups))}.`];
  const which = others === 1 ? "open action" : `${numberWord(others)} open actions`;
  return [`The other ${which} ${others === 1 ? only[1] : only[2]}.`];
}

/** Said where the revised dates named among the others are not all: those without an end had a date once, too. */
function pastOriginal(subject: Subject, { overdue, pastOriginal: count }: Timings): string[] {
  if (count <= overdue || count === overdue + movedOf(subject)) return [];
  return [`In all, ${counted(count, "open action has", "open actions have")} passed the date first set.`];
}

/** "All open actions", "all dated actions" or, where there is one, that one. */
function whichActions(dueLater: number, which: "open" | "dated"): string {
  if (dueLater > 1) return `${dueLater === 2 ? "Both" : "All"} ${which} actions are`;
  return which === "open" ? "The one open action is" : "The one open action with a date is";
}

/** ", one by a revised date", ", both by a revised date", ", by a revised date"; "" where none was moved. */
function byRevisedDate(moved: number, dueLater: number): string {
  if (moved === 0) return "";
  if (dueLater === 1) return ", by a revised date";
  const count = moved < dueLater ? numberWord(moved) : dueLater === 2 ? "both" : "all";
  return `, ${count} by a revised date`;
}

/** "three have no end date (one of them past the date first set)"; "" where every open action is dated. */
function undatedWords(timings: Timings, moved: number): string {
  const undatedCount = timings.continuing + timings.noUsableDate;
  if (undatedCount === 0) return "";
  const past = timings.pastOriginal - moved;
  const which = undatedCount === 1 ? "" : `${numberWord(past)} of them `;
  return `${listed(undated(timings))}${past === 0 ? "" : ` (${which}past the date first set)`}`;
}

/** The claim "within timescale" carries whatever it does not cover, and is withheld where nothing is dated. */
function withinTimescale(subject: Subject, timings: Timings): string {
  const { dueLater } = timings;
  const moved = movedOf(subject);
  const rest = undatedWords(timings, moved);
  if (dueLater === 0) return `No open action has a date to be held to: ${rest}.`;
  const claim = `${whichActions(dueLater, rest === "" ? "open" : "dated")} within timescale`;
  return `${claim}${byRevisedDate(moved, dueLater)}${rest === "" ? "" : `; ${rest}`}.`;
}

/**
 * What is overdue and since when, what has no end or no usable date, and "within timescale" only where it is true;
 * the short style keeps to the first. Nothing while it is asked what green means, and nothing where every action is
 * finished and complete.
 */
export function timescaleSentences(subject: Subject, style: ParagraphStyle): readonly string[] {
  const timings = timingsOf(subject);
  const { lines, complete } = subject.tally;
  if (timings === null || lines === 0) return [];
  const { overdue, dueLater, continuing, noUsableDate } = timings;
  if (overdue + dueLater + continuing + noUsableDate === 0)
    return complete === lines ? [] : ["No action is still open."];
  if (overdue === 0) return [withinTimescale(subject, timings)];
  const late = overdueSentence(subject, overdue, style);
  return style === "short"
    ? late
    : [...late, ...otherOpen(subject, timings), ...pastOriginal(subject, timings)];
}
