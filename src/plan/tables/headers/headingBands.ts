import type { HeadingReading } from "../../columns/heading";
import { normaliseHeading } from "../../columns/heading";
import type { FilledCell } from "../../sheets/gridReading";
import type { Heading } from "./header";
import { namesPlan } from "./planHeader";
import type { ReadHeading } from "../sheetView";

const longestBand = 60;
// A band that says which of two columns is meant changes even a heading that is known without it.
const qualifier =
  /\b(?:initial|original|previous|last|inherent|residual|current|revised|new|target|risk|baseline|forecast|q[1-4]|quarter)\b/i;

/** An upper heading that stands over two or more lower ones: its text, and the columns it spans. */
interface Band {
  readonly cell: FilledCell;
  /** 0-based, both inside. */
  readonly from: number;
  readonly to: number;
}

const isLabel = ({ text }: FilledCell): boolean =>
  text.length <= longestBand &&
  /\p{L}{2}|^[#%]$|^[RAGB]$/u.test(text) &&
  !/[=]|:\s*\S|^(?:key|legend)\b|^\d/i.test(text);

function bandsOf(upper: readonly FilledCell[], lower: ReadonlySet<number>): Band[] {
  const bands = upper.flatMap((cell, at): Band[] => {
    const end = upper[at + 1]?.column ?? Infinity;
    let to = cell.column;
    while (to + 1 < end && lower.has(to + 1)) to++;
    return to > cell.column && lower.has(cell.column) ? [{ cell, from: cell.column, to }] : [];
  });
  // One text over nearly everything is a title.
  const [only] = bands;
  const isTitle = upper.length === 1 && only && only.to - only.from + 1 >= lower.size * 0.7;
  return isTitle ? [] : bands;
}

/** The meaning of two texts that stand one above the other. */
function joinedReading(read: ReadHeading, upper: string, lower: string): HeadingReading | null {
  const readings = [read(`${lower} ${upper}`), read(`${upper} ${lower}`)];
  const exact = readings.find((one) => one?.exact);
  if (exact) return exact;
  const alone = read(lower);
  if (alone && !qualifier.test(upper)) return alone;
  const [turned, both] = readings;
  return both ?? turned ?? alone;
}

const heading = (cell: FilledCell, text: string, reading: HeadingReading | null): Heading => ({
  column: cell.column,
  text,
  ...(reading ?? { meaning: "other", exact: false }),
});

const headingsOf = (cells: readonly FilledCell[], read: ReadHeading): Heading[] =>
  cells.map((cell) => heading(cell, cell.text, read(cell.text)));

const isKnown = (reading: HeadingReading | null): boolean => reading !== null && reading.meaning !== "other";

/** Each word of a heading may stand in a row of its own: "Target" above "date". */
function isSplit(upper: readonly FilledCell[], lower: readonly FilledCell[], read: ReadHeading): boolean {
  const pairs = lower.flatMap((below) => {
    const above = upper.find(({ column }) => column === below.column);
    return above ? [{ above, below }] : [];
  });
  if (pairs.length < 2 || pairs.length < lower.length) return false;
  const whole = pairs.filter(({ above, below }) => read(`${above.text} ${below.text}`)?.exact === true);
  return whole.length >= pairs.length * 0.8;
}

interface TwoRows {
  readonly upper: readonly FilledCell[];
  readonly lower: readonly FilledCell[];
  readonly read: ReadHeading;
  /** Whether the lower row is a header without the upper. */
  readonly complete: boolean;
}

function joinUnder({ upper, lower, read, complete }: TwoRows, bands: readonly Band[]): Heading[] | null {
  const times = new Map<string, number>();
  for (const { text } of lower) {
    const key = normaliseHeading(text);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  const below = lower.map((cell): Heading => {
    const band = bands.find(({ from, to }) => cell.column >= from && cell.column <= to)?.cell;
    const above = band ?? upper.find(({ column }) => column === cell.column);
    const alone = read(cell.text);
    if (!above) return heading(cell, cell.text, alone);
    const reading = joinedReading(read, above.text, cell.text);
    const twice = (times.get(normaliseHeading(cell.text)) ?? 0) > 1;
    const wanted = !complete || twice || (!isKnown(alone) && isKnown(reading));
    if (!wanted) return heading(cell, cell.text, alone);
    return heading(cell, `${above.text} ${cell.text}`, reading);
  });
  const isJoined = below.some(({ text }, at) => text !== lower[at]?.text);
  if (!isJoined && (complete || !isRest(upper, lower, read))) return null;
  const columns = new Set(lower.map(({ column }) => column));
  const down = upper.filter(({ column }) => !columns.has(column));
  return [...below, ...headingsOf(down, read)].sort((a, b) => a.column - b.column);
}

/** Below headings merged down, which lack what a plan needs, the rest may stand in a row of its own. */
function isRest(upper: readonly FilledCell[], lower: readonly FilledCell[], read: ReadHeading): boolean {
  return [...upper, ...lower].every(({ text }) => read(text)?.exact) && !namesPlan(headingsOf(upper, read));
}

/** One text over the headings of a whole plan is its title, also beside another plan. */
function isTitleOfPlan({ from, to }: Band, lower: readonly FilledCell[], read: ReadHeading): boolean {
  const below = lower.filter(({ column }) => column >= from && column <= to);
  return namesPlan(headingsOf(below, read));
}

/**
 * The headings of two rows that belong together, with bands ("Assessment score" over "Self" and "Moderated"),
 * headings merged down, or words split over both rows; null where the two rows are not one header.
 */
export function joinedHeadings(rows: TwoRows): Heading[] | null {
  const { upper, lower, read, complete } = rows;
  if (upper.length === 0 || lower.length === 0) return null;
  if (!upper.every(isLabel) || !lower.every(isLabel)) return null;
  const columns = new Set(lower.map(({ column }) => column));
  const bands = bandsOf(upper, columns).filter((band) => !isTitleOfPlan(band, lower, read));
  const starts = new Set(bands.map(({ from }) => from));
  const doubled = upper.filter(({ column }) => columns.has(column) && !starts.has(column));
  const isNone = complete ? bands.length === 0 : doubled.length > 0 && !isSplit(upper, lower, read);
  return isNone ? null : joinUnder(rows, bands);
}
