import type { ColumnName } from "./columnName";
import headingWords from "../words/headings.json";

/**
 * What a heading proposes its column to hold. "importance", "otherDate" (raised, started, evidenced) and "other" are
 * known and not counted.
 */
export type HeadingMeaning = ColumnName | "importance" | "otherDate" | "other";

export interface HeadingReading {
  readonly meaning: HeadingMeaning;
  /** Whether the whole heading is a known one, not just a word in it. */
  readonly exact: boolean;
}

// The word list keeps the field's own names; these are the ones that count differently here.
const meanings: Readonly<Record<string, HeadingMeaning>> = {
  status: "rating",
  theme: "priority",
  priority: "importance",
  ref: "ref",
  review: "review",
  recommendation: "recommendation",
  action: "action",
  lead: "lead",
  agency: "agency",
  due: "due",
  revisedDue: "revisedDue",
  completed: "completed",
  progress: "progress",
  evidence: "evidence",
  percent: "percent",
  start: "otherDate",
  raised: "otherDate",
  evidenceDue: "otherDate",
  evidenceDate: "otherDate",
  signedOff: "otherDate",
};

/**
 * A heading as it is compared: lower case, one space between words, no punctuation but % # and /.
 * Line breaks, no-break spaces, colons and question marks make no difference.
 */
export function normaliseHeading(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("&", " and ")
    .replaceAll("/", " / ")
    .replace(/[^\p{L}\p{N}%#/]+/gu, " ")
    .trim();
}

const known = Object.entries(headingWords as unknown as Record<string, { exact: string[]; has: string[] }>)
  .filter(([name]) => !name.startsWith("_"))
  .map(([name, words]) => ({
    meaning: meanings[name] ?? ("other" as const),
    exact: new Set(words.exact.map(normaliseHeading)),
    has: words.has.map(normaliseHeading),
  }));

// A heading is a label; a sentence in a cell above the table is not.
const longestHeading = 90;

const allExact = new Set(known.flatMap(({ exact }) => [...exact]));

/** Whether a text is, as a whole, a heading the field uses. Cheap, for looking at every row of a long sheet. */
export function isWholeHeading(text: string): boolean {
  return text.length <= longestHeading && allExact.has(normaliseHeading(text));
}

// "Risk RAG" rates the risk and "Previous RAG" the last quarter; what is counted is how the action goes now.
const otherRag = /\b(?:risk|priority|previous|last|initial|original|inherent|impact)\b/;

function wordsIn(heading: string): HeadingReading | null {
  if (/\bb?rag\b/.test(heading))
    return { meaning: otherRag.test(heading) ? "other" : "rating", exact: false };
  let best: { meaning: HeadingMeaning; at: number } | null = null;
  for (const { meaning, has } of known) {
    for (const words of has) {
      const at = ` ${heading} `.indexOf(` ${words} `);
      if (at >= 0 && (best === null || at < best.at)) best = { meaning, at };
    }
  }
  return best && { meaning: best.meaning, exact: false };
}

/**
 * What a heading proposes, or null where it is not a known one. Text in brackets is tried with and without.
 * Where several words match, RAG decides, else the first word ("Evidence milestone achieved" is evidence).
 */
export function readHeading(text: string): HeadingReading | null {
  if (text.length > longestHeading) return null;
  const whole = normaliseHeading(text);
  if (whole === "") return null;
  const bare = normaliseHeading(text.replace(/\([^)]*\)?/g, " "));
  for (const heading of [whole, bare]) {
    const found = known.find(({ exact }) => exact.has(heading));
    if (found) return { meaning: found.meaning, exact: true };
  }
  return wordsIn(bare) ?? wordsIn(whole);
}
