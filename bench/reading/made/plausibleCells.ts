import type { HeadingMeaning } from "../../../src/plan/columns/headingMeaning";
import { dayWriter, timescaleWriter } from "./dayStyles";
import { fillings } from "./fillings";
import type { LineStory } from "./lineStory";
import { ratingWriter } from "./ratingStyles";
import type { Seeded } from "./seeded";
import type { OtherContent } from "../truthLabels";

/** A made-up cell. */
export interface MadeCell {
  readonly value: string | number;
  readonly format: string;
  /** "#RRGGBB"; none where missing. */
  readonly fill?: string;
}

const blank: MadeCell = { value: "", format: "General" };
const general = (value: string | number): MadeCell => ({ value, format: "General" });

type Writer = (story: LineStory, row: number) => MadeCell;

function references(random: Seeded): Writer {
  const style = random.whole(0, 6);
  return (_, row) => {
    const number = Math.floor(row / 2) + 1;
    if (style === 0) return general(row + 1);
    if (style === 1) return general(`${number}.${(row % 2) + 1}`);
    if (style === 2) return general(`R${number}${"ab"[row % 2] ?? ""}`);
    if (style === 3) return general(`4.${50 + row}`);
    if (style === 4) return general(`${row + 1}/17`);
    if (style === 5) return general(`SC19 O ${String(row + 1).padStart(2, "0")}`);
    return general(`A${row + 1}`);
  };
}

/** Texts drawn without repeating one until all are used. */
function texts(random: Seeded, list: readonly string[], blanks: number): Writer {
  let left: string[] = [];
  return () => {
    if (random.chance(blanks)) return blank;
    if (left.length === 0) left = [...list].sort(() => random.next() - 0.5);
    return general(left.pop() ?? "");
  };
}

/** One set of short texts, drawn again and again. */
function fromSet(random: Seeded, sets: readonly (readonly string[])[], blanks: number): Writer {
  const set = random.pick(sets);
  return () => (random.chance(blanks) ? blank : general(random.pick(set)));
}

/** The Home Office's "date of completion and outcome" is told in words as often as by a date. */
function completions(random: Seeded): Writer {
  const write = dayWriter(random);
  const inWords = random.chance(0.25);
  const words = ["reported to the Executive", "presented and approved", "new form in use", "briefing issued"];
  return ({ completed }) => {
    if (completed === null) return blank;
    const cell = write(completed);
    return inWords && typeof cell.value === "string"
      ? general(`${cell.value} - ${random.pick(words)}`)
      : cell;
  };
}

function percents(random: Seeded): Writer {
  const asText = random.chance(0.4);
  return ({ state }) => {
    const share =
      state === "done" ? 1 : state === "notStarted" ? 0 : random.pick([0.25, 0.5, 0.6, 0.75, 0.9]);
    return asText ? general(`${Math.round(share * 100)}%`) : { value: share, format: "0%" };
  };
}

function days(random: Seeded, of: (story: LineStory) => number | null): Writer {
  const write = dayWriter(random);
  return (story) => {
    const day = of(story);
    return day === null ? blank : write(day);
  };
}

/** What a column of a meaning may hold, in one style for the whole column. */
export function writerOf(meaning: HeadingMeaning, random: Seeded): Writer {
  switch (meaning) {
    case "ref":
    case "recommendationRef":
      return references(random);
    case "due": {
      const write = timescaleWriter(random);
      return ({ due }) => (random.chance(0.06) ? blank : write(due));
    }
    case "revisedDue":
      return days(random, ({ revised }) => revised);
    case "completed":
      return completions(random);
    case "start":
      return days(random, ({ start }) => start);
    case "raised":
      return days(random, ({ raised }) => raised);
    case "evidenceDue":
      return days(random, ({ evidenceDue }) => evidenceDue);
    case "evidenceDate":
      return days(random, ({ completed }) => completed);
    case "rating":
      return ratingWriter(random);
    case "percent":
      return percents(random);
    case "signedOff":
      return random.chance(0.5)
        ? days(random, ({ completed }) => completed)
        : fromSet(random, fillings.lead, 0.5);
    default:
      return textWriterOf(meaning, random);
  }
}

/** What a column holds that a plan has no name for. */
export function otherWriter(content: OtherContent, random: Seeded): Writer {
  return content === "day"
    ? days(random, ({ raised }) => raised)
    : fromSet(random, fillings.other[content], 0.1);
}

function textWriterOf(meaning: HeadingMeaning, random: Seeded): Writer {
  switch (meaning) {
    case "action":
      return texts(random, random.pick(fillings.action), 0.04);
    case "recommendation":
      return texts(random, random.pick(fillings.recommendation), 0);
    case "progress":
      return texts(random, random.pick(fillings.progress), random.pick([0, 0.15, 0.4]));
    case "outcome":
      return texts(random, fillings.outcome, 0.1);
    case "evidence":
      return texts(random, random.pick(fillings.evidence), random.pick([0, 0.4, 0.6]));
    case "lead":
      return fromSet(random, fillings.lead, 0.05);
    case "agency":
      return fromSet(random, fillings.agency, 0.05);
    case "review":
      return fromSet(random, fillings.review, 0);
    case "priority":
      return fromSet(random, fillings.theme, 0);
    case "importance":
      return fromSet(random, fillings.importance, 0.05);
    case "resource":
      return fromSet(random, fillings.resource, 0.2);
    case "monitoredBy":
      return fromSet(random, fillings.monitoredBy, 0.1);
    case "scope":
      return fromSet(random, fillings.scope, 0);
    default:
      throw new Error(`no cells for ${meaning}`);
  }
}
