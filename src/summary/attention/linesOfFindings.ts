import { placesOf } from "../../plan/columns/columnName";
import type { Finding } from "../../plan/finding";
import type { Grounding, Line } from "../../plan/line";
import type { Plan } from "../../plan/plan";
import { placeOfCell } from "../highlights/placeOfCell";

const ungrounded: readonly string[] = [
  "noRecommendation",
  "notInReview",
  "notRecognised",
] satisfies Grounding[];

/** The 1-based row of a finding's cell; null for a whole sheet. */
function rowOf({ cell }: Finding): number | null {
  const place = cell === null ? null : placeOfCell(cell);
  return place === null ? null : place.row + 1;
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Whether a table reaches over a column: plans may stand side by side, with two lines on one row. */
function reaches(line: Line, column: number): boolean {
  const columns = placesOf(line.columns);
  return Math.min(...columns) <= column && column <= Math.max(...columns);
}

/**
 * Which line each of the ungrounded findings is about. Such a finding may stand at a cell far above its line, whose
 * recommendation is carried down; findings and lines of one kind on one sheet come in the same order.
 */
function linesOfUngrounded(plan: Plan): Map<Finding, Line> {
  const lines = new Map<string, Line[]>();
  const findings = new Map<string, Finding[]>();
  for (const line of plan.lines)
    if (ungrounded.includes(line.grounding)) push(lines, `${line.grounding} ${line.sheet}`, line);
  for (const finding of plan.findings)
    if (ungrounded.includes(finding.kind)) push(findings, `${finding.kind} ${finding.sheet}`, finding);
  const found = new Map<Finding, Line>();
  for (const [key, own] of findings) {
    const theirs = lines.get(key) ?? [];
    const fits = own.every((finding, at) => (rowOf(finding) ?? Infinity) <= (theirs[at]?.row ?? 0));
    if (own.length === theirs.length && fits)
      own.forEach((finding, at) => theirs[at] !== undefined && found.set(finding, theirs[at]));
  }
  return found;
}

/** Lines by sheet and 1-based row, for those rows alone that a finding stands on: most lines have none. */
function linesByRow({ lines, findings }: Plan): ReadonlyMap<string, ReadonlyMap<number, Line[]>> {
  const bySheet = new Map<string, Map<number, Line[]>>();
  for (const finding of findings) {
    const row = rowOf(finding);
    if (row === null) continue;
    const rows = bySheet.get(finding.sheet) ?? new Map<number, Line[]>();
    bySheet.set(finding.sheet, rows.set(row, []));
  }
  for (const line of lines) bySheet.get(line.sheet)?.get(line.row)?.push(line);
  return bySheet;
}

/** Tells the line a finding is about: the one at its sheet and row. Null where none stands there. */
export function linesOfFindings(plan: Plan): (finding: Finding) => Line | null {
  const bySheet = linesByRow(plan);
  const ungroundedLines = linesOfUngrounded(plan);
  return (finding) => {
    const known = ungroundedLines.get(finding);
    if (known) return known;
    const place = finding.cell === null ? null : placeOfCell(finding.cell);
    const here = place && bySheet.get(finding.sheet)?.get(place.row + 1);
    if (!here) return null;
    return here.find((line) => reaches(line, place.column)) ?? here[0] ?? null;
  };
}
