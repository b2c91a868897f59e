import type { Finding, FindingKind } from "../../../src/plan/finding";
import type { CellValue, SheetGrid } from "../../../src/plan/sheets/sheetGrid";
import type { PlanSettings } from "../../../src/plan/settings";
import { understand } from "../../../src/plan/understand";
import { gridOf } from "../gridOf";
import { key } from "../smallPlan";
import { usualSettings } from "../usualSettings";

export type Rows = CellValue[][];

/** A finding as tests compare it: severity, cell, what was found, what it is held against. */
export type Short = [severity: string, cell: string | null, found: string, against: string | undefined];

/** The findings of one kind in these sheets. */
export function foundOn(
  grids: readonly SheetGrid[],
  kind: FindingKind,
  settings: Partial<PlanSettings> = {},
): Short[] {
  const { findings } = understand(grids, usualSettings({ acceptGuesses: true, ...settings }));
  return findings.flatMap((one: Finding): Short[] =>
    one.kind === kind ? [[one.severity, one.cell, one.found, one.against]] : [],
  );
}

/** The findings of one kind in one sheet: a key in row 1, then these rows. The meeting is on 12 October 2021. */
export function foundIn(rows: Rows, kind: FindingKind, above: Rows = [key]): Short[] {
  return foundOn([gridOf([...above, ...rows])], kind);
}
