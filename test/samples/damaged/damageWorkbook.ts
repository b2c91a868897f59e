import { seeded, type Seeded } from "../../../bench/reading/made/seeded";
import type { SheetGrid, TableArea } from "../../../src/plan/sheets/sheetGrid";
import { cellDamages, type SheetDamage } from "./cellDamages";
import { orderDamages } from "./orderDamages";
import type { Grids } from "./sampleGrids";
import { hostileTexts, strangeTexts } from "./strangeCells";

type Damage = (grids: Grids, random: Seeded) => Grids;

const blankSheet: SheetGrid = {
  id: "blank",
  name: "Blank",
  visible: true,
  top: 0,
  left: 0,
  values: [],
  formats: [],
  hiddenRows: new Set(),
  looks: [],
  tables: [],
};

const lastRow = 1_048_576;
const lastColumn = 16_384;

/** At the far end of the sheet: its last cell is Excel's last. */
const farAway: SheetDamage = (grid) => {
  const top = lastRow - grid.values.length;
  const left = lastColumn - (grid.values[0]?.length ?? 0);
  return { ...grid, top, left, hiddenRows: new Set(), tables: [], looks: [] };
};

const anyTable = (grid: SheetGrid, random: Seeded): TableArea => ({
  name: random.pick(["Table1", "ActionPlan_Reviews", ...hostileTexts]),
  top: grid.top + random.whole(0, grid.values.length),
  left: grid.left + random.whole(0, 5),
  rows: random.whole(1, 40),
  columns: random.whole(1, 12),
  hasHeader: random.chance(0.7),
  hasTotals: random.chance(0.5),
});

const sheetDamages: Readonly<Record<string, SheetDamage>> = {
  ...cellDamages,
  ...orderDamages,
  "far away": farAway,
  "rows hidden": (grid, random) => ({
    ...grid,
    hiddenRows: new Set(grid.values.flatMap((_, at) => (random.chance(0.5) ? [grid.top + at] : []))),
  }),
  tables: (grid, random) => ({ ...grid, tables: [anyTable(grid, random), anyTable(grid, random)] }),
};

const upper = (grid: SheetGrid): SheetGrid => ({
  ...grid,
  id: `${grid.id} 2`,
  name: grid.name.toUpperCase(),
});

const workbookDamages: Readonly<Record<string, Damage>> = {
  "a blank sheet": (grids) => [blankSheet, ...grids],
  "only blank sheets": () => [blankSheet],
  "no sheet": () => [],
  "200 sheets": (grids, random) =>
    Array.from({ length: 200 }, (_, at): SheetGrid => ({
      ...(grids[random.whole(0, grids.length - 1)] ?? blankSheet),
      id: `sheet ${at}`,
      name: `Sheet ${at}`,
    })).map((grid) => ({ ...grid, values: grid.values.slice(0, 12), formats: grid.formats.slice(0, 12) })),
  "the same names in capitals": (grids) => [...grids, ...grids.map(upper)],
  "copies of sheets": (grids) => [
    ...grids,
    ...grids.map((grid) => ({ ...grid, id: `${grid.id} 2`, name: `${grid.name} (2)` })),
  ],
  "strange names": (grids, random) =>
    grids.map((grid, at) => ({
      ...grid,
      name: `${random.pick([...hostileTexts, ...strangeTexts])}${at || ""}`,
    })),
  hidden: (grids, random) => grids.map((grid) => ({ ...grid, visible: random.chance(0.5) })),
  "sheets as lists that are kept": (grids, random) =>
    grids.map((grid) => (random.chance(0.5) ? { ...grid, keptList: true } : grid)),
  "sheets in any order": (grids, random) =>
    [...grids].sort((one, other) => (one === other ? 0 : random.next() - 0.5)),
};

/** The names of everything that may go wrong. */
export const damages: readonly string[] = [...Object.keys(sheetDamages), ...Object.keys(workbookDamages)];

/** 200 sheets take long enough by themselves. */
const quickDamages = damages.filter((name) => name !== "200 sheets");

function damagedBy(name: string, grids: Grids, random: Seeded): Grids {
  const onSheet = sheetDamages[name];
  // One sheet, or all of them.
  const only = random.chance(0.5) ? null : random.whole(0, Math.max(0, grids.length - 1));
  if (onSheet) return grids.map((grid, at) => (only === null || only === at ? onSheet(grid, random) : grid));
  return workbookDamages[name]?.(grids, random) ?? grids;
}

/** A workbook with what went wrong in it, and by which seed it comes again. */
export interface Damaged {
  readonly what: string;
  readonly grids: Grids;
}

/**
 * Damages a workbook: what the seed's turn is, so that a thousand seeds try everything, and up to two more things.
 * The same seed and grids always give the same.
 */
export function damaged(sample: string, grids: Grids, seed: number): Damaged {
  const random = seeded(seed);
  const turn = damages[seed % damages.length] ?? "";
  const more = Array.from({ length: random.whole(0, 2) }, () => random.pick(quickDamages));
  const names = [turn, ...more];
  return {
    what: `seed ${seed}: ${sample}, ${names.join(", ")}`,
    grids: names.reduce((now, name) => damagedBy(name, now, random), grids),
  };
}
