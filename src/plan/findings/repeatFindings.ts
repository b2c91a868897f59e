import type { Finding } from "../finding";
import type { Line } from "../line";
import { findingAt } from "../lines/findingAt";
import { linesStandingTwice, sharingReference } from "../sameLineTwice";
import { duplicateFindings } from "./duplicates";
import { columnOfLine, placeOfLine } from "./linePlace";

/**
 * All that stands on two lines: whole lines, references, actions. A line that repeats another as a whole is said once.
 * @param lines of the counted sheets, grounded
 * @param settled sheets whose lines an officer is asked about, or has counted, though they stand on another sheet too
 */
export function repeatFindings(lines: readonly Line[], settled: ReadonlySet<string>): Finding[] {
  const sharing = sharingReference(lines);
  const pairs = linesStandingTwice(sharing, settled);
  const twice = pairs.map(({ first, line }) => {
    const place = { row: line.row - 1, column: columnOfLine(line, "action") };
    const against = placeOfLine(first, line.sheet, "action");
    return findingAt(line.sheet, "sameLineTwice", "warning", place, line.action ?? "", against);
  });
  return [...twice, ...duplicateFindings(lines, sharing, new Set(pairs.map(({ line }) => line)), settled)];
}
