import type { FreeCell } from "../../freeSheet";
import { logTimescale, type LogTimescale } from "./logTimescale";
import { pick, pickWeighted, seededNumbers } from "./seededNumbers";
import words from "./words.json";

/** A rating as the log writes it. */
export type LogRating = keyof typeof words.updates;

/** One line of the log, with all that its author knows of it. */
export interface LogLine {
  readonly review: string;
  readonly theme: string;
  readonly ref: FreeCell;
  readonly recommendation: string;
  /** The listed reference it answers; null where it answers none. */
  readonly answers: string | null;
  readonly grounding: "grounded" | "additional" | "noRecommendation" | "notInReview" | "notRecognised";
  readonly action: string;
  readonly lead: string;
  readonly timescale: LogTimescale;
  readonly rating: LogRating;
  readonly update: string;
}

export interface LogRecommendation {
  readonly review: string;
  readonly ref: string;
  readonly text: string;
}

export interface Log {
  readonly lines: readonly LogLine[];
  readonly recommendations: readonly LogRecommendation[];
}

type Topic = (typeof words.topics)[number];
interface Making {
  readonly random: () => number;
  readonly review: string;
  /** Place of the review among the reviews, from 0. */
  readonly at: number;
}

const kinds = ["SCR", "LCSPR", "Thematic review", "Internal audit", "Peer review"] as const;
const ratingWeights: readonly (readonly [LogRating, number])[] = [
  ["G", 50],
  ["A", 30],
  ["R", 6],
  ["Not started", 6],
  ["On hold", 2],
  ["Superseded", 3],
  ["TBC", 3],
];

/** A log of exactly so many lines, with the recommendations of its reviews: the same for the same seed. */
export function logLines(count: number, seed: number): Log {
  const random = seededNumbers(seed);
  const lines: LogLine[] = [];
  const recommendations: LogRecommendation[] = [];
  for (let at = 0; lines.length < count; at += 1) {
    const making = {
      random,
      at,
      review: `${pick(kinds, ((at % 5) + 0.5) / 5)} ${at + 1} (${2017 + (at % 5)})`,
    };
    const stated = 24 + Math.floor(random() * 16);
    for (let number = 1; number <= stated && lines.length < count; number += 1) {
      const topic = pick(
        words.topics,
        (((at * 7 + number) % words.topics.length) + 0.5) / words.topics.length,
      );
      const recommendation = recommendationOf(making, number, topic);
      recommendations.push(recommendation);
      lines.push(...linesOf(making, recommendation, topic, number, count - lines.length));
    }
    lines.push(...strayLines(making).slice(0, count - lines.length));
  }
  return { lines, recommendations };
}

function recommendationOf({ review, at }: Making, number: number, topic: Topic): LogRecommendation {
  const start = pick(words.recommendations, (((at + number) % 6) + 0.5) / 6);
  return { review, ref: listedRef(at, number), text: `${start} ${topic.about}` };
}

/** Each kind of review numbers its recommendations in its own way. */
function listedRef(at: number, number: number): string {
  const refs = [
    String(number),
    `R${number}`,
    `Rec ${number}`,
    `${17 + (at % 5)} BCFU ${String(number).padStart(2, "0")}`,
    `${1 + (at % 7)}.${number}`,
  ];
  return pick(refs, ((at % 5) + 0.5) / 5);
}

/** The reference of a part: 3.1, R3a, Rec 3a; audits and peer reviews repeat the recommendation's own. */
function partRef(at: number, listed: string, part: number): FreeCell {
  if (at % 5 === 0) return `${listed}.${part}`;
  if (at % 5 < 3) return `${listed}${"abcdef".charAt(part - 1)}`;
  // A number that shows 1.10, as Excel keeps it when nobody told it that this is text.
  return at % 5 === 4 && listed.endsWith("0") ? { value: Number(listed), format: "0.00" } : listed;
}

function linesOf(
  { random, at, review }: Making,
  recommendation: LogRecommendation,
  topic: Topic,
  number: number,
  room: number,
): LogLine[] {
  // One recommendation in a hundred has no line at all.
  const parts = Math.min(room, random() < 0.01 ? 0 : 1 + Math.floor(random() * 6));
  return Array.from({ length: parts }, (_, part) => ({
    review,
    theme: topic.theme,
    ref: partRef(at, recommendation.ref, part + 1),
    recommendation: recommendation.text,
    answers: recommendation.ref,
    grounding: "grounded",
    action: actionOn(topic, number + part * 2),
    lead: topic.lead,
    ...stateOf(random),
  }));
}

const actionOn = (topic: Topic, at: number): string =>
  `${pick(words.actions, ((at % words.actions.length) + 0.5) / words.actions.length)} ${topic.about}`;

function stateOf(random: () => number): Pick<LogLine, "timescale" | "rating" | "update"> {
  const rating = pickWeighted(ratingWeights, random());
  return { rating, update: pick(words.updates[rating], random()), timescale: logTimescale(random) };
}

/** At the end of a review: additional actions, and now and then a line that belongs to no recommendation. */
function strayLines({ random, review, at }: Making): LogLine[] {
  const stray = (grounding: LogLine["grounding"], ref: string, recommendation: string): LogLine => {
    const topic = pick(words.topics, random());
    const { theme, lead } = topic;
    const action = actionOn(topic, Math.floor(random() * 12));
    return { review, theme, ref, recommendation, answers: null, grounding, action, lead, ...stateOf(random) };
  };
  const lines = [
    stray("additional", "A1", "Additional action"),
    stray("additional", "A2", "Additional action"),
  ];
  if (at % 4 === 0) lines.push(stray("noRecommendation", "", ""));
  if (at % 5 === 0) lines.push(stray("notInReview", "97", "Carried over from an earlier log"));
  if (at % 6 === 0) lines.push(stray("notRecognised", "", "Learning from the inquest to be shared"));
  return lines;
}
