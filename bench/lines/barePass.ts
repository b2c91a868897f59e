import type { SheetGrid } from "../../src/plan/sheets/sheetGrid";

/** Every cell read once and made comparable, trimmed and in small letters: what no reading can do without. */
export function barePass({ values }: SheetGrid): number {
  let filled = 0;
  for (const row of values) for (const value of row) if (String(value).trim().toLowerCase() !== "") filled++;
  return filled;
}

/** Every cell looked at once, and nothing made of it. */
export function touch({ values }: SheetGrid): number {
  let filled = 0;
  for (const row of values) for (const value of row) if (value !== "") filled++;
  return filled;
}
