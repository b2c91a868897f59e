import { timescaleReader } from "../cells/timescaleReader";
import type { ColumnName } from "../columns/columnName";
import { cellName, valueAt } from "../sheets/gridReading";
import type { PlanSheet } from "../sheets/planSheet";
import type { ReadPlan } from "../sheets/readPlan";
import { dateRepairs } from "./dateRepairs";
import { referenceRepairs } from "./referenceRepairs";
import type { Repair } from "./repair";

type ReadTable = ReadPlan["tables"][number];

const dateColumns: readonly ColumnName[] = ["due", "revisedDue", "completed"];
const referenceColumns: readonly ColumnName[] = ["ref", "recommendationRef"];

/** Columns of a table by what they may hold, without those the ratings are read from: rating cells are never edited. */
function columnsOf({ table }: ReadTable, names: readonly ColumnName[]): number[] {
  const { columns, rated } = table;
  const found = names.flatMap((name) => columns[name] ?? []);
  return [...new Set(found)].filter((column) => column !== columns.rating && column !== rated.column);
}

/**
 * Whether real dates of a table may have day and month swapped. The texts beside them are the sign of it, so they
 * stay as long as an officer is to look at those dates.
 */
function mayBeSwapped({ table, read }: ReadTable, columns: readonly number[]): boolean {
  const cells = new Set(read.findings.flatMap(({ kind, cell }) => (kind === "dayOrMonth" ? cell : [])));
  if (cells.size === 0) return false;
  const isSwapped = (row: number, column: number): boolean =>
    typeof valueAt(table.grid, row, column) === "number" && cells.has(cellName(row, column));
  return columns.some((column) => read.lines.some(({ placed }) => isSwapped(placed.row, column)));
}

function repairsIn(sheet: PlanSheet, table: ReadTable): Repair[] {
  const { grid, timescales } = sheet;
  const rows = table.read.lines.map(({ placed }) => placed.row);
  const stated = table.table.placed.flatMap(({ kind, row }) => (kind === "recommendation" ? [row] : []));
  const read = timescaleReader(timescales);
  const dated = columnsOf(table, dateColumns);
  const dates = mayBeSwapped(table, dated) ? [] : dated;
  const references = columnsOf(table, referenceColumns).filter((column) => !dated.includes(column));
  return [
    ...dates.flatMap((column) => dateRepairs(grid, column, rows, read)),
    ...references.flatMap((column) => referenceRepairs(grid, column, [...rows, ...stated])),
  ];
}

/**
 * Cells of the counted plans whose right value is certain though they are written otherwise: days written as text,
 * and references that Excel takes, or would take, for numbers. In the order of the sheets, rows and columns. Whether
 * a cell holds a formula is not known here.
 */
export function repairsOf(plans: readonly ReadPlan[]): Repair[] {
  return plans
    .filter(({ counted }) => counted)
    .flatMap(({ sheet, tables }) =>
      tables
        .flatMap((table) => repairsIn(sheet, table))
        .sort((one, other) => one.row - other.row || one.column - other.column),
    );
}
