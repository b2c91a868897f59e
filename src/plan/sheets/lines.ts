import { isErrorText, isPlaceholder, plainText } from "../cells/cellText";
import { isDone } from "../cells/done";
import { readRating } from "../cells/ratingWord";
import { parseReference } from "../cells/reference";
import { readTimescale, type Timescale } from "../cells/timescale";
import { withoutDay } from "../cells/timescales/reading";
import type { ColumnName } from "../columns/columnName";
import type { Finding } from "../finding";
import type { Grounding, Line, Rating } from "../line";
import type { Day } from "../cells/day";
import { timingOf } from "../timing";
import type { PlacedRow } from "../rows/carriedValues";
import { formatAt, textAt, valueAt } from "./gridReading";
import { findingAt, type PlanSheet } from "./planSheet";
import { isRecommendationSection } from "../recommendations/recommendationOf";
import { dayOrMonthFindings, timescaleFindings, type DatedCell } from "./timescaleFindings";

export interface SheetLines {
  readonly lines: readonly Line[];
  readonly findings: readonly Finding[];
}

const additionalSection = /\badditional actions?\b/i;

const textIn = (sheet: PlanSheet, row: number, name: ColumnName): string => {
  const column = sheet.columns[name];
  return column === undefined ? "" : textAt(sheet.grid, row, column);
};

const orNull = (text: string): string | null => (text === "" ? null : text);

function ratingOf(sheet: PlanSheet, row: number): { rating: Rating | null; findings: Finding[] } {
  const column = sheet.columns.rating;
  if (column === undefined) return { rating: "notRated", findings: [] };
  const value = valueAt(sheet.grid, row, column);
  // An error value is a finding of its own, and rates nothing ("#N/A" is not "n/a").
  if (isErrorText(value)) return { rating: "notRated", findings: [] };
  const reading = readRating(value, sheet.green);
  if (reading.kind === "asks") return { rating: null, findings: [] };
  if (reading.kind === "unknown")
    return {
      rating: "notRated",
      findings: [findingAt(sheet, "unknownRating", "error", { row, column }, plainText(value))],
    };
  const findings =
    reading.rating === "notRated"
      ? [findingAt(sheet, "notRated", "warning", { row, column }, plainText(value))]
      : [];
  return { rating: reading.rating, findings };
}

function timescaleAt(sheet: PlanSheet, row: number, column: number): Timescale {
  return readTimescale(valueAt(sheet.grid, row, column), formatAt(sheet.grid, row, column), sheet.timescales);
}

/** The due day: a revised date counts where one is given, and the first is kept. */
function dueOf(
  sheet: PlanSheet,
  row: number,
): { timescale: Timescale; column: number | null; originalDue: Day | null; text: string } {
  const { due, revisedDue } = sheet.columns;
  const first = due === undefined ? withoutDay("none", []) : timescaleAt(sheet, row, due);
  const revised = revisedDue === undefined ? null : timescaleAt(sheet, row, revisedDue);
  // Blank, TBC and N/A revise nothing; any other word does ("Ongoing").
  if (revisedDue !== undefined && revised && revised.kind !== "none") {
    const revisedText = textAt(sheet.grid, row, revisedDue);
    return {
      timescale: revised,
      column: revisedDue,
      originalDue: first.originalDue ?? first.due,
      text: revisedText,
    };
  }
  return {
    timescale: first,
    column: due ?? null,
    originalDue: first.originalDue,
    text: due === undefined ? "" : textAt(sheet.grid, row, due),
  };
}

function groundingOf(sheet: PlanSheet, placed: PlacedRow, recommendation: string | null): Grounding {
  if (placed.section !== null && additionalSection.test(placed.section)) return "additional";
  // Wrexham's plan numbers what goes beyond the recommendations A1, A2 and so on.
  if (placed.ownRef && /^a$/i.test(parseReference(placed.values.ref)?.prefix ?? "")) return "additional";
  if (!sheet.recommendations.named) return "notChecked";
  return recommendation === null ? "noRecommendation" : "grounded";
}

function errorFindings(sheet: PlanSheet, row: number): Finding[] {
  return Object.values(sheet.columns).flatMap((column) => {
    const text = textAt(sheet.grid, row, column);
    return isErrorText(text) ? [findingAt(sheet, "errorCell", "error", { row, column }, text)] : [];
  });
}

