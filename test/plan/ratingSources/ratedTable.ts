import { readHeading } from "../../../src/plan/columns/heading";
import type { Columns } from "../../../src/plan/columns/columnName";
import type { GreenMeaning } from "../../../src/plan/line";
import { readRatingKey, type RatingKey } from "../../../src/plan/ratingSources/key/ratingKey";
import type { RatingChoice } from "../../../src/plan/ratingSources/ratingChoice";
import { findRatingSource } from "../../../src/plan/ratingSources/ratingSource";
import type { RatedTable } from "../../../src/plan/ratingSources/rowRating";
import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import type { TableBlock } from "../../../src/plan/tables/tableBlock";
import { gridOf } from "../gridOf";
import { day } from "../usualSettings";

/** A cell with a fill: ["Green", "00B050"]. */
type Cell = CellValue | readonly [CellValue, string];

const isFilled = (cell: Cell): cell is readonly [CellValue, string] => Array.isArray(cell);

/** A grid whose cells may carry fills. */
export function filledGrid(
  rows: readonly (readonly Cell[])[],
  formats: Readonly<Record<string, string>> = {},
) {
  const fills: Record<string, string> = {};
  rows.forEach((row, at) =>
    row.forEach((cell, column) => {
      if (isFilled(cell)) fills[`${at},${column}`] = `#${cell[1]}`;
    }),
  );
  const values = rows.map((row) => row.map((cell) => (isFilled(cell) ? cell[0] : cell)));
  return gridOf(values, { fills, formats });
}

/** A table below a key: the header, then rows that are all lines. Columns are named by their place. */
export function ratedTable(
  above: readonly (readonly Cell[])[],
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  columns: Columns,
  formats: Readonly<Record<string, string>> = {},
): RatedTable {
  const grid = filledGrid([...above, header, ...rows], formats);
  const row = above.length;
  const headings = header.flatMap((text, column) =>
    text === ""
      ? []
      : [{ column, text, ...(readHeading(text) ?? { meaning: "other" as const, exact: false }) }],
  );
  const block: TableBlock = {
    header: { row, firstRow: row, headings },
    endRow: row + 1 + rows.length,
    left: 0,
    right: header.length - 1,
    table: null,
    titleRows: [],
    repeats: new Set(),
  };
  return { grid, block, columns, rows: rows.map((_, index) => row + 1 + index) };
}

export const unsaid: RatingChoice = { from: null, ratingColumn: "unsaid" };

/** The ratings of a table's rows, and how they were found. */
export function rate(
  table: RatedTable,
  green: GreenMeaning | null = "complete",
  choice: RatingChoice = unsaid,
  key: RatingKey = readRatingKey(table.grid, [table.block], []),
) {
  const source = findRatingSource(table, key, choice);
  const ratings = table.rows.map((row) =>
    source.read(row, { green: key.green ?? green, due: null, meetingDate: day("2021-10-12") }),
  );
  return {
    from: source.from,
    column: source.column,
    sure: source.sure,
    ratings: ratings.map(({ rating }) => rating),
    findings: ratings.flatMap(({ findings }) => findings.map(({ kind, found }) => `${kind}: ${found}`)),
  };
}
