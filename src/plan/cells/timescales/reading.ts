import type { DueKind } from "../../line";
import type { Day } from "../day";

/** What there is to say about how a timescale was read. */
export type TimescaleNote =
  /** A status word stands in the date column. */
  | "statusWord"
  /** The status word comes with a day; see `completed`. */
  | "completedOn"
  /** Day and month could be swapped; read in UK order. */
  | "ambiguousDayMonth"
  /** Month before day, because the other order is no date. */
  | "monthFirst"
  /** A school term or season ends on a day from the settings. */
  | "assumedTerm"
  /** The year, or which kind of year, is not written. */
  | "assumedYear"
  /** A plain number, or a vague part of a month or week, taken for a day. */
  | "assumedDay"
  /** Counted from the day the plan was agreed. */
  | "fromAgreed"
  /** Counted from a day that is named beside it. */
  | "fromNamedDay"
  /** More than one date; the last counts. */
  | "several"
  /** Marked as to be confirmed. */
  | "toBeConfirmed"
  /** A date and a word such as "ongoing" together. */
  | "continuingWithDate"
  /** A date that does not exist, or lies before 1990 or after 2100. */
  | "implausible"
  /** It counts from a day the plan was agreed, and none is known. */
  | "noStart"
  /** It is no timescale that could be read. */
  | "notADate";

/** A timescale cell as it was read. */
export interface Timescale {
  readonly kind: DueKind;
  /** The day that counts; a day exactly where kind is "date". */
  readonly due: Day | null;
  /** The first day, where a later one replaced it. Ranges and phases replace nothing. */
  readonly originalDue: Day | null;
  /** The day beside "completed", where the cell has one. */
  readonly completed: Day | null;
  /** Every day named, in order of time, where there are several; else empty. */
  readonly milestones: readonly Day[];
  readonly notes: readonly TimescaleNote[];
}

/** A timescale that gives no day. */
export function withoutDay(kind: Exclude<DueKind, "date">, notes: readonly TimescaleNote[] = []): Timescale {
  return { kind, due: null, originalDue: null, completed: null, milestones: [], notes };
}
