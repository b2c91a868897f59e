import type { Seeded } from "../../../bench/reading/made/seeded";
import type { LookBlock, SheetGrid } from "../../../src/plan/sheets/sheetGrid";
import type { SheetDamage } from "./cellDamages";

type Order = (length: number, random: Seeded) => readonly number[];

const all = (length: number): number[] => Array.from({ length }, (_, at) => at);

function shuffled(length: number, random: Seeded): number[] {
  const order = all(length);
  for (let at = length - 1; at > 0; at--) {
    const other = random.whole(0, at);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}

/** Where each row or column of the damaged sheet comes from; -1 for a blank one. */
const orders: Readonly<Record<string, Order>> = {
  shuffled,
  reversed: (length) => all(length).reverse(),
  truncated: (length, random) => all(random.whole(0, length)),
  "without the first": (length, random) => all(length).slice(random.whole(0, Math.min(8, length))),
  duplicated: (length, random) => all(length).flatMap((at) => (random.chance(0.3) ? [at, at] : [at])),
  "one of them everywhere": (length, random) => {
    const one = random.whole(0, Math.max(0, length - 1));
    return all(length).flatMap((at) => (random.chance(0.3) ? [one, at] : [at]));
  },
  "the whole twice": (length) => [...all(length), ...all(length)],
  "with gaps": (length, random) => all(length).flatMap((at) => (random.chance(0.2) ? [-1, at] : [at])),
  "some missing": (length, random) => all(length).filter(() => random.chance(0.7)),
};

const rowsIn = <T>(cells: readonly (readonly T[])[], order: readonly number[], blank: T): T[][] => {
  const width = cells[0]?.length ?? 0;
  return order.map((at) => [...(cells[at] ?? Array.from({ length: width }, () => blank))]);
};
const columnsIn = <T>(cells: readonly (readonly T[])[], order: readonly number[], blank: T): T[][] =>
  cells.map((row) => order.map((at) => row[at] ?? blank));

type Take = <T>(cells: readonly (readonly T[])[], order: readonly number[], blank: T) => T[][];

/** The sheet with its rows, or its columns, taken in this order; looks that do not cover the sheet stay behind. */
function taken(grid: SheetGrid, order: readonly number[], take: Take): SheetGrid {
  const looks = grid.looks.filter(
    ({ top, left, fills }) => top === grid.top && left === grid.left && fills.length === grid.values.length,
  );
  return {
    ...grid,
    values: take(grid.values, order, ""),
    formats: take(grid.formats, order, "General"),
    looks: looks.map((look): LookBlock => ({
      ...look,
      fills: take(look.fills, order, ""),
      struck: take(look.struck, order, false),
      shown: look.shown && take(look.shown, order, ""),
    })),
  };
}

/** What may go wrong with whole rows and columns of a sheet. */
export const orderDamages: Readonly<Record<string, SheetDamage>> = Object.fromEntries(
  Object.entries(orders).flatMap(([name, order]): [string, SheetDamage][] => [
    [`rows ${name}`, (grid, random) => taken(grid, order(grid.values.length, random), rowsIn)],
    [`columns ${name}`, (grid, random) => taken(grid, order(grid.values[0]?.length ?? 0, random), columnsIn)],
  ]),
);
