import { comparableText } from "../cells/cellText";
import type { TableToGround } from "./grounding/groundLines";

const keyOf = (name: string): string => {
  const bare = comparableText(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return bare === "" ? name : bare;
};

/** Names as first written: "Child B", "CHILD B" and "Child B." are one review. */
function asFirstWritten(): (name: string) => string {
  const first = new Map<string, string>();
  const known = new Map<string, string>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const key = keyOf(name);
    const written = first.get(key) ?? name;
    first.set(key, written);
    known.set(name, written);
    return written;
  };
}

/**
 * The same tables, with every review named as it is first written: names that differ only in case, spaces or marks
 * are one review.
 */
export function oneNamePerReview(tables: readonly TableToGround[]): readonly TableToGround[] {
  const written = asFirstWritten();
  return tables.map((table): TableToGround => {
    const lines = table.lines.map((one) => {
      const review = one.line.review === null ? null : written(one.line.review);
      return review === one.line.review ? one : { ...one, line: { ...one.line, review } };
    });
    const statedRows = table.statedRows.map((one) => ({ ...one, review: written(one.review) }));
    const named = { ...table, lines, statedRows, review: written(table.review) };
    if (table.statedFor === undefined) return named;
    return {
      ...named,
      statedFor: new Map([...table.statedFor].map(([name, count]) => [written(name), count])),
    };
  });
}
