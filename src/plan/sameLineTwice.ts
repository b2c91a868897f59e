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

/** The lines whose references and the lengths of whose actions are shared: a quick look, since few lines stand twice. */
function mayStandTwice(lines: readonly Line[]): Line[] {
  const quick = ({ ref, action }: Line): string => `${action?.length ?? 0} ${ref ?? ""}`;
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(quick(line), (counts.get(quick(line)) ?? 0) + 1);
  return lines.filter((line) => (counts.get(quick(line)) ?? 0) > 1);
}

/**
 * Lines that stand twice: a plan and its earlier version in one workbook, or an extract of what is overdue. Both are
 * counted, as the sheets are written, and every second one is a finding that names the first.
 */
export function linesStandingTwice(lines: readonly Line[]): Finding[] {
  const first = new Map<string, Line>();
  const findings: Finding[] = [];
  for (const line of mayStandTwice(lines)) {
    const likeness = likenessOf(line);
    const earlier = likeness === null ? undefined : first.get(likeness);
    if (earlier) {
      const found = `${earlier.sheet}, row ${earlier.row}`;
      findings.push({
        kind: "sameLineTwice",
        severity: "warning",
        sheet: line.sheet,
        cell: `A${line.row}`,
        found,
      });
    } else if (likeness !== null) first.set(likeness, line);
  }
  return findings;
}
