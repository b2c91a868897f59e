import { comparableText } from "../../plan/cells/cellText";
import type { Line } from "../../plan/line";
import { askedText, marksOf, type LineMarks, type LineThen } from "./snapshot";

/** One line at two meetings. */
export interface LinePair {
  readonly then: LineThen;
  readonly now: Line;
}

/** The lines of one review at two meetings. */
export interface Matched {
  readonly pairs: readonly LinePair[];
  /** How many of the pairs are of lines that nothing told apart from others. */
  readonly byOrder: number;
}

interface Known {
  readonly now: Line;
  readonly marks: LineMarks;
  /** Long enough to be known by its words alone, unlike "Training" or "TBC". */
  readonly isTelling: boolean;
}

const tellingLength = 12;

/** Lines without a pair yet, then and now. */
interface Open {
  readonly then: ReadonlySet<LineThen>;
  readonly now: ReadonlySet<Known>;
}

/** One way to know a line again: lines with the same key may be one; null: not in this way. */
interface Way {
  readonly keyOf: (marks: LineMarks) => string | null;
  /** Whether only one line then and one line now may have the key, with words that tell. */
  readonly onlyOne?: boolean;
}

const refKey = ({ ref }: LineMarks): string | null => (ref === null ? null : comparableText(ref));

/**
 * In this order. A plan that was numbered anew keeps its words, so words that stand once are asked before references;
 * an action that was worded anew keeps its reference.
 */
const ways: readonly Way[] = [
  {
    keyOf: (marks) => {
      const ref = refKey(marks);
      return ref === null ? null : JSON.stringify([ref, marks.text]);
    },
  },
  { keyOf: ({ text }) => text, onlyOne: true },
  { keyOf: refKey },
  {
    keyOf: ({ ref, recommendation, text, lead }) =>
      ref === null && lead !== "" ? recommendation + text + lead : null,
  },
  { keyOf: ({ ref, recommendation, text }) => (ref === null ? recommendation + text : null) },
  { keyOf: ({ text }) => text },
];

function grouped<T>(values: Iterable<T>, keyOf: (value: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

const stateThen = ({ recommendation, rating, complete, due }: LineThen): string =>
  JSON.stringify([recommendation, rating, complete, due]);
const stateNow = ({ now, marks }: Known): string =>
  JSON.stringify([marks.recommendation, now.rating, now.complete, now.due]);

/** Pairs lines with one key: first those that stand as they stood, then the rest in their order. */
function pairGroup(then: readonly LineThen[], now: readonly Known[]) {
  const pairs: [LineThen, Known][] = [];
  const standing = grouped(then, stateThen);
  const moved = now.filter((known) => {
    const same = standing.get(stateNow(known))?.shift();
    if (same) pairs.push([same, known]);
    return same === undefined;
  });
  const left = new Set([...standing.values()].flat());
  const waiting = then.filter((line) => left.has(line));
  const inOrder = moved.slice(0, waiting.length);
  inOrder.forEach((known, at) => {
    const line = waiting[at];
    if (line) pairs.push([line, known]);
  });
  const isOpen = moved.length > 1 || waiting.length > 1;
  return { pairs, byOrder: isOpen ? Math.min(moved.length, waiting.length) : 0 };
}

const mayPair = ({ onlyOne }: Way, then: readonly LineThen[], now: readonly Known[]): boolean =>
  onlyOne !== true || (then.length === 1 && now.length === 1 && now[0]?.isTelling === true);

function pairInOneWay(open: Open, way: Way) {
  const now = grouped(open.now, ({ marks }) => way.keyOf(marks));
  const pairs: [LineThen, Known][] = [];
  let byOrder = 0;
  for (const [key, then] of grouped(open.then, way.keyOf)) {
    const own = now.get(key);
    if (!own || !mayPair(way, then, own)) continue;
    const found = pairGroup(then, own);
    pairs.push(...found.pairs);
    byOrder += found.byOrder;
  }
  return { pairs, byOrder };
}

/**
 * Which line of one review is which line of an earlier meeting. A line is known again by its reference and words; by
 * its words, where they stand once; by its reference; without references by recommendation, words and lead, then without
 * the lead; by words. Of lines that share what they are known by, those that stand as they stood are paired first, the others in their order.
 * @param lines the review's lines now, in the order of the sheets
 */
export function matchLines(then: readonly LineThen[], lines: readonly Line[]): Matched {
  const known = lines.map((now) => ({
    now,
    marks: marksOf(now),
    isTelling: askedText(now).length >= tellingLength,
  }));
  const open = { then: new Set(then), now: new Set<Known>(known) };
  const pairs: LinePair[] = [];
  let byOrder = 0;
  for (const way of ways) {
    if (open.then.size === 0 || open.now.size === 0) break;
    const found = pairInOneWay(open, way);
    byOrder += found.byOrder;
    for (const [line, own] of found.pairs) {
      open.then.delete(line);
      open.now.delete(own);
      pairs.push({ then: line, now: own.now });
    }
  }
  return { pairs, byOrder };
}
