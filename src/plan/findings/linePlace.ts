import type { ColumnName } from "../columns/columnName";
import type { Line } from "../line";
import { cellName } from "../sheets/gridReading";

/** The 0-based column in which a line is shown: the named one, else its action, else its recommendation. */
export function columnOfLine({ columns }: Line, name: ColumnName): number {
  return columns[name] ?? columns.action ?? columns.recommendation ?? 0;
}

/** Where a line stands, for somebody who looks at a sheet: "B9", or "Plan, B9" where it is on another sheet. */
export function placeOfLine(line: Line, seenFrom: string, name: ColumnName): string {
  const cell = cellName(line.row - 1, columnOfLine(line, name));
  return line.sheet === seenFrom ? cell : `${line.sheet}, ${cell}`;
}

/** Whether two lines stand on two sheets of which it is asked or settled that one repeats the other. */
export function isSettled(first: Line, line: Line, settled: ReadonlySet<string>): boolean {
  return first.sheet !== line.sheet && (settled.has(first.sheet) || settled.has(line.sheet));
}
