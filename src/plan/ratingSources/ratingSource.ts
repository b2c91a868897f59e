import { askedOnce } from "../cells/askedOnce";
import { isErrorText, plainText } from "../cells/cellText";
import { formatAt, textAt, valueAt } from "../sheets/gridReading";
import type { RatingSource } from "../plan";
import type { CellValue } from "../sheets/sheetGrid";
import { findFillColumn, fillColumnAt, type FillColumn } from "./colours/fillColumn";
import { isReadable, judgeWords } from "./judgement";
import type { RatingKey } from "./key/ratingKey";
import { isPercentCell, percentScaleOf } from "./percents";
import {
  readByCompletion,
  readByFills,
  readByPercent,
  readByTicks,
  readByWords,
  type RowReader,
} from "./readers";
import type { RatedTable, RatingCircumstances, RowRating } from "./rowRating";
import { colourColumns, markIn, tickColumns, type TickColumn } from "./ticks";
import type { RatingChoice } from "./ratingChoice";
import { withRule } from "./withRule";

/** Where the ratings of a table are, and how each row is rated. */
export interface RatingSourceFound {
  /** Null where the table has no ratings that could be found. */
  readonly from: RatingSource | null;
  /** 0-based column of the ratings; of several columns of ticks the first. */
  readonly column: number | null;
  /** False where the officer is to be asked first. */
  readonly sure: boolean;
  /** How the 0-based row is rated. */
  readonly read: (row: number, circumstances: RatingCircumstances) => RowRating;
}

interface Candidate {
  readonly from: RatingSource;
  readonly column: number;
  readonly sure: boolean;
  readonly read: RowReader;
}

const nearlyAll = 0.8;
const half = 0.5;
const rowsSampled = 400;
const yesOrNo = /^(?:yes|no|y|n)\.?$/i;

function fills(table: RatedTable, key: RatingKey, found: FillColumn, sure: boolean): Candidate {
  const { column, from } = found;
  return { from, column, sure, read: readByFills(table, column, key) };
}

const headingAt = ({ block }: RatedTable, column: number): string =>
  block.header.headings.find((heading) => heading.column === column)?.text ?? "";

/** What a column of ratings holds: words, or marks, percentages or colours in their stead. Null where it is empty. */
function inRatingColumn(table: RatedTable, column: number, key: RatingKey): Candidate | null {
  const { grid, rows } = table;
  const look = fillColumnAt(table, column, key);
  const cells = rows
    .slice(0, rowsSampled)
    .flatMap((row) => (textAt(grid, row, column) === "" ? [] : [{ row, value: valueAt(grid, row, column) }]));
  if (cells.length === 0) {
    const plain = look.coloured > 0 && !look.banded && !look.twoAmbers;
    const sure = plain && look.unclear * 3 <= look.coloured && (look.keyed > 0 || look.ratings >= 2);
    return look.coloured > 0 ? fills(table, key, look, sure) : null;
  }
  const share = (holds: (cell: (typeof cells)[number]) => boolean): number =>
    cells.filter(holds).length / cells.length;
  const heading = headingAt(table, column);
  const isShare = /%|per ?cent/i.test(heading);
  const isPercent = ({ row, value }: (typeof cells)[number]): boolean =>
    isPercentCell(value, formatAt(grid, row, column)) ||
    (isShare && typeof value === "number" && value >= 0 && value <= 100);
  if (share(isPercent) >= nearlyAll) return percent(table, column, key);
  const isRead = askedOnce((value: CellValue) => isErrorText(value) || isReadable(judgeWords(value, key)));
  const isMark = askedOnce(
    (value: CellValue) => markIn(value, false) !== null && plainText(value).toLowerCase() !== "n",
  );
  const readable = share(({ value }) => isRead(value));
  const marks = share(({ value }) => isMark(value));
  const ticking = tickColumns(table);
  const colours = colourColumns(table, ticking);
  if (colours.some((one) => one.column === column))
    return { from: "ticks", column, sure: true, read: readByTicks(table, colours) };
  if ((marks >= nearlyAll || ticking.some((one) => one.column === column)) && readable < nearlyAll) {
    const ticked = ticks(table, ticking);
    // "Complete?" with nothing but Yes and No asks nothing.
    const own = ticking.length === 1 && ticking[0]?.column === column && ticking[0].sense === "done";
    const plain = own && cells.every(({ value }) => yesOrNo.test(plainText(value)));
    if (ticked) return { ...ticked, sure: plain && ticked.sure };
  }
  // Most cells are coloured and say nothing that could be read: the colours are the ratings, if the officer says so.
  const blankColoured = look.coloured - look.worded;
  if (
    look.ratings >= 2 &&
    !look.banded &&
    (blankColoured > look.worded || (readable < half && look.coloured >= rows.length * half))
  )
    return fills(table, key, look, false);
  return { from: "text", column, sure: true, read: readByWords(table, column, key) };
}

