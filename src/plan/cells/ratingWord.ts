import type { GreenMeaning, Rating } from "../line";
import type { CellValue } from "../sheets/sheetGrid";
import { comparableText } from "./cellText";
import { ratingOfSaid } from "./ratings/ratingOfSaid";
import { saidInCell, type Said } from "./ratings/saidInCell";
import { senseOf, simplified, type Sense } from "./ratings/senses";
import { senseOfMistyped } from "./ratings/spelling";

/** What a rating cell says. "asks": it depends on what green means, and that is not known. */
export type RatingReading =
  | { readonly kind: "rating"; readonly rating: Rating; readonly dependsOnGreen: boolean }
  | { readonly kind: "asks"; readonly dependsOnGreen: true }
  | { readonly kind: "unknown"; readonly dependsOnGreen: false };

const unknown: RatingReading = { kind: "unknown", dependsOnGreen: false };
const longestCell = 120;
const longestRead = 1000;
const introduction =
  /^(?:overall |current )?(?:b?rag(?: rated?| rating| status)?|rating|rated|status)\s?[:=-]?\s/;
/** "(a)" and "b)" letter a list or a column. */
const listLetter = /^[[({]?\s?[a-z]\s?[\])}][.:]?$/;
const excelError = /#\s?[a-z]/;

function alone(sense: Sense): Said {
  return { senses: new Set([sense]), qualifiers: new Set() };
}

// A long sheet has a few dozen distinct ratings; other columns are only looked at in samples.
const known = new Map<string, Said | null>();
const mostKnown = 2000;
const longestKnown = 200;

function saidBy(value: string): Said | null {
  const before = known.get(value);
  if (before !== undefined) return before;
  // Nothing listed is nearly that long, and a narrative cell need not be taken apart to see it.
  const said = value.length > longestRead ? null : readSaid(value);
  if (known.size >= mostKnown) known.clear();
  if (value.length <= longestKnown) known.set(value, said);
  return said;
}

const longestReason = 60;
/** A status with its reason or its day: "On hold until April 2022", "Superseded by action 3", "Merged with 2". */
const withReason: readonly (readonly [Sense, RegExp])[] = [
  [
    "onHold",
    /^(?:on hold|paused|suspended|deferred|postponed|parked)\s(?:until|till|to|pending|awaiting|due to|because|while)\s/,
  ],
  [
    "closedNotDone",
    /^(?:superseded|superceded|replaced|merged|duplicated?|subsumed)\s(?:by|with|into|in|of|under)\s/,
  ],
];
const saysMore =
  /\b(?:complete|done|deliver|achiev|implement|resum|restart|in progress|on track|but|not|now)/;

function senseWithReason(text: string): Sense | null {
  if (text.length > longestReason || saysMore.test(text)) return null;
  return withReason.find(([, opening]) => opening.test(text))?.[0] ?? null;
}

function readSaid(value: string): Said | null {
  const text = comparableText(value);
  const bare = simplified(text);
  if (excelError.test(text) || listLetter.test(text) || (text.includes("?") && bare !== "")) return null;
  const whole = senseOf(bare);
  if (whole !== null) return alone(whole);
  if (text.length > longestCell) return null;
  const mistyped = senseOfMistyped(bare);
  if (mistyped !== null) return alone(mistyped);
  const reasoned = senseWithReason(text);
  if (reasoned !== null) return alone(reasoned);
  const lines = comparableText(value.trim().replace(/(?<!\s)\s*[\r\n]\s*/g, " - ")).replace(introduction, "");
  const rest = senseOf(simplified(lines));
  return rest === null ? saidInCell(lines) : alone(rest);
}

/** What the words of a rating say, before it is known what green means; empty where they say nothing that is known. */
export function sensesSaid(text: string): ReadonlySet<Sense> {
  return saidBy(text)?.senses ?? new Set();
}

/**
 * Reads a rating cell by the scale of the report contract. Colours stay colours (yellow and orange are amber; the
 * five-point "Amber/Green" counts as under way and "Amber/Red" as off track). Where `green` is null, words that
 * depend on it ask. "unknown" are numbers, TRUE, Excel's errors, unlisted words, and words that contradict or
 * qualify one another ("Closed - not delivered", "Complete 50%", "Green but overdue"). One slip of the keyboard is
 * forgiven ("In progess"). Word list: the domain notes.
 */
export function readRating(value: CellValue, green: GreenMeaning | null): RatingReading {
  const said = typeof value === "string" ? saidBy(value) : null;
  if (said === null) return unknown;
  const complete = ratingOfSaid(said, "complete");
  const onTrack = ratingOfSaid(said, "on-track");
  const dependsOnGreen = complete !== onTrack;
  if (green === null && dependsOnGreen) return { kind: "asks", dependsOnGreen };
  const rating = green === "on-track" ? onTrack : complete;
  return rating === null ? unknown : { kind: "rating", rating, dependsOnGreen };
}
