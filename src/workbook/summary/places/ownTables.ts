import type { SheetGrid, TableArea } from "../../../plan/sheets/sheetGrid";
import type { TableBlock } from "../../../summary/sheetLayout";
import type { TablePlace } from "../writeTable";

/** A table of ours that is on the sheet already, and stays what it is. */
export interface StandingTable {
  readonly table: TableBlock;
  readonly area: TableArea;
}

/** Whose the tables of one of our sheets are. */
export interface TablesFound {
  /** Ours, from the top. */
  readonly standing: readonly StandingTable[];
  /** Ours once, and too far from what they should be to stay: they become plain cells, and are written over. */
  readonly gone: readonly TableArea[];
  /** Officers' own. */
  readonly foreign: readonly TableArea[];
}

// Excel gives the table of a copied sheet its name with a number; where a name is taken, so do we.
const withoutNumber = (name: string): string => name.toLowerCase().replace(/_?\d+$/, "");

const plain = (heading: unknown): string => String(heading).trim().toLowerCase();

/** The headings of a table as they stand on the sheet; null where they lie below what was read. */
function headingsOf({ values, top, left }: SheetGrid, area: TableArea): readonly string[] | null {
  const row = values[area.top - top];
  if (!row) return null;
  return Array.from({ length: area.columns }, (_, at) => plain(row[area.left + at - left] ?? ""));
}

/** Whether a heading may have been reworded by an officer at most: one that stands elsewhere was moved. */
function mayStand({ columns }: TableBlock, area: TableArea, headings: readonly string[] | null): boolean {
  if (
    !area.hasHeader ||
    area.hasTotals ||
    area.left !== 0 ||
    area.rows < 2 ||
    area.columns !== columns.length
  )
    return false;
  return (
    headings === null ||
    columns.every(({ heading }, at) => plain(heading) === headings[at] || !headings.includes(plain(heading)))
  );
}

const sameHeadings = ({ columns }: TableBlock, headings: readonly string[] | null): boolean =>
  headings?.length === columns.length && columns.every(({ heading }, at) => plain(heading) === headings[at]);

/**
 * Which tables on a sheet are ours: by name, where an officer has renamed one by its headings, else by the place where
 * it was left. A table can only stay where it begins in the first column, with our headings, in our order.
 *
 * @param grid the sheet as it was read; its tables are those on it, whoever's
 * @param places where ours were left, by layout's name
 */
export function ownTables(
  tables: readonly TableBlock[],
  grid: SheetGrid,
  places: Readonly<Record<string, TablePlace>>,
): TablesFound {
  const free = new Set(grid.tables);
  const found = new Map<TableBlock, TableArea>();
  const match = (is: (table: TableBlock, area: TableArea) => boolean) => {
    for (const table of tables) {
      const area = found.has(table) ? undefined : [...free].find((one) => is(table, one));
      if (!area) continue;
      found.set(table, area);
      free.delete(area);
    }
  };
  match(({ name }, area) => name.toLowerCase() === area.name.toLowerCase());
  match(({ name }, area) => name.toLowerCase() === withoutNumber(area.name));
  match((table, area) => sameHeadings(table, headingsOf(grid, area)));
  match(({ name }, area) => places[name]?.row === area.top && places[name].column === area.left);
  return sorted(tables, found, free, grid);
}

function sorted(
  tables: readonly TableBlock[],
  found: ReadonlyMap<TableBlock, TableArea>,
  free: ReadonlySet<TableArea>,
  grid: SheetGrid,
): TablesFound {
  const standing: StandingTable[] = [];
  const gone: TableArea[] = [];
  let end = 0;
  for (const table of tables) {
    const area = found.get(table);
    if (!area) continue;
    if (area.top >= end && mayStand(table, area, headingsOf(grid, area))) {
      standing.push({ table, area });
      end = area.top + area.rows;
    } else gone.push(area);
  }
  // A table of an earlier version of the add-in has our prefix and no place any more.
  const isFormer = ({ name, left }: TableArea) => left === 0 && name.toLowerCase().startsWith("actionplan_");
  return {
    standing,
    gone: [...gone, ...[...free].filter(isFormer)],
    foreign: [...free].filter((area) => !isFormer(area)),
  };
}