function ticks(table: RatedTable, columns: readonly TickColumn[]): Candidate | null {
  const [first] = columns;
  if (!first || !columns.some(({ sense }) => sense === "done" || sense === "green" || sense === "blue"))
    return null;
  return {
    from: "ticks",
    column: first.column,
    sure: columns.every(({ sure }) => sure),
    read: readByTicks(table, columns),
  };
}

function percent(table: RatedTable, column: number, key: RatingKey): Candidate | null {
  const { grid, rows } = table;
  const scale = percentScaleOf(grid, column, rows);
  if (rows.every((row) => textAt(grid, row, column) === "")) return null;
  return {
    from: "percent",
    column,
    sure: scale.sure && key.percents !== null,
    read: readByPercent(table, column, scale, key),
  };
}

/**
 * Numbers of a column taken for percentages that the key explains ("1 = fully achieved, 2 = on track"), or that are
 * the steps of a scale nobody explains: whole numbers to 5, above 1.
 */
function codedNumbers(table: RatedTable, column: number, key: RatingKey): Candidate | null {
  const { grid, rows } = table;
  if (/%|per ?cent/i.test(headingAt(table, column))) return null;
  const filled = rows.filter((row) => textAt(grid, row, column) !== "");
  if (filled.some((row) => formatAt(grid, row, column).includes("%"))) return null;
  const sure = key.codes.size >= 2 && filled.every((row) => key.codes.has(textAt(grid, row, column)));
  const steps = filled.every((row) => /^[0-5]$/.test(textAt(grid, row, column)));
  const isScale = steps && filled.some((row) => Number(textAt(grid, row, column)) > 1);
  if (filled.length === 0 || !(sure || isScale)) return null;
  return { from: "text", column, sure, read: readByWords(table, column, key) };
}

function completion(table: RatedTable): Candidate | null {
  const column = table.columns.completed;
  if (column === undefined || table.rows.every((row) => textAt(table.grid, row, column) === "")) return null;
  return { from: "completed-date", column, sure: false, read: readByCompletion(table, column) };
}

function fillsElsewhere(table: RatedTable, key: RatingKey): Candidate | null {
  const best = findFillColumn(table, key);
  return best && fills(table, key, best.found, best.sure);
}

const sameSource = (one: RatingSource, other: RatingSource): boolean =>
  one === other || (one !== "text" && /fill|colour/.test(one) && /fill|colour/.test(other));

/**
 * The places where ratings may be, the rating column first; of the others a sure one before those to be asked about.
 * Where the rating column is sure, and the officer has not said otherwise, no others are looked for.
 */
function candidatesOf(table: RatedTable, key: RatingKey, from: RatingSource | null): Candidate[] {
  const { rating, percent: percentColumn } = table.columns;
  const own = rating === undefined ? null : inRatingColumn(table, rating, key);
  if (own?.sure && (from === null || sameSource(own.from, from))) return [own];
  const others = [
    fillsElsewhere(table, key),
    ticks(table, tickColumns(table)),
    percentColumn === undefined
      ? null
      : (codedNumbers(table, percentColumn, key) ?? percent(table, percentColumn, key)),
    completion(table),
  ].filter((candidate) => candidate !== null);
  return [...(own ? [own] : []), ...others.filter(({ sure }) => sure), ...others.filter(({ sure }) => !sure)];
}

const notRated: RowReader = () => ({ rating: "notRated", said: "", findings: [] });

/**
 * Finds how the rows of a table are rated: by the words of the rating column, its fills where it holds none (the
 * key's swatches first, then hue), else colours elsewhere in the table, ticks, percentages, or completed dates. What
 * is not sure is a proposal to ask about; what the officer has chosen or confirmed is used.
 */
export function findRatingSource(table: RatedTable, key: RatingKey, choice: RatingChoice): RatingSourceFound {
  const { from, ratingColumn, percentGiven } = choice;
  const candidates = candidatesOf(table, key, from);
  const chosen = from === null ? undefined : candidates.find((candidate) => sameSource(candidate.from, from));
  const best = chosen ?? candidates[0];
  // "There is no rating column" is an answer too, and so is one that is empty: it is not asked again, and every line
  // stays not rated, which is said.
  const saysNone = from === null && ratingColumn === "absent" && table.columns.rating === undefined;
  if (!best || saysNone) {
    const isAnswered = ratingColumn === "absent" || ratingColumn === "given";
    return { from: null, column: null, sure: isAnswered, read: notRated };
  }
  const isGiven =
    (ratingColumn === "given" && best.column === table.columns.rating) ||
    (percentGiven === true && best.from === "percent" && best.column === table.columns.percent);
  return {
    from: best.from,
    column: best.column,
    sure: best.sure || chosen !== undefined || isGiven,
    read: withRule(table, best.column, best.from, best.read, key),
  };
}
