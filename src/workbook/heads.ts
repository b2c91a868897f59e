import type { SheetGrid } from "../plan/sheets/sheetGrid";
import type { SheetTab } from "./firstLook";

/** Our worksheet custom property: it marks the summary sheet whatever it is called. */
export const markKey = "actionPlanSummary";

const headRows = 200;
const headColumns = 60;

/** A sheet after the second round trip: whole where it is short, else its first 200 rows. */
export interface Head {
  readonly tab: SheetTab;
  readonly grid: SheetGrid;
  /** 0-based row below the last used one, and how many cells the used range has. */
  readonly endRow: number;
  readonly usedCells: number;
  readonly marked: boolean;
  readonly tables: readonly string[];
  readonly charts: readonly string[];
}

function hiddenAmong(rows: readonly { rowHidden?: boolean }[], top: number): Set<number> {
  return new Set(rows.flatMap(({ rowHidden }, index) => (rowHidden === true ? [top + index] : [])));
}

function queueHead(context: Excel.RequestContext, tab: SheetTab): () => Head {
  const sheet = context.workbook.worksheets.getItem(tab.id);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount,cellCount");
  const block = sheet.getRangeByIndexes(0, 0, headRows, headColumns);
  const head = block.getUsedRangeOrNullObject(true);
  head.load("rowIndex,columnIndex,values,numberFormat");
  const rows = sheet.getRangeByIndexes(0, 0, headRows, 1).getRowProperties({ rowHidden: true });
  const mark = sheet.customProperties.getItemOrNullObject(markKey);
  mark.load("value");
  sheet.tables.load("items/name");
  sheet.charts.load("items/name");
  return () => ({
    tab,
    grid: {
      id: tab.id,
      name: tab.name,
      visible: tab.visible,
      top: head.isNullObject ? 0 : head.rowIndex,
      left: head.isNullObject ? 0 : head.columnIndex,
      values: head.isNullObject ? [] : head.values,
      formats: head.isNullObject ? [] : head.numberFormat,
      hiddenRows: hiddenAmong(rows.value, 0),
      looks: [],
      tables: [],
    },
    endRow: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
    usedCells: used.isNullObject ? 0 : used.cellCount,
    marked: !mark.isNullObject,
    tables: sheet.tables.items.map(({ name }) => name),
    charts: sheet.charts.items.map(({ name }) => name),
  });
}

/**
 * One round trip for all sheets. Where the answer would be larger than Excel on the web allows (5 MB), it is asked
 * for in halves.
 */
export async function readHeads(context: Excel.RequestContext, tabs: readonly SheetTab[]): Promise<Head[]> {
  const heads = tabs.map((tab) => queueHead(context, tab));
  try {
    await context.sync();
  } catch (error) {
    const tooLarge =
      error instanceof OfficeExtension.Error && error.code === "ResponsePayloadSizeLimitExceeded";
    if (!tooLarge || tabs.length < 2) throw error;
    const middle = Math.ceil(tabs.length / 2);
    const first = await readHeads(context, tabs.slice(0, middle));
    return [...first, ...(await readHeads(context, tabs.slice(middle)))];
  }
  return heads.map((head) => head());
}
