import { askedOnce } from "../cells/askedOnce";
import { isTick } from "../cells/cellText";
import { ratingHueOf } from "../cells/colour";
import type { ColumnName, Columns } from "../columns/columnName";
import { fillAt, isStruckAt, textAt, valueAt, type FilledCell } from "../sheets/gridReading";
import type { CellValue, SheetGrid } from "../sheets/sheetGrid";
import type { TableBlock } from "../tables/tableBlock";
import { explainsColumns, isExampleRow } from "./notLines/examples";
import { withFoot } from "./notLines/foot";
import { isRatingWord } from "./notLines/keyRows";
import { isExplained, withoutFootTitles } from "./notLines/footTitles";
import { isKeyRow, isNoteRow, isTotalRow, numbersColumns } from "./notLines/notLines";
import type { CountableRow, PlanRow, SectionRow } from "./planRow";
import { withCountedTitles } from "./sections/countedTitles";
import { withRecommendationRows } from "./sections/recommendationRows";
import { cellsInside, countInside, firstInside, hasWords, isIn, textUnder } from "./rowCells";
import { sectionKindOf } from "./sections/sectionKind";
import { sectionText, writesInCapitals } from "./sections/sectionRow";
import { withoutUnstated } from "./notLines/unstatedRows";

export type { PlanRow } from "./planRow";

const longestWithoutSentence = 25;
// Day 20,000 is in 1954: below it a date column holds a formula over blanks.
const earliestDay = 20000;
// What a line rarely begins with, and a total or an example does; "1. Amend the policy" is neither.
const mayBeTotal =
  /^\s*(?:\d(?!\d?[.)]\s+\p{L}{2})|grand|overall|sub|total|average|mean|sum|number|no\b|count|percent)|^\W*(?:e\.?g\b|for example|(?:worked )?example|sample|describe|what will)/iu;
const mayBeOther =
  /^(?:grand|overall|sub|total|average|mean|sum)|^\W*(?:e\.?g\b|example|for example|sample)|^page \d/i;

interface Place {
  readonly grid: SheetGrid;
  readonly block: TableBlock;
  readonly columns: Columns;
  /** Whether a text explains or names a rating. */
  readonly isRating: (text: string) => boolean;
  /** Whether the lines are in capitals. */
  readonly capitals: boolean;
}

const section = (row: number, text: string): SectionRow => ({
  kind: "section",
  row,
  names: sectionKindOf(text),
  text,
});

function struckAt({ grid, columns }: Place, row: number): boolean {
  const name = textUnder(grid, row, columns, "action") === "" ? "recommendation" : "action";
  const column = columns[name];
  return column !== undefined && isStruckAt(grid, row, column);
}

const counted = (place: Place, kind: CountableRow["kind"], row: number): CountableRow => ({
  kind,
  row,
  struck: struckAt(place, row),
});

const cellIn = (
  filled: readonly FilledCell[],
  columns: Columns,
  name: ColumnName,
): FilledCell | undefined => {
  const column = columns[name];
  return column === undefined ? undefined : filled.find((cell) => cell.column === column);
};

const isWordy = (value: CellValue): boolean =>
  typeof value === "string" && value.length >= 2 && !/^\s*\d/.test(value);

/**
 * Most rows: enough cells, an action in words, and a lead or a rating in words. Nothing else looks like that, so
 * nothing else need be asked of them.
 */
function isPlainLine({ grid, columns, isRating }: Place, row: number, first: number): boolean {
  const { action, lead, rating } = columns;
  if (action === undefined) return false;
  const words = valueAt(grid, row, action);
  if (typeof words !== "string" || words.length < 8 || mayBeTotal.test(words)) return false;
  if (words.endsWith("?") || words.endsWith("(example)") || mayBeOther.test(textAt(grid, row, first)))
    return false;
  // Leads are few and repeated; where one is no rating, the row is no key, whatever its action says.
  const led = lead === undefined ? "" : valueAt(grid, row, lead);
  if (isWordy(led)) return !isRating(String(led));
  return rating !== undefined && isWordy(valueAt(grid, row, rating)) && !isRatingWord(words);
}

