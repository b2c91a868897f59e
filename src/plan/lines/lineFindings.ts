import { isErrorText } from "../cells/cellText";
import type { Finding } from "../finding";
import type { Line } from "../line";
import type { RowRating } from "../ratingSources/rowRating";
import type { PlacedRow } from "../rows/placedRow";
import { severalActions } from "../rows/severalActions";
import { filledCells, textAt, valueAt } from "../sheets/gridReading";
import type { PlanSheet } from "../sheets/planSheet";
import type { PlanTable } from "../sheets/planTable";
import { findingAt } from "./findingAt";
import type { LineDue } from "./lineDue";
import { timescaleFindings } from "./timescaleFindings";

function errorFindings(name: string, { grid, columns }: PlanTable, row: number): Finding[] {
  const findings: Finding[] = [];
  // A quick look, since every row of a long sheet is asked.
  if (!filledCells(grid, row).some(({ text }) => text.startsWith("#"))) return findings;
  for (const column of new Set(Object.values(columns))) {
    const text = textAt(grid, row, column);
    if (isErrorText(text)) findings.push(findingAt(name, "errorCell", "error", { row, column }, text));
  }
  return findings;
}

function actionFindings(name: string, table: PlanTable, { row, struck }: PlacedRow, line: Line): Finding[] {
  const { action, recommendation } = table.columns;
  const findings: Finding[] = [];
  const column = action ?? recommendation;
  if (column === undefined) return findings;
  if (line.action === null && action !== undefined)
    findings.push(findingAt(name, "noActionText", "warning", { row, column: action }, ""));
  const text = textAt(table.grid, row, column);
  if (text.length > 20 && severalActions(String(valueAt(table.grid, row, column))))
    findings.push(findingAt(name, "severalActions", "note", { row, column }, ""));
  // A struck action that is rated as done or closed says the same thing twice.
  if (struck && line.timing !== "finished")
    findings.push(findingAt(name, "struckThrough", "warning", { row, column }, text));
  return findings;
}

/** What about one line an officer should look at, besides its recommendation. */
export function lineFindings(
  sheet: PlanSheet,
  table: PlanTable,
  placed: PlacedRow,
  { line, due, rated }: { readonly line: Line; readonly due: LineDue; readonly rated: RowRating },
): Finding[] {
  const { name } = sheet.grid;
  const { row } = placed;
  const findings = rated.findings.map(({ kind, severity, found, column }) =>
    findingAt(name, kind, severity, { row, column }, found),
  );
  if (due.column !== null)
    findings.push(
      ...timescaleFindings(sheet, { row, column: due.column }, due.timescale, due.text, line.timing),
    );
  findings.push(...actionFindings(name, table, placed, line));
  const { evidence } = table.columns;
  if (line.evidenced === false && evidence !== undefined)
    findings.push(
      findingAt(
        name,
        "notEvidenced",
        "warning",
        { row, column: evidence },
        textAt(table.grid, row, evidence),
      ),
    );
  findings.push(...errorFindings(name, table, row));
  return findings;
}
