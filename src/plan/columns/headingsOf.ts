import type { SheetGrid } from "../sheets/sheetGrid";
import type { ColumnName, Columns } from "./columnName";
import { findHeader, type Header } from "../tables/header";
import { normaliseHeading } from "./heading";

/**
 * The name by which each 0-based column is known again: its normalised heading, and its number among headings of the
 * same text ("rag", "rag 2"), so that the second of two is not taken for the first.
 */
export function headingNames(header: Header): ReadonlyMap<number, string> {
  const times = new Map<string, number>();
  return new Map(
    header.headings.map(({ column, text }) => {
      const heading = normaliseHeading(text);
      const time = (times.get(heading) ?? 0) + 1;
      times.set(heading, time);
      return [column, time === 1 ? heading : `${heading} ${time}`];
    }),
  );
}

/** The heading of each column, by which a confirmed column is found again. */
export function headingsOf(grid: SheetGrid, columns: Columns): Partial<Record<ColumnName, string>> {
  const header = findHeader(grid);
  const names = header ? headingNames(header) : new Map<number, string>();
  const headings: Partial<Record<ColumnName, string>> = {};
  for (const [name, column] of Object.entries(columns)) {
    const heading = names.get(column);
    if (heading !== undefined) headings[name as ColumnName] = heading;
  }
  return headings;
}
