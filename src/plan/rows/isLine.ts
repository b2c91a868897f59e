import type { PlacedRow } from "./placedRow";

/** A row counts that is a line, or has a rating or a date and a recommendation that is carried down to it. */
export const isLine = ({ kind, values }: PlacedRow): boolean =>
  kind === "line" || (kind === "unstated" && values.recommendation !== "");
