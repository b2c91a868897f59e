import { plainText } from "../../plan/cells/cellText";
import type { CellValue } from "../../plan/sheets/sheetGrid";
import type { FirstLook, SheetTab } from "../firstLook";
import { wholeBlock } from "../reading/wholeBlock";
import type { KeptRow } from "./keptRow";

/** Our worksheet custom property: it marks the sheet on which recommendations are kept, whatever it is called. */
export const keptKey = "actionPlanRecommendations";
/** Named otherwise than the tables of the summary, by which earlier summaries are known. */
export const keptTable = "RecommendationList";
export const keptHeadings = ["Review", "No.", "Recommendation", "Number stated"] as const;
/** 0-based row of the headings. */
export const keptHeader = 3;
/** The sheet's name, and the title above the list. */
export const keptName = "Recommendations";
export const keptNote =
  "Kept by the action plan add-in. Rows may be edited, added and sorted; the headings stay in row 4.";

const mostRows = 10_000;
const mostColumns = 40;
export const cellsRead = mostRows * mostColumns;

/** The sheet on which recommendations are kept, as it stands now. */
export interface KeptSheet {
  readonly tab: SheetTab;
  /** Whether our headings stand where we put them. */
  readonly stands: boolean;
  /** Whether nothing stands there but what we write above a list, or its blank table: an attempt refused halfway. */
  readonly isEmpty: boolean;
  /** Whether it holds more than is read here, so that what stands further down is not known. */
  readonly isTooLong: boolean;
  /** From below the headings to the last row in which anything stands. */
  readonly rows: readonly KeptRow[];
  /** The last row in which anything stands, a table's blank rows among them (0-based). */
  readonly last: number;
  /** Whether the list can grow in one piece: below its table stand only rows of reviews, no table and no note. */
  readonly runsOn: boolean;
  /** The Excel table over the list, where it is still one; `right` is its last column (0-based). */
  readonly table: { readonly name: string; readonly bottom: number; readonly right: number } | null;
  /** The names of all Excel tables on it. */
  readonly tables: readonly string[];
}

/** The cells of a sheet by their 0-based places, and the first row below all of them. */
interface Cells {
  at(row: number, column: number): CellValue;
  /** Whether the number stated of a row is worked out by a formula. */
  isFormula(row: number): boolean;
  readonly end: number;
  readonly isEmpty: boolean;
}

const sameText = (one: string, other: string): boolean =>
  plainText(one).toLowerCase() === other.toLowerCase();

const numberColumn = keptHeadings.length - 1;
const ownCells: ReadonlyMap<string, string> = new Map([
  ["0,0", keptName],
  ["1,0", keptNote],
  ...keptHeadings.map((heading, column) => [`${keptHeader},${column}`, heading] as const),
]);

/** Whether nothing stands in a sheet's cells but our title, the note below it and our headings. */
const onlyOurs = (values: readonly (readonly CellValue[])[], top: number, left: number): boolean =>
  values.every((row, down) =>
    row.every((cell, right) => cell === "" || cell === ownCells.get(`${top + down},${left + right}`)),
  );

/** Queues the cells of a sheet; what is returned gives them by their 0-based place once the batch has run. */
function queueCells(sheet: Excel.Worksheet): () => Cells {
  const used = sheet.getRangeByIndexes(0, 0, mostRows, mostColumns).getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,values");
  const numbers = sheet.getRangeByIndexes(0, numberColumn, mostRows, 1).getUsedRangeOrNullObject(true);
  numbers.load("rowIndex,rowCount,formulas");
  const all = sheet.getUsedRangeOrNullObject(true);
  all.load("rowIndex,rowCount,columnIndex,columnCount");
  return () => {
    const values = used.isNullObject ? [] : wholeBlock(used.values as CellValue[][], used.rowCount);
    const [top, left] = used.isNullObject ? [0, 0] : [used.rowIndex, used.columnIndex];
    const formulas = numbers.isNullObject
      ? []
      : wholeBlock(numbers.formulas as CellValue[][], numbers.rowCount);
    const first = numbers.isNullObject ? 0 : numbers.rowIndex;
    const isInside = all.isNullObject || all.columnIndex + all.columnCount <= mostColumns;
    return {
      at: (row, column) => values[row - top]?.[column - left] ?? "",
      isFormula: (row) => String(formulas[row - first]?.[0] ?? "").startsWith("="),
      end: all.isNullObject ? 0 : all.rowIndex + all.rowCount,
      isEmpty: isInside && onlyOurs(values, top, left),
    };
  };
}

