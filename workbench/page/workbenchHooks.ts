import { codec } from "../engine/codec";
import type { CellValue } from "../engine/liveWorkbook";
import type { OpenWorkbook } from "./openOnPage";

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
  /** The names of all sheets in the order of their tabs, hidden ones too. */
  sheetNames(): readonly string[];
  /** The name of the sheet in front. */
  readonly activeSheet: string;
  /** Undoes the last step; false where there was none. */
  undo(): boolean;
  /** Plays an officer who types in a cell, until it is switched off. */
  editing(on: boolean): void;
  /** Protects a sheet, or takes its protection away. */
  protect(sheetName: string, on: boolean): void;
}

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
    sheetNames: () => {
      const { workbook } = current();
      return workbook.sheets().map((sheet) => workbook.sheetName(sheet));
    },
    get activeSheet() {
      const { workbook } = current();
      return workbook.sheetName(workbook.activeSheet());
    },
    undo: () => current().workbook.undo(),
    editing: (on) => current().setEditing(on),
    protect: (sheetName, on) => current().workbook.setProtected(sheetCalled(sheetName), on),
  };
}

/** "B3" is row 2, column 1. */
function place(address: string): [row: number, column: number] {
  const [, letters = "", digits = ""] = /^([A-Z]{1,3})([1-9]\d*)$/.exec(address) ?? [];
  if (letters === "") throw new Error(`${address} is no cell.`);
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(digits) - 1, column - 1];
}
