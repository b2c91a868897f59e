import type { Head } from "../reading/heads";

/** What our sheets are called where nothing else is, in the order of `marks`. */
export const usualNames = ["Action plan summary", "Needs attention"] as const;

/** What A1 of a sheet of ours says from the first written cell to the last. */
export const unfinished = "Unfinished: press Refresh summary again";

/**
 * Whether a sheet without our mark is one that Excel let us make and not mark: it has our name, and nothing stands on it
 * but that it is unfinished.
 */
export function isLeftOver({ tab, grid, charts, mark }: Head, usual: string): boolean {
  if (mark !== null || !tab.visible || tab.protected || !tab.name.startsWith(usual)) return false;
  const isBlank = grid.values.every((row) => row.every((value) => value === "" || value === unfinished));
  return isBlank && grid.tables.length === 0 && charts.length === 0;
}