function rowAt(cells: Cells, row: number): KeptRow {
  const textAt = (column: number): string => plainText(cells.at(row, column));
  const stated = textAt(numberColumn);
  return {
    row,
    review: textAt(0),
    ref: textAt(1),
    text: textAt(2),
    stated,
    numberIsFree: !cells.isFormula(row) && /^\d{0,4}$/.test(stated),
  };
}

function rowsBelow(cells: Cells): KeptRow[] {
  const count = Math.max(0, Math.min(cells.end, mostRows) - keptHeader - 1);
  return Array.from({ length: count }, (_, at) => rowAt(cells, keptHeader + 1 + at));
}

/** Where a table of the sheet lies, 0-based. */
type TablePlace = NonNullable<KeptSheet["table"]> & { readonly top: number };

function queueTable(sheet: Excel.Worksheet, name: string): () => TablePlace {
  const range = sheet.tables.getItem(name).getRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return () => ({
    name,
    top: range.rowIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  });
}

/** Queues all that is to be known of a sheet before anything is kept on it. */
function queueSheet(context: Excel.RequestContext, tab: SheetTab, look: FirstLook): () => KeptSheet {
  const sheet = context.workbook.worksheets.getItem(tab.id);
  const cells = queueCells(sheet);
  const onSheet = look.tables.filter((table) => table.sheet === tab.id);
  const tables = onSheet.map((seen) => ({ seen, place: queueTable(sheet, seen.name) }));
  return () => {
    const read = cells();
    const areas = tables.map(({ seen, place }) => ({ seen, area: place() }));
    const headings = keptHeadings.map((_, column) => String(read.at(keptHeader, column)));
    const own = areas.find(({ seen, area }) => area.top === keptHeader && seen.hasHeader && !seen.hasTotals);
    const rows = rowsBelow(read);
    const end = own?.area.bottom ?? keptHeader;
    return {
      tab,
      stands: keptHeadings.every((heading, column) => sameText(headings[column] ?? "", heading)),
      isEmpty: read.isEmpty && areas.every(({ area }) => area.top === keptHeader),
      isTooLong: read.end >= mostRows,
      rows,
      runsOn:
        areas.every(({ area }) => area.top <= keptHeader) &&
        rows.every(({ row, review, text }) => row <= end || (review !== "" && text !== "")),
      last: Math.max(keptHeader, read.end - 1, ...areas.map(({ area }) => area.bottom)),
      table: own?.area ?? null,
      tables: areas.map(({ area }) => area.name),
    };
  };
}

/** Of several sheets that carry our mark, copies among them, the one whose table has the name we gave it. */
function ownAmong(marked: readonly SheetTab[], look: FirstLook): SheetTab | null {
  const holds = ({ id }: SheetTab): boolean =>
    look.tables.some(({ sheet, name }) => sheet === id && name.toLowerCase() === keptTable.toLowerCase());
  return marked.find(holds) ?? marked[0] ?? null;
}

/** A sheet of our name without our mark, which may be ours where the mark was refused: only a wholly empty one is. */
const ofOurName = ({ sheets }: FirstLook): SheetTab | undefined =>
  sheets.find((tab) => tab.name.toLowerCase() === keptName.toLowerCase() && tab.visible && !tab.protected);

/**
 * Finds and reads the sheet on which recommendations are kept, or an empty one of its name: one round trip, or two
 * where its table was renamed. Null where there is none yet.
 */
export async function readKeptSheet(
  context: Excel.RequestContext,
  look: FirstLook,
): Promise<KeptSheet | null> {
  const named = ofOurName(look);
  const likely = look.sheets.filter(
    (tab) =>
      tab === named ||
      look.tables.some((table) => table.sheet === tab.id && table.name.startsWith(keptTable)),
  );
  const marks = look.sheets.map((tab) => {
    const mark = context.workbook.worksheets.getItem(tab.id).customProperties.getItemOrNullObject(keptKey);
    mark.load("value");
    return { tab, mark };
  });
  const read = new Map(likely.map((tab) => [tab, queueSheet(context, tab, look)]));
  await context.sync();
  const own = ownAmong(
    marks.flatMap(({ tab, mark }) => (mark.isNullObject ? [] : [tab])),
    look,
  );
  if (own === null) {
    const unmarked = named && read.get(named)?.();
    return unmarked?.isEmpty === true ? unmarked : null;
  }
  const known = read.get(own);
  if (known) return known();
  const late = queueSheet(context, own, look);
  await context.sync();
  return late();
}
