import { comparableText, plainText } from "../../plan/cells/cellText";
import type { Day } from "../../plan/cells/day";
import type { GreenMeaning, Line, Rating } from "../../plan/line";
import type { Plan } from "../../plan/plan";
import { inSheetOrder } from "../counts/groupLines";
import { onOneLine } from "../attention/onOneLine";
import { shorten } from "../wording/written/shorten";
import { textHash } from "./textHash";

/** By what a line is known again at the next meeting. */
export interface LineMarks {
  readonly ref: string | null;
  /** Stand-ins for what is asked, and for the timescale as it was written. */
  readonly text: string;
  readonly dueText: string;
  /** The same for the recommendation, where the line has no reference; else "". */
  readonly recommendation: string;
  /** The same for the lead; "" where the line has a reference or no lead, or an earlier version kept none. */
  readonly lead: string;
}

/** What is kept of one line. */
export interface LineThen extends LineMarks {
  readonly rating: Rating;
  readonly complete: boolean;
  readonly overdue: boolean;
  readonly due: Day | null;
  /** The beginning of its action; "" where there is no room, or an earlier version kept none. */
  readonly words: string;
}

/** What green meant on the sheets of one review: "mixed" where they differ. */
export type GreenOfReview = GreenMeaning | "mixed";

export interface ReviewThen {
  /** "" for lines without a review. */
  readonly name: string;
  readonly green: GreenOfReview;
  readonly lines: readonly LineThen[];
}

/** A plan as it stood at one meeting, as far as a later meeting needs it. */
export interface Snapshot {
  readonly meetingDate: Day;
  readonly reviews: readonly ReviewThen[];
}

/** How many characters each stand-in has (6 bits each): the text's alone must tell thousands of lines apart. */
export const hashLengths = { text: 7, recommendation: 2, dueText: 2, lead: 1 } as const;

const mostWords = 60;
const fewestWords = 12;
/** For all lines of a plan together, so that a long plan's words do not take the room of its lines. */
const roomForWords = 30_000;
const noise = /[^\p{L}\p{N}]+/gu;

/** Letters and digits alone, so that a full stop or a space more makes no other line. */
function bareText(text: string): string {
  const comparable = comparableText(text);
  const bare = comparable.replace(noise, "");
  return bare === "" ? comparable : bare;
}

/** What a line asks for, bare: its action, else the recommendation that it states. */
export const askedText = ({ action, recommendation }: Line): string =>
  bareText(action ?? recommendation ?? "");

const marksOfLines = new WeakMap<Line, LineMarks>();

/** By what a line of a plan is known again; worked out once for each line. */
export function marksOf(line: Line): LineMarks {
  const known = marksOfLines.get(line);
  if (known) return known;
  const { ref, recommendation, dueText, lead } = line;
  const marks = {
    ref,
    text: textHash(askedText(line), hashLengths.text),
    dueText: textHash(dueText, hashLengths.dueText),
    recommendation: ref === null ? textHash(bareText(recommendation ?? ""), hashLengths.recommendation) : "",
    lead: ref === null && lead !== null ? textHash(bareText(lead), hashLengths.lead) : "",
  };
  marksOfLines.set(line, marks);
  return marks;
}

/** How many letters are kept of each action, with and without a reference. */
interface WordsKept {
  readonly named: number;
  readonly unnamed: number;
}

function lineThen(line: Line, wordsKept: WordsKept): LineThen {
  const most = line.ref === null ? wordsKept.unnamed : wordsKept.named;
  return {
    ...marksOf(line),
    rating: line.rating ?? "notRated",
    complete: line.complete === true,
    overdue: line.timing === "overdue",
    due: line.due,
    words:
      most === 0 ? "" : shorten(onOneLine(plainText(line.action ?? line.recommendation ?? "")), most - 1),
  };
}

function share(room: number, count: number): number {
  const each = Math.floor(room / count);
  return each < fewestWords ? 0 : Math.min(each, mostWords);
}

/**
 * All the same, so that a second refresh keeps the same. Actions without a reference come first, since nothing else
 * tells them; the others share the room that is left.
 */
function wordsKeptOf({ lines }: Plan): WordsKept {
  const count = lines.filter(({ ref }) => ref === null).length;
  const unnamed = share(roomForWords, count);
  return { unnamed, named: share(roomForWords - unnamed * count, lines.length - count) };
}

/**
 * What green means for the lines of one review, by the sheets they stand on. Where a sheet shows by ticks or dates
 * what is done, what is done is green, so it counts as "complete".
 */
export function greenOf(plan: Plan, lines: readonly Line[]): GreenOfReview {
  const own = new Set(lines.map(({ sheet }) => sheet));
  const meanings = new Set(
    plan.sheets.filter(({ name }) => own.has(name)).map(({ green }) => green ?? "complete"),
  );
  const [only = "complete"] = meanings;
  return meanings.size > 1 ? "mixed" : only;
}

/** The lines of each review in the order of the sheets, by the review's name, "" for none. */
export function linesByReview(plan: Plan): ReadonlyMap<string, readonly Line[]> {
  const reviews = new Map<string, Line[]>();
  for (const line of inSheetOrder(plan)) {
    const name = line.review ?? "";
    const own = reviews.get(name);
    if (own) own.push(line);
    else reviews.set(name, [line]);
  }
  return reviews;
}

/** A plan as it is kept for the next meeting. For plans of which nothing is asked. */
export function snapshotOf(plan: Plan): Snapshot {
  const wordsKept = wordsKeptOf(plan);
  return {
    meetingDate: plan.meetingDate,
    reviews: [...linesByReview(plan)].map(([name, lines]) => ({
      name,
      green: greenOf(plan, lines),
      lines: lines.map((line) => lineThen(line, wordsKept)),
    })),
  };
}