const isShaded = ({ grid, columns }: Place, row: number): boolean => {
  const { action } = columns;
  return action !== undefined && (fillAt(grid, row, action) ?? "") !== "";
};

/** A colour of a rating scale that the cell has for itself, not with the whole row. */
function isColoured(grid: SheetGrid, row: number, column: number): boolean {
  const fill = fillAt(grid, row, column);
  return ratingHueOf(fill) !== null && fill !== fillAt(grid, row, column - 1);
}

// A lead and a date of its own make no recommendation of it.
const namedPriority =
  /^(?:(?:strategic |key )?priority|theme|objective|aim|goal|strand|domain|workstream|area|standard)\s*\d{1,2}\s*[:.–—-]/i;

/** A dash stands for a blank. */
const isDash = ({ text }: FilledCell): boolean => text.length <= 3 && /^[-–—.]+$/.test(text);

const isDay = (cell: FilledCell | undefined): boolean =>
  cell !== undefined && !isDash(cell) && (typeof cell.value !== "number" || cell.value >= earliestDay);

/** A rating in words, by colour, or where there is no such column by a tick, a percentage or a completed date. */
function isRated({ grid, columns }: Place, row: number, filled: readonly FilledCell[]): boolean {
  const { rating } = columns;
  if (rating !== undefined) {
    if (filled.some((cell) => cell.column === rating && !isDash(cell))) return true;
    if (isColoured(grid, row, rating)) return true;
  }
  const source = rating === undefined && filled.some((cell) => isIn(columns, cell, "percent", "completed"));
  return source || filled.some(({ value, text }) => text.length <= 5 && isTick(value));
}

function lineKind(place: Place, row: number, filled: readonly FilledCell[]): PlanRow {
  const { columns } = place;
  const has = (name: ColumnName): boolean => {
    const cell = cellIn(filled, columns, name);
    return cell !== undefined && !isDash(cell);
  };
  if (has("action")) return counted(place, "line", row);
  const rated =
    isDay(cellIn(filled, columns, "due")) ||
    isDay(cellIn(filled, columns, "revisedDue")) ||
    isRated(place, row, filled);
  const stated = cellIn(filled, columns, "recommendation");
  if (columns.action !== undefined && stated && !has("ref") && namedPriority.test(stated.text))
    return section(row, stated.text);
  if (has("recommendation")) return counted(place, rated ? "line" : "recommendation", row);
  if (rated) return counted(place, "unstated", row);
  const [first] = filled;
  return filled.length === 1 && first && first.text.length > longestWithoutSentence
    ? { kind: "note", row }
    : { kind: "bareReference", row };
}

/** "Note: the chair to write" with a rating is an action that begins so. */
const isRatedAction = (filled: readonly FilledCell[], columns: Columns): boolean =>
  filled.some((cell) => isIn(columns, cell, "action")) &&
  filled.some((cell) => isIn(columns, cell, "rating") && isRatingWord(cell.text));

const fewestOfPlainLine = 5;

function kindOf(place: Place, row: number): PlanRow {
  const { grid, block, columns } = place;
  const count = countInside(grid, row, block);
  if (count === 0) return { kind: "blank", row };
  if (block.repeats.has(row)) return { kind: "header", row };
  if (count >= fewestOfPlainLine && isPlainLine(place, row, firstInside(grid, row, block)))
    return counted(place, "line", row);
  const filled = cellsInside(grid, row, block);
  if (numbersColumns(filled)) return { kind: "header", row };
  if (explainsColumns(grid, row, filled)) return { kind: "header", row };
  if (isExampleRow(filled, columns)) return { kind: "leftOut", row };
  if (isKeyRow(filled, columns, block.header.headings)) return { kind: "key", row };
  if (isNoteRow(filled) && !isRatedAction(filled, columns)) return { kind: "note", row };
  if (isExplained(filled, columns)) return { kind: "note", row };
  if (isTotalRow(filled, columns)) return { kind: "total", row };
  const text = sectionText(filled, columns, isShaded(place, row), place.capitals);
  return text === null ? lineKind(place, row, filled) : section(row, text);
}

