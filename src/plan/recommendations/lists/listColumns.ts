import type { FilledCell } from "../../sheets/gridReading";
import { isHeading, listHeadingOf, type ListHeading } from "./listHeading";

/** Where the columns of a list lie, 0-based; null where it has none. */
export interface ListColumns {
  readonly text: number;
  readonly ref: number | null;
  readonly review: number | null;
  readonly stated: number | null;
  readonly accepted: number | null;
  /** Says of each row whether it is a strength or a recommendation. */
  readonly kind: number | null;
  /** Whether a number alone is an entry: the text's heading says "recommendation". */
  readonly numbersCount: boolean;
  readonly left: number;
  readonly right: number;
}

/** The cells beside each other around one of them: a blank column ends a table. */
function runAround(cells: readonly FilledCell[], heading: FilledCell): readonly FilledCell[] {
  const filled = new Set(cells.map(({ column }) => column));
  let [left, right] = [heading.column, heading.column];
  while (filled.has(left - 1)) left--;
  while (filled.has(right + 1)) right++;
  return cells.filter(({ column }) => column >= left && column <= right);
}

const longestLabel = 20;
const isLabel = (text: string): boolean => text.length <= longestLabel && !/\d|[.;]$/.test(text);

/** Reads a row as the headings of a list; null where it is none, or has columns that only plans have. */
export function columnsIn(cells: readonly FilledCell[]): ListColumns | null {
  const heading = cells.find(({ text }) => listHeadingOf(text) === "text");
  if (heading === undefined) return null;
  const around = runAround(cells, heading);
  if (around.length < 2) return null;
  const known = around.filter(({ text }) => isHeading(text)).length;
  if (known < 2 && !around.every(({ text }) => isLabel(text))) return null;
  const run = around.map(({ column, text }) => ({ column, holds: listHeadingOf(text) }));
  if (run.some(({ holds }) => holds === "plan")) return null;
  const columns = around.map(({ column }) => column);
  const where = (wanted: ListHeading): number | null =>
    run.find(({ holds }) => holds === wanted)?.column ?? null;
  return {
    text: heading.column,
    ref: where("ref"),
    review: where("review"),
    stated: where("stated"),
    accepted: where("accepted"),
    kind: where("kind"),
    numbersCount: /^recommendations?\b/i.test(heading.text),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}
