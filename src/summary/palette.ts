import type { Rating } from "../plan/line";

export interface RatingColour {
  /** "#RRGGBB". */
  readonly fill: string;
  /** Black or white, whichever is read on the fill (at least 4.5 to 1). */
  readonly font: string;
}

/** A cell without a colour of its own, as sheets show it in every theme. */
export const plainCell: RatingColour = { fill: "#FFFFFF", font: "#000000" };

/**
 * Colours told apart with every common colour vision; the test measures how far. Blue is the dark blue of the
 * Government Analysis Function. Where they touch or lie on white they need a dark outline.
 */
export const ratingColours: Readonly<Record<Rating, RatingColour>> = {
  red: { fill: "#8B0A1A", font: "#FFFFFF" },
  amber: { fill: "#FFBF1F", font: "#000000" },
  green: { fill: "#2A9D7E", font: "#000000" },
  blue: { fill: "#12436D", font: "#FFFFFF" },
  notStarted: { fill: "#FFFFFF", font: "#000000" },
  onHold: { fill: "#9070D0", font: "#000000" },
  closedNotDone: { fill: "#5A5A5A", font: "#FFFFFF" },
  notRated: { fill: "#D0D0D0", font: "#000000" },
};
