import { ratingOfSense } from "../../../plan/cells/ratings/ratingOfSaid";
import type { Sense } from "../../../plan/cells/ratings/senses";
import type { Rating } from "../../../plan/line";
import type { SheetReading } from "../../../plan/plan";
import type { Summary } from "../../summary";

/** What ratings say on sheets where nothing is green; null where what green means counts. */
export type SaidAs = readonly Sense[] | null;

const inWords: Readonly<Partial<Record<Sense, string>>> = {
  done: "complete",
  underWay: "in progress",
  atRisk: "at risk",
  offTrack: "off track",
  blue: "blue and complete",
  amber: "amber",
  red: "red",
};

const told = Object.keys(inWords) as Sense[];

/** What the ratings of some sheets say together; null where on any of them what green means counts. */
export function saidOnSheets(sheets: readonly SheetReading[]): SaidAs {
  const senses = new Set<Sense>();
  for (const { saidAs } of sheets) {
    if (saidAs === undefined) return null;
    for (const sense of saidAs) senses.add(sense);
  }
  return sheets.length === 0 ? null : [...senses];
}

/** "in progress", "in progress or at risk": one or several things said in a row. */
function eitherOf(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}

function sensesOf(rating: Rating, green: Summary["green"], saidAs: readonly Sense[]): readonly Sense[] {
  if (green === null || green === "mixed") return [];
  const own = saidAs.filter((sense) => told.includes(sense) && ratingOfSense(sense, green) === rating);
  return rating === "blue" && own.includes("done") ? ["done"] : own;
}

/**
 * What ratings of this kind say in the words of the sheets, in lower case: "complete", "in progress or at risk"; null
 * where green's meaning counts, and where nothing on the sheets has one of these ratings.
 */
export function saidRating(
  ratings: readonly Rating[],
  green: Summary["green"],
  saidAs: SaidAs,
): string | null {
  if (saidAs === null) return null;
  const senses = new Set(ratings.flatMap((rating) => sensesOf(rating, green, saidAs)));
  const words = told.flatMap((sense) => (senses.has(sense) ? (inWords[sense] ?? []) : []));
  return words.length === 0 ? null : eitherOf(words);
}

/** How the words stand in the tables: "complete as green", in the order of the scale; colours need no telling. */
export function shownAs(green: Summary["green"], saidAs: readonly Sense[]): readonly string[] {
  if (green === null || green === "mixed") return [];
  const words: readonly Sense[] = ["done", "underWay", "atRisk", "offTrack"];
  return words
    .filter((sense) => saidAs.includes(sense))
    .map((sense) => `${inWords[sense] ?? ""} as ${ratingOfSense(sense, green) ?? ""}`);
}
