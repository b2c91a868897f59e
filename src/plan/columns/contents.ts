import { parseReference } from "../cells/reference";
import { readRating } from "../cells/ratingWord";
import { readTimescale } from "../cells/timescale";
import { plainText } from "../cells/cellText";
import type { ColumnName } from "./columnName";
import { usualYear } from "../settings";
import { endOfRows, filledCells, formatAt, valueAt } from "../sheets/gridReading";
import type { CellValue, SheetGrid } from "../sheets/sheetGrid";

const sampled = 200;

/** A filled cell below the header. */
export interface Sample {
  readonly value: CellValue;
  readonly format: string;
}

/** Up to 200 filled cells below the header, of rows that hold something else too (a section row does not). */
export function sampleOf(grid: SheetGrid, headerRow: number, column: number): Sample[] {
  const cells: Sample[] = [];
  for (let row = headerRow + 1; row < endOfRows(grid) && cells.length < sampled; row++) {
    const value = valueAt(grid, row, column);
    if (plainText(value) !== "" && filledCells(grid, row).length > 1)
      cells.push({ value, format: formatAt(grid, row, column) });
  }
  return cells;
}

function share(cells: readonly Sample[], holds: (cell: Sample) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(holds).length / cells.length;
}

// A plan agreed on some day reads "End of Q2"; which day it is does not matter for telling dates from names.
const anyYear = { agreed: 44229 as never, ...usualYear };

const readsAsTimescale = ({ value, format }: Sample): boolean => {
  const timescale = readTimescale(value, format, anyYear);
  return timescale.kind !== "unreadable" || timescale.notes.includes("statusWord");
};

const readsAsRating = ({ value }: Sample): boolean => readRating(value, null).kind !== "unknown";

const readsAsText = ({ value }: Sample): boolean => typeof value === "string" && /\p{L}{2}/u.test(value);

/** The same few short texts over and over: one plan's "Action" column holds "Clerk", "Chair", "Clerk". */
function looksLikeOwners(cells: readonly Sample[]): boolean {
  const texts = cells.map(({ value }) => plainText(value).toLowerCase());
  const short = texts.filter((text) => text.length <= 25).length;
  const repeated = texts.length - new Set(texts).size;
  return texts.length >= 6 && short > texts.length * 0.8 && repeated > texts.length * 0.5;
}

/**
 * Whether the cells under a heading look like what it proposes. Timescales: three in four can be read. Ratings:
 * three in five, and at least one cell is filled (colours without words are not read as words). Actions and
 * recommendations: texts, and actions not the same few short ones, which would be owners.
 */
export function contentsAgree(grid: SheetGrid, headerRow: number, name: ColumnName, column: number): boolean {
  const cells = sampleOf(grid, headerRow, column);
  switch (name) {
    case "due":
      return cells.length === 0 || share(cells, readsAsTimescale) >= 0.75;
    case "rating":
      return cells.length > 0 && share(cells, readsAsRating) >= 0.6;
    case "recommendation":
      return share(cells, readsAsText) >= 0.6;
    case "action":
      return share(cells, readsAsText) >= 0.6 && !looksLikeOwners(cells);
    default:
      return true;
  }
}

/** Whether a "Recommendation" column holds numbers or references rather than texts. */
export function holdsReferences(grid: SheetGrid, headerRow: number, column: number): boolean {
  const cells = sampleOf(grid, headerRow, column);
  return (
    share(cells, ({ value }) => plainText(value).length <= 12 && parseReference(plainText(value)) !== null) >=
    0.8
  );
}

const importanceWords =
  /^(h|m|l|high|medium|low|h\/m|m\/l|must|should|could|critical|essential|desirable|[1-5])$/i;

/** Whether a "Priority" column holds importance (H, M, L, 1 to 5) rather than the name of a theme. */
export function holdsImportance(grid: SheetGrid, headerRow: number, column: number): boolean {
  const cells = sampleOf(grid, headerRow, column);
  return share(cells, ({ value }) => importanceWords.test(plainText(value))) >= 0.8;
}
