import { isErrorText, plainText, comparableText } from "../cells/cellText";
import { readRating } from "../cells/ratingWord";
import { ratingOfSense } from "../cells/ratings/ratingOfSaid";
import { simplified, type Sense } from "../cells/ratings/senses";
import type { GreenMeaning, Rating } from "../line";
import type { CellValue } from "../sheets/sheetGrid";
import { colourNamed, type ColourName } from "./colours/colourName";
import type { RatingKey, Standing } from "./key/ratingKey";

/** What a cell comes to before it is known what green means. "error": it shows one of Excel's errors. */
export type Judgement =
  | { readonly kind: "stands"; readonly standing: Standing }
  | { readonly kind: "words"; readonly value: CellValue }
  | { readonly kind: "blank" | "error" };

/** What a colour stands for where no key says otherwise; grey, purple and black mean nothing by themselves. */
const standsForItself: Readonly<Record<ColourName, Standing>> = {
  red: "red",
  amber: "amber",
  yellow: "amber",
  green: "green",
  blue: "blue",
  white: "notStarted",
  grey: "unclear",
  purple: "unclear",
  black: "unclear",
};

/** What a colour stands for: by the key, else for itself. */
export function standingOfColour(name: ColourName, key: RatingKey): Standing {
  return key.colours.get(name) ?? standsForItself[name];
}

const colourWords = /\b(?:red|amber|orange|yellow|green|blue)\b/g;

/** "Blue - minute 5" is unclear where the key says that blue is something else than usual. */
function contradictedByKey(text: string, key: RatingKey): boolean {
  if (key.colours.size === 0) return false;
  return [...text.matchAll(colourWords)].some(([word]) => {
    const name = colourNamed(word);
    return name !== null && standingOfColour(name, key) !== standsForItself[name];
  });
}

/** Judges a cell by its words. The key decides about colours and codes only, never about plain words. */
export function judgeWords(value: CellValue, key: RatingKey): Judgement {
  const text = plainText(value);
  if (text === "") return { kind: "blank" };
  if (isErrorText(value)) return { kind: "error" };
  const name = colourNamed(text);
  if (name !== null) return { kind: "stands", standing: standingOfColour(name, key) };
  const comparable = text.length <= 120 ? comparableText(text) : "";
  if (readRating(value, "complete").kind === "unknown") {
    const code = key.codes.get(simplified(comparable));
    if (code !== undefined) return { kind: "stands", standing: code };
  } else if (contradictedByKey(comparable, key)) return { kind: "stands", standing: "unclear" };
  return { kind: "words", value };
}

/** The rating of a judgement; null where it depends on green and that is not known. "unclear" counts as not rated. */
export function ratingOf(judgement: Judgement, green: GreenMeaning | null): Rating | null | "unclear" {
  if (judgement.kind === "stands")
    return judgement.standing === "unclear" ? "unclear" : ratingOfSense(judgement.standing, green);
  if (judgement.kind !== "words") return "notRated";
  const reading = readRating(judgement.value, green);
  if (reading.kind === "unknown") return "unclear";
  return reading.kind === "asks" ? null : reading.rating;
}

/** Whether a cell's words give a rating, whatever green means. */
export function isReadable(judgement: Judgement): boolean {
  return ratingOf(judgement, "complete") !== "unclear" || ratingOf(judgement, "on-track") !== "unclear";
}

/** The sense of a judgement, as far as its rating shows it; null for a blank, an error and what is unclear. */
export function senseOfJudgement(judgement: Judgement): Sense | null {
  if (judgement.kind === "stands") return judgement.standing === "unclear" ? null : judgement.standing;
  if (judgement.kind !== "words") return null;
  const complete = ratingOf(judgement, "complete");
  const onTrack = ratingOf(judgement, "on-track");
  if (complete === onTrack) return complete === "unclear" ? null : complete;
  if (complete === "green") return "done";
  return complete === "amber" ? "underWay" : null;
}
