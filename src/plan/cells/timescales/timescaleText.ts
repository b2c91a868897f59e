import type { TimescaleSettings } from "../../settings";
import words from "../../words/timescales.json";
import { comparableText } from "../cellText";
import { withoutDay, type Timescale, type TimescaleNote } from "./reading";
import { resolve, type Resolved } from "./resolve";
import { scan } from "./scan";
import { readSerial } from "./serialDay";
import { placeDays, settle, type Placed } from "./settle";
import { findStatus } from "./statusWords";
import { anyOf } from "./wordLists";

/** "Every 6 weeks", "each half term", "at every other Board meeting": said of work that has no end. */
const recurring = `\\b(?:every|each)\\s(?:(?!end\\b)[a-z0-9-]{1,12}\\s){0,3}?(?:days?|weeks?|fortnight|months?|quarters?|terms?|years?|meetings?|boards?|committees?|cycles?|shifts?|handovers?)\\b`;
const continuing = new RegExp(`${anyOf(words.continuing).source}|${recurring}`);
const plainlyContinuing = new RegExp(`^${anyOf(words.plainlyContinuing).source}`);
const notSet = anyOf(words.notSet);
const opensNotSet = new RegExp(`^(?:${notSet.source}|\\?)`);
const notApplicable: ReadonlySet<string> = new Set(words.notApplicable);
const untilBefore = /\b(?:until|till|til|up to)\b[\sa-z]{0,12}$/;
const deadlineBefore = /\b(?:by|before|until|till|til|to|due|end|complete|deadline)\b[\s:a-z]{0,12}$/;

/** A longer text is a story with dates in it, not a timescale; the officer is told that it was not read. */
const longestTimescale = 1000;

/** Reads a timescale written as text. Problems it names are the notes of the timescale. */
export function readTimescaleText(written: string, settings: TimescaleSettings): Timescale {
  if (written.trim().length > longestTimescale) return withoutDay("unreadable", ["notADate"]);
  const text = comparableText(written);
  const undated = readWithoutDays(text);
  if (undated !== null) return undated;
  if (/^\d{5}$/.test(text)) return readSerial(Number(text), "General");
  const found = scan(text, settings);
  const resolved = resolve(text, found, settings);
  const days = placeDays(text, resolved.dated);
  const status = findStatus(text, found);
  const continuingAt = text.search(continuing);
  const dueBefore = status === null ? [] : days.filter(({ end }) => end <= status.start);
  if (status !== null && dueBefore.length === 0 && (continuingAt < 0 || status.start < continuingAt)) {
    return readStatus(status.done, days);
  }
  const dues = status === null ? days : dueBefore;
  if (continuingAt >= 0 && continues(text, dues)) {
    return withoutDay("continuing", hasDeadline(dues) ? ["continuingWithDate"] : []);
  }
  if (dues.length === 0) return withoutUsableDay(resolved);
  if (dues.every(({ role }) => role === "start")) return withoutDay("continuing");
  return withNotes(settle(text, dues), [
    ...(resolved.failed.has("implausible") ? (["implausible"] as const) : []),
    ...(continuingAt >= 0 ? (["continuingWithDate"] as const) : []),
    ...(notSet.test(text) ? (["toBeConfirmed"] as const) : []),
    ...(status === null ? [] : (["statusWord"] as const)),
  ]);
}

/** Blank, N/A and TBC; null for the rest. "TBC" counts where the text opens with it: "March 2022 (TBC)" has a date. */
function readWithoutDays(text: string): Timescale | null {
  if (!/[a-z0-9?]/.test(text) && !/\p{L}/u.test(text)) return withoutDay("none");
  if (notApplicable.has(text)) return withoutDay("none");
  return opensNotSet.test(text) ? withoutDay("none", ["toBeConfirmed"]) : null;
}

/** Without a date of its own year, "annually" or "ongoing" decides; with one, only "Ongoing" before it does. */
function continues(text: string, days: readonly Placed[]): boolean {
  const before = (pattern: RegExp) =>
    days.some(({ start }) => pattern.test(text.slice(Math.max(0, start - 24), start)));
  if (!hasDeadline(days)) return !before(untilBefore);
  return plainlyContinuing.test(text) && !before(deadlineBefore);
}

/** Whether some day has a year of its own and is more than a start. */
function hasDeadline(days: readonly Placed[]): boolean {
  return days.some(
    ({ role, notes }) => role !== "start" && !notes.includes("assumedYear") && !notes.includes("fromAgreed"),
  );
}

function readStatus(done: boolean, days: readonly Placed[]): Timescale {
  const completed = done ? (days.at(-1)?.day ?? null) : null;
  const notes: readonly TimescaleNote[] = completed === null ? ["statusWord"] : ["statusWord", "completedOn"];
  return { ...withoutDay("unreadable", notes), completed };
}

function withoutUsableDay({ failed }: Resolved): Timescale {
  if (failed.has("implausible")) return withoutDay("unreadable", ["implausible"]);
  return failed.has("noStart") ? withoutDay("none", ["noStart"]) : withoutDay("unreadable", ["notADate"]);
}

function withNotes(timescale: Timescale, notes: readonly TimescaleNote[]): Timescale {
  return { ...timescale, notes: [...new Set([...timescale.notes, ...notes])] };
}
