import type { Day } from "../../plan/cells/day";
import type { Finding } from "../../plan/finding";
import type { Line } from "../../plan/line";
import type { Plan } from "../../plan/plan";
import { cellName } from "../../plan/sheets/gridReading";
import { isDueWithin } from "../counts/countLines";
import { soonDays } from "../highlights/highlight";
import { columnOf } from "../highlights/lineCells";
import type { Summary } from "../summary";
import type { AttentionEntry } from "./attentionEntry";
import { linesOfFindings } from "./linesOfFindings";

/** The cell that says when a line is due; where a section gave the date, the one that would, else its action. */
function dueCell(line: Line): string {
  const column = line.dueColumn ?? columnOf(line, ["due", "action", "recommendation", "ref"]) ?? 0;
  return cellName(line.row - 1, column);
}

function entryOfLine(line: Line, kind: "overdue" | "dueSoon"): AttentionEntry {
  const { sheet, review, priority, lead, ref } = line;
  const severity = kind === "overdue" ? "warning" : "note";
  const cell = dueCell(line);
  return { kind, severity, sheet, cell, line, review, priority, lead, reference: ref, finding: null };
}

function entryOfFinding(finding: Finding, line: Line | null, sheetReview: string | null): AttentionEntry {
  const { kind, severity, sheet, cell } = finding;
  const review = line === null ? (finding.review ?? sheetReview) : line.review;
  return {
    kind,
    severity,
    sheet,
    cell,
    line,
    review,
    priority: line?.priority ?? null,
    lead: line?.lead ?? null,
    reference: line?.ref ?? null,
    finding,
  };
}

/** Open lines due from the meeting date to `soonDays` after it, soonest first. */
const dueSoon = (lines: readonly Line[], meetingDate: Day): Line[] =>
  lines
    .filter((line) => isDueWithin(line, meetingDate, soonDays))
    .sort((one, other) => (one.due ?? 0) - (other.due ?? 0));

/**
 * Everything to look at: overdue lines (longest overdue first), lines due soon (soonest first), and every finding once
 * in the order found. A finding takes review, priority, lead and reference from the line at its row; where none stands
 * there, the review it names, else that of its sheet. While green's meaning is asked nothing is overdue or due soon.
 */
export function attentionOf(plan: Plan, summary: Summary): AttentionEntry[] {
  const lineOf = linesOfFindings(plan);
  const reviews = new Map(plan.sheets.map(({ name, review }) => [name, review]));
  return [
    ...summary.overdue.map((line) => entryOfLine(line, "overdue")),
    ...dueSoon(plan.lines, summary.meetingDate).map((line) => entryOfLine(line, "dueSoon")),
    ...plan.findings.map((finding) =>
      entryOfFinding(finding, lineOf(finding), reviews.get(finding.sheet) ?? null),
    ),
  ];
}
