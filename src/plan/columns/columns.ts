import type { ColumnChoices } from "../settings";
import type { SheetGrid } from "../sheets/sheetGrid";
import type { TableBlock } from "../tables/tableBlock";
import { assignColumns, confidenceIn, ownerOf, type Assignment } from "./proposal/assignColumns";
import { columnDoubts, coreColumns } from "./proposal/columnDoubts";
import { columnNames, inOneOrder, type ColumnName, type Columns } from "./columnName";
import type { ColumnReading } from "./columnReading";
import { scoreColumns, type ScoredColumn } from "./proposal/columnScores";
import { productHeadings, type HeadingReader } from "./heading";
import { chosenColumns } from "./chosenColumns";

export interface ColumnProposal {
  readonly columns: Columns;
  /** Core columns that are missing, contested, or whose cells do not look like their heading. */
  readonly doubts: readonly ColumnName[];
  /** Every column of the table that has a heading or cells, from left to right. */
  readonly readings: readonly ColumnReading[];
}

const isCore = (name: ColumnName): boolean => (coreColumns as readonly ColumnName[]).includes(name);

function readingsOf(
  scored: readonly ScoredColumn[],
  assignment: Assignment,
  chosen: Columns,
): ColumnReading[] {
  return scored.map((one) => {
    const { column, heading, shape } = one;
    const { samples } = shape;
    const name = columnNames.find((name) => chosen[name] === column);
    if (name !== undefined) return { column, heading, holds: name, confidence: 1, samples };
    const holds = assignment.get(column) ?? "other";
    return { column, heading, holds, confidence: confidenceIn(one, holds, scored, assignment), samples };
  });
}

/**
 * Says where each column of a table lies: its heading proposes, its cells decide, and what the officer has chosen or
 * confirmed stands. Where a core column is missing, claimed by two, or holds something else than its heading says, it
 * is among the doubts, with the proposal filled in. Columns are 0-based columns of the sheet.
 */
export function proposeColumns(
  grid: SheetGrid,
  block: TableBlock,
  choices: ColumnChoices,
  headings: HeadingReader = productHeadings,
): ColumnProposal {
  const scored = scoreColumns(grid, block, headings);
  const { chosen, absent, lost } = chosenColumns(block, scored, choices);
  const names = new Set<ColumnName>([...columnNames.filter((name) => chosen[name] !== undefined), ...absent]);
  const taken = new Set(Object.values(chosen));
  const free = scored.filter(({ column }) => !taken.has(column));
  const assignment = assignColumns(free, names);
  const columns: Partial<Record<ColumnName, number | undefined>> = {};
  for (const name of columnNames) columns[name] = chosen[name] ?? ownerOf(free, assignment, name)?.column;
  const doubts = columnDoubts({ columns: free, assignment }, chosen, absent);
  return {
    columns: inOneOrder(columns),
    doubts: [...new Set([...doubts, ...lost.filter(isCore)])],
    readings: readingsOf(scored, assignment, chosen),
  };
}
