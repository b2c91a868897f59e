import { headingNames } from "../columns/headings/headingNames";
import type { ColumnChoices, SheetChoices } from "../settings";
import type { TableBlock } from "../tables/tableBlock";

/** How many headings of a table were there when its columns were confirmed. */
function alike(block: TableBlock, headings: readonly string[]): number {
  const known = new Set(headings);
  return [...headingNames(block.header).values()].filter((name) => known.has(name)).length;
}

const sameHeadings = (one: TableBlock, other: TableBlock): boolean =>
  one === other ||
  JSON.stringify([...headingNames(one.header)]) === JSON.stringify([...headingNames(other.header)]);

/**
 * The officer's choices for one table of a sheet. Columns picked by their place belong to the first table and to those
 * with the same headings; confirmed columns to the table whose headings are most like those at that time.
 */
export function choicesOfTable(
  block: TableBlock,
  first: TableBlock,
  { columns, confirmed }: SheetChoices,
): ColumnChoices {
  const entries = (confirmed ?? [])
    .map((entry) => ({ entry, count: alike(block, entry.headings) }))
    .filter(({ entry, count }) => count * 2 >= entry.headings.length)
    .sort((one, other) => other.count - one.count);
  const best = entries[0]?.entry;
  return {
    ...(columns && sameHeadings(block, first) && { columns }),
    ...(best && { confirmed: best }),
  };
}
