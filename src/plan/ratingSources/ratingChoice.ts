import type { RatingSource } from "../plan";
import type { ConfirmedColumns, SheetChoices } from "../settings";

/** What an officer has said about where a table's ratings are. */
export interface RatingChoice {
  /** Null where nothing was said. */
  readonly from: RatingSource | null;
  /** Whether the officer has picked the rating column, or said that there is none. */
  readonly ratingColumn: "given" | "absent" | "unsaid";
  /** Whether the officer has picked the column of percentages for this reading. */
  readonly percentGiven?: boolean;
}

/** The choice for one table of a sheet; confirmed are the remembered columns of that table, null where there are none. */
export function ratingChoice(choices: SheetChoices, confirmed: ConfirmedColumns | null): RatingChoice {
  const from = choices.ratingFrom ?? null;
  const remembered = confirmed?.columns.rating;
  const percentGiven = choices.columns?.percent !== undefined;
  if (choices.columns?.rating !== undefined || typeof remembered === "string")
    return { from, ratingColumn: "given", percentGiven };
  return { from, ratingColumn: remembered === null ? "absent" : "unsaid", percentGiven };
}
