import type { Model } from "@odoo/o-spreadsheet";

/** How much has changed in a workbook, whoever changed it: what was found out at one count holds until the next. */
export interface ChangeCount {
  /** Changes of anything but the heights and widths of rows and columns. */
  readonly changes: number;
  /** Of them those that may have moved cells, or changed more than what single cells hold and how they look. */
  readonly moves: number;
  /** Of them those after which other cells of a sheet may be filled, spilled results of formulas apart. */
  readonly on: (sheet: string) => number;
}

interface Told {
  readonly type?: string;
  readonly sheetId?: string;
  readonly targetSheetId?: string;
}

const ofSizesOnly = new Set(["RESIZE_COLUMNS_ROWS"]);
// What a request did was told command by command.
const ofNothing = new Set(["WORKBENCH_REQUEST"]);
const ofSingleCells = new Set(["UPDATE_CELL", "UPDATE_CELL_POSITION", "SET_FORMATTING", "SET_BORDER"]);
const ofNoCells = new Set(["WORKBENCH_KEEP", "WORKBENCH_INSIST", "ACTIVATE_SHEET", "EVALUATE_CELLS"]);

/** Counts from now on. */
export function countChanges(model: Model): ChangeCount {
  let changes = 0;
  let moves = 0;
  let everywhere = 0;
  const sheets = new Map<string, number>();
  model.on("command-dispatched", sheets, ({ type = "", sheetId, targetSheetId }: Told) => {
    if (ofSizesOnly.has(type)) return;
    changes++;
    if (ofNothing.has(type)) return;
    if (!ofSingleCells.has(type)) moves++;
    if (ofNoCells.has(type)) return;
    if (sheetId === undefined || targetSheetId !== undefined) everywhere++;
    else sheets.set(sheetId, (sheets.get(sheetId) ?? 0) + 1);
  });
  return {
    get changes() {
      return changes;
    },
    get moves() {
      return moves;
    },
    on: (sheet) => everywhere + (sheets.get(sheet) ?? 0),
  };
}
