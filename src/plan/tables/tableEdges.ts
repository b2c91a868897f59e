import { isRatingCell } from "../columns/cellKinds";
import { normaliseHeading } from "../columns/heading";
import { fillAt, type FilledCell } from "../sheets/gridReading";
import type { Header, Heading } from "./headers/header";
import { kindsOf, namesPlan } from "./headers/planHeader";
import { cellsOf, type SheetView } from "./sheetView";

const rowsSampled = 200;
const besideWords =
  /\b(?:key|legend|totals?|count|number of|summary|rag definition)\b|^(?:no\.?|red|amber|green|blue)$/i;

/** Headings that stand side by side without a column between them. */
export interface HeadingGroup {
  readonly headings: readonly Heading[];
  /** 0-based columns, both inside. */
  readonly from: number;
  readonly to: number;
}

/** One or more headings, and from where to where they stand. */
export function groupOf(headings: readonly Heading[]): HeadingGroup {
  const columns = headings.map(({ column }) => column);
  return { headings, from: Math.min(...columns), to: Math.max(...columns) };
}

/** The headings of a header, group by group. */
export function groupsOf({ headings }: Header): HeadingGroup[] {
  const groups: Heading[][] = [];
  for (const heading of headings) {
    const last = groups.at(-1);
    if (last?.at(-1)?.column === heading.column - 1) last.push(heading);
    else groups.push([heading]);
  }
  return groups.map(groupOf);
}

interface Below {
  readonly view: SheetView;
  readonly rows: readonly number[];
}

const cellAt = ({ view }: Below, row: number, column: number): FilledCell | undefined =>
  cellsOf(view, row).find((cell) => cell.column === column);

const rowsWith = (below: Below, from: number, to: number): number[] =>
  below.rows.filter((row) => cellsOf(below.view, row).some(({ column }) => column >= from && column <= to));

/** A list of colours or ratings, each once, with something beside each: a key or a count. */
function isKeyList(below: Below, from: number, tableRows: readonly number[]): boolean {
  const rows = rowsWith(below, from, from);
  const cells = below.rows.flatMap((row) => cellAt(below, row, from) ?? []);
  const texts = cells.map(({ text }) => text.toLowerCase());
  const rated = cells.filter(({ value }) => isRatingCell(value)).length;
  const beside = rowsWith(below, from + 1, from + 1).length;
  return (
    cells.length > 0 &&
    cells.length <= 10 &&
    new Set(texts).size === texts.length &&
    (rated >= cells.length * 0.6 || rows.some((row) => !tableRows.includes(row))) &&
    beside >= cells.length * 0.6
  );
}

const needed = [
  "action",
  "due",
  "revisedDue",
  "completed",
  "rating",
  "percent",
  "progress",
  "evidence",
] as const;

/** Whether headings bring what others lack and a plan needs. */
function brings(headings: readonly Heading[], above: readonly Heading[]): boolean {
  const [more, has] = [kindsOf(headings), kindsOf(above)];
  return needed.some((name) => more.has(name) && !has.has(name));
}

const isBesideWord = ({ text, exact }: Heading): boolean => besideWords.test(text) && !exact;

/**
 * The headings of a group up to the first that belongs to a key or a count beside the table. A "Total cost" before the
 * dates and ratings of a plan is none.
 */
function withoutBeside(group: HeadingGroup): HeadingGroup {
  const { headings } = group;
  const at = headings.findIndex(
    (heading, index) =>
      index >= 2 && isBesideWord(heading) && !brings(headings.slice(index), headings.slice(0, index)),
  );
  return at < 0 ? group : groupOf(headings.slice(0, at));
}

// A list of one row may be a value that is carried down.
const fewestInList = 2;

/**
 * Whether headings behind a gap head a list of its own: the plan's headings stand there again, or the list is filled
 * from the first row and ends before the plan does, which no column of the plan is that is carried down.
 */
function isOtherList(below: Below, group: HeadingGroup, main: HeadingGroup): boolean {
  const above = new Set(main.headings.map(({ text }) => normaliseHeading(text)));
  const again = group.headings.filter(({ text }) => above.has(normaliseHeading(text))).length;
  if (again >= 2 && again * 2 >= group.headings.length) return true;
  // What the plan lacks it needs, as far as it was filled in.
  if (brings(group.headings, main.headings)) return false;
  const rows = new Set(rowsWith(below, group.from, group.to));
  if (rows.size < fewestInList || rows.size >= below.rows.length) return false;
  return below.rows.slice(0, rows.size).every((row) => rows.has(row));
}

