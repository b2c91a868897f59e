import type { ReadTimescale } from "../lines/lineDue";
import { formatAt, valueAt } from "../sheets/gridReading";
import type { SheetGrid } from "../sheets/sheetGrid";
import { dateFormatOf } from "./dateFormat";
import { exactDay } from "./exactDay";
import type { Repair } from "./repair";

interface DayText {
  readonly row: number;
  readonly text: string;
  readonly day: number;
}

function dayTexts(grid: SheetGrid, column: number, rows: readonly number[], read: ReadTimescale): DayText[] {
  const days = new Map<string, number | null>();
  const found: DayText[] = [];
  for (const row of rows) {
    const text = valueAt(grid, row, column);
    if (typeof text !== "string") continue;
    let day = days.get(text);
    // The text's own format is that under which its line was read, so that nothing is read twice.
    if (day === undefined)
      days.set(text, (day = exactDay(text, (written) => read(written, formatAt(grid, row, column)))));
    if (day !== null) found.push({ row, text, day });
  }
  return found;
}

/** How many numbers of a column have each format. */
function formatsOf(grid: SheetGrid, column: number, rows: readonly number[]): Map<string, number> {
  const formats = new Map<string, number>();
  for (const row of rows) {
    if (typeof valueAt(grid, row, column) !== "number") continue;
    const format = formatAt(grid, row, column);
    formats.set(format, (formats.get(format) ?? 0) + 1);
  }
  return formats;
}

/**
 * The cells of a date column that hold one certain day as text. The real date that takes its place is read as the
 * very same day. Rows and the column are 0-based.
 */
export function dateRepairs(
  grid: SheetGrid,
  column: number,
  rows: readonly number[],
  read: ReadTimescale,
): Repair[] {
  const found = dayTexts(grid, column, rows, read);
  if (found.length === 0) return [];
  const format = dateFormatOf(formatsOf(grid, column, rows));
  return found
    .filter(({ day }) => {
      const again = read(day, format);
      return again.due === day && again.notes.length === 0;
    })
    .map(({ row, text, day }) => ({
      kind: "textDate",
      sheet: grid.name,
      row,
      column,
      before: text,
      beforeFormat: formatAt(grid, row, column),
      after: day,
      format,
    }));
}
