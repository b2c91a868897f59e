import { sensesSaid } from "../cells/ratingWord";
import { ratingOfSense } from "../cells/ratings/ratingOfSaid";
import { isColour, type Sense } from "../cells/ratings/senses";
import type { Day } from "../cells/day";
import type { Rating } from "../line";
import type { RatingSourceFound } from "./ratingSource";

/** The rows of one table that are lines, 0-based, and how they are rated. */
export interface RatedRows {
  readonly rated: RatingSourceFound;
  readonly rows: readonly number[];
}

/** "Amber/Green" is no green line, and yet it would be told by what green means. */
const namesGreen = /green|^\s*[agr]\s*\/\s*[agr]\s*$/i;

/** Which sense two ratings come from: the one where green means complete, and the one where it means on track. */
function senseOfPair(complete: Rating | null, onTrack: Rating | null, said: string): Sense | null | "asks" {
  if (complete === "green" && onTrack === "blue") return "done";
  if (complete === "amber" && onTrack === "green") return "underWay";
  if (complete !== onTrack || complete === null || complete === "green") return "asks";
  if (complete !== "amber" && complete !== "red") return complete;
  const words = [...sensesSaid(said)];
  const inWords =
    words.every((sense) => !isColour(sense)) &&
    words.find((sense) => ratingOfSense(sense, null) === complete);
  return inWords === false || inWords === undefined ? complete : inWords;
}

/**
 * What the ratings of a sheet say where none of its lines is green, in the words' own senses and without doubles, so
 * that what is complete is known whatever green means. Null where a line is green, or only the answer would tell its
 * rating from another, so that it has to be asked.
 */
export function saidWithoutGreen(tables: readonly RatedRows[], meetingDate: Day): readonly Sense[] | null {
  const senses = new Set<Sense>();
  for (const { rated, rows } of tables)
    for (const row of rows) {
      const complete = rated.read(row, { green: "complete", due: null, meetingDate });
      const onTrack = rated.read(row, { green: "on-track", due: null, meetingDate });
      const sense = namesGreen.test(complete.said)
        ? "asks"
        : senseOfPair(complete.rating, onTrack.rating, complete.said);
      if (sense === "asks") return null;
      if (sense !== null) senses.add(sense);
    }
  return [...senses];
}