/** Whether headings behind a gap belong to the table: its rows go on there, and they are no key and no count. */
function belongs(below: Below, group: HeadingGroup, tableRows: readonly number[]): boolean {
  if (group.headings.some(isBesideWord)) return false;
  if (isKeyList(below, group.from, tableRows)) return false;
  const rows = rowsWith(below, group.from, group.to);
  const shared = rows.filter((row) => tableRows.includes(row)).length;
  const known = kindsOf(group.headings).size > 0;
  if (rows.length === 0) return known;
  // Numbers written in advance run on below the table's last line.
  const numbers = group.headings.some(({ meaning }) => meaning === "ref");
  if (numbers && shared >= tableRows.length * 0.8) return true;
  return shared >= rows.length * 0.8 && (known || shared >= tableRows.length * 0.5);
}

/** A column without a heading right beside the table: coloured, or filled in every other row or more. */
function isUnnamedColumn(below: Below, column: number, tableRows: readonly number[]): boolean {
  if (isKeyList(below, column, tableRows)) return false;
  const { grid } = below.view;
  const used = tableRows.filter((row) => {
    if (cellAt(below, row, column)) return true;
    const fill = fillAt(grid, row, column) ?? "";
    return fill !== "" && fill !== fillAt(grid, row, column + 1);
  });
  return used.length > 0 && used.length >= tableRows.length * 0.5;
}

/** The group that holds most of the plan, with the groups beside it that it needs to name one. */
function mainGroup(groups: readonly HeadingGroup[]): { main: HeadingGroup; from: number; to: number } {
  const sizes = groups.map((group) => kindsOf(group.headings).size);
  const at = sizes.indexOf(Math.max(...sizes));
  const last = groups.length - 1;
  const joined = (from: number, to: number): HeadingGroup =>
    groupOf(groups.slice(from, to + 1).flatMap(({ headings }) => headings));
  let [from, to] = [at, at];
  while (!namesPlan(joined(from, to).headings) && (from > 0 || to < last))
    if (to < last) to++;
    else from--;
  if (!namesPlan(joined(from, to).headings)) [from, to] = [at, at];
  return { main: joined(from, to), from, to };
}

function sampleBelow(view: SheetView, header: Header, endRow: number): Below {
  const rows: number[] = [];
  for (let row = header.row + 1; row < endRow && rows.length < rowsSampled; row++)
    if (cellsOf(view, row).length > 0) rows.push(row);
  return { view, rows };
}

/** The columns that no real table beside the headings takes. */
function freeColumns(
  view: SheetView,
  header: Header,
  endRow: number,
  main: HeadingGroup,
): { from: number; to: number } {
  const beside = view.apart.filter(({ top, rows }) => top < endRow && top + rows > header.firstRow);
  const before = beside.filter(({ left }) => left < main.from).map(({ left, columns }) => left + columns);
  const after = beside.filter(({ left }) => left > main.to).map(({ left }) => left - 1);
  return { from: Math.max(view.from, ...before), to: Math.min(view.to, ...after) };
}

/**
 * The first and last 0-based column of the table under a header: keys, notes and counts beside it stay outside, and
 * a column without a heading between or right beside the headed ones stays in.
 */
export function edgesOf(view: SheetView, header: Header, endRow: number): { left: number; right: number } {
  const groups = groupsOf(header);
  const most = mainGroup(groups);
  const main = withoutBeside(most.main);
  const below = sampleBelow(view, header, endRow);
  const tableRows = below.rows.filter(
    (row) => cellsOf(view, row).filter(({ column }) => column >= main.from && column <= main.to).length >= 2,
  );
  let [left, right] = [main.from, main.to];
  const { from, to } = freeColumns(view, header, endRow, main);
  const cut = main.to < most.main.to;
  for (const group of cut ? [] : groups.slice(most.to + 1)) {
    const kept = withoutBeside(group);
    if (kept.to > to || isOtherList(below, kept, main) || !belongs(below, kept, tableRows)) break;
    right = kept.to;
  }
  for (const group of groups.slice(0, most.from).reverse()) {
    if (group.from < from || isOtherList(below, group, main) || !belongs(below, group, tableRows)) break;
    left = group.from;
  }
  const headed = new Set(header.headings.map(({ column }) => column));
  if (right + 1 <= to && !headed.has(right + 1) && isUnnamedColumn(below, right + 1, tableRows)) right++;
  // Section rows and merged priorities often stand in a column of their own to the left.
  const beforeLeft = left - 1;
  if (beforeLeft >= from && !headed.has(beforeLeft) && rowsWith(below, beforeLeft, beforeLeft).length > 0)
    if (!isKeyList(below, beforeLeft, tableRows)) left = beforeLeft;
  return { left, right };
}
