import { isBlank } from "../cells/cellText";
import type { Day } from "../cells/day";
import type { Timescale } from "../cells/timescale";
import { withoutDay } from "../cells/timescales/reading";
import type { PlacedRow } from "../rows/placedRow";
import { formatAt, textAt, valueAt } from "../sheets/gridReading";
import type { PlanTable } from "../sheets/planTable";
import type { CellValue, SheetGrid } from "../sheets/sheetGrid";

/** Reads one timescale cell by its value and number format. */
export type ReadTimescale = (value: CellValue, format: string) => Timescale;

/** When a line is due, and where that stands. */
export interface LineDue {
  readonly timescale: Timescale;
  /** 0-based column of the timescale that counts; null where there is no such column, or a section row gave it. */
  readonly column: number | null;
  readonly originalDue: Day | null;
  /** The timescale as it was written. */
  readonly text: string;
}

function timescaleAt(grid: SheetGrid, row: number, column: number, read: ReadTimescale): Timescale {
  return read(valueAt(grid, row, column), formatAt(grid, row, column));
}

const asItWas =
  /^(?:no (?:change|revision)s?|unchanged|not (?:changed|revised)|same(?: (?:as )?(?:original|first|before))?|as (?:original|originally (?:set|planned)|planned|before)|original(?: date)?(?: stands)?)[.!]?$/i;

/** No word, or one that keeps the first date, revises nothing; a length of time that starts nowhere does. */
function revises({ kind, notes }: Timescale, text: string): boolean {
  return !asItWas.test(text) && (kind !== "none" || notes.includes("noStart"));
}

function ownDue(table: PlanTable, row: number, read: ReadTimescale): LineDue {
  const { grid, columns } = table;
  const { due, revisedDue } = columns;
  const first = due === undefined ? withoutDay("none", []) : timescaleAt(grid, row, due, read);
  const revised =
    revisedDue === undefined || valueAt(grid, row, revisedDue) === ""
      ? null
      : timescaleAt(grid, row, revisedDue, read);
  if (revisedDue !== undefined && revised && revises(revised, textAt(grid, row, revisedDue)))
    return {
      timescale: revised,
      column: revisedDue,
      originalDue: first.originalDue ?? first.due,
      text: textAt(grid, row, revisedDue),
    };
  const text = due === undefined ? "" : textAt(grid, row, due);
  return { timescale: first, column: due ?? null, originalDue: first.originalDue, text };
}

/** "Longer term" names no day, and is no date that could not be read. */
function sectionTimescale(text: string, read: ReadTimescale): Timescale {
  const timescale = read(text, "General");
  return timescale.notes.includes("notADate") ? withoutDay("none") : timescale;
}

/** The due day: a revised date counts where one is given, and the first is kept; a section row's speaks for blanks. */
export function dueOfLine(table: PlanTable, placed: PlacedRow, read: ReadTimescale): LineDue {
  const own = ownDue(table, placed.row, read);
  const { timescale } = placed.section;
  if (timescale === null) return own;
  const section = sectionTimescale(timescale, read);
  if (isBlank(own.text)) return { timescale: section, column: null, originalDue: null, text: timescale };
  // A revised date beside a blank first one replaces the section's.
  const { due, revisedDue } = table.columns;
  const first = due === undefined ? "" : textAt(table.grid, placed.row, due);
  return own.column === revisedDue && isBlank(first) ? { ...own, originalDue: section.due } : own;
}
