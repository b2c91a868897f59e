import { comparableText } from "../cells/cellText";
import type { TableToGround } from "./grounding/groundLines";
import { withKinds } from "./reviews/reviewKinds";

const number = /^\d+$/;

/** The words of a name, in one order; two numbers ("DHR 1 and SAR 2") stay in theirs. */
const keyOf = (name: string): string => {
  const bare = comparableText(withKinds(name))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  if (bare === "") return name;
  const words = bare.split(" ");
  return words.filter((word) => number.test(word)).length > 1 ? bare : words.sort().join(" ");
};

/** Names as first written: "SAR Child B", "SAR - CHILD B." and "Child B Safeguarding Adult Review" are one review. */
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
 * The same tables, with every review named as it is first written: names that differ only in case, spaces, marks, the
 * order of their words or a kind written out ("SAR", "Safeguarding Adult Review") are one review.
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
