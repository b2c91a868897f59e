import { parseReference } from "../cells/reference";
import type { Finding } from "../finding";
import type { Line } from "../line";
import { findingAt } from "../lines/findingAt";
import { isSettled, placeOfLine } from "./linePlace";

const mostRepeated = 0.2;
const fewRepeats = 3;
const fewestLetters = 15;

const finalMarks = new Set(Array.from(".,;:!* ", (mark) => mark.charCodeAt(0)));

/** Where an action ends without the marks at its end. */
function endOf(action: string): number {
  let end = action.length;
  while (finalMarks.has(action.charCodeAt(end - 1))) end--;
  return end;
}

/** Small letters, without marks at the end; the text has no double spaces already. */
const comparableAction = (action: string): string => action.slice(0, endOf(action)).toLowerCase();

const letterAt = (text: string, at: number): number => text.charCodeAt(at) | 32;

const roughNumbers = 0x10000;

/** A small number that the same actions share, whatever their capitals. */
function roughly(action: string): number {
  const end = endOf(action);
  const rough = (end * 131 + letterAt(action, end >> 1)) * 131 + letterAt(action, end - 2);
  return (rough * 131 + letterAt(action, end >> 2)) % roughNumbers;
}

type ActingLine = Line & { readonly action: string };
type NumberedLine = Line & { readonly ref: string };

const isNumbered = (line: Line): line is NumberedLine => line.ref !== null;
const hasAction = (line: Line): line is ActingLine =>
  line.action !== null && line.action.length >= fewestLetters;

/** The lines whose actions may stand twice: a quick look, since nearly every action of a long log stands once. */
function mayRepeat(lines: readonly ActingLine[]): ActingLine[] {
  const counts = new Uint32Array(roughNumbers);
  const keys = lines.map(({ action }) => roughly(action));
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return lines.filter((_, at) => counts[keys[at] ?? 0] !== 1);
}

/** How many lines each review has. */
function countByReview(lines: readonly Line[]): Map<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const { review } of lines) counts.set(review, (counts.get(review) ?? 0) + 1);
  return counts;
}

/** A line that says the same as an earlier one. */
interface Pair<Of extends Line> {
  readonly first: Of;
  readonly line: Of;
}

/**
 * The lines that share a key with an earlier line of their review. A review with more than `most` of them is written
 * that way, and gives none.
 */
function repeated<Of extends Line>(
  lines: readonly Of[],
  keyOf: (line: Of) => string,
  most: (review: string | null) => number,
): Pair<Of>[] {
  const reviews = new Map<string | null, { firsts: Map<string, Of>; pairs: Pair<Of>[]; most: number }>();
  for (const line of lines) {
    let own = reviews.get(line.review);
    if (!own) {
      own = { firsts: new Map<string, Of>(), pairs: [], most: most(line.review) };
      reviews.set(line.review, own);
    }
    // In a long log this is soon so.
    if (own.pairs.length > own.most) continue;
    const key = keyOf(line);
    const first = own.firsts.get(key);
    if (first) own.pairs.push({ first, line });
    else own.firsts.set(key, line);
  }
  return [...reviews.values()].flatMap((own) => (own.pairs.length > own.most ? [] : own.pairs));
}

/** Plain numbers begin again in each section and each table; "4.2" does not. */
function beginsAgain({ first, line }: Pair<NumberedLine>): boolean {
  const plain = /^\d+\D?$/.test(line.ref);
  return plain && (first.priority !== line.priority || first.columns !== line.columns);
}

/** Whether a reference is the number of a recommendation, which several lines may answer. */
function namesRecommendation({ ref, recommendation }: NumberedLine): boolean {
  const reference = parseReference(ref);
  if (reference === null || recommendation === ref) return true;
  return reference.part === null && reference.recommendation === recommendation;
}

function repeatedReferences(lines: readonly Line[], sharing: readonly Line[]): Pair<NumberedLine>[] {
  const counts = countByReview(lines.filter(isNumbered));
  const pairs = repeated(
    sharing.filter(isNumbered),
    ({ ref }) => ref.toLowerCase(),
    (review) => (counts.get(review) ?? 0) * mostRepeated,
  );
  return pairs.filter((pair) => !beginsAgain(pair) && !namesRecommendation(pair.line));
}

/** What only points at another action, or says that there is none. */
const isNoAction =
  /^(?:as (?:above|below|for|per|in|at|rec\w*|action)|see |same as|refer to|links? (?:to|with)|linked (?:to|with)|covered (?:by|in|under|above)|duplicate|included in|addressed (?:by|in|under)|no (?:further |specific |additional |new )?actions?\b|actions? (?:is |are |now )?complete|to be (?:agreed|confirmed))/;

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

const differ = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one !== other;

/** One action that several leads each take under a recommendation or a reference of their own is several actions. */
const isMeant = (first: Line, line: Line): boolean =>
  (differ(first.recommendation, line.recommendation) || differ(first.ref, line.ref)) &&
  differ(first.lead, line.lead);

/** The pairs without those whose later line is meant beside every line above it with the same action. */
function withoutMeant(pairs: readonly Pair<ActingLine>[]): Pair<ActingLine>[] {
  const above = new Map<Line, ActingLine[]>();
  return pairs.flatMap(({ first, line }) => {
    const lines = above.get(first) ?? [first];
    const other = lines.find((earlier) => !isMeant(earlier, line));
    above.set(first, [...lines, line]);
    return other === undefined ? [] : [{ first: other, line }];
  });
}

function repeatedActions(lines: readonly Line[]): Pair<ActingLine>[] {
  const acting = lines.filter(hasAction);
  const counts = countByReview(acting);
  const pairs = repeated(
    mayRepeat(acting),
    ({ action }) => comparableAction(action),
    (review) => Math.max(fewRepeats, (counts.get(review) ?? 0) * mostRepeated),
  );
  return withoutMeant(pairs).filter(({ line }) => {
    const text = comparableAction(line.action);
    return !isNoAction.test(text) && lettersIn(text) >= fewestLetters;
  });
}

const isAlike = ({ first, line }: Pair<Line>): boolean =>
  first.lead === line.lead && first.recommendation === line.recommendation && first.due === line.due;

/**
 * References and actions that stand on two lines of one review; of each later line is said where the first stands.
 * @param lines of the counted sheets, grounded
 * @param sharing those of them that share their reference with another line
 * @param twice lines that are said to stand twice as a whole already
 * @param settled sheets of which an officer is asked, or has said, that their lines stand on another sheet too
 */
export function duplicateFindings(
  lines: readonly Line[],
  sharing: readonly Line[],
  twice: ReadonlySet<Line>,
  settled: ReadonlySet<string>,
): Finding[] {
  const isNew = ({ first, line }: Pair<Line>): boolean =>
    !twice.has(line) && !isSettled(first, line, settled);
  const references = repeatedReferences(lines, sharing)
    .filter(isNew)
    .map(({ first, line }) => {
      const place = { row: line.row - 1, column: line.columns.ref ?? 0 };
      const against = placeOfLine(first, line.sheet, "ref");
      return findingAt(line.sheet, "duplicateReference", "warning", place, line.ref, against);
    });
  const actions = repeatedActions(lines)
    .filter(isNew)
    .map((pair) => {
      const { first, line } = pair;
      const place = { row: line.row - 1, column: line.columns.action ?? 0 };
      const against = placeOfLine(first, line.sheet, "action");
      const severity = isAlike(pair) ? "warning" : "note";
      return findingAt(line.sheet, "duplicateAction", severity, place, line.action, against);
    });
  return [...references, ...actions];
}
