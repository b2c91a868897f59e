import { filledCells } from "../../sheets/gridReading";
import type { PlanTable } from "../../sheets/planTable";
import { statedNumbersIn } from "../lists/statedNumber";
import { keptNames, reviewTitle, type NamedReview } from "./reviewTitles";

/** The tables of a sheet with the reviews that titles and section rows give their lines. */
export interface ReviewedTables {
  readonly tables: readonly {
    readonly table: PlanTable;
    /** The review of its lines that name none and stand under no title that does. */
    readonly review: string;
  }[];
  /** Whether the sheet holds the plans of several reviews. */
  readonly several: boolean;
  /** How many recommendations the titles of the several reviews state. */
  readonly stated: ReadonlyMap<string, number>;
}

const rowsLookedUp = 15;

const overlap = (one: PlanTable["block"], other: PlanTable["block"]): boolean =>
  one.left <= other.right && other.left <= one.right;

/** The nearest text above a table, in its own columns, that names a review. */
function namedAbove(tables: readonly PlanTable[], { grid, block }: PlanTable): NamedReview | null {
  const top = block.header.firstRow;
  const others = tables.filter((other) => other.block !== block).map((other) => other.block);
  const above = others.filter((other) => other.header.row < top && overlap(other, block));
  const from = Math.max(grid.top, top - rowsLookedUp, ...above.map(({ endRow }) => endRow));
  const beside = others.filter(
    ({ header, endRow, right }) => header.firstRow <= top && endRow > top && right < block.left,
  );
  const left = Math.max(-1, ...beside.map(({ right }) => right)) + 1;
  for (let row = top - 1; row >= from; row--)
    for (const { column, text } of filledCells(grid, row)) {
      const name = column >= left && column <= block.right ? reviewTitle(text) : null;
      if (name !== null) return { row, name, text, stands: "above" };
    }
  return null;
}

/** The section rows of a table that name a review; a title right above a header is one. */
function namedInside({ rows, block }: PlanTable): NamedReview[] {
  const named: NamedReview[] = [];
  rows.forEach((section, at) => {
    if (section.kind !== "section" || section.names !== "priority") return;
    const name = reviewTitle(section.text);
    if (name === null) return;
    const next = rows.slice(at + 1).find(({ kind }) => kind !== "blank");
    const titled = section.row < block.header.row || next?.kind === "header";
    named.push({ row: section.row, name, text: section.text, stands: titled ? "title" : "section" });
  });
  return named;
}

/** A table whose lines below a title that names a review have that review, and not the title for a priority. */
function reviewed(table: PlanTable, review: string, sections: readonly NamedReview[]): PlanTable {
  const titles = new Set(sections.map(({ text }) => text));
  const placed = table.placed.map((row) => {
    const under = sections.findLast((section) => section.row < row.row)?.name ?? review;
    const { priority } = row.section;
    const section =
      priority !== null && titles.has(priority) ? { ...row.section, priority: null } : row.section;
    return { ...row, section, values: { ...row.values, review: row.values.review || under } };
  });
  return { ...table, placed };
}

function statedBy(named: readonly NamedReview[]): Map<string, number> {
  const stated = new Map<string, number>();
  for (const { name, text } of named) {
    const [count, another] = statedNumbersIn(text);
    if (count !== undefined && another === undefined) stated.set(name, count);
  }
  return stated;
}

/**
 * Gives the lines of a sheet their reviews where its titles and section rows name several: those above its tables,
 * above a repeated header, or between the rows. Lines under none have the sheet's review.
 * @param review the review of the sheet
 */
export function reviewsOfTables(tables: readonly PlanTable[], review: string): ReviewedTables {
  const inside = tables.map(namedInside);
  const above = tables.map((table, at) =>
    (inside[at] ?? []).some(({ row }) => row < table.block.header.row) ? null : namedAbove(tables, table),
  );
  const kept = keptNames([...above, ...inside.flat()].filter((named) => named !== null));
  if (kept.size === 0)
    return { tables: tables.map((table) => ({ table, review })), several: false, stated: new Map() };
  const last: { readonly block: PlanTable["block"]; readonly review: string }[] = [];
  const given = tables.map((table, at) => {
    const sections = (inside[at] ?? []).filter((named) => kept.has(named));
    const title = above[at] ?? null;
    // A table without a title of its own goes on with what stands above it.
    const before =
      table.block.titleRows.length > 0
        ? undefined
        : last.findLast(({ block }) => overlap(block, table.block));
    const own = title !== null && kept.has(title) ? title.name : (before?.review ?? review);
    last.push({ block: table.block, review: sections.at(-1)?.name ?? own });
    const first = sections[0] && sections[0].row < table.block.header.row ? sections[0].name : own;
    return { table: reviewed(table, own, sections), review: first };
  });
  return { tables: given, several: true, stated: statedBy([...kept]) };
}
