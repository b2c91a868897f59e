import type { SheetLayout } from "../../../summary/sheetLayout";
import type { StandingTable } from "./ownTables";

/** Rows that come before a row of the sheet (0-based), or, where the count is negative, rows that go from it on. */
export interface Shift {
  readonly row: number;
  readonly count: number;
}

/**
 * What brings the tables that stand to their places, from the top down, each row counted as it is by then: rows
 * between tables come right above a heading, rows of a table before its last one, so that formulas on headings,
 * columns and totals follow.
 *
 * @param rows how many rows the layout has
 * @param areaEnd 0-based row below ours on the sheet as it is
 * @param mayGo whether rows may be taken away
 */
export function shiftsFor(
  rows: number,
  standing: readonly StandingTable[],
  areaEnd: number,
  mayGo: boolean,
): readonly Shift[] {
  const shifts: Shift[] = [];
  let moved = 0;
  const shift = (row: number, count: number) => {
    if (count === 0 || (count < 0 && !mayGo)) return;
    shifts.push({ row, count });
    moved += count;
  };
  for (const { table, area } of standing) {
    const top = area.top + moved;
    shift(Math.min(top, table.row), table.row - top);
    const [now, wanted] = [area.rows - 1, table.rows.length];
    // A total keeps the row above it, so that formulas and charts over all but the total grow and shrink, too.
    const kept = table.totalRow && Math.min(now, wanted) > 1 ? 2 : 1;
    shift(table.row + Math.min(now, wanted) - kept + 1, wanted - now);
  }
  const end = areaEnd + moved;
  const last = standing.at(-1);
  // Within our area where there is room, so that the name of the area grows with it.
  const lowest = last ? last.table.row + last.table.rows.length : 0;
  shift(rows > end ? Math.max(lowest + 1, end - 1) : rows, rows - end);
  return shifts;
}

type Placed = Pick<SheetLayout, "texts" | "tables" | "charts" | "pageBreaks">;

/**
 * A layout for sheets whose rows may come and not go: what stands too far down stays, and what follows moves down
 * with it.
 */
export function loosened(layout: SheetLayout, standing: readonly StandingTable[]): SheetLayout {
  const areas = new Map(standing.map(({ table, area }) => [table.name, area]));
  let [moved, by, from] = [0, 0, 0];
  let placed: Placed = { texts: [], tables: [], charts: [], pageBreaks: [] };
  for (const table of [...layout.tables, null]) {
    const to = table ? table.row + table.rows.length : Infinity;
    const area = table && areas.get(table.name);
    if (area) by = Math.max(by, area.top + moved - table.row);
    placed = joined(placed, between(layout, from, to, by));
    if (!table) break;
    from = to + 1;
    if (!area) continue;
    moved = Math.max(moved, table.row + by - area.top) + Math.max(0, table.rows.length - (area.rows - 1));
    by += Math.max(0, area.rows - 1 - table.rows.length);
  }
  return { ...layout, ...placed };
}

const joined = (one: Placed, other: Placed): Placed => ({
  texts: [...one.texts, ...other.texts],
  tables: [...one.tables, ...other.tables],
  charts: [...one.charts, ...other.charts],
  pageBreaks: [...one.pageBreaks, ...other.pageBreaks],
});

/** What begins in these rows, so many rows further down. */
function between(
  { texts, tables, charts, pageBreaks }: Placed,
  from: number,
  to: number,
  by: number,
): Placed {
  const here = ({ row }: { readonly row: number }) => row >= from && row <= to;
  const down = <T extends { readonly row: number }>(thing: T): T => ({ ...thing, row: thing.row + by });
  return {
    texts: texts.filter(here).map(down),
    tables: tables.filter(here).map(down),
    charts: charts
      .filter((chart) => here(chart.from))
      .map((chart) => ({ ...chart, from: down(chart.from), to: down(chart.to) })),
    pageBreaks: pageBreaks.filter((row) => here({ row })).map((row) => row + by),
  };
}

/** How many rows and columns a layout takes, from A1 on. */
export function sizeOf({ texts, tables, charts }: SheetLayout): {
  readonly rows: number;
  readonly columns: number;
} {
  const corners = [
    { row: 0, column: 0 },
    ...texts,
    ...tables.map(({ row, column, rows, columns }) => ({
      row: row + rows.length,
      column: column + columns.length - 1,
    })),
    ...charts.map(({ to }) => to),
  ];
  return {
    rows: 1 + corners.reduce((most, { row }) => Math.max(most, row), 0),
    columns: 1 + corners.reduce((most, { column }) => Math.max(most, column), 0),
  };
}
