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
  /** Whether a number alone is an entry: the text's heading says "recommendation", and there is one for numbers. */
  readonly numbersCount: boolean;
  readonly left: number;
  readonly right: number;
}

/** The cells beside each other around one of them: a blank column ends a table. */
function runAround(cells: readonly FilledCell[], at: number): readonly FilledCell[] {
  let from = at;
  let to = at;
  const columnAt = (index: number): number => cells[index]?.column ?? -2;
  while (from > 0 && columnAt(from - 1) === columnAt(from) - 1) from--;
  while (to + 1 < cells.length && columnAt(to + 1) === columnAt(to) + 1) to++;
  return cells.slice(from, to + 1);
}

const longestLabel = 20;
const isLabel = (text: string): boolean => text.length <= longestLabel && !/\d|[.;]$/.test(text);

/** Reads a row as the headings of a list; null where it is none, or has columns that only plans have. */
export function columnsIn(cells: readonly FilledCell[]): ListColumns | null {
  const at = cells.findIndex(({ text }) => listHeadingOf(text) === "text");
  if (at < 0) return null;
  const around = runAround(cells, at);
  if (around.length < 2) return null;
  const known = around.filter(({ text }) => isHeading(text)).length;
  if (known < 2 && !around.every(({ text }) => isLabel(text))) return null;
  const run = around.map(({ column, text }) => ({ column, holds: listHeadingOf(text) }));
  if (run.some(({ holds }) => holds === "plan")) return null;
  const where = (wanted: ListHeading): number | null =>
    run.find(({ holds }) => holds === wanted)?.column ?? null;
  return {
    text: cells[at]?.column ?? 0,
    ref: where("ref"),
    review: where("review"),
    stated: where("stated"),
    accepted: where("accepted"),
    kind: where("kind"),
    numbersCount: where("ref") !== null && /^recommendations?\b/i.test(cells[at]?.text ?? ""),
    left: run[0]?.column ?? 0,
    right: run.at(-1)?.column ?? 0,
  };
}
