import { comparableText, isErrorText } from "../cells/cellText";
import { calendarOf, type Day } from "../cells/day";
import { shownPrecision } from "../cells/timescales/serialDay";
import type { Finding } from "../finding";
import type { Line } from "../line";
import { findingAt } from "../lines/findingAt";
import type { ReadTimescale } from "../lines/lineDue";
import { writtenDay } from "../lines/writtenDay";
import type { RowRating } from "../ratingSources/rowRating";
import { formatAt, textAt, valueAt } from "../sheets/gridReading";
import type { PlanTable } from "../sheets/planTable";
import type { CellValue } from "../sheets/sheetGrid";

/** A line with what its completed date says; the day is null where there is none that can be relied on. */
interface CompletedLine {
  readonly line: Line;
  readonly said: string;
  readonly text: string;
  readonly day: Day | null;
  /** The first day it may mean: "October 2021" may be any day of that month. */
  readonly soonest: number;
}

/** Said of a day that is still to come, or of work that is not all done. */
const notYetDone =
  /\b(?:due|expect\w*|target\w*|plan\w*|aim\w*|will|to|by|before|anticipat\w*|forecast\w*|scheduled|estimated|revised|part\w*|not|no|except\w*|but|however|tb[acd])\b/;
const longestDay = 60;
const saysNothing = /^(?:[\W_]*|tb[acd]\.?)$/;
/** A heading in which the work is over; "Completion date" may be a target. */
const isOver = /\b(?:completed|closed|achieved|implemented|finished|actual|done)\b/i;

const isOpen = ({ complete, rating }: Line): boolean =>
  complete === false && rating !== "closedNotDone" && rating !== "notRated";

function soonestOf(value: CellValue, text: string, format: string, day: Day): number {
  if (typeof value === "number") {
    const precision = shownPrecision(format);
    return precision === "month" ? day - 31 : precision === "year" ? day - 366 : day;
  }
  const named = (text.match(/\d+/g) ?? []).some((digits) => Number(digits) === calendarOf(day).day);
  if (named) return day;
  return /\p{L}/u.test(text) ? day - 31 : day - 366;
}

function completedLine(
  { grid }: PlanTable,
  column: number,
  line: Line,
  said: string,
  read: ReadTimescale,
): CompletedLine {
  const row = line.row - 1;
  const text = textAt(grid, row, column);
  const nothing = { line, said, text, day: null, soonest: 0 };
  if (text === "" || text.length > longestDay || !/\d/.test(text)) return nothing;
  const value = valueAt(grid, row, column);
  const format = formatAt(grid, row, column);
  if (typeof value === "string" && notYetDone.test(comparableText(value))) return nothing;
  const { due, completed, notes } = read(value, format);
  const day = due ?? completed;
  if (day === null || notes.includes("assumedYear") || notes.includes("fromAgreed")) return nothing;
  return {
    line,
    said,
    text: writtenDay(value, format, text),
    day,
    soonest: soonestOf(value, text, format, day),
  };
}

/** Whether a column that may hold completed dates holds targets: most of its days stand beside open lines. */
function holdsTargets(dated: readonly CompletedLine[], heading: string, meetingDate: Day): boolean {
  if (isOver.test(heading)) return false;
  const ahead = dated.filter(({ line, soonest }) => isOpen(line) || soonest > meetingDate);
  return ahead.length * 2 > dated.length;
}

/**
 * What the completed dates of a table say against its ratings: complete without a date, open with one, and dates after
 * the meeting. Nothing where the column gives the ratings, holds no day at all, or holds targets.
 * @param ratings how each of the lines is rated, in their order
 */
export function completedFindings(
  table: PlanTable,
  lines: readonly { readonly line: Line }[],
  ratings: readonly RowRating[],
  read: ReadTimescale,
  meetingDate: Day,
): Finding[] {
  const column = table.columns.completed;
  if (column === undefined || table.rated.from === "completed-date") return [];
  const all = lines.map(({ line }, at) => completedLine(table, column, line, ratings[at]?.said ?? "", read));
  const dated = all.filter(({ day }) => day !== null);
  const heading = table.readings.find((reading) => reading.column === column)?.heading ?? "";
  if (dated.length === 0 || holdsTargets(dated, heading, meetingDate)) return [];
  return all.flatMap(({ line, said, text, day, soonest }): Finding[] => {
    const place = { row: line.row - 1, column };
    if (day !== null && soonest > meetingDate)
      return [findingAt(line.sheet, "completedInFuture", "warning", place, text)];
    if (day !== null && isOpen(line))
      return [findingAt(line.sheet, "completedButOpen", "warning", place, text, said)];
    const lacksDay = line.complete === true && saysNothing.test(text.toLowerCase()) && !isErrorText(text);
    return lacksDay ? [findingAt(line.sheet, "completeWithoutDate", "note", place, text)] : [];
  });
}
