import type { Header } from "../../tables/headers/header";
import { normaliseHeading } from "./headingText";

/**
 * The name by which each 0-based column is known again: its normalised heading, and its number among headings of the
 * same text ("rag", "rag 2"), so that the second of two is not taken for the first. From left to right.
 */
export function headingNames(header: Header): ReadonlyMap<number, string> {
  const times = new Map<string, number>();
  return new Map(
    header.headings.map(({ column, text }) => {
      const heading = normaliseHeading(text);
      const time = (times.get(heading) ?? 0) + 1;
      times.set(heading, time);
      return [column, time === 1 ? heading : `${heading} ${time}`];
    }),
  );
}

const rightOf = /^(\d{1,3}) right of (.*)$/;

/** The name of any 0-based column: a column without a heading is named by the nearest one to its left; else null. */
export function nameOfColumn(header: Header, column: number): string | null {
  const names = headingNames(header);
  const own = names.get(column);
  if (own !== undefined) return own;
  const left = Math.max(...[...names.keys()].filter((other) => other < column));
  const name = names.get(left);
  return name === undefined ? null : `${column - left} right of ${name}`;
}

/** The 0-based column that a name belongs to now; null where there is none, or it has got a heading since. */
export function columnNamed(header: Header, name: string): number | null {
  const names = headingNames(header);
  const columnOf = (text: string): number | null =>
    [...names].find(([, other]) => other === text)?.[0] ?? null;
  const own = columnOf(name);
  const [, steps, neighbour] = rightOf.exec(name) ?? [];
  if (own !== null || steps === undefined || neighbour === undefined) return own;
  const left = columnOf(neighbour);
  if (left === null) return null;
  const column = left + Number(steps);
  const free = [...names.keys()].every((other) => other <= left || other > column);
  return free ? column : null;
}
