import { isDateCell, isRatingCell } from "../../columns/cellKinds";
import { formatAt } from "../../sheets/gridReading";
import type { SheetGrid } from "../../sheets/sheetGrid";
import { titleAbove } from "../reviews/nameInTitle";
import type { FoundList } from "./foundList";
import { columnsIn, type ListColumns } from "./listColumns";
import { readListRows } from "./listRows";
import type { OpenRow } from "./openCells";

const fewestForDoubt = 2;

/** Whether a column of the table mostly holds dates or ratings, whatever it is called: then it is a plan. */
function holdsPlan(grid: SheetGrid, rows: readonly OpenRow[], columns: ListColumns): boolean {
  const { text, ref, review, stated, accepted, kind } = columns;
  // "1.10" reads as a day and "Not accepted" as a rating; in these columns they are neither.
  const known = new Set([text, ref, review, stated, accepted, kind]);
  const found = new Map<number, { dates: number; ratings: number; all: number }>();
  for (const { row, cells } of rows.slice(0, 100))
    for (const { column, value } of cells) {
      if (column < columns.left || column > columns.right || known.has(column)) continue;
      const counts = found.get(column) ?? { dates: 0, ratings: 0, all: 0 };
      found.set(column, counts);
      counts.all++;
      if (isDateCell(value, formatAt(grid, row, column))) counts.dates++;
      if (isRatingCell(value)) counts.ratings++;
    }
  const most = (some: number, all: number): boolean => some >= fewestForDoubt && some * 2 >= all;
  return [...found.values()].some(({ dates, ratings, all }) => most(dates, all) || most(ratings, all));
}

/** Our own summary and an officer's list what is not covered, or late; that is no list of a review. */
const listsWhatIsMissing = /\bwithout\b|\bno live\b|\boverdue\b|\boutstanding\b|\blead back\b/i;

/**
 * The tables of recommendations that have headings: a heading that says "recommendation" or "area for consideration"
 * over texts, at least one more heading beside it, and no dates or ratings of lines.
 * @param rows the rows of the sheet outside its plans
 */
export function headedLists(grid: SheetGrid, rows: readonly OpenRow[]): FoundList[] {
  const headers = rows.flatMap((row, at) => {
    const columns = columnsIn(row.cells);
    return columns === null ? [] : [{ at, row: row.row, columns }];
  });
  return headers.flatMap(({ at, row, columns }, index) => {
    const above = rows.slice(index === 0 ? 0 : (headers[index - 1]?.at ?? 0) + 1, at);
    if (listsWhatIsMissing.test(above.at(-1)?.cells[0]?.text ?? "")) return [];
    const below = rows.slice(at + 1, headers[index + 1]?.at);
    if (holdsPlan(grid, below, columns)) return [];
    const read = readListRows(grid, below, columns);
    // A review may be known by its number alone: its name and how many recommendations it made.
    const told = [...read.entries, ...read.stated.filter(({ review }) => review !== null)];
    if (told.length === 0) return [];
    const bottom = Math.max(row, ...told.map((one) => one.row));
    const area = { top: row, left: columns.left, bottom, right: columns.right };
    return [{ ...read, title: titleAbove(above), area }];
  });
}
