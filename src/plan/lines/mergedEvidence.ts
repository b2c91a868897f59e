import type { PlacedRow } from "../rows/placedRow";
import { textAt } from "../sheets/gridReading";
import type { PlanTable } from "../sheets/planTable";
import type { ReadLine } from "./lineFindings";

const isCarried = ({ from }: PlacedRow): boolean =>
  from.recommendation !== null || from.recommendationRef !== null || from.ref !== null;

/** Of the lower rows of split recommendations: complete lines with evidence of their own, and blanks below evidence. */
function lowerRows(table: PlanTable, column: number, reads: readonly (ReadLine | null)[]) {
  const below: number[] = [];
  let own = 0;
  let isFirst = true;
  let above: boolean | null = null;
  table.placed.forEach((placed, at) => {
    if (!isCarried(placed)) {
      isFirst = true;
      above = null;
    }
    const line = reads[at]?.line;
    if (!line) return;
    const text = textAt(table.grid, placed.row, column);
    if (text !== "") {
      if (!isFirst && line.complete === true) own++;
      above = line.evidenced ?? above ?? true;
    } else if (!isFirst && above === true && line.evidenced === false) below.push(at);
    isFirst = false;
  });
  return { below, own };
}

/**
 * The lines of a table, where it cannot be told whether a complete line has evidence with null for that. In the lower
 * rows of a split recommendation a blank below evidence may lie under one merged cell, unless at least as many such
 * rows have evidence of their own: then it is given line by line, and a blank is a blank.
 * @param reads the lines in the order of the table's placed rows; null where a row is no line
 */
export function withMergedEvidence(
  table: PlanTable,
  reads: readonly (ReadLine | null)[],
): readonly (ReadLine | null)[] {
  const column = table.columns.evidence;
  if (column === undefined || !table.placed.some(isCarried)) return reads;
  const { below, own } = lowerRows(table, column, reads);
  if (below.length === 0 || own >= below.length) return reads;
  const unknown = new Set(below);
  return reads.map((read, at) =>
    read && unknown.has(at) ? { ...read, line: { ...read.line, evidenced: null } } : read,
  );
}
