import type { Finding } from "../finding";
import { cellName } from "../sheets/gridReading";
import { referencesOf } from "./grounding/referenceKeys";
import type { GroundedRow } from "./grounding/groundLines";
import type { ListIndex } from "./listIndex";

/**
 * The numbers that a list gives to more than one recommendation and that lines name, said once at the second of them:
 * the list is wrong there, not the lines.
 */
export function listedTwice(
  rows: readonly GroundedRow[],
  indexes: ReadonlyMap<string, ListIndex>,
): Finding[] {
  const named = new Map<string, Finding>();
  for (const { line, review, answers } of rows) {
    const index = indexes.get(review);
    if (line === null || index === undefined || answers.said === null) continue;
    for (const reference of referencesOf(answers.said.text).filter((one) => index.isTwice(one))) {
      const both = index.recommendations.filter(({ entry }) =>
        referencesOf(entry.ref).some((one) => one.recommendation === reference.recommendation),
      );
      const [first, second] = both;
      if (first === undefined || second === undefined) continue;
      const cell = cellName(second.entry.row, second.entry.column);
      named.set(`${second.sheet}\n${cell}`, {
        kind: "duplicateReference",
        severity: "warning",
        sheet: second.sheet,
        cell,
        found: second.entry.ref,
        against: cellName(first.entry.row, first.entry.column),
        review,
      });
    }
  }
  return [...named.values()];
}
