import { referenceText } from "../cells/reference";
import { carriedColumns, type CarriedColumn, type ColumnName, type Columns } from "../columns/columnName";
import { isCarriedDown } from "./carriedDown";
import { formatAt, textAt, valueAt } from "../sheets/gridReading";
import type { PlanRow } from "./rows";
import type { SheetGrid } from "../sheets/sheetGrid";

/** A row that may be counted, with the values that belong to it by place. */
export interface PlacedRow {
  readonly kind: "line" | "recommendation" | "unstated";
  /** 0-based. */
  readonly row: number;
  /** The section row it stands under; null before the first. */
  readonly section: string | null;
  /** Own or carried-down texts; "" where there is none. */
  readonly values: Readonly<Record<CarriedColumn, string>>;
  /** Whether the reference is its own rather than carried down. */
  readonly ownRef: boolean;
}

function shownText(grid: SheetGrid, row: number, name: ColumnName, columns: Columns): string {
  const column = columns[name];
  if (column === undefined) return "";
  return name === "ref" || name === "recommendationRef"
    ? referenceText(valueAt(grid, row, column), formatAt(grid, row, column))
    : textAt(grid, row, column);
}

const isPlaced = (row: PlanRow): row is PlanRow & { kind: PlacedRow["kind"] } =>
  row.kind === "line" || row.kind === "recommendation" || row.kind === "unstated";

/** Rows between two section rows or headers, where a value may be carried from row to row. */
function blocksOf(
  rows: readonly PlanRow[],
): { section: string | null; rows: (PlanRow & { kind: PlacedRow["kind"] })[] }[] {
  const blocks = [{ section: null as string | null, rows: [] as (PlanRow & { kind: PlacedRow["kind"] })[] }];
  for (const row of rows) {
    const current = blocks.at(-1);
    if (row.kind === "section") blocks.push({ section: row.text, rows: [] });
    else if (row.kind === "header") blocks.push({ section: current?.section ?? null, rows: [] });
    else if (isPlaced(row)) current?.rows.push(row);
  }
  return blocks;
}

/**
 * The rows whose columns are known: below a header unlike the first the same columns hold other things, until the
 * first header is repeated.
 */
function readableRows(rows: readonly PlanRow[]): PlanRow[] {
  let readable = true;
  return rows.filter(({ kind }) => {
    if (kind === "otherHeader") readable = false;
    if (kind === "header") readable = true;
    return readable;
  });
}

/**
 * Gives every row the section, review, priority and recommendation it stands under. A blank takes the value above
 * only in columns that are written that way throughout the sheet, and never across a section row or header.
 */
export function placeRows(grid: SheetGrid, rows: readonly PlanRow[], columns: Columns): PlacedRow[] {
  const blocks = blocksOf(readableRows(rows));
  const carried = new Set(
    carriedColumns.filter((name) =>
      isCarriedDown(blocks.map((block) => block.rows.map(({ row }) => shownText(grid, row, name, columns)))),
    ),
  );
  return blocks.flatMap((block) => {
    const above: Record<CarriedColumn, string> = {
      review: "",
      priority: "",
      recommendationRef: "",
      recommendation: "",
      ref: "",
    };
    return block.rows.map(({ kind, row }) => {
      const own = (name: CarriedColumn): string => shownText(grid, row, name, columns);
      const ownRef = own("ref") !== "";
      const values = { ...above };
      for (const name of carriedColumns) {
        const text = own(name);
        values[name] = text !== "" ? text : carried.has(name) ? above[name] : "";
      }
      Object.assign(above, values);
      return { kind, row, section: block.section, values, ownRef };
    });
  });
}