/** Under a timescale section a recommendation has a date, and so is a line where the sheet has no actions. */
function withTimescales({ columns }: Place, rows: readonly PlanRow[]): readonly PlanRow[] {
  if (columns.action !== undefined) return rows;
  let dated = false;
  return rows.map((row) => {
    if (row.kind === "section")
      dated = row.names === "timescale" || (dated && row.names === "recommendation");
    return dated && row.kind === "recommendation" ? { ...row, kind: "line" } : row;
  });
}

/** The title above a repeated header is its section, whatever its wording and wherever it stands. */
function withTitles(place: Place, rows: readonly PlanRow[]): readonly PlanRow[] {
  const { grid, block } = place;
  const titles = new Map<number, string>();
  rows.forEach(({ kind, row }, at) => {
    if (kind !== "header" || !block.repeats.has(row)) return;
    let above = at - 1;
    while (rows[above]?.kind === "blank") above--;
    const title = rows[above];
    if (!title || (title.kind !== "line" && title.kind !== "note" && title.kind !== "recommendation")) return;
    const filled = cellsInside(grid, title.row, block);
    const [first] = filled;
    const alone = rows[above - 1] === undefined || rows[above - 1]?.kind === "blank";
    if (filled.length === 1 && first && hasWords(first) && alone && !isNoteRow(filled))
      titles.set(title.row, first.text);
  });
  return rows.map((row) => {
    const text = titles.get(row.row);
    return text === undefined ? row : section(row.row, text);
  });
}

/** A title that only counts ("Recommendation 1") takes the title below it for its text. */
function withTextBelow(sections: readonly SectionRow[]): SectionRow[] {
  return sections.flatMap((one, at): SectionRow[] => {
    const [above, below] = [sections[at - 1], sections[at + 1]];
    if (above && isNumberAlone(above) && one.names === "priority") return [];
    const takes = isNumberAlone(one) && below?.names === "priority";
    return [takes ? { ...one, text: `${one.text}: ${below.text}` } : one];
  });
}

const isNumberAlone = ({ names, text }: SectionRow): boolean =>
  names === "recommendation" && /\s\d{1,3}[a-z]?\W*$/i.test(text) && text.length <= 25;

function titleSections(place: Place): PlanRow[] {
  const sections = place.block.titleRows.flatMap((row) => {
    const filled = cellsInside(place.grid, row, place.block);
    if (
      isNoteRow(filled) ||
      isKeyRow(filled, place.columns, place.block.header.headings) ||
      isTotalRow(filled, place.columns)
    )
      return [];
    const words = filled.filter(hasWords).map(({ text }) => text);
    return words.length === 0 ? [] : [section(row, [...new Set(words)].join(" "))];
  });
  return withTextBelow(sections);
}

/**
 * Sorts every row of a block by what it is, from the titles above its header to its last row; cells beside the block
 * do not count. Rules: the report contract, "What counts", and the domain notes on layout variants.
 */
export function readRows(grid: SheetGrid, block: TableBlock, columns: Columns): readonly PlanRow[] {
  const capitals = writesInCapitals(grid, block, columns);
  const place = { grid, block, columns, isRating: askedOnce(isRatingWord), capitals };
  const rows: PlanRow[] = [];
  for (let row = block.header.row + 1; row < block.endRow; row++) rows.push(kindOf(place, row));
  const titled = withCountedTitles(grid, block, rows);
  const notes = withoutFootTitles(grid, block, titled, columns);
  const sections = withRecommendationRows(grid, block, withTitles(place, notes), columns);
  const lines = withoutUnstated(grid, block, withFoot(grid, block, sections, columns), columns);
  const dated = withTimescales(place, lines);
  return [...titleSections(place), ...dated];
}
