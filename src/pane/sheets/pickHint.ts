import type { ColumnName } from "../../plan/columns/columnName";
import type { ColumnReading } from "../../plan/columns/columnReading";
import type { RatingSource } from "../../plan/plan";
import { shorten } from "../../summary/wording/written/shorten";
import { words } from "../words";

const longestSample = 60;

/** A value or heading, short enough to stand among others. */
export const shortSample = (text: string): string => shorten(text, longestSample);

/** Values stand between semicolons, where their own full stops are in the way. */
const listedSample = (text: string): string => shortSample(text).replace(/(?<=.)[.;]$/u, "");

/**
 * What to say below a pick: the values of the column, or what it comes to where there is none. `ratingFrom` is where
 * the ratings are read from with this pick, null where that is not known. "" for nothing to say.
 */
export function pickHint(
  name: ColumnName,
  reading: ColumnReading | undefined,
  ratingFrom: RatingSource | null,
): string {
  const readFrom = name === "rating" && ratingFrom !== null ? words.ratingsFrom[ratingFrom] : "";
  if (!reading) return readFrom || (words.withoutColumn[name] ?? "");
  const samples = reading.samples.length > 0 ? words.samples(reading.samples.map(listedSample)) : "";
  if (name !== "rating") return samples || words.noWords;
  // Words need no explanation beside their samples.
  if (ratingFrom === "text" || (samples !== "" && readFrom === "")) return samples;
  return samples === "" ? readFrom || words.noRatings : `${samples}. ${readFrom}`;
}
