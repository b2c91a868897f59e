import { dayFromIso } from "../../plan/cells/day";
import type { Finding, FindingKind } from "../../plan/finding";
import { longDay } from "./written/days";
import { aboutDates } from "../findings/aboutDates";
import { aboutLines } from "../findings/aboutLines";
import { aboutRatings } from "../findings/aboutRatings";
import { aboutRecommendations } from "../findings/aboutRecommendations";
import { aboutSheets } from "../findings/aboutSheets";
import type { Said, WordsOf } from "../findings/kindWords";

/** One finding in words that can be read aloud in a meeting. */
export interface FindingWords {
  /** What stands there and where, and that nothing was changed. */
  readonly what: string;
  /** What would stand there; the same for every finding of its kind that is held against nothing. */
  readonly expected: string;
  /** How such lines are counted, and what settles it; the same for every finding of its kind. */
  readonly whatToDo: string;
}

const kinds: WordsOf<FindingKind> = {
  ...aboutDates,
  ...aboutLines,
  ...aboutRatings,
  ...aboutRecommendations,
  ...aboutSheets,
};

const longestQuote = 80;

/** Line breaks and long texts would not read aloud; the cell itself holds the whole. */
function readable(text: string): string {
  const line = text.trim().replace(/\s+/g, " ");
  return line.length > longestQuote ? `${line.slice(0, longestQuote - 1).trimEnd()}…` : line;
}

function quoted(found: string): string {
  const text = readable(found).replace(/\.$/, "");
  return text === "" ? "" : `“${text}”`;
}

/** A day is given as "2021-05-04", so that it can be written out here; a reason may stand behind it, with another. */
function heldAgainst(against: string): string {
  const words = against.split(" ");
  if (dayFromIso(words[0] ?? "") === null) return readable(against);
  return words
    .map((word) => {
      const day = dayFromIso(word);
      return day === null ? word : longDay(day);
    })
    .join(" ");
}

const saidOf = ({ found, against = "" }: Finding): Said => ({
  found: quoted(found),
  bare: readable(found),
  against: heldAgainst(against),
});

/** What stands at the cell, to follow its place: "“wk c” could not be read as a date". */
export function findingSays(finding: Finding): string {
  return kinds[finding.kind].says(saidOf(finding));
}

/** Says a finding in plain words: where, what stands there, what was expected, how it counts and what settles it. */
export function describeFinding(finding: Finding): FindingWords {
  const { expects, whatToDo } = kinds[finding.kind];
  const where = finding.cell === null ? finding.sheet : `${finding.sheet}, ${finding.cell}`;
  return {
    what: `${where}: ${findingSays(finding)}. The sheet was not changed.`,
    expected: `Expected: ${expects(saidOf(finding))}.`,
    whatToDo,
  };
}

/** Names all findings of a kind, for the head of a group. */
export function findingTitle(kind: FindingKind): string {
  return kinds[kind].title;
}
