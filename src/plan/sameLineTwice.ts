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

/** The lines that share what is asked of them with another line. */
function sharing(lines: readonly Line[], asked: (line: Line) => string): Line[] {
  const keys = lines.map(asked);
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return lines.filter((_, at) => (counts.get(keys[at] ?? "") ?? 0) > 1);
}

/** The lines whose references and the lengths of whose actions are shared: a quick look, since few lines stand twice. */
export function mayStandTwice(lines: readonly Line[]): Line[] {
  const sameRef = sharing(lines, ({ ref }) => ref ?? "");
  return sharing(sameRef, ({ ref, action }) => `${action?.length ?? 0} ${ref ?? ""}`);
}

/**
 * Lines that stand twice: a plan and its earlier version in one workbook, or an extract of what is overdue. Both are
 * counted, as the sheets are written, and every second one is a finding that names the first.
 * @param settled sheets whose lines an officer is asked about, or has counted, though they stand on another sheet too
 */
export function linesStandingTwice(
  lines: readonly Line[],
  settled: ReadonlySet<string> = new Set(),
): Finding[] {
  const first = new Map<string, Line>();
  const findings: Finding[] = [];
  for (const line of mayStandTwice(lines)) {
    const likeness = likenessOf(line);
    const earlier = likeness === null ? undefined : first.get(likeness);
    if (earlier) {
      const isSettled =
        earlier.sheet !== line.sheet && (settled.has(line.sheet) || settled.has(earlier.sheet));
      if (isSettled) continue;
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
