import type { Seeded } from "../../../bench/reading/made/seeded";
import type { CellValue, SheetGrid } from "../../../src/plan/sheets/sheetGrid";
import { edgeNumbers, errorTexts, hostileTexts, longText, strangeCell, strangeTexts } from "./strangeCells";

export type SheetDamage = (grid: SheetGrid, random: Seeded) => SheetGrid;

/** Changes a share of the cells, between one in a hundred and all of them. */
function someCells(grid: SheetGrid, random: Seeded, change: (value: CellValue) => CellValue): SheetGrid {
  const share = random.pick([0.01, 0.05, 0.3, 1]);
  return {
    ...grid,
    values: grid.values.map((row) => row.map((value) => (random.chance(share) ? change(value) : value))),
  };
}

const asOtherType = (value: CellValue): CellValue => {
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? 1 : 0;
  const number = Number(value);
  return value !== "" && Number.isFinite(number) ? number : value === "";
};

const dayFormats = ["dd/mm/yyyy", "mmm yy", "m/d/yyyy", "[$-F800]dddd, mmmm dd, yyyy", "yyyy"];
const otherFormats = [
  "General",
  "0.00",
  "@",
  "0%",
  ";;;",
  '"Q"0',
  '"',
  "[Red]0",
  "[",
  "\\",
  "e",
  "",
  "0".repeat(255),
];

const formatted: SheetDamage = (grid, random) => ({
  ...grid,
  formats: grid.formats.map((row) =>
    row.map((format) => (random.chance(0.3) ? random.pick([...dayFormats, ...otherFormats]) : format)),
  ),
});

/** Merged cells keep what stands in the first of them. */
const merged: SheetDamage = (grid, random) => {
  const values = grid.values.map((row) => [...row]);
  for (let merges = random.whole(1, 12); merges > 0 && values.length > 0; merges--) {
    const [top, left] = [random.whole(0, values.length - 1), random.whole(0, values[0]?.length ?? 0)];
    const [rows, columns] = [random.whole(1, 6), random.whole(1, 4)];
    for (const row of values.slice(top, top + rows))
      for (let column = left; column < Math.min(left + columns, row.length); column++)
        if (row !== values[top] || column !== left) row[column] = "";
  }
  return { ...grid, values };
};

/** An array that a formula spills down and to the right, over whatever the copy of it would not cover in Excel. */
const spilled: SheetDamage = (grid, random) => {
  const top = random.whole(0, Math.max(0, grid.values.length - 1));
  const left = random.whole(0, 8);
  const [rows, columns] = [random.whole(1, 40), random.whole(1, 3)];
  const isIn = (row: number, column: number): boolean =>
    row >= top && row < top + rows && column >= left && column < left + columns;
  const blocked = random.chance(0.3);
  const spill = (row: number, column: number): CellValue =>
    blocked ? "#SPILL!" : (grid.values[row - top]?.[column - left] ?? 0);
  return {
    ...grid,
    values: grid.values.map((row, at) =>
      row.map((value, column) => (isIn(at, column) ? spill(at, column) : value)),
    ),
  };
};

const fills = ["#FF0000", "#FFC000", "#00B050", "#0070C0", "#FFFF00", "#808080", "#000000", ""];

const coloured: SheetDamage = (grid, random) => {
  const cells = <T>(make: () => T): T[][] => grid.values.map((row) => row.map(make));
  const anyFill = (): string => random.pick(fills);
  return {
    ...grid,
    looks: [
      {
        top: grid.top,
        left: grid.left,
        fills: cells(anyFill),
        struck: cells(() => random.chance(0.3)),
        shown: random.chance(0.5) ? cells(anyFill) : null,
      },
    ],
  };
};

/** What may go wrong with single cells of a sheet. */
export const cellDamages: Readonly<Record<string, SheetDamage>> = {
  "strange cells": (grid, random) => someCells(grid, random, () => strangeCell(random)),
  "texts as long as cells": (grid, random) => {
    const text = longText(random);
    return someCells(grid, random, (value) => (random.chance(0.1) ? text : value));
  },
  "texts that mean harm": (grid, random) => someCells(grid, random, () => random.pick(hostileTexts)),
  "one text everywhere": (grid, random) => {
    const text = random.pick([...hostileTexts, ...strangeTexts]);
    return someCells(grid, random, () => text);
  },
  "strange text around": (grid, random) =>
    someCells(grid, random, (value) => `${random.pick(strangeTexts)}${String(value)}`),
  errors: (grid, random) => someCells(grid, random, () => random.pick(errorTexts)),
  "days at the edges": (grid, random) => someCells(grid, random, () => random.pick(edgeNumbers)),
  "days of 1904": (grid) => ({
    ...grid,
    values: grid.values.map((row) =>
      row.map((value) => (typeof value === "number" && value > 20_000 ? value - 1462 : value)),
    ),
  }),
  "types swapped": (grid, random) => someCells(grid, random, asOtherType),
  "numbers as text": (grid) => ({
    ...grid,
    values: grid.values.map((row) => row.map((value) => (typeof value === "number" ? String(value) : value))),
  }),
  "blanked cells": (grid, random) => someCells(grid, random, () => ""),
  formats: formatted,
  merged,
  spilled,
  coloured,
};
