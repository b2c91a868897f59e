import type { Day } from "../../plan/cells/day";
import { ratings } from "../../plan/line";
import { hashLengths, type GreenOfReview, type LineThen, type ReviewThen, type Snapshot } from "./snapshot";
import { fromDigits, inDigits } from "./textHash";

/**
 * The lines of one review as the workbook keeps them: one text for each column, which takes far less room than
 * an object for each line. References and words are joined by "|", and "" stands for none at all; every other
 * column gives each line the same number of characters, some 21 together.
 */
export interface KeptReview {
  readonly name: string;
  readonly green: GreenOfReview;
  readonly refs: string;
  readonly words: string;
  readonly texts: string;
  /** Of the lines without a reference only. */
  readonly recommendations: string;
  /** The same; absent where an earlier version kept none, a space where a line has no lead. */
  readonly leads?: string | undefined;
  readonly dueTexts: string;
  /** Rating, complete and overdue in one character. */
  readonly states: string;
  /** Three characters; 0 where there is no day. */
  readonly dues: string;
}

/** A meeting with its lines as the workbook keeps them. */
export interface KeptMeeting {
  readonly date: number;
  readonly reviews: readonly KeptReview[];
}

const dueLength = 3;
/** Three characters reach to the year 2617; what is said to be due later is kept without its day. */
const daysKept = 64 ** dueLength;

const noLead = " ".repeat(hashLengths.lead);

const joined = (parts: readonly string[]): string =>
  parts.every((part) => part === "")
    ? ""
    : parts.map((part) => part.replaceAll("~", "~0").replaceAll("|", "~1")).join("|");

const apart = (text: string, count: number): readonly string[] =>
  text === ""
    ? Array.from({ length: count }, () => "")
    : text.split("|").map((part) => part.replaceAll("~1", "|").replaceAll("~0", "~"));

const stateOf = ({ rating, complete, overdue }: LineThen): number =>
  ratings.indexOf(rating) * 4 + (complete ? 2 : 0) + (overdue ? 1 : 0);

function keptReview({ name, green, lines }: ReviewThen): KeptReview {
  return {
    name,
    green,
    refs: joined(lines.map(({ ref }) => ref ?? "")),
    words: joined(lines.map(({ words }) => words)),
    texts: lines.map(({ text }) => text).join(""),
    recommendations: lines.map(({ recommendation }) => recommendation).join(""),
    leads: lines.flatMap(({ ref, lead }) => (ref === null ? [lead === "" ? noLead : lead] : [])).join(""),
    dueTexts: lines.map(({ dueText }) => dueText).join(""),
    states: lines.map((line) => inDigits(stateOf(line), 1)).join(""),
    dues: lines.map(({ due }) => inDigits(due !== null && due < daysKept ? due : 0, dueLength)).join(""),
  };
}

/** A snapshot as the workbook keeps it. */
export function keptMeetingOf({ meetingDate, reviews }: Snapshot): KeptMeeting {
  return { date: meetingDate, reviews: reviews.map(keptReview) };
}

/** A meeting without the words of lines that have a reference, for a memory that is full. */
export function withoutWords({ date, reviews }: KeptMeeting): KeptMeeting {
  const withoutOwn = (review: KeptReview): KeptReview => {
    const count = review.states.length;
    const refs = apart(review.refs, count);
    const words = apart(review.words, count).map((own, at) => ((refs[at] ?? "") === "" ? own : ""));
    return { ...review, words: joined(words) };
  };
  return { date, reviews: reviews.map(withoutOwn) };
}

/** The parts of a column that has so many characters a line. */
const cut = (text: string, length: number, count: number): readonly string[] | null =>
  text.length === length * count
    ? Array.from({ length: count }, (_, at) => text.slice(at * length, (at + 1) * length))
    : null;

function lineFrom(
  state: string,
  due: string,
): Pick<LineThen, "rating" | "complete" | "overdue" | "due"> | null {
  const [number, day] = [fromDigits(state), fromDigits(due)];
  const rating = number === null ? undefined : ratings[Math.floor(number / 4)];
  if (number === null || day === null || rating === undefined) return null;
  const [complete, overdue] = [number % 4 >= 2, number % 2 === 1];
  return { rating, complete, overdue, due: day === 0 ? null : (day as Day) };
}

/** The columns of a kept review; null where one has not a part for each line. */
function columnsFrom(kept: KeptReview) {
  const count = kept.states.length;
  const refs = apart(kept.refs, count);
  const words = apart(kept.words, count);
  const unnamed = refs.filter((ref) => ref === "").length;
  const texts = cut(kept.texts, hashLengths.text, count);
  const recommendations = cut(kept.recommendations, hashLengths.recommendation, unnamed);
  const leads = cut(kept.leads ?? noLead.repeat(unnamed), hashLengths.lead, unnamed);
  const dueTexts = cut(kept.dueTexts, hashLengths.dueText, count);
  const dues = cut(kept.dues, dueLength, count);
  if (!texts || !recommendations || !leads || !dueTexts || !dues) return null;
  return refs.length === count && words.length === count
    ? { refs, words, texts, recommendations, leads, dueTexts, dues }
    : null;
}

function reviewFrom(kept: KeptReview): ReviewThen | null {
  const columns = columnsFrom(kept);
  if (!columns) return null;
  const lines: LineThen[] = [];
  let unnamed = 0;
  for (let at = 0; at < kept.states.length; at++) {
    const state = lineFrom(kept.states.charAt(at), columns.dues[at] ?? "");
    if (!state) return null;
    const ref = columns.refs[at] ?? "";
    const lead = ref === "" ? (columns.leads[unnamed] ?? "") : "";
    lines.push({
      ...state,
      ref: ref === "" ? null : ref,
      words: columns.words[at] ?? "",
      text: columns.texts[at] ?? "",
      dueText: columns.dueTexts[at] ?? "",
      lead: lead === noLead ? "" : lead,
      recommendation: ref === "" ? (columns.recommendations[unnamed++] ?? "") : "",
    });
  }
  return { name: kept.name, green: kept.green, lines };
}

/** The snapshot that a workbook kept; null where it is damaged, since half of it would tell of lines removed. */
export function snapshotFrom(kept: KeptMeeting): Snapshot | null {
  const reviews = kept.reviews.map(reviewFrom);
  if (reviews.some((review) => review === null)) return null;
  return { meetingDate: kept.date as Day, reviews: reviews.flatMap((review) => review ?? []) };
}
