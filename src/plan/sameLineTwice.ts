import { comparableText } from "./cells/cellText";
import type { Finding } from "./finding";
import type { Line } from "./line";

/** What makes two lines the same to a reader: their reference and action, or a long action alone on another sheet. */
function likenessOf({ ref, action, recommendation, due, rating }: Line): string | null {
  if (action === null || action.length < 8) return null;
  const same = [ref ?? "", comparableText(action)];
  // Without references, short actions such as "Training" may stand twice by right.
  return ref === null ? JSON.stringify([...same, recommendation, due, rating]) : JSON.stringify(same);
}

/**
 * Lines that stand twice: a plan and its earlier version in one workbook, or an extract of what is overdue. Both are
 * counted, as the sheets are written, and every second one is a finding that names the first.
 */
export function linesStandingTwice(lines: readonly Line[]): Finding[] {
  const first = new Map<string, Line>();
  return lines.flatMap((line) => {
    const likeness = likenessOf(line);
    if (likeness === null) return [];
    const earlier = first.get(likeness);
    if (!earlier) {
      first.set(likeness, line);
      return [];
    }
    const found = `${earlier.sheet}, row ${earlier.row}`;
    return [{ kind: "sameLineTwice", severity: "warning", sheet: line.sheet, cell: `A${line.row}`, found }];
  });
}
