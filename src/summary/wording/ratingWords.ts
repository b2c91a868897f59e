import type { Rating } from "../../plan/line";
import type { Summary } from "../summary";
import { capitalised } from "./written/numberWords";
import { saidRating, type SaidAs } from "./written/saidRating";

const headings: Readonly<Record<Rating, string>> = {
  red: "Red",
  amber: "Amber",
  green: "Green",
  blue: "Blue",
  notStarted: "Not started",
  onHold: "On hold",
  closedNotDone: "Closed, not done",
  notRated: "Not rated",
};

const meanings: Readonly<Record<"complete" | "on-track", Readonly<Partial<Record<Rating, string>>>>> = {
  complete: { blue: "complete", green: "complete", amber: "in progress" },
  "on-track": { blue: "complete", green: "on track", amber: "at risk" },
};

/** The short name of a rating, for column headings and chart legends. */
export function ratingHeading(rating: Rating): string {
  return headings[rating];
}

/** What a rating says under one meaning of green, in lower case; null where it is asked, mixed or says itself. */
export function ratingMeaning(rating: Rating, green: Summary["green"]): string | null {
  if (rating === "blue") return "complete";
  return green === null || green === "mixed" ? null : (meanings[green][rating] ?? null);
}

/**
 * The name of a rating with what it means: "Green – complete", "Green – on track", "Not started"; the words of the
 * sheets where nothing is rated green ("Complete").
 */
export function ratingLabel(rating: Rating, green: Summary["green"], saidAs: SaidAs = null): string {
  const said = saidRating([rating], green, saidAs);
  if (said !== null) return capitalised(said);
  const meaning = ratingMeaning(rating, green);
  return meaning === null ? headings[rating] : `${headings[rating]} – ${meaning}`;
}
