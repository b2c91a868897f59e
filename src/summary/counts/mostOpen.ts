import type { NamedTally } from "../tally";

/** A review or priority with how many of its lines are open. */
export interface MostOpen {
  readonly name: string;
  readonly open: number;
  readonly lines: number;
}

const openOf = ({ name, lines, overdue, dueLater, continuing, noUsableDate }: NamedTally): MostOpen => ({
  name,
  lines,
  open: (overdue ?? 0) + (dueLater ?? 0) + (continuing ?? 0) + (noUsableDate ?? 0),
});

/**
 * The one review or priority of at least three lines that has the largest share of them open, where that is more than half;
 * null where there is no such one, where two share the place, or where fewer than two are named.
 */
export function mostOpen(parts: readonly NamedTally[]): MostOpen | null {
  const named = parts.filter(({ name }) => name !== "");
  if (named.length < 2) return null;
  const [first, second] = named
    .filter(({ lines }) => lines >= 3)
    .map(openOf)
    .sort((one, other) => other.open * one.lines - one.open * other.lines);
  if (first === undefined || first.open * 2 <= first.lines) return null;
  const shared = second !== undefined && first.open * second.lines === second.open * first.lines;
  return shared ? null : first;
}
