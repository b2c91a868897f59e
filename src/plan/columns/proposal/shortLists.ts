import type { TableBlock } from "../../tables/tableBlock";
import type { ColumnShape } from "../cells/columnShape";
import type { ColumnName } from "../columnName";
import type { ScoredColumn } from "./columnScores";

const fewest = 2;
const fewestBelow = 3;
const mostFilled = 0.6;

/** Whether a column is filled from the first line and then no more: a list that stands beside the first lines. */
export function isShortList({ firstFilled, filled, gaps, rows }: ColumnShape): boolean {
  return (
    firstFilled &&
    gaps === 0 &&
    filled >= fewest &&
    rows - filled >= fewestBelow &&
    filled <= rows * mostFilled
  );
}

// What tells how far a line has come may be filled in for the first lines alone.
const ofEveryLine: readonly ColumnName[] = [
  ...(["ref", "review", "priority", "recommendationRef", "recommendation", "action"] as const),
  ...(["lead", "agency", "rating", "percent"] as const),
];
const surelyNot = 30;

/** The columns, where a list behind a blank column is no longer taken for anything that every line would have. */
export function withoutLists(columns: readonly ScoredColumn[], block: TableBlock): ScoredColumn[] {
  const used = new Set(columns.map(({ column }) => column));
  const last = columns.at(-1)?.column ?? block.right;
  let from = last;
  while (from > block.left && used.has(from - 1)) from--;
  const list = columns.filter(({ column }) => column >= from);
  if (from === block.left || !list.every(({ shape }) => isShortList(shape))) return [...columns];
  return columns.map((one) => {
    if (one.column < from) return one;
    const scores = new Map(one.scores);
    for (const name of ofEveryLine) scores.set(name, (scores.get(name) ?? 0) - surelyNot);
    return { ...one, scores, beside: true };
  });
}
