import { isRatingCell } from "../columns/cellKinds";
import type { ColumnReading } from "../columns/columnReading";
import type { HeadingMeaning } from "../columns/headingMeaning";
import type { Finding } from "../finding";
import { findingAt } from "../lines/findingAt";
import type { PlanTable } from "../sheets/planTable";
import type { ReadPlan } from "../sheets/readPlan";

const isDated = ({ columns, placed }: PlanTable): boolean =>
  columns.due !== undefined ||
  columns.revisedDue !== undefined ||
  placed.some(({ section }) => section.timescale !== null);

/** What a table cannot say for want of a column, in officers' words. */
function missingIn(table: PlanTable): string[] {
  const { columns, rated } = table;
  return [
    ...(isDated(table) ? [] : ["a due date"]),
    ...(rated.from === null && columns.rating === undefined ? ["a rating"] : []),
    ...(columns.lead === undefined && columns.agency === undefined ? ["a lead"] : []),
  ];
}

/** The kinds of column of which one counts. */
type Counts = "rating" | "due" | "action";

/** Whether the cells bear out what a heading claims; a blank column claims nothing. */
function isBorneOut(claim: Counts, samples: readonly string[]): boolean {
  if (samples.length === 0) return false;
  if (claim === "rating") return samples.every((text) => isRatingCell(text));
  return claim === "action" || samples.some((text) => /\d/.test(text));
}

/** "RAG last quarter" and "Priority RAG" are passed over by design, and claim the rating where they hold ratings. */
const claims: Readonly<Partial<Record<HeadingMeaning, Counts>>> = {
  rating: "rating",
  otherRating: "rating",
  importance: "rating",
  due: "due",
  action: "action",
};

/** What a column claims to be that another column of the table is; null where it claims nothing that counts. */
function claimOf({ column, holds, heading, samples }: ColumnReading, table: PlanTable): Counts | null {
  const claim = claims[holds];
  if (claim === undefined || heading === "" || !isBorneOut(claim, samples)) return null;
  // Columns to tick, one a rating, are read together.
  if (claim === "rating" && table.rated.from === "ticks") return null;
  const counted = table.columns[claim];
  return counted === undefined || counted === column ? null : claim;
}

/**
 * What the columns of a counted plan lack or leave unread: a missing due date, rating or lead, said once a sheet, and a
 * second column that also claims to be one that counts, held against the heading that does.
 */
export function columnFindings({ sheet, tables }: ReadPlan): Finding[] {
  const { name } = sheet.grid;
  const said = new Set<string>();
  const findings: Finding[] = [];
  const isNew = (text: string): boolean => {
    const before = said.size;
    return said.add(text).size > before;
  };
  for (const { table, read } of tables) {
    if (read.lines.length === 0) continue;
    const { row } = table.block.header;
    for (const missing of missingIn(table))
      if (isNew(missing)) {
        const severity = missing === "a rating" ? "warning" : "note";
        const place = { row, column: table.block.left };
        findings.push(findingAt(name, "missingColumn", severity, place, missing));
      }
    for (const reading of table.readings) {
      const claim = claimOf(reading, table);
      if (claim === null || !isNew(`${claim} ${reading.heading}`)) continue;
      const own = table.readings.find(({ column }) => column === table.columns[claim])?.heading ?? "";
      const place = { row, column: reading.column };
      findings.push(findingAt(name, "columnPassedOver", "note", place, reading.heading, own));
    }
  }
  return findings;
}
