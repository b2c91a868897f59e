import { askedOnce } from "../cells/askedOnce";
import { isErrorText } from "../cells/cellText";
import type { Day } from "../cells/day";
import { isDone } from "../cells/done";
import { isNoEvidence } from "../cells/noEvidence";
import { timescaleReader } from "../cells/timescaleReader";
import { placesOf, type ColumnName } from "../columns/columnName";
import type { Finding } from "../finding";
import { completedFindings } from "../findings/completedFindings";
import { leadFindings } from "../findings/leadFindings";
import type { UngroundedLine } from "../line";
import type { RowRating } from "../ratingSources/rowRating";
import { isLine } from "../rows/isLine";
import type { PlacedRow } from "../rows/placedRow";
import { textAt } from "../sheets/gridReading";
import type { PlanSheet } from "../sheets/planSheet";
import type { PlanTable } from "../sheets/planTable";
import { timingOf } from "../timing";
import { dueOfLine, type ReadTimescale } from "./lineDue";
import { findingAt } from "./findingAt";
import { addLineFindings, type ReadLine } from "./lineFindings";
import { withMergedEvidence } from "./mergedEvidence";
import { addOfTimescale, dayOrMonthFindings } from "./timescaleFindings";

/** What the lines of a table are, before they are grounded, each with the row it was read from. */
export interface TableLines {
  readonly lines: readonly ReadLine[];
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
  readonly isEvidence: (text: string) => boolean;
}

const orNull = (text: string): string | null => (text === "" ? null : text);

function textIn({ grid, columns }: PlanTable, row: number, name: ColumnName): string {
  const column = columns[name];
  return column === undefined ? "" : textAt(grid, row, column);
}

const saysEvidence = (text: string): boolean => text !== "" && !isNoEvidence(text) && !isErrorText(text);

function readLine(table: PlanTable, placed: PlacedRow, given: Circumstances): ReadLine {
  const { sheet, meetingDate } = given;
  const { row, values, section } = placed;
  const due = dueOfLine(table, placed, given.readTimescale);
  const { kind } = due.timescale;
  const day = kind === "date" ? due.timescale.due : null;
  const rated = table.rated.read(row, { green: sheet.green, due: day, meetingDate });
  const { rating } = rated;
  const complete = rating === null ? null : isDone(rating, sheet.green);
  const wantsEvidence = table.columns.evidence !== undefined && complete === true;
  const line: UngroundedLine = {
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
    evidenced: wantsEvidence ? given.isEvidence(textIn(table, row, "evidence")) : null,
    hidden: sheet.grid.hiddenRows.has(row),
    columns: table.columns,
    dueColumn: due.column,
  };
  return { line, placed, timescale: due.timescale, rated };
}

/** The column in which a row without words is shown to an officer, 0-based. */
const placeColumn = ({ columns, grid }: PlanTable): number =>
  columns.action ?? columns.recommendation ?? grid.left;

/** Whether its timescale stands in a column, rather than in a section row. */
const isDated = ({ line }: ReadLine): boolean => line.dueColumn !== null;

function leftOut(table: PlanTable): Finding[] {
  const name = table.grid.name;
  return table.rows
    .filter(({ kind }) => kind === "leftOut")
    .map(({ row }) => findingAt(name, "rowLeftOut", "error", { row, column: placeColumn(table) }, ""));
}

/** Reads the lines of one table, in the order of its rows, and what about them an officer should look at. */
export function readLines(sheet: PlanSheet, table: PlanTable, review: string, meetingDate: Day): TableLines {
  const given = {
    sheet,
    review,
    meetingDate,
    readTimescale: timescaleReader(sheet.timescales),
    isEvidence: askedOnce(saysEvidence),
  };
  const lines: ReadLine[] = [];
  const columns = [...new Set(placesOf(table.columns))];
  const ratings: RowRating[] = [];
  const findings: Finding[] = leftOut(table);
  const bySections = table.placed.some(({ section }) => section.timescale !== null);
  const reads = table.placed.map((placed) => (isLine(placed) ? readLine(table, placed, given) : null));
  const known = withMergedEvidence(table, reads);
  for (let at = 0; at < table.placed.length; at++) {
    const placed = table.placed[at];
    if (!placed) continue;
    if (placed.kind === "recommendation") continue;
    const read = known[at];
    if (!read) {
      const place = { row: placed.row, column: placeColumn(table) };
      findings.push(findingAt(sheet.grid.name, "rowLeftOut", "error", place, ""));
      continue;
    }
    lines.push(read);
    ratings.push(read.rated);
    addLineFindings(findings, sheet, table, columns, read);
    // A section row's timescale speaks for many lines; what it lacks is said of each.
    if (read.line.dueColumn === null && bySections)
      addOfTimescale(findings, sheet, read, table.columns.due ?? placeColumn(table));
  }
  const dated = lines.every(isDated) ? lines : lines.filter(isDated);
  findings.push(
    ...dayOrMonthFindings(sheet.grid, dated),
    ...completedFindings(table, lines, ratings, given.readTimescale, meetingDate),
    ...leadFindings(table, lines),
  );
  return { lines, ratings, findings };
}
