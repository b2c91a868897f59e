import { isErrorText } from "../cells/cellText";
import { isoDay } from "../cells/day";
import type { Finding } from "../finding";
import type { Timescale } from "../cells/timescale";
import type { Line, UngroundedLine } from "../line";
import type { RowRating } from "../ratingSources/rowRating";
import type { PlacedRow } from "../rows/placedRow";
import { severalActions } from "../rows/severalActions";
import { filledReach } from "../sheets/filledReach";
import { formatAt, textAt, valueAt } from "../sheets/gridReading";
import type { PlanSheet } from "../sheets/planSheet";
import type { PlanTable } from "../sheets/planTable";
import type { SheetGrid } from "../sheets/sheetGrid";
import { findingAt } from "./findingAt";
import { addOfTimescale } from "./timescaleFindings";
import { writtenDay } from "./writtenDay";

/** A line with what it was read from. */
export interface ReadLine {
  readonly line: UngroundedLine;
  readonly placed: PlacedRow;
  readonly timescale: Timescale;
  readonly rated: RowRating;
}

function addErrors(findings: Finding[], grid: SheetGrid, row: number, columns: readonly number[]): void {
  // A quick look, since every line of a long sheet is asked.
  if (filledReach(grid).marks[row - grid.top] !== 1) return;
  for (const column of columns) {
    const text = textAt(grid, row, column);
    if (isErrorText(text)) findings.push(findingAt(grid.name, "errorCell", "error", { row, column }, text));
  }
}

function addOfAction(
  findings: Finding[],
  name: string,
  table: PlanTable,
  { row, struck }: PlacedRow,
  line: Line,
): void {
  const { action, recommendation } = table.columns;
  const column = action ?? recommendation;
  if (column === undefined) return;
  if (line.action === null && action !== undefined)
    findings.push(findingAt(name, "noActionText", "warning", { row, column: action }, ""));
  const text = textAt(table.grid, row, column);
  if (text.length > 20 && severalActions(String(valueAt(table.grid, row, column))))
    findings.push(findingAt(name, "severalActions", "note", { row, column }, text));
  // A struck action that is rated as done or closed says the same thing twice.
  if (struck && line.timing !== "finished")
    findings.push(findingAt(name, "struckThrough", "warning", { row, column }, text));
}

/** A blank cell of evidence, or one that promises it; an error is said by itself and read as a blank. */
function addOfEvidence(findings: Finding[], name: string, { grid, columns }: PlanTable, row: number): void {
  const column = columns.evidence;
  if (column === undefined) return;
  const text = textAt(grid, row, column);
  const kind = text === "" || isErrorText(text) ? "notEvidenced" : "evidencePlaceholder";
  findings.push(findingAt(name, kind, "warning", { row, column }, kind === "notEvidenced" ? "" : text));
}

/** Overdue and green at once, where green says that it goes as planned; at the date, else at the rating. */
function addOfOnTrack(
  findings: Finding[],
  name: string,
  { grid, columns }: PlanTable,
  { line, timescale }: ReadLine,
): void {
  const { dueColumn: column, dueText: text } = line;
  const row = line.row - 1;
  const at = column ?? columns.rating;
  const value = column === null ? "" : valueAt(grid, row, column);
  const found = column === null ? text : writtenDay(value, formatAt(grid, row, column), text);
  const day = timescale.due === null ? undefined : isoDay(timescale.due);
  const place = at === undefined ? null : { row, column: at };
  findings.push(findingAt(name, "overdueButOnTrack", "warning", place, found, day));
}

/**
 * Adds what about one line an officer should look at, besides its recommendation. One list takes the findings of all
 * lines of a table, since a long one has ten thousand lines and most have none.
 * @param columns the 0-based columns of the table that count, each once
 */
export function addLineFindings(
  findings: Finding[],
  sheet: PlanSheet,
  table: PlanTable,
  columns: readonly number[],
  read: ReadLine,
): void {
  const { name } = sheet.grid;
  const { line, placed, rated } = read;
  const { row } = placed;
  for (const { kind, severity, found, column } of rated.findings)
    findings.push(findingAt(name, kind, severity, { row, column }, found));
  if (line.dueColumn !== null) addOfTimescale(findings, sheet, read, line.dueColumn);
  addOfAction(findings, name, table, placed, line);
  if (line.evidenced === false) addOfEvidence(findings, name, table, row);
  if (line.timing === "overdue" && line.rating === "green" && sheet.green === "on-track")
    addOfOnTrack(findings, name, table, read);
  addErrors(findings, table.grid, row, columns);
}
