import type { SheetGrid, TableArea } from "../../../plan/sheets/sheetGrid";
import type { Outcome } from "../../../summary/problem";
import type { SheetLayout } from "../../../summary/sheetLayout";
import type { OwnSheet } from "../../read";
import { ownTables, type StandingTable, type TablesFound } from "./ownTables";
import { loosened, shiftsFor, sizeOf, type Shift } from "./shifts";
import type { TablePlace } from "../writeTable";

/**
 * How rows come and go: as blocks of our own columns, so that what stands beside them stays where it is; or as whole
 * rows of the sheet, which may come and never go.
 */
export type ShiftMode = "cells" | "rows";

/** What is done with a sheet that is there already, before anything is written on it. */
export interface SheetPlan {
  /** With every table called what it is called on the sheet. */
  readonly layout: SheetLayout;
  readonly standing: readonly StandingTable[];
  readonly gone: readonly TableArea[];
  readonly mode: ShiftMode;
  readonly shifts: readonly Shift[];
  /** Whole columns that come before one of the sheet (0-based), so that what stands there is not written over. */
  readonly columns: { readonly before: number; readonly count: number } | null;
  /** Rows and columns of ours from A1 on, the larger of before and after. */
  readonly size: { readonly rows: number; readonly columns: number };
}

export interface SheetNow {
  readonly own: Pick<OwnSheet, "tab" | "grid">;
  /** Where our tables were left, by their names in the layout. */
  readonly places: Readonly<Record<string, TablePlace>>;
  /** What the name of our area refers to; null where there is no such name. */
  readonly area: string | null;
  /** All attempts to write it were broken off: its tables are not whole, and are made anew. */
  readonly neverFinished: boolean;
}

const reference = /^=(?:'((?:[^']|'')+)'|([^'!]+))!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?(\d+))?$/;

/** The 0-based row below an area, by what its name refers to; null where that is no area of this sheet. */
export function endOfArea(area: string | null, sheet: string): number | null {
  const [, quoted, plain, last] = reference.exec(area ?? "") ?? [];
  const named = quoted?.replaceAll("''", "'") ?? plain;
  return named === sheet && last !== undefined ? Number(last) : null;
}

// Between what the add-in has written there is never more blank than this below its last table.
const blankRows = 3;

/** Where ours ends on a sheet whose area has no name: as far below the last table as text follows upon text. */
function writtenEnd({ values, top, left }: SheetGrid, from: number, columns: number): number {
  let end = from;
  for (let row = from; row < top + values.length && row - end < blankRows; row++) {
    const cells = values[row - top]?.slice(0, Math.max(0, columns - left)) ?? [];
    if (cells.some((value) => value !== "")) end = row + 1;
  }
  return end;
}

const endOf = ({ top, rows }: TableArea): number => top + rows;

/** Columns that are new to the sheet's area, where something of an officer's stands in them. */
function neededColumns(
  { values, left, tables }: SheetGrid,
  found: TablesFound,
  columns: number,
): SheetPlan["columns"] {
  const ours = [...found.standing.map(({ area }) => area), ...found.gone];
  const before = ours.reduce((most, area) => Math.max(most, area.left + area.columns), 0);
  if (before === 0 || before >= columns) return null;
  const held = values.some((row) =>
    row.some((value, at) => value !== "" && at + left >= before && at + left < columns),
  );
  const holdsTable = tables.some((area) => area.left < columns && area.left + area.columns > before);
  return held || holdsTable ? { before, count: columns - before } : null;
}

function movedRight(area: TableArea, columns: SheetPlan["columns"]): TableArea {
  return columns && area.left >= columns.before ? { ...area, left: area.left + columns.count } : area;
}

const madeAnew = ({ standing, gone, foreign }: TablesFound): TablesFound => ({
  standing: [],
  gone: [...standing.map(({ area }) => area), ...gone],
  foreign,
});

/**
 * Works out how a sheet of ours comes from what it is to what it shall be, without loss to anything that is not ours.
 * Reports an officer's table among our own.
 *
 * @param wanted how rows should come and go; whole rows are taken where a table below ours sticks out of our columns
 */
export function planSheet(layout: SheetLayout, now: SheetNow, wanted: ShiftMode): Outcome<SheetPlan> {
  const { grid, tab } = now.own;
  const known = ownTables(layout.tables, grid, now.places);
  const found = now.neverFinished ? madeAnew(known) : known;
  const size = sizeOf(layout);
  const ours = [...found.standing.map(({ area }) => area), ...found.gone];
  const width = ours.reduce((most, area) => Math.max(most, area.left + area.columns), size.columns);
  const lowest = ours.reduce((most, area) => Math.max(most, endOf(area)), 0);
  const end = Math.max(lowest, endOfArea(now.area, tab.name) ?? writtenEnd(grid, lowest, width));
  const columns = neededColumns(grid, found, size.columns);
  const foreign = found.foreign.map((area) => movedRight(area, columns)).filter(({ left }) => left < width);
  const inTheWay = foreign.find(({ top }) => top < end);
  if (inTheWay)
    return { ok: false, problem: { kind: "tableInTheWay", sheet: tab.name, table: inTheWay.name } };
  const sticksOut = foreign.some((area) => area.left + area.columns > width);
  const mode = sticksOut ? "rows" : wanted;
  const placed = mode === "cells" ? layout : loosened(layout, found.standing);
  const byName = new Map(placed.tables.map((table) => [table.name, table]));
  const standing = found.standing.map(({ table, area }) => ({
    table: byName.get(table.name) ?? table,
    area,
  }));
  const { rows } = sizeOf(placed);
  return {
    ok: true,
    value: {
      ...{ layout: placed, standing, gone: found.gone, mode, columns },
      shifts: shiftsFor(rows, standing, end, mode === "cells"),
      size: { rows: mode === "cells" ? rows : Math.max(rows, end), columns: width },
    },
  };
}
