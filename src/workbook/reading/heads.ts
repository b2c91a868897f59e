import type { SheetGrid, TableArea } from "../../plan/sheets/sheetGrid";
import { keptKey } from "../recommendations/keptSheet";
import { can } from "../capability";
import type { SeenTable, SheetTab } from "../firstLook";
import { isTooLarge } from "./answerSize";
import { fewerLooks, queueLooks, refusedLooks, type LooksAsked } from "./looks";
import { wholeBlock } from "./wholeBlock";

/** Our worksheet custom property: it marks our sheets whatever they are called. */
export const markKey = "actionPlanSummary";

/** What it says on the summary sheet, and on the sheet of what needs attention. */
export const marks = ["1", "attention"] as const;

const headRows = 200;
const headColumns = 60;
// Where one sheet's head alone is too large an answer, its texts are very long, and fewer rows will do.
const fewerRows = 50;

/** From A1, the cells whose looks are read at once: enough for usual plans and keys, 70 kB a sheet. */
const lookRows = 60;
export const lookColumns = 16;

/** A sheet after the second round trip: whole where it is short, else its first 200 rows. */
export interface Head {
  readonly tab: SheetTab;
  readonly grid: SheetGrid;
  /** 0-based row below the last used one, and how many cells the used range has. */
  readonly endRow: number;
  readonly usedCells: number;
  /** What our mark says; null where the sheet is an officer's own. */
  readonly mark: string | null;
  readonly charts: readonly string[];
  /** How much Excel was willing to tell about looks. */
  readonly looks: LooksAsked;
}

interface Asking {
  readonly rows: number;
  readonly looks: LooksAsked;
}

function hiddenAmong(rows: readonly { rowHidden?: boolean }[]): Set<number> {
  return new Set(rows.flatMap(({ rowHidden }, row) => (rowHidden === true ? [row] : [])));
}

function queueTableArea(sheet: Excel.Worksheet, table: SeenTable): () => TableArea {
  const range = sheet.tables.getItem(table.name).getRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return () => ({
    name: table.name,
    top: range.rowIndex,
    left: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
    hasHeader: table.hasHeader,
    hasTotals: table.hasTotals,
  });
}

function queueGrid(
  sheet: Excel.Worksheet,
  { id, name, visible }: SheetTab,
  tables: readonly SeenTable[],
  asking: Asking,
): () => SheetGrid {
  const cells = sheet.getRangeByIndexes(0, 0, asking.rows, headColumns).getUsedRangeOrNullObject(true);
  cells.load("rowIndex,columnIndex,rowCount,values,numberFormat");
  const rows = sheet.getRangeByIndexes(0, 0, asking.rows, 1).getRowProperties({ rowHidden: true });
  const block = { row: 0, rows: Math.min(lookRows, asking.rows), column: 0, columns: lookColumns };
  const looks = queueLooks(sheet, block, asking.looks);
  const areas = tables.map((table) => queueTableArea(sheet, table));
  return () => ({
    id,
    name,
    visible,
    top: cells.isNullObject ? 0 : cells.rowIndex,
    left: cells.isNullObject ? 0 : cells.columnIndex,
    values: cells.isNullObject ? [] : wholeBlock(cells.values, cells.rowCount),
    formats: cells.isNullObject ? [] : wholeBlock(cells.numberFormat, cells.rowCount),
    hiddenRows: hiddenAmong(wholeBlock(rows.value, asking.rows)),
    looks: looks ? [looks()] : [],
    tables: areas.map((area) => area()),
  });
}

function queueHead(
  context: Excel.RequestContext,
  tab: SheetTab,
  tables: readonly SeenTable[],
  asking: Asking,
): () => Head {
  const sheet = context.workbook.worksheets.getItem(tab.id);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount,columnCount");
  const grid = queueGrid(sheet, tab, tables, asking);
  const mark = sheet.customProperties.getItemOrNullObject(markKey);
  mark.load("value");
  const kept = sheet.customProperties.getItemOrNullObject(keptKey);
  kept.load("value");
  sheet.charts.load("items/name");
  return () => ({
    tab,
    grid: kept.isNullObject ? grid() : { ...grid(), keptList: true },
    endRow: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
    // Excel's own count is -1 for the largest ranges.
    usedCells: used.isNullObject ? 0 : used.rowCount * used.columnCount,
    mark: mark.isNullObject ? null : mark.value,
    charts: sheet.charts.items.map(({ name }) => name),
    looks: asking.looks,
  });
}

interface HeadsAsked extends Asking {
  readonly tabs: readonly SheetTab[];
  /** Whether Excel has refused this very question once and did not say why. */
  readonly again?: true;
}

/** What to ask instead, one after the other, where Excel refused; nothing where asking for less is no help. */
function lessThan({ tabs, again, ...asking }: HeadsAsked, error: unknown): HeadsAsked[] {
  if (isTooLarge(error)) {
    const middle = Math.ceil(tabs.length / 2);
    if (tabs.length > 1)
      return [tabs.slice(0, middle), tabs.slice(middle)].map((half) => ({ ...asking, tabs: half }));
    return asking.rows > fewerRows ? [{ ...asking, tabs, rows: fewerRows }] : [];
  }
  const refused = refusedLooks(error);
  if (refused === "unsure" && !again) return [{ ...asking, tabs, again: true }];
  const looks = refused === "no" ? null : fewerLooks(asking.looks);
  return looks === null ? [] : [{ ...asking, tabs, looks }];
}

async function readAsked(
  context: Excel.RequestContext,
  tables: readonly SeenTable[],
  [asked, ...others]: readonly HeadsAsked[],
): Promise<Head[]> {
  if (!asked) return [];
  const heads = asked.tabs.map((tab) => {
    const onSheet = tables.filter(({ sheet }) => sheet === tab.id);
    return queueHead(context, tab, onSheet, asked);
  });
  let read: Head[];
  try {
    await context.sync();
    read = heads.map((head) => head());
  } catch (error) {
    const less = lessThan(asked, error);
    if (less.length === 0) throw error;
    read = await readAsked(context, tables, less);
  }
  return [...read, ...(await readAsked(context, tables, others))];
}

/**
 * One round trip for all sheets and the tables on them. Where the answer would be larger than Excel on the web allows
 * (5 MB), it is asked for in halves; where Excel refuses to tell looks, without them.
 */
export async function readHeads(
  context: Excel.RequestContext,
  tabs: readonly SheetTab[],
  tables: readonly SeenTable[],
): Promise<Head[]> {
  return readAsked(context, tables, [
    { tabs, rows: headRows, looks: can("displayedColours") ? "all" : "setByHand" },
  ]);
}