function evidencedOf(sheet: PlanSheet, row: number, complete: boolean | null): boolean | null {
  if (sheet.columns.evidence === undefined || complete !== true) return null;
  const text = textIn(sheet, row, "evidence");
  return text !== "" && !isPlaceholder(text) && !isErrorText(text);
}

function priorityOf(placed: PlacedRow): string | null {
  if (placed.values.priority !== "") return placed.values.priority;
  const { section } = placed;
  return section === null || isRecommendationSection(section) || additionalSection.test(section)
    ? null
    : section;
}

function lineFindings(sheet: PlanSheet, placed: PlacedRow, line: Line): Finding[] {
  const { row } = placed;
  const { action, evidence, recommendation } = sheet.columns;
  const findings: Finding[] = [];
  if (line.action === null && action !== undefined)
    findings.push(findingAt(sheet, "noActionText", "warning", { row, column: action }, ""));
  if (line.grounding === "noRecommendation")
    findings.push(
      findingAt(
        sheet,
        "noRecommendation",
        "warning",
        { row, column: recommendation ?? action ?? 0 },
        line.action ?? "",
      ),
    );
  if (line.evidenced === false && evidence !== undefined)
    findings.push(
      findingAt(
        sheet,
        "notEvidenced",
        "warning",
        { row, column: evidence },
        textAt(sheet.grid, row, evidence),
      ),
    );
  return [...findings, ...errorFindings(sheet, row)];
}

interface ReadLine {
  readonly line: Line;
  readonly dated: DatedCell | null;
  readonly findings: readonly Finding[];
}

function readLine(sheet: PlanSheet, placed: PlacedRow, review: string, meetingDate: Day): ReadLine {
  const { row } = placed;
  const { rating, findings } = ratingOf(sheet, row);
  const { timescale, column, originalDue, text } = dueOf(sheet, row);
  const complete = rating === null ? null : isDone(rating, sheet.green);
  const recommendation = sheet.recommendations.of(placed);
  const grounding = groundingOf(sheet, placed, recommendation);
  const due = timescale.kind === "date" ? timescale.due : null;
  const line: Line = {
    sheet: sheet.grid.name,
    row: row + 1,
    review: orNull(placed.values.review) ?? review,
    priority: priorityOf(placed),
    ref: placed.ownRef ? placed.values.ref : null,
    recommendation: grounding === "grounded" ? recommendation : null,
    action: orNull(textIn(sheet, row, "action")),
    lead: orNull(textIn(sheet, row, "lead")) ?? orNull(textIn(sheet, row, "agency")),
    rating,
    complete,
    due,
    dueKind: timescale.kind,
    dueText: text,
    originalDue,
    timing: timingOf({ rating, complete, due, dueKind: timescale.kind }, meetingDate),
    grounding,
    evidenced: evidencedOf(sheet, row, complete),
    hidden: sheet.grid.hiddenRows.has(row),
  };
  const place = column === null ? null : { row, column };
  return {
    line,
    dated: place && { place, timescale, text },
    findings: [
      ...findings,
      ...(place ? timescaleFindings(sheet, place, timescale, text, line.timing) : []),
      ...lineFindings(sheet, placed, line),
    ],
  };
}

/** Reads the lines of a sheet, in the order of its rows, and what about them an officer should look at. */
export function readLines(sheet: PlanSheet, review: string, meetingDate: Day): SheetLines {
  const lines: Line[] = [];
  const findings: Finding[] = [];
  const dated: DatedCell[] = [];
  for (const placed of sheet.placed) {
    const stated = placed.kind === "line" || placed.values.recommendation !== "";
    if (placed.kind === "recommendation") continue;
    if (!stated) {
      findings.push(
        findingAt(sheet, "rowLeftOut", "error", { row: placed.row, column: sheet.columns.action ?? 0 }, ""),
      );
      continue;
    }
    const read = readLine(sheet, placed, review, meetingDate);
    lines.push(read.line);
    if (read.dated) dated.push(read.dated);
    findings.push(...read.findings);
  }
  return { lines, findings: [...findings, ...dayOrMonthFindings(sheet, dated)] };
}
