import { plainText } from "../cells/cellText";
import { readRating } from "../cells/ratingWord";
import { readTimescale } from "../cells/timescale";
import { shownPrecision } from "../cells/timescales/serialDay";
import { usualYear } from "../settings";
import type { CellValue } from "../sheets/sheetGrid";

const longestDate = 25;
const saysNothing = /^(?:n\s?[/.]?\s?a\.?|not applicable|none|-+)$/i;

/** Whether a cell says a rating, whatever its column is called. A blank, "TBC" or "N/A" may stand in any column. */
export function isRatingCell(value: CellValue): boolean {
  if (saysNothing.test(plainText(value))) return false;
  const reading = readRating(value, "complete");
  return reading.kind === "rating" && reading.rating !== "notRated";
}

/** Whether a cell holds a real date, or a short text that can only be one; a plain number is a cost or a count. */
export function isDateCell(value: CellValue, format: string): boolean {
  if (typeof value === "number") return shownPrecision(format) !== null;
  const text = plainText(value);
  if (text.length > longestDate || !/\d/.test(text)) return false;
  return readTimescale(value, format, { agreed: null, ...usualYear }).kind === "date";
}
