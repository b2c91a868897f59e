import { isBlank } from "../cells/cellText";
import type { Timescale } from "../cells/timescale";
import type { Finding } from "../finding";
import type { Timing } from "../line";
import { findingAt, type PlanSheet } from "./planSheet";

/**
 * What about a timescale an officer should look at. A finished line's date can no longer change a count of overdue
 * lines, so what would be an error on an open line is a note there.
 */
export function timescaleFindings(
  sheet: PlanSheet,
  place: { row: number; column: number },
  timescale: Timescale,
  text: string,
  timing: Timing | null,
): Finding[] {
  const open = timing !== "finished";
  const { notes } = timescale;
  const findings: Finding[] = [];
  if (notes.includes("statusWord"))
    findings.push(findingAt(sheet, "statusInDateColumn", open ? "warning" : "note", place, text));
  else if (timescale.kind === "unreadable")
    findings.push(findingAt(sheet, "unreadableDate", open ? "error" : "note", place, text));
  if (notes.includes("noStart"))
    findings.push(findingAt(sheet, "relativeDateWithoutStart", open ? "warning" : "note", place, text));
  if (open && isBlank(text)) findings.push(findingAt(sheet, "noDate", "warning", place, ""));
  // "TBC - September 2021" names a day and says it is none.
  const unsaid = notes.includes("toBeConfirmed") && /\d/.test(text) && timescale.kind === "none";
  if (unsaid) findings.push(findingAt(sheet, "unreadableDate", open ? "warning" : "note", place, text));
  if (notes.some((note) => note === "assumedTerm" || note === "assumedYear" || note === "assumedDay"))
    findings.push(findingAt(sheet, "assumedDate", "note", place, text));
  const { agreed } = sheet.surroundings;
  if (open && agreed !== null && timescale.due !== null && timescale.due < agreed)
    findings.push(findingAt(sheet, "dueBeforeAgreed", "warning", place, text));
  return findings;
}

/** A timescale that was read, and where. */
export interface DatedCell {
  readonly place: { readonly row: number; readonly column: number };
  readonly timescale: Timescale;
  readonly text: string;
}

/**
 * A text such as 9/12/2021 is read with the day first. Where others in the plan can only have the month first
 * (9/30/2021), the sheet was typed in US order, and those that could be either are to be looked at.
 */
export function dayOrMonthFindings(sheet: PlanSheet, cells: readonly DatedCell[]): Finding[] {
  if (!cells.some(({ timescale }) => timescale.notes.includes("monthFirst"))) return [];
  return cells
    .filter(({ timescale }) => timescale.notes.includes("ambiguousDayMonth"))
    .map(({ place, text }) => findingAt(sheet, "dayOrMonth", "error", place, text));
}
