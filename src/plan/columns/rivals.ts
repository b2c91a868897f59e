import type { ColumnName, Columns } from "./columnName";
import type { SheetGrid } from "../sheets/sheetGrid";
import { isDateCell, isRatingCell } from "./cellKinds";
import { sampleOf, type Sample } from "./contents";
import type { Header, Heading } from "../tables/header";

const isRating = ({ value }: Sample): boolean => isRatingCell(value);
const isDate = ({ value, format }: Sample): boolean => isDateCell(value, format);

/** The headings of the table itself: a key that stands beside it is behind a gap, or says what it is. */
function tableHeadings({ headings }: Header): Heading[] {
  const known = headings.filter(({ meaning }) => meaning !== "other");
  let end = Math.max(...known.map(({ column }) => column));
  const places = new Set(
    headings.filter(({ text }) => !/\b(?:key|legend)\b/i.test(text)).map(({ column }) => column),
  );
  while (places.has(end + 1)) end++;
  return headings.filter(({ column }) => column <= end);
}

function mostly(cells: readonly Sample[], holds: (cell: Sample) => boolean): boolean {
  const found = cells.filter(holds).length;
  return found >= 2 && found >= cells.length * 0.6;
}

/**
 * Columns whose place another column could claim, whatever it is called: a second column of ratings (the risk's
 * beside the progress's, last quarter's beside this one's), or of dates that may be the due dates ("New target
 * date", "Forecast"). Which one counts is the officer's to say.
 */
export function rivalled(grid: SheetGrid, header: Header, columns: Columns): ColumnName[] {
  const cellsOf = ({ column }: Heading): Sample[] => sampleOf(grid, header.row, column);
  const used = new Set([columns.action, columns.recommendation, columns.lead, columns.ref]);
  const others = tableHeadings(header).filter(({ column }) => !used.has(column));
  const names = new Set<ColumnName>();
  for (const heading of others) {
    const { column, meaning } = heading;
    if (column !== columns.rating && column !== columns.due && mostly(cellsOf(heading), isRating))
      names.add("rating");
    const mayBeDue = meaning === "other" || meaning === "due";
    if (mayBeDue && column !== columns.due && column !== columns.rating && mostly(cellsOf(heading), isDate))
      names.add("due");
    if (meaning === "revisedDue" && column !== columns.revisedDue && mostly(cellsOf(heading), isDate))
      names.add("revisedDue");
  }
  return [...names];
}
