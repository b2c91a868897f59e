import { isErrorText, isPlaceholder } from "../cells/cellText";
import type { Day } from "../cells/day";
import { isDone } from "../cells/done";
import { timescaleReader } from "../cells/timescaleReader";
import type { ColumnName } from "../columns/columnName";
import type { Finding } from "../finding";
import type { Line } from "../line";
import type { RowRating } from "../ratingSources/rowRating";
import type { PlacedRow } from "../rows/placedRow";
import { textAt } from "../sheets/gridReading";
import type { PlanSheet } from "../sheets/planSheet";
import type { PlanTable } from "../sheets/planTable";
import { timingOf } from "../timing";
import { dueOfLine, type LineDue, type ReadTimescale } from "./lineDue";
import { findingAt } from "./findingAt";
import { lineFindings } from "./lineFindings";
import { dayOrMonthFindings, type DatedCell } from "./timescaleFindings";

/** What the lines of a table are, before they are grounded, each with the row it was read from. */
export interface TableLines {
  readonly lines: readonly { readonly line: Line; readonly placed: PlacedRow }[];
  /** How each of them is rated, as it was read. */
  readonly ratings: readonly RowRating[];
  readonly findings: readonly Finding[];
}

/** What is the same for all lines of a sheet. */
interface Circumstances {
  readonly sheet: PlanSheet;
  readonly review: string;
  readonly meetingDate: Day;
  readonly readTimescale: ReadTimescale;
}

const orNull = (text: string): string | null => (text === "" ? null : text);

function textIn({ grid, columns }: PlanTable, row: number, name: ColumnName): string {
  const column = columns[name];
  return column === undefined ? "" : textAt(grid, row, column);
}

function evidencedOf(table: PlanTable, row: number, complete: boolean | null): boolean | null {
  if (table.columns.evidence === undefined || complete !== true) return null;
  const text = textIn(table, row, "evidence");
  return text !== "" && !isPlaceholder(text) && !isErrorText(text);
}

interface ReadLine {
  readonly line: Line;
  readonly due: LineDue;
  readonly rated: RowRating;
  readonly findings: readonly Finding[];
}

function readLine(table: PlanTable, placed: PlacedRow, given: Circumstances): ReadLine {
  const { sheet, meetingDate } = given;
  const { row, values, section } = placed;
  const due = dueOfLine(table, placed, given.readTimescale);
  const { kind } = due.timescale;
  const day = kind === "date" ? due.timescale.due : null;
  const rated = table.rated.read(row, { green: sheet.green, due: day, meetingDate });
  const { rating } = rated;
  const complete = rating === null ? null : isDone(rating, sheet.green);
  const line: Line = {
    sheet: sheet.grid.name,
    row: row + 1,
    review: orNull(values.review) ?? given.review,
    priority: orNull(values.priority) ?? section.priority,
    ref: placed.ownRef ? values.ref : null,
    recommendation: null,
    action: orNull(textIn(table, row, "action")),
    lead: orNull(textIn(table, row, "lead")) ?? orNull(textIn(table, row, "agency")),
    rating,
    complete,
    due: day,
    dueKind: kind,
    dueText: due.text,
    originalDue: due.originalDue,
    timing: timingOf({ rating, complete, due: day, dueKind: kind }, meetingDate),
    grounding: "notChecked",
    evidenced: evidencedOf(table, row, complete),
    hidden: sheet.grid.hiddenRows.has(row),
  };
  return { line, due, rated, findings: lineFindings(sheet, table, placed, { line, due, rated }) };
}

/** The column in which a row without words is shown to an officer, 0-based. */
const placeColumn = ({ columns, grid }: PlanTable): number =>
  columns.action ?? columns.recommendation ?? grid.left;

function leftOut(table: PlanTable): Finding[] {
  const name = table.grid.name;
  return table.rows.flatMap((row) =>
    row.kind === "leftOut"
      ? [findingAt(name, "rowLeftOut", "error", { row: row.row, column: placeColumn(table) }, "")]
      : [],
  );
}

/** A row counts that is a line, or has a rating or a date and a recommendation that is carried down to it. */
const isLine = ({ kind, values }: PlacedRow): boolean =>
  kind === "line" || (kind === "unstated" && values.recommendation !== "");

/** Reads the lines of one table, in the order of its rows, and what about them an officer should look at. */
export function readLines(sheet: PlanSheet, table: PlanTable, review: string, meetingDate: Day): TableLines {
  const given = { sheet, review, meetingDate, readTimescale: timescaleReader(sheet.timescales) };
  const lines: TableLines["lines"][number][] = [];
  const ratings: RowRating[] = [];
  const findings: Finding[] = leftOut(table);
  const dated: DatedCell[] = [];
  for (const placed of table.placed) {
    if (placed.kind === "recommendation") continue;
    if (!isLine(placed)) {
      const place = { row: placed.row, column: placeColumn(table) };
      findings.push(findingAt(sheet.grid.name, "rowLeftOut", "error", place, ""));
      continue;
    }
    const { line, due, rated, findings: own } = readLine(table, placed, given);
    lines.push({ line, placed });
    ratings.push(rated);
    for (const finding of own) findings.push(finding);
    if (due.column !== null)
      dated.push({ place: { row: placed.row, column: due.column }, ...due, timing: line.timing });
  }
  return { lines, ratings, findings: [...findings, ...dayOrMonthFindings(sheet.grid, dated)] };
}
