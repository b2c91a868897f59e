/** What run.ts tells of an answer that lacks cells: nothing may be counted or written by it. */
export const incompleteAnswer = new Error("Excel's answer lacks cells.");

/**
 * A block of as many rows as were asked for. Excel may answer null instead of an error where a block is too large
 * (Microsoft Learn, "Work with large ranges"); totals over half a plan would be wrong in silence, so that throws.
 */
export function wholeBlock<Row>(block: readonly Row[] | null, rows: number): Row[] {
  if (block?.length !== rows) throw incompleteAnswer;
  return [...block];
}
