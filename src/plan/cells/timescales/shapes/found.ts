import type { DayOfYear, TimescaleSettings } from "../../../settings";
import type { Day } from "../../day";
import type { TimescaleNote } from "../reading";

/** When a piece of a timescale is. */
export type When =
  | { readonly kind: "day"; readonly day: Day }
  /** Written like a date, but there is no such day. */
  | { readonly kind: "impossible" }
  /** Without a year: the same days of any year; day 31 stands for a month's last day. */
  | { readonly kind: "yearly"; readonly ends: readonly DayOfYear[] }
  /** So much time after a day. */
  | { readonly kind: "after"; readonly months: number; readonly days: number };

/** What one shape made of a piece of text. */
export interface Reading {
  readonly when: When;
  readonly notes: readonly TimescaleNote[];
}

/** A reading with the place of its text, 0-based, end after the last character. */
export interface Found extends Reading {
  readonly start: number;
  readonly end: number;
}

/** Where a shape was met. */
export interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly settings: TimescaleSettings;
}

/** Named parts of a match; a part that is missing is undefined. */
export type Parts = Readonly<Partial<Record<string, string>>>;

/**
 * One way of writing a time. The pattern is sticky, and met only where the text begins with a figure or a small letter
 * as `begins` says; `read` gives null where the match means something else.
 */
export interface Shape {
  readonly begins: "figure" | "letter" | "either";
  readonly pattern: RegExp;
  readonly read: (parts: Parts, place: Place) => Reading | null;
}

/** A reading of a day, or "impossible" where it is null. */
export function onDay(day: Day | null, notes: readonly TimescaleNote[] = []): Reading {
  return { when: day === null ? { kind: "impossible" } : { kind: "day", day }, notes };
}

/** A reading of days that come every year. */
export function everyYear(ends: readonly DayOfYear[], notes: readonly TimescaleNote[] = []): Reading {
  return { when: { kind: "yearly", ends }, notes: [...notes, "assumedYear"] };
}
