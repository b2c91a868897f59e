import { plainText } from "../../plan/cells/cellText";
import type { CellValue } from "../../plan/sheets/sheetGrid";
import type { FirstLook, SheetTab } from "../firstLook";
import type { KeptRow } from "./rowsToKeep";

/** Our worksheet custom property: it marks the sheet on which recommendations are kept, whatever it is called. */
export const keptKey = "actionPlanRecommendations";
/** Named otherwise than the tables of the summary, by which earlier summaries are known. */
export const keptTable = "RecommendationList";
export const keptHeadings = ["Review", "No.", "Recommendation", "Number stated"] as const;
/** 0-based row of the headings. */
export const keptHeader = 3;

const mostRows = 10_000;
const mostColumns = 40;
export const cellsRead = mostRows * mostColumns;

/** The sheet on which recommendations are kept, as it stands now. */
export interface KeptSheet {
  readonly tab: SheetTab;
  /** Whether our headings stand where we put them. */
  readonly stands: boolean;
  /** Whether it holds more than is read here, so that what stands further down is not known. */
  readonly isTooLong: boolean;
  /** From below the headings to the last row in which anything stands. */
  readonly rows: readonly KeptRow[];
  /** The Excel table over the list, where it is still one; `right` is its last column (0-based). */
  readonly table: { readonly name: string; readonly bottom: number; readonly right: number } | null;
}

/** The cells of a sheet by their 0-based places, and the first row below all of them. */
interface Cells {
  at(row: number, column: number): CellValue;
  readonly end: number;
}

const sameText = (one: string, other: string): boolean =>
  plainText(one).toLowerCase() === other.toLowerCase();

/** Queues the cells of a sheet; what is returned gives them by their 0-based place once the batch has run. */
function queueCells(sheet: Excel.Worksheet): () => Cells {
  const used = sheet.getRangeByIndexes(0, 0, mostRows, mostColumns).getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,values");
  return () => {
    const values = (used.isNullObject ? [] : used.values) as CellValue[][];
    const [top, left] = used.isNullObject ? [0, 0] : [used.rowIndex, used.columnIndex];
    return { at: (row, column) => values[row - top]?.[column - left] ?? "", end: top + values.length };
  };
}

function rowAt(cells: Cells, row: number): KeptRow {
  const textAt = (column: number): string => plainText(cells.at(row, column));
  const right = Array.from(
    { length: mostColumns - keptHeadings.length },
    (_, at) => at + keptHeadings.length,
  );
  return {
    row,
    review: textAt(0),
    ref: textAt(1),
    text: textAt(2),
    stated: textAt(3),
    beside: right.some((column) => cells.at(row, column) !== ""),
  };
}

function rowsBelow(cells: Cells): KeptRow[] {
  const count = Math.max(0, cells.end - keptHeader - 1);
  return Array.from({ length: count }, (_, at) => rowAt(cells, keptHeader + 1 + at));
}

function queueTable(
  sheet: Excel.Worksheet,
  name: string,
): () => KeptSheet["table"] & { readonly top: number } {
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
  const onSheet = look.tables.filter(
    (table) => table.sheet === tab.id && table.hasHeader && !table.hasTotals,
  );
  const tables = onSheet.map(({ name }) => queueTable(sheet, name));
  return () => {
    const read = cells();
    const areas = tables.map((area) => area());
    const headings = keptHeadings.map((_, column) => String(read.at(keptHeader, column)));
    return {
      tab,
      stands: keptHeadings.every((heading, column) => sameText(headings[column] ?? "", heading)),
      isTooLong: read.end >= mostRows,
      rows: rowsBelow(read),
      table: areas.find(({ top }) => top === keptHeader) ?? null,
    };
  };
}

/** Of several sheets that carry our mark, copies among them, the one whose table has the name we gave it. */
function ownAmong(marked: readonly SheetTab[], look: FirstLook): SheetTab | null {
  const holds = ({ id }: SheetTab): boolean =>
    look.tables.some(({ sheet, name }) => sheet === id && name.toLowerCase() === keptTable.toLowerCase());
  return marked.find(holds) ?? marked[0] ?? null;
}

/**
 * Finds and reads the sheet on which recommendations are kept: one round trip, or two where its table was renamed.
 * Null where there is none yet.
 */
export async function readKeptSheet(
  context: Excel.RequestContext,
  look: FirstLook,
): Promise<KeptSheet | null> {
  const likely = look.sheets.filter(({ id }) =>
    look.tables.some((table) => table.sheet === id && table.name.startsWith(keptTable)),
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
  if (own === null) return null;
  const known = read.get(own);
  if (known) return known();
  const late = queueSheet(context, own, look);
  await context.sync();
  return late();
}
