import { isErrorText } from "../cells/cellText";
import { calendarOf, dayOf, isoDay, type Day } from "../cells/day";
import type { TimescaleNote } from "../cells/timescale";
import type { Finding, FindingKind, Severity } from "../finding";
import { formatAt, valueAt } from "../sheets/gridReading";
import type { PlanSheet } from "../sheets/planSheet";
import type { SheetGrid } from "../sheets/sheetGrid";
import { findingAt } from "./findingAt";
import type { ReadLine } from "./lineFindings";
import { writtenDay } from "./writtenDay";

/** A day that nobody wrote, though the words settle it: it is listed with the day that was taken. */
const workedOut: ReadonlySet<TimescaleNote> = new Set<TimescaleNote>([
  "assumedTerm",
  "assumedYear",
  "assumedDay",
  "fromAgreed",
  "fromNamedDay",
]);

/** Behind the day that was taken: the day from which it was counted, where that was the day the plan was agreed. */
function startOf({ timescales }: PlanSheet, notes: readonly TimescaleNote[]): string {
  const { agreed } = timescales;
  return agreed !== null && notes.includes("fromAgreed") ? ` counted from ${isoDay(agreed)}` : "";
}

/**
 * Adds what about a line's timescale an officer should look at, at a 0-based column of its row. A finished line's date can no longer change
 * a count of overdue lines, so what would be an error on an open line is a note there.
 */
export function addOfTimescale(
  findings: Finding[],
  sheet: PlanSheet,
  { line, timescale }: ReadLine,
  column: number,
): void {
  const { notes, kind: dueKind, due } = timescale;
  const { agreed } = sheet.surroundings;
  const beforeAgreed = agreed !== null && due !== null && due < agreed;
  // Nothing is to be said of a plain day, as most are.
  if (dueKind === "date" && notes.length === 0 && !beforeAgreed) return;
  const { timing, dueText: text } = line;
  const row = line.row - 1;
  const open = timing !== "finished";
  const { grid } = sheet;
  const found = writtenDay(valueAt(grid, row, column), formatAt(grid, row, column), text);
  const add = (kind: FindingKind, severity: Severity, against: Day | null = null, from = ""): void => {
    const place = { row, column };
    const held = against === null ? undefined : isoDay(against) + from;
    findings.push(findingAt(grid.name, kind, severity, place, found, held));
  };
  if (notes.includes("statusWord")) add("statusInDateColumn", open ? "warning" : "note");
  else if (dueKind === "unreadable" && !isErrorText(text)) add("unreadableDate", open ? "error" : "note");
  if (notes.includes("noStart")) add("relativeDateWithoutStart", open ? "warning" : "note");
  // "TBC - September 2021" names a day and says it is none.
  const unsaid = notes.includes("toBeConfirmed") && /\d/.test(text) && dueKind === "none";
  if (unsaid) add("unreadableDate", open ? "warning" : "note");
  else if (open && dueKind === "none" && !notes.includes("noStart")) add("noDate", "warning");
  if (dueKind === "date" && notes.some((note) => workedOut.has(note)))
    add("assumedDate", "note", due, startOf(sheet, notes));
  if (beforeAgreed) add("dueBeforeAgreed", open ? "warning" : "note", agreed);
}

/** Why a real date may be swapped, behind the day that it is held against. */
const leftAsText = " as text";
const plainDay = /^(\d{1,2})[./-](\d{1,2})[./-](?:\d{4}|\d{2})$/;

/** The day with day and month in each other's place; null where there is no such day. */
function swapped(due: Day): Day | null {
  const { year, month, day } = calendarOf(due);
  return dayOf(year, day, month);
}

/** Whether a text is a plain day that Excel on an American machine cannot read ("no"), or can ("yes"). */
function readByExcel(grid: SheetGrid, { line, timescale }: ReadLine): "yes" | "no" | null {
  // A day that there is not, such as 31/04/2021, stays text on every machine.
  if (timescale.due === null) return null;
  const row = line.row - 1;
  const column = line.dueColumn ?? 0;
  // What is typed into a cell of format "@" stays text whatever it says.
  if (formatAt(grid, row, column) === "@") return null;
  const [, day, month] = plainDay.exec(line.dueText) ?? [];
  if (day === undefined || Number(month) > 12) return null;
  return Number(day) > 12 ? "no" : "yes";
}

/**
 * Excel on an American machine takes 3/4/2021 for 4 March and leaves 20/2/2025 as text. So where plain days above 12
 * stand as text beside real dates whose days are all 12 or lower, those real dates may be swapped. Not where a day that
 * Excel would have read is text too: then the texts are there for another reason.
 */
function swappedByExcel(grid: SheetGrid, dated: readonly ReadLine[]): ReadLine[] {
  let isLeft = false;
  for (const one of dated) {
    const read = readByExcel(grid, one);
    if (read === "yes") return [];
    if (read === "no") isLeft = true;
  }
  if (!isLeft) return [];
  const real = dated.flatMap((one) => {
    const { due } = one.timescale;
    const isReal = typeof valueAt(grid, one.line.row - 1, one.line.dueColumn ?? 0) === "number";
    return due !== null && isReal ? [{ one, ...calendarOf(due) }] : [];
  });
  if (real.some(({ day }) => day > 12)) return [];
  // Where day and month are the same number, swapping them changes nothing.
  return real.flatMap(({ one, day, month }) =>
    one.line.timing !== "finished" && day !== month ? [one] : [],
  );
}

/**
 * A text such as 9/12/2021 is read with the day first. Where others in the plan can only have the month first
 * (9/30/2021), the sheet was typed in US order, and those that could be either are to be looked at, as are real dates
 * that Excel may have swapped. Held against the other day, with "as text" behind it where Excel may have swapped it.
 * @param dated the lines whose timescale stands in a column of its own
 */
export function dayOrMonthFindings(grid: SheetGrid, dated: readonly ReadLine[]): Finding[] {
  const monthFirst = dated.some(({ timescale }) => timescale.notes.includes("monthFirst"));
  const ambiguous = monthFirst
    ? dated.filter(({ timescale }) => timescale.notes.includes("ambiguousDayMonth"))
    : [];
  const finding = ({ line, timescale }: ReadLine, reason: string): Finding => {
    const { due } = timescale;
    const row = line.row - 1;
    const column = line.dueColumn ?? 0;
    const found = writtenDay(valueAt(grid, row, column), formatAt(grid, row, column), line.dueText);
    const other = due === null ? null : swapped(due);
    const against = other === null ? undefined : isoDay(other) + reason;
    return findingAt(grid.name, "dayOrMonth", "error", { row, column }, found, against);
  };
  return [
    ...ambiguous.map((one) => finding(one, "")),
    ...swappedByExcel(grid, dated).map((one) => finding(one, leftAsText)),
  ];
}
