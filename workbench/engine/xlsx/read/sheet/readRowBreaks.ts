import type { Worksheet } from "@cj-tech-master/excelts";
import { keptRowBreaks, rowBreaksKey, type RowBreak } from "../../../live/rowBreaks";
import type { KeepUnder } from "../readDrawings";
import type { SheetReading } from "./sheetReading";

// A break further down than any sheet that is printed does not make the live sheet longer.
const furthest = 5000;
const lastColumn = 16383;

/** The page breaks of a file's sheet: it counts the rows above, which is the 0-based row below. */
const breaksOf = (worksheet: Worksheet): readonly RowBreak[] =>
  worksheet.rowBreaks
    .filter(({ id }) => id > 0)
    .map(({ id, min, max, man }) => ({
      row: id,
      file: { ...(min === undefined ? {} : { min }), max: max || lastColumn, man: man || 0 },
    }));

/** The lowest row (0-based) with a break above that the live sheet is to hold; 0 where there is none. */
export const lastNearBreak = (worksheet: Worksheet): number =>
  breaksOf(worksheet).reduce((most, { row }) => (row <= furthest ? Math.max(most, row) : most), 0);

/** Keeps the page breaks of a sheet by their rows, and those far below as they are. */
export function readRowBreaks({ id, worksheet, sheet }: SheetReading, keepUnder: KeepUnder): void {
  const breaks = breaksOf(worksheet);
  if (breaks.length === 0) return;
  const near = breaks.filter(({ row }) => row < sheet.rowNumber);
  const beyond = breaks.filter(({ row }) => row >= sheet.rowNumber);
  keepUnder(rowBreaksKey(id), keptRowBreaks(id, near, beyond));
}
