import type { ColumnName } from "../../columns/columnName";
import type { Finding, FindingKind } from "../../finding";
import { cellName } from "../../sheets/gridReading";
import type { GroundedRow } from "./groundLines";

/** The cell of a row in the first of these columns that the table has. */
export function cellIn({ table, row }: GroundedRow, wanted: readonly ColumnName[]): string {
  const column = wanted.map((name) => table.columns[name]).find((one) => one !== undefined);
  return cellName(row, column ?? 0);
}

const warning = (kind: FindingKind, row: GroundedRow, cell: string, found: string): Finding => ({
  kind,
  severity: "warning",
  sheet: row.table.sheet,
  cell,
  found,
});

function findingOf(row: GroundedRow): Finding | null {
  const { answers, line } = row;
  if (line === null || answers.grounding === "grounded") return null;
  const { said } = answers;
  if (answers.grounding === "noRecommendation") {
    const cell = cellIn(row, ["recommendation", "recommendationRef", "action", "ref"]);
    return warning("noRecommendation", row, cell, line.action ?? "");
  }
  if (said === null) return null;
  const column: readonly ColumnName[] =
    said.in === "section" ? ["recommendation", "recommendationRef", "action", "ref"] : [said.in];
  return answers.grounding === "notInReview" || answers.grounding === "notRecognised"
    ? warning(answers.grounding, row, cellIn({ ...row, row: said.from ?? row.row }, column), said.text)
    : null;
}

/** One finding for each line that does not lead back to a recommendation of its review, at the cell that should. */
export function groundingFindings(rows: readonly GroundedRow[]): Finding[] {
  const findings: Finding[] = [];
  for (const row of rows) {
    const finding = findingOf(row);
    if (finding !== null) findings.push(finding);
  }
  return findings;
}
