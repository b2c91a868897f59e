import { colourOfHeading } from "../../ratingSources/colours/headingColour";
import type { ScoredColumn } from "./columnScores";

const fewest = 2;
const nearlyAll = 0.8;

function holdsMarks({ shape }: ScoredColumn): boolean {
  const marks = (shape.kinds.get("tick") ?? 0) + (shape.kinds.get("rating") ?? 0);
  return marks >= shape.telling * nearlyAll;
}

/**
 * The columns that stand side by side, one for each colour ("R", "A", "G"), with a mark in one of them a line: the
 * first that holds a mark stands for them all. Null where the table has none.
 */
export function markColumns(
  columns: readonly ScoredColumn[],
): { readonly first: number; readonly others: readonly number[] } | null {
  const coloured = columns.filter((one) => colourOfHeading(one.heading) !== null && holdsMarks(one));
  const marked = coloured.filter(({ shape }) => shape.telling > 0);
  const [first] = marked;
  const different = new Set(coloured.map(({ heading }) => colourOfHeading(heading)));
  if (!first || different.size < fewest || different.size < coloured.length) return null;
  const rows = Math.max(...marked.map(({ shape }) => shape.rows));
  const marks = marked.reduce((sum, { shape }) => sum + shape.filled, 0);
  if (marks > rows * (1 + 1 - nearlyAll)) return null;
  const others = coloured.flatMap(({ column }) => (column === first.column ? [] : column));
  return { first: first.column, others };
}
