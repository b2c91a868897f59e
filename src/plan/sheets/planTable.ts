import { inOneOrder, type CarriedColumn, type ColumnName, type Columns } from "../columns/columnName";
import type { ColumnReading } from "../columns/columnReading";
import { proposeColumns } from "../columns/columns";
import type { RatingKey } from "../ratingSources/key/ratingKey";
import { ratingChoice } from "../ratingSources/ratingChoice";
import { findRatingSource, type RatingSourceFound } from "../ratingSources/ratingSource";
import { placeRows, type PlacedRow } from "../rows/carriedValues";
import { readRows, type PlanRow } from "../rows/rows";
import type { SheetChoices } from "../settings";
import type { TableBlock } from "../tables/tableBlock";
import { choicesOfTable } from "./choicesOfTable";
import type { SheetGrid } from "./sheetGrid";

/** One table of a plan, understood as far as its columns and rows. */
export interface TableRows {
  readonly grid: SheetGrid;
  readonly block: TableBlock;
  readonly columns: Columns;
  readonly doubts: readonly ColumnName[];
  readonly readings: readonly ColumnReading[];
  readonly rows: readonly PlanRow[];
  readonly placed: readonly PlacedRow[];
  /** Columns of which it is not clear whether a blank stands for the value above. */
  readonly unsure: readonly CarriedColumn[];
  readonly choices: SheetChoices;
}

/** One table of a plan, with how its rows are rated. */
export interface PlanTable extends TableRows {
  readonly rated: RatingSourceFound;
}

/** Reads the columns and rows of one table. `first` is the sheet's first table. */
export function readTableRows(
  grid: SheetGrid,
  block: TableBlock,
  first: TableBlock,
  sheetChoices: SheetChoices,
): TableRows {
  const choices = choicesOfTable(block, first, sheetChoices);
  const { columns, doubts, readings } = proposeColumns(grid, block, choices);
  const rows = readRows(grid, block, columns);
  const { placed, unsure } = placeRows(grid, rows, columns, sheetChoices.carried);
  return { grid, block, columns, doubts, readings, rows, placed, unsure, choices: sheetChoices };
}

/** Whether a table's dates come from its section rows ("For immediate action"); what stands under none has no date. */
function datedBySections({ placed }: TableRows): boolean {
  const dated = placed.filter(({ section }) => section.timescale !== null);
  return dated.length > 0 && dated.length * 2 >= placed.length;
}

function doubtsOf(table: TableRows, rated: RatingSourceFound): ColumnName[] {
  // A table without a line has nothing that could be counted wrongly: an empty template.
  if (table.placed.length === 0) return [];
  const { columns } = table;
  const isDoubted = (name: ColumnName): boolean => {
    if (name === "due" && columns.due === undefined) return !datedBySections(table);
    // Ratings may lie elsewhere than in a column of their own; then their source is what may be doubted.
    if (name === "rating" && columns.rating === undefined) return rated.from === null || !rated.sure;
    // "Done?" with nothing but Yes and No says what it is by itself.
    if (name === "rating" && rated.from === "ticks" && rated.sure && rated.column === columns.rating)
      return false;
    return true;
  };
  const doubts = new Set(table.doubts.filter(isDoubted));
  if (!rated.sure) doubts.add("rating");
  return [...doubts];
}

/** Finds how the rows of a table are rated, by the sheet's key, and what of the table is still in doubt. */
export function rateTable(table: TableRows, key: RatingKey): PlanTable {
  const { grid, block, columns, readings, placed, unsure, choices } = table;
  const rows = placed.filter(({ kind }) => kind !== "recommendation").map(({ row }) => row);
  const confirmed = choicesOfTable(block, block, choices).confirmed;
  const rated = findRatingSource(
    { grid, block, columns, rows },
    key,
    ratingChoice(choices, confirmed ?? null),
  );
  // Colours and ticks of a column without a heading of its own make it the column of ratings.
  const found = rated.from !== "percent" && rated.from !== "completed-date" ? rated.column : null;
  return {
    grid,
    block,
    columns:
      columns.rating === undefined && found !== null ? inOneOrder({ ...columns, rating: found }) : columns,
    doubts: doubtsOf(table, rated),
    readings,
    rows: table.rows,
    placed,
    unsure,
    choices,
    rated,
  };
}
