import { parseReference } from "../cells/reference";
import type { Finding } from "../finding";
import { findingAt } from "../lines/findingAt";
import { isCountable } from "../rows/planRow";
import { endOfRows, filledCells, formatAt, type FilledCell } from "../sheets/gridReading";
import type { PlanTable } from "../sheets/planTable";
import type { ReadPlan } from "../sheets/readPlan";
import type { SheetGrid } from "../sheets/sheetGrid";
import { statedTotal, totalLabel } from "./statedTotal";

/** A number of actions that a sheet states, and where. */
interface Stated {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly count: number;
  readonly text: string;
}

const rowsBelow = 10;
const plainFormat = /^(?:General|0|#,##0|@)$/;

const numberIn = ({ value, text }: FilledCell): number | null => {
  if (typeof value === "number") return Number.isInteger(value) && value > 0 ? value : null;
  return /^\d{1,5}$/.test(text) ? Number(text) : null;
};

/** What a row states: in one cell, or a label with a number right of it. */
function statedIn(
  grid: SheetGrid,
  row: number,
  actions: ReadonlySet<number>,
  near: (count: number) => boolean,
): Stated[] {
  const filled = filledCells(grid, row);
  return filled.flatMap((cell, at): Stated[] => {
    const { column, text, value } = cell;
    if (typeof value !== "string") return [];
    const count = statedTotal(text);
    if (count !== null) return [{ row, column, count, text }];
    const kind = totalLabel(text);
    const next = filled[at + 1];
    const beside = kind === null || next === undefined ? null : numberIn(next);
    if (next === undefined || beside === null) return [];
    // A lone "Total" may count anything, money or hours; below the actions it counts them.
    const alone =
      (filled.length === 2 || actions.has(next.column)) && plainFormat.test(formatAt(grid, row, next.column));
    if (kind === "bare" && !(alone && near(beside))) return [];
    return [{ row, column: next.column, count: beside, text: `${text.replace(/\s*[:=]$/, "")}: ${beside}` }];
  });
}

/** Rows above the first table, rows of totals inside the tables, and a few below the last. */
function rowsOfTotals(grid: SheetGrid, tables: readonly PlanTable[]): number[] {
  const rows: number[] = [];
  const top = Math.min(...tables.map(({ block }) => block.header.firstRow));
  for (let row = grid.top; row < top; row++) rows.push(row);
  for (const table of tables) for (const { kind, row } of table.rows) if (kind === "total") rows.push(row);
  const end = Math.max(...tables.map(({ block }) => block.endRow));
  for (let row = end; row < Math.min(end + rowsBelow, endOfRows(grid)); row++) rows.push(row);
  return [...new Set(rows)];
}

/** How many countable rows stand above a row, up to the last section, header or total. */
function sinceLast(tables: readonly PlanTable[], row: number): number {
  let since = 0;
  for (const { rows } of tables)
    for (const one of rows) {
      if (one.row >= row) continue;
      if (isCountable(one)) since++;
      else if (one.kind === "section" || one.kind === "header" || one.kind === "total") since = 0;
    }
  return since;
}

/** Other ways in which somebody may count the actions of a sheet: their texts, their numbers, the rows of one table. */
function otherCounts({ tables }: ReadPlan): number[] {
  const lines = tables.flatMap(({ read }) => read.lines.map(({ line }) => line));
  const numbers = lines.flatMap(({ ref }) => parseReference(ref ?? "")?.recommendation ?? []);
  return [
    ...tables.map(({ read }) => read.lines.length),
    tables.reduce((sum, { table }) => sum + table.placed.length, 0),
    new Set(lines.map(({ action }) => action)).size,
    new Set(numbers).size,
  ];
}

function ofPlan(plan: ReadPlan, others: ReadonlySet<number>): Finding[] {
  const { grid } = plan.sheet;
  const total = plan.tables.reduce((sum, { read }) => sum + read.lines.length, 0);
  if (total === 0) return [];
  const near = (count: number): boolean => count * 2 >= total && count <= total * 2;
  const tables = plan.tables.map(({ table }) => table);
  const actions = new Set(tables.flatMap(({ columns }) => columns.action ?? []));
  const stated = rowsOfTotals(grid, tables).flatMap((row) => statedIn(grid, row, actions, near));
  const differing = stated.filter(({ count, row }) => {
    if (count === total || others.has(count)) return false;
    return count !== sinceLast(tables, row) && !otherCounts(plan).includes(count);
  });
  return differing.map(({ row, column, text }) =>
    findingAt(grid.name, "totalDiffers", "warning", { row, column }, text, String(total)),
  );
}

/**
 * Totals that a sheet states of its actions, where that many lines were not read: in a row of totals or in words around
 * the tables. A number that is the total of the workbook or of a review is none of the sheet's.
 */
export function totalFindings(plans: readonly ReadPlan[]): Finding[] {
  const counts = new Map<string, { lines: number }>();
  let all = 0;
  for (const { tables } of plans)
    for (const { read } of tables)
      for (const { line } of read.lines) {
        all++;
        const ofReview = counts.get(line.review ?? "");
        if (ofReview) ofReview.lines++;
        else counts.set(line.review ?? "", { lines: 1 });
      }
  const others = new Set([all, ...Array.from(counts.values(), ({ lines }) => lines)]);
  return plans.flatMap((plan) => ofPlan(plan, others));
}
