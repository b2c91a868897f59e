import type { BorderSide, LiveWorkbook, Zone } from "../../workbench/engine/liveWorkbook";
import { insideOf } from "../../workbench/engine/model/inside";

const sides: readonly BorderSide[] = ["top", "bottom", "left", "right"];

/** The zone to look at: what is used of the sheet, or a larger one. */
function lookedAt(workbook: LiveWorkbook, sheet: string): Zone {
  const used = workbook.usedZone(sheet, false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  // One row and column more, where borders of the last cells and stray formats would be.
  return { top: 0, left: 0, bottom: used.bottom + 1, right: used.right + 1 };
}

function cellState(workbook: LiveWorkbook, sheet: string, row: number, column: number): string {
  const borders = sides.map((side) => workbook.border(sheet, row, column, side));
  return JSON.stringify([
    workbook.formula(sheet, row, column),
    workbook.value(sheet, row, column),
    workbook.look(sheet, row, column),
    borders,
  ]);
}

/** By cell as "row,column" (0-based): its formula, value, look and borders. Cells that have nothing are left out. */
function cellStates(workbook: LiveWorkbook, sheet: string): Readonly<Record<string, string>> {
  const { bottom, right } = lookedAt(workbook, sheet);
  const nothing = cellState(workbook, sheet, bottom + 5, right + 5);
  const cells: Record<string, string> = {};
  for (let row = 0; row <= bottom; row++)
    for (let column = 0; column <= right; column++) {
      const state = cellState(workbook, sheet, row, column);
      if (state !== nothing) cells[`${row},${column}`] = state;
    }
  return cells;
}

/** What stands beside the cells: notes, links, validations, filters and the like, by kind and place. */
function besideCells(workbook: LiveWorkbook, sheet: string): readonly string[] {
  const { keptKeys, kept, getters } = insideOf(workbook);
  const records = keptKeys("").flatMap((key) => {
    const record = kept(key);
    return record?.places.some((place) => place?.sheet === sheet) ? [JSON.stringify([key, record])] : [];
  });
  const validations = getters.getDataValidationRules(sheet).map((rule) => JSON.stringify(rule));
  // Undo gives back what was kept in another order, which means nothing.
  return [...records.sort(), ...validations];
}

/**
 * All that can be told of a sheet, to compare before and after: cells, rules in their order with all their properties,
 * merges, tables, charts, sizes, hidden rows and columns, panes, protection, page set-up, notes and validations.
 */
export function sheetState(workbook: LiveWorkbook, sheet: string) {
  const { bottom, right } = lookedAt(workbook, sheet);
  const rows = Array.from({ length: bottom + 1 }, (_, row) => row);
  const columns = Array.from({ length: right + 1 }, (_, column) => column);
  return {
    name: workbook.sheetName(sheet),
    shown: [workbook.sheetState(sheet), workbook.tabColor(sheet), workbook.showsGridlines(sheet)],
    cells: cellStates(workbook, sheet),
    rules: workbook.rules(sheet).map((rule) => ({ ...rule })),
    merges: [...workbook.merges(sheet)],
    tables: workbook.tables(sheet).map((table) => ({ ...table })),
    charts: workbook.charts(sheet).map((chart) => ({ ...chart })),
    heights: rows.map((row) => workbook.rowHeight(sheet, row)),
    widths: columns.map((column) => workbook.columnWidth(sheet, column)),
    hiddenRows: rows.filter((row) => workbook.isRowHidden(sheet, row)),
    hiddenColumns: columns.filter((column) => workbook.isColumnHidden(sheet, column)),
    frozen: workbook.frozen(sheet),
    protected: workbook.isProtected(sheet),
    page: workbook.pageSetup(sheet),
    beside: besideCells(workbook, sheet),
    properties: [...workbook.customProperties(sheet)],
  };
}

/** The state of every sheet, by its id. */
export const workbookState = (workbook: LiveWorkbook) =>
  Object.fromEntries(workbook.sheets().map((sheet) => [sheet, sheetState(workbook, sheet)]));
