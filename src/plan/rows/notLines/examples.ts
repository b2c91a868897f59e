import { isDateCell, isRatingCell } from "../../columns/cellKinds";
import type { Columns } from "../../columns/columnName";
import { formatAt, type FilledCell } from "../../sheets/gridReading";
import type { SheetGrid } from "../../sheets/sheetGrid";
import { isIn } from "../rowCells";

const example =
  /^\W*(?:e\.?g\.?[\s:,]|for example\b|(?:worked )?example\)?\]?\s*(?:[:\])–—-]|only\b|\d|$)|sample (?:row|line|entry)\b)|\((?:example|sample)\)\W*$/i;
const dateHint = /^\W*(?:e\.?g\.? )?d{1,2}\s?[/.\s-]\s?m{1,3}\s?[/.\s-]\s?y{2,4}\W*$/i;
const choiceHint =
  /^\W*(?:b(?:lue)?\s?[/,|]\s?)?r(?:ed)?\s?[/,|]\s?a(?:mber)?\s?(?:[/,|]|or)\s?g(?:reen)?\b|\b(?:choose|select|pick) (?:one |an option )?from\b|^(?:choose|select) (?:one|an?|the|from)\b|\bdrop-? ?down\b/i;
const otherHint =
  /\?$|^\(.*\)$|\(SMART\)|\bSMART\b.*\baction|^(?:the )?names? (?:and|of|&)|^(?:describe|copy|enter|insert|type|state|give|list|provide|explain|record)\b.*\b(?:the|a|an|your|you|this|each|here|how|what|who|when)\b|^(?:what|who|how|when|by when|by whom)\b.*\b(?:will|is|are|does|do|needs?)\b|^as (?:worded|written|stated) in\b|^(?:number|reference|title|wording) from\b|^job title\b/i;
const fewestHints = 3;

/** Whether a row says of itself that it is an example ("e.g. 1.1", "Example: run two workshops"). */
export function isExampleRow(filled: readonly FilledCell[], columns: Columns): boolean {
  return filled.some(
    (cell) =>
      isIn(columns, cell, "ref", "recommendationRef", "recommendation", "action") && example.test(cell.text),
  );
}

/**
 * Whether a row explains to the writer what belongs below the headings ("Describe the action you will take",
 * "dd/mm/yyyy", "Choose from list"): hints in half its cells or more, and no date and no rating of its own.
 */
export function explainsColumns(grid: SheetGrid, row: number, filled: readonly FilledCell[]): boolean {
  if (filled.length < fewestHints || filled.some(({ value }) => typeof value !== "string")) return false;
  const hints = filled.filter(
    ({ text }) => dateHint.test(text) || choiceHint.test(text) || otherHint.test(text),
  ).length;
  if (hints < fewestHints || hints * 2 < filled.length) return false;
  return !filled.some(
    ({ value, column, text }) =>
      isDateCell(value, formatAt(grid, row, column)) || (isRatingCell(value) && !choiceHint.test(text)),
  );
}
