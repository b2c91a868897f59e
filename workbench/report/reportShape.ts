import { isoDay } from "../../src/plan/cells/day";
import type { Columns } from "../../src/plan/columns/columnName";
import type { Finding } from "../../src/plan/finding";
import type { Question } from "../../src/plan/question";
import type { Line } from "../../src/plan/line";
import type { SheetReading } from "../../src/plan/plan";
import { columnLetter } from "../../src/plan/sheets/gridReading";
import type { Changes } from "../../src/summary/changes/changes";
import type { Tally } from "../../src/summary/tally";
import type { Refreshed } from "../../src/tasks/refresh/refreshSummary";
import type { Trace } from "../protocol/tracing";

function columnsOf(columns: Columns): Record<string, string> {
  const lettered = Object.entries(columns).flatMap(([name, column]): [string, string][] =>
    column === undefined ? [] : [[name, columnLetter(column)]],
  );
  return Object.fromEntries(lettered);
}

function sheetOf(sheet: SheetReading) {
  const { name, kind, review, headerRow, green, ratingFrom, sure, lines, hiddenLines } = sheet;
  const columns = columnsOf(sheet.columns);
  return { name, kind, review, headerRow, columns, green, ratingFrom, sure, lines, hiddenLines };
}

function lineOf(line: Line) {
  return {
    sheet: line.sheet,
    row: line.row,
    review: line.review,
    priority: line.priority,
    ref: line.ref,
    recommendation: line.recommendation,
    action: line.action,
    lead: line.lead,
    rating: line.rating,
    complete: line.complete,
    due: line.due === null ? null : isoDay(line.due),
    dueKind: line.dueKind,
    originalDue: line.originalDue === null ? null : isoDay(line.originalDue),
    timing: line.timing,
    grounding: line.grounding,
    evidenced: line.evidenced,
  };
}

function findingOf({ kind, sheet, cell, found, severity }: Finding) {
  return { kind, sheet, cell, found, severity };
}

function questionOf(question: Question) {
  return question.kind === "columns" ? { ...question, columns: columnsOf(question.columns) } : question;
}

const placeOf = ({ sheet, row, review, ref }: Line) => ({ sheet, row, review, ref });

function changesOf({ since, all, pairedByOrder }: Changes) {
  return {
    since: isoDay(since),
    newlyComplete: all.newlyComplete.map(placeOf),
    newlyOverdue: all.newlyOverdue.map(placeOf),
    movedBack: all.movedBack.map(({ line, from }) => ({ ...placeOf(line), from, to: line.rating })),
    datesExtended: all.datesExtended.map(({ line, from }) => ({
      ...placeOf(line),
      from: isoDay(from),
      to: line.due === null ? null : isoDay(line.due),
    })),
    added: all.added.map(placeOf),
    removed: all.removed,
    pairedByOrder,
    notCompared: all.notCompared,
  };
}

type BeyondContract = "dueIn30" | "dueIn60" | "evidenceNotChecked" | "paragraph";

/** A tally with the contract's own keys alone: what falls due soon, what evidence was not checked, and reviews' paragraphs are for the workbook. */
function inContract<T extends Tally>(tally: T): Omit<T, BeyondContract> {
  const own: Omit<T, BeyondContract> & Partial<Record<BeyondContract, unknown>> = { ...tally };
  delete own.dueIn30;
  delete own.dueIn60;
  delete own.evidenceNotChecked;
  delete own.paragraph;
  return own;
}

function traceOf(trace: Trace) {
  const { readRoundTrips, writeRoundTrips, largestRequestBytes, largestResponseBytes, calls } = trace;
  const computeMs =
    trace.lastReadAt === null || trace.firstWriteAt === null
      ? null
      : Math.round((trace.firstWriteAt - trace.lastReadAt) * 10) / 10;
  return { readRoundTrips, writeRoundTrips, largestRequestBytes, largestResponseBytes, calls, computeMs };
}

/** The report of the contract: one JSON shape for what the add-in found. Its keys are fixed. */
export function reportOf(refreshed: Refreshed, trace: Trace | null) {
  const { plan, summary } = refreshed;
  return {
    asOf: isoDay(plan.meetingDate),
    green: plan.green,
    sheets: plan.sheets.map(sheetOf),
    totals: inContract(summary.totals),
    reviews: summary.reviews.map(inContract),
    priorities: summary.priorities.map(inContract),
    lines: plan.lines.map(lineOf),
    recommendations: plan.recommendations.map(({ review, ref, lines, complete }) => ({
      review,
      ref,
      lines,
      complete,
    })),
    findings: refreshed.findings.map(findingOf),
    questions: refreshed.questions.map(questionOf),
    paragraph: summary.paragraph,
    changes: summary.changes && changesOf(summary.changes),
    ...(trace && { trace: traceOf(trace) }),
  };
}

export type Report = ReturnType<typeof reportOf>;
