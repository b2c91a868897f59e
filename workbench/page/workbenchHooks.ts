import { codec } from "../engine/codec";
import type {
  BorderLine,
  BorderSide,
  CellLook,
  CellValue,
  ConditionalRule,
  Zone,
} from "../engine/liveWorkbook";
import { sortRows, typeCell } from "../engine/officer";
import { spreadsheetModel } from "../engine/spreadsheetModel";
import { columnLetters, zoneOfReference } from "../engine/xlsx/references";
import type { OpenWorkbook } from "./files/openOnPage";

/** What tests and scripts may ask of the page, as `window.workbench`. */
export interface WorkbenchHooks {
  /** True once the workbook of the page's address is open, or could not be opened. */
  ready: boolean;
  /** Opens a sample by its file name. */
  open(sampleName: string): Promise<void>;
  /** The bytes that "Save a copy" would hand out. */
  save(): Promise<Uint8Array>;
  /** The value of one cell, such as "B3"; blank is "". */
  cell(sheetName: string, address: string): CellValue;
  /** How one cell looks by itself, whatever the rules say: font, fill, number format and borders. */
  look(sheetName: string, address: string): CellState;
  /** The conditional formats of a sheet, first applied first. */
  rules(sheetName: string): readonly ConditionalRule[];
  /** Types text into a cell as an officer does. */
  typeCell(sheetName: string, address: string, text: string): void;
  /** Sorts rows such as "A3:K40", without their headings, by a column such as "C", as an officer does. */
  sortRows(sheetName: string, address: string, column: string, direction?: "ascending" | "descending"): void;
  /** The names of all sheets in the order of their tabs, hidden ones too. */
  sheetNames(): readonly string[];
  /** The name of the sheet in front. */
  readonly activeSheet: string;
  /** Where the cell cursor is, such as "B3", and whether all of that cell can be seen. */
  selected(): { readonly cell: string; readonly inView: boolean };
  /** Undoes the last step; false where there was none. */
  undo(): boolean;
  /** Plays an officer who types in a cell, until it is switched off. */
  editing(on: boolean): void;
  /** Protects a sheet, or takes its protection away. */
  protect(sheetName: string, on: boolean): void;
}

export type CellState = Required<CellLook> & {
  readonly borders: Readonly<Record<BorderSide, BorderLine>>;
};

declare global {
  interface Window {
    workbench: WorkbenchHooks;
  }
}

/** Makes the hooks over whatever workbook `current` says is open. They throw where none is, or no such sheet. */
export function workbenchHooks(
  current: () => OpenWorkbook,
  open: (sampleName: string) => Promise<void>,
): WorkbenchHooks {
  const sheetCalled = (name: string): string => {
    const { workbook } = current();
    const sheet = workbook.sheets().find((id) => workbook.sheetName(id) === name);
    if (sheet === undefined) throw new Error(`There is no sheet called ${name}.`);
    return sheet;
  };
  return {
    ready: false,
    open,
    save: () => codec.write(current().workbook),
    cell: (sheetName, address) => current().workbook.value(sheetCalled(sheetName), ...place(address)),
    look: (sheetName, address) => cellState(current(), sheetCalled(sheetName), ...place(address)),
    rules: (sheetName) => current().workbook.rules(sheetCalled(sheetName)),
    typeCell: (sheetName, address, text) =>
      typeCell(current().workbook, sheetCalled(sheetName), ...place(address), text),
    sortRows: (sheetName, address, column, direction) =>
      sortRows(current().workbook, sheetCalled(sheetName), zone(address), zone(`${column}1`).left, direction),
    sheetNames: () => {
      const { workbook } = current();
      return workbook.sheets().map((sheet) => workbook.sheetName(sheet));
    },
    get activeSheet() {
      const { workbook } = current();
      return workbook.sheetName(workbook.activeSheet());
    },
    selected: () => selectedCell(current()),
    undo: () => current().workbook.undo(),
    editing: (on) => current().setEditing(on),
    protect: (sheetName, on) => current().workbook.setProtected(sheetCalled(sheetName), on),
  };
}

function cellState({ workbook }: OpenWorkbook, sheet: string, row: number, column: number): CellState {
  const line = (side: BorderSide) => workbook.border(sheet, row, column, side);
  return {
    ...workbook.look(sheet, row, column),
    borders: { top: line("top"), bottom: line("bottom"), left: line("left"), right: line("right") },
  };
}

/** What is drawn of the cell is held against how large it is. */
function selectedCell({ workbook }: OpenWorkbook): ReturnType<WorkbenchHooks["selected"]> {
  const { getters } = spreadsheetModel(workbook);
  const { top, left } = workbook.selection().zone;
  const zone = { top, left, bottom: top, right: left };
  const drawn = getters.getVisibleRect(zone);
  const whole = getters.getRect(zone);
  const inView = drawn.width >= whole.width && drawn.height >= whole.height;
  return { cell: `${columnLetters(left)}${String(top + 1)}`, inView };
}

/** "B3" is row 2, column 1. */
function place(address: string): [row: number, column: number] {
  const { top, left } = zone(address);
  return [top, left];
}

function zone(address: string): Zone {
  const found = zoneOfReference(address);
  if (!found) throw new Error(`${address} is no cell.`);
  return found;
}
