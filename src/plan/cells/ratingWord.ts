import type { GreenMeaning, Rating } from "../line";
import type { CellValue } from "../sheets/sheetGrid";
import words from "../words/ratingWords.json";
import { comparableText } from "./cellText";

/** What a rating cell says. "asks": it depends on what green means, and that is not known. */
export type RatingReading =
  | { readonly kind: "rating"; readonly rating: Rating; readonly dependsOnGreen: boolean }
  | { readonly kind: "asks"; readonly dependsOnGreen: true }
  | { readonly kind: "unknown"; readonly dependsOnGreen: false };

type Sense = keyof typeof words;

/** The report contract's rating scale: what each sense of a word is where green means complete, and where on track. */
const scale: Readonly<Record<Sense, Readonly<Record<GreenMeaning, Rating>>>> = {
  red: { complete: "red", "on-track": "red" },
  amber: { complete: "amber", "on-track": "amber" },
  green: { complete: "green", "on-track": "green" },
  blue: { complete: "blue", "on-track": "blue" },
  done: { complete: "green", "on-track": "blue" },
  underWay: { complete: "amber", "on-track": "green" },
  atRisk: { complete: "amber", "on-track": "amber" },
  offTrack: { complete: "red", "on-track": "red" },
  notStarted: { complete: "notStarted", "on-track": "notStarted" },
  onHold: { complete: "onHold", "on-track": "onHold" },
  closedNotDone: { complete: "closedNotDone", "on-track": "closedNotDone" },
  notRated: { complete: "notRated", "on-track": "notRated" },
};

const senses = Object.keys(scale) as Sense[];
/** Keyed by the word as `simplified` writes it. */
const senseOf: ReadonlyMap<string, Sense> = new Map(
  senses.flatMap((sense) => words[sense].map((word) => [simplified(comparableText(word)), sense] as const)),
);
const colours: ReadonlySet<Sense> = new Set(["red", "amber", "green", "blue"]);
const longestCell = 120;
const introduction =
  /^(?:overall |current )?(?:b?rag(?: rated?| rating| status)?|rating|rated|status)\s?[:=-]?\s/;
/** Words after which a rating word does not speak for today: "was red", "not complete", "moving to green". */
const unsaid =
  /\b(?:not|was|were|from|to|until|unless|if|when|once|previously|turning|becoming|should|could|will|would|or)\b/;

/** Small differences in writing gone: marks at both ends, "/" with spaces, "&" for "and", hyphens for spaces. */
function simplified(text: string): string {
  return text
    .replace(/^[^\p{L}\p{N}\p{S}]+|[^\p{L}\p{N}\p{S}]+$/gu, "")
    .replace(/\s?([/\\])\s?/g, "/")
    .replace(/\s?&\s?/g, " and ")
    .replace(/[\s_-]+/g, " ");
}

/** The sense of the parts of "Green - complete", "Complete (Green)", "Amber: in progress": a colour before words. */
function senseOfParts(text: string): Sense | null {
  const parts = text.split(/\s-\s|\s-|-\s|[:;,()|.=]/).map((part) => simplified(part.trim()));
  const known = parts.flatMap((part) => (part === "" ? [] : [senseOf.get(part) ?? null]));
  const said = new Set(known.filter((sense) => sense !== null && colours.has(sense)));
  if (said.size > 0) return said.size === 1 ? ([...said][0] ?? null) : null;
  return known[0] ?? null;
}

/** The sense of "Green complete" and "rated amber": one colour by its full name, at the start or the end. */
function senseOfColourName(text: string): Sense | null {
  const names = text.match(/\b(?:red|amber|yellow|orange|green|blue)\b/g) ?? [];
  const found = new Set(names.map((name) => senseOf.get(name) ?? null));
  if (found.size !== 1 || unsaid.test(text)) return null;
  const [first = ""] = names;
  return text.startsWith(first) || text.endsWith(first) ? ([...found][0] ?? null) : null;
}

/** The sense of "Completed 31/03/2021" and "Closed in May": a known word and a day. "Complete by May" is not done. */
function senseBeforeDay(text: string): Sense | null {
  const split =
    /^(?<word>[a-z][a-z ]{2,40}?)\s(?:on |in )?(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\s?'?\d)/.exec(
      text,
    );
  const word = split?.groups?.["word"];
  return word === undefined ? null : (senseOf.get(word) ?? null);
}

function senseOfText(text: string): Sense | null {
  const whole = senseOf.get(simplified(text));
  if (whole !== undefined) return whole;
  if (text.length > longestCell) return null;
  const rest = text.replace(introduction, "");
  return (
    senseOf.get(simplified(rest)) ?? senseOfParts(rest) ?? senseOfColourName(rest) ?? senseBeforeDay(rest)
  );
}

/**
 * Reads a rating cell by the scale of the report contract. Colours stay colours (yellow and orange are amber; the
 * five-point "Amber/Green" counts as under way and "Amber/Red" as off track). Where `green` is null, words that
 * depend on it ask. Numbers, TRUE and unlisted words are "unknown". Word list: the domain notes on ratings.
 */
export function readRating(value: CellValue, green: GreenMeaning | null): RatingReading {
  const text = typeof value === "string" ? comparableText(value) : null;
  const sense = text === null ? null : senseOfText(text);
  if (sense === null) return { kind: "unknown", dependsOnGreen: false };
  const dependsOnGreen = scale[sense].complete !== scale[sense]["on-track"];
  if (green === null && dependsOnGreen) return { kind: "asks", dependsOnGreen: true };
  return { kind: "rating", rating: scale[sense][green ?? "complete"], dependsOnGreen };
}
