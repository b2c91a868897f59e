import { comparableText } from "./cells/cellText";
import { isSettled } from "./findings/linePlace";
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
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const key of keys) if (seen.size === seen.add(key).size) twice.add(key);
  return twice.size === 0 ? [] : lines.filter((_, at) => twice.has(keys[at] ?? ""));
}

/** The lines whose reference stands on another line too, and those without one where there are several. */
export function sharingReference(lines: readonly Line[]): Line[] {
  return sharing(lines, ({ ref }) => ref?.toLowerCase() ?? "");
}

const sharingLength = (lines: readonly Line[]): Line[] =>
  sharing(lines, ({ ref, action }) => `${action?.length ?? 0} ${ref ?? ""}`);

/** The lines whose references and the lengths of whose actions are shared: a quick look, since few lines stand twice. */
export function mayStandTwice(lines: readonly Line[]): Line[] {
  return sharingLength(sharingReference(lines));
}

/** Two lines that are the same to a reader; `first` stands before `line`. */
export interface LinePair {
  readonly first: Line;
  readonly line: Line;
}

/**
 * Lines that stand twice: a plan and its earlier version in one workbook, or an extract of what is overdue. Both are
 * counted, as the sheets are written; every later one is given with the first.
 * @param same the lines that share their reference with another, see sharingReference
 * @param settled sheets whose lines an officer is asked about, or has counted, though they stand on another sheet too
 */
export function linesStandingTwice(same: readonly Line[], settled: ReadonlySet<string>): LinePair[] {
  const firsts = new Map<string, Line>();
  const pairs: LinePair[] = [];
  for (const line of sharingLength(same)) {
    const likeness = likenessOf(line);
    const first = likeness === null ? undefined : firsts.get(likeness);
    if (first) {
      if (!isSettled(first, line, settled)) pairs.push({ first, line });
    } else if (likeness !== null) firsts.set(likeness, line);
  }
  return pairs;
}
