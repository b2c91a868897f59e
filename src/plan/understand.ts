import type { Finding } from "./finding";
import type { Question } from "./question";
import type { Line } from "./line";
import type { Plan, SheetReading } from "./plan";
import { recommendationsOf } from "./recommendations/recommendations";
import { linesStandingTwice } from "./sameLineTwice";
import type { PlanSettings } from "./settings";
import { readLines, type SheetLines } from "./sheets/lines";
import { mayBePlan } from "./sheets/mayBePlan";
import { findingAt, isAsked, readPlanSheet, type PlanSheet } from "./sheets/planSheet";
import type { SheetGrid } from "./sheets/sheetGrid";

interface UnderstoodSheet {
  readonly reading: SheetReading;
  readonly sheet: PlanSheet | null;
  readonly content: SheetLines;
  readonly questions: readonly Question[];
}

function otherSheet(grid: SheetGrid): UnderstoodSheet {
  const reading: SheetReading = {
    name: grid.name,
    kind: "other",
    reason: "noPlan",
    columnReadings: [],
    counted: false,
    review: null,
    headerRow: null,
    columns: {},
    green: null,
    ratingFrom: null,
    sure: true,
    lines: 0,
    hiddenLines: 0,
    stated: null,
  };
  const findings: Finding[] =
    grid.visible && mayBePlan(grid)
      ? [{ kind: "sheetNotUnderstood", severity: "error", sheet: grid.name, cell: null, found: "" }]
      : [];
  return { reading, sheet: null, content: { lines: [], findings }, questions: [] };
}

function sheetFindings(sheet: PlanSheet, unsure: boolean, lines: readonly Line[]): Finding[] {
  const hiddenLines = lines.filter(({ hidden }) => hidden).length;
  const hasOpen = lines.some(({ timing }) => timing !== "finished");
  const findings: Finding[] = [];
  const add = (
    kind: Finding["kind"],
    severity: Finding["severity"],
    row: number | null,
    found: string,
  ): void => {
    findings.push(
      findingAt(sheet, kind, severity, row === null ? null : { row, column: sheet.grid.left }, found),
    );
  };
  if (unsure) add("unsureColumns", "error", sheet.header.row, sheet.doubts.join(", "));
  if (sheet.wanted)
    for (const row of sheet.rows)
      if (row.kind === "otherHeader") add("headerUnlikeTheFirst", "error", row.row, "");
  if (!sheet.counted && sheet.archive) add("archiveSheet", hasOpen ? "warning" : "note", null, "");
  else if (!sheet.counted && !sheet.grid.visible) add("hiddenSheet", "note", null, "");
  if (sheet.counted && sheet.columns.rating === undefined) add("notRated", "warning", null, "");
  if (sheet.counted && hiddenLines > 0) add("hiddenRows", "note", null, String(hiddenLines));
  return findings;
}

function planSheet(sheet: PlanSheet, settings: PlanSettings): UnderstoodSheet {
  const review = sheet.surroundings.review ?? sheet.grid.name;
  const content = readLines(sheet, review, settings.meetingDate);
  const unsure = isAsked(sheet);
  const name = sheet.grid.name;
  const questions: Question[] = [];
  if (unsure)
    questions.push({
      kind: "columns",
      sheet: name,
      headerRow: sheet.header.row + 1,
      readings: [],
      columns: sheet.columns,
      doubts: sheet.doubts,
      ratingFrom: null,
    });
  if (sheet.counted && sheet.green === null && content.lines.length > 0)
    questions.push({ kind: "greenMeaning", sheet: name });
  return {
    reading: {
      name,
      kind: sheet.archive ? "archive" : "plan",
      reason: sheet.archive ? "archiveName" : sheet.grid.visible ? "header" : "hidden",
      columnReadings: [],
      counted: sheet.counted,
      review,
      headerRow: sheet.header.row + 1,
      columns: sheet.columns,
      green: sheet.green,
      ratingFrom: content.lines.some(({ rating }) => rating !== "notRated") ? "text" : null,
      sure: !unsure,
      lines: content.lines.length,
      hiddenLines: content.lines.filter(({ hidden }) => hidden).length,
      stated: sheet.surroundings.stated,
    },
    sheet,
    content: {
      lines: sheet.counted ? content.lines : [],
      findings: [...sheetFindings(sheet, unsure, content.lines), ...(sheet.counted ? content.findings : [])],
    },
    questions,
  };
}

function greenOf(sheets: readonly UnderstoodSheet[]): Plan["green"] {
  const counted = sheets.filter(({ reading }) => reading.counted && reading.lines > 0);
  const meanings = new Set(counted.map(({ reading }) => reading.green));
  const [only] = meanings;
  if (meanings.has(null) || only === undefined) return null;
  return meanings.size === 1 ? only : "mixed";
}

/**
 * Understands a workbook: which sheets are plans, their lines and recommendations, and everything that could not be
 * read or must be asked. Pure: the meeting date is given, and the same sheets always give the same plan.
 */
export function understand(grids: readonly SheetGrid[], settings: PlanSettings): Plan {
  const sheets = grids.map((grid) => {
    const sheet = readPlanSheet(grid, settings);
    return sheet ? planSheet(sheet, settings) : otherSheet(grid);
  });
  const lines: Line[] = sheets.flatMap(({ content }) => content.lines);
  return {
    meetingDate: settings.meetingDate,
    dates: {
      planAgreed: settings.planAgreed,
      yearStart: settings.yearStart,
      termEnds: settings.termEnds,
    },
    green: greenOf(sheets),
    sheets: sheets.map(({ reading }) => reading),
    lines,
    recommendations: recommendationsOf(
      sheets.flatMap(({ sheet }) => (sheet?.counted ? [sheet] : [])),
      lines,
    ),
    findings: [...sheets.flatMap(({ content }) => content.findings), ...linesStandingTwice(lines)],
    questions: sheets.flatMap(({ questions }) => questions),
  };
}
