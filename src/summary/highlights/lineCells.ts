import type { Day } from "../../plan/cells/day";
import type { ColumnName } from "../../plan/columns/columnName";
import type { Line } from "../../plan/line";
import { isOpen } from "../counts/countLines";
import { soonDays, type HighlightKind } from "./highlight";
import { markCell, type MarkedCells } from "./markedCells";

/** Kinds that a line by itself decides. */
export type LineKind = Exclude<HighlightKind, "ungrounded" | "findings">;

/** The first of these columns that the line's table has, 0-based. */
export function columnOf({ columns }: Line, wanted: readonly ColumnName[]): number | null {
  for (const name of wanted) {
    const column = columns[name];
    if (column !== undefined) return column;
  }
  return null;
}

const text: readonly ColumnName[] = ["action", "recommendation", "recommendationRef", "ref"];

/** The cell of the timescale that counts; where a section gave the day, the blank cell below the heading. */
const dueColumn = (line: Line): number | null => line.dueColumn ?? columnOf(line, ["due", ...text]);

function isDueSoon(line: Line, meetingDate: Day): boolean {
  return isOpen(line) && line.due !== null && line.due >= meetingDate && line.due <= meetingDate + soonDays;
}

const rules: Readonly<
  Record<
    LineKind,
    { claims: (line: Line, meetingDate: Day) => boolean; column: (line: Line) => number | null }
  >
> = {
  overdue: { claims: ({ timing }) => timing === "overdue", column: dueColumn },
  dueSoon: { claims: isDueSoon, column: dueColumn },
  notEvidenced: {
    claims: ({ complete, evidenced }) => complete === true && evidenced === false,
    column: (line) => columnOf(line, ["evidence", ...text]),
  },
  notRated: {
    claims: ({ rating }) => rating === "notRated",
    column: (line) => columnOf(line, ["rating", "percent", ...text]),
  },
};

/** Marks the cells of the lines that are of this kind at the meeting date, hidden rows included. */
export function lineCells(lines: readonly Line[], kind: LineKind, meetingDate: Day): MarkedCells {
  const marked: MarkedCells = new Map();
  const { claims, column } = rules[kind];
  for (const line of lines) {
    if (!claims(line, meetingDate)) continue;
    const at = column(line);
    if (at !== null) markCell(marked, line.sheet, { row: line.row - 1, column: at });
  }
  return marked;
}
