import type { LiveWorkbook, SheetState } from "../liveWorkbook";
import type { PageSetup } from "../pageSetup";
import type { Inside } from "../model/inside";
import { zoneOfReference } from "../xlsx/references";
import { engineSheetName, excelSheetName } from "../dialect/sheetNames";
import { rowBreaks, setRowBreaks } from "./rowBreaks";

/** What is kept of a sheet beside the cells. */
export interface KeptSheet {
  readonly veryHidden?: boolean;
  /** The file's protection settings; true where the add-in protected the sheet. */
  readonly protection?: object | true;
  /** Page set-up, header and footer, breaks and the rest, as the codec read them. */
  readonly file?: unknown;
  /** What the add-in has set, over what the file says. */
  readonly page?: Partial<Omit<PageSetup, "printArea" | "rowBreaks">>;
  /** Points; Excel's own is 15. */
  readonly rowHeight?: number;
}

/** What is kept of the whole workbook. */
export interface KeptWorkbook {
  readonly structureProtected?: boolean;
  readonly file?: unknown;
}

const workbookKey = "workbook";
const sheetKey = (sheet: string) => `sheet:${sheet}`;

export const keptSheet = (inside: Inside, sheet: string): KeptSheet =>
  inside.kept(sheetKey(sheet))?.value ?? {};

export const keptWorkbook = (inside: Inside): KeptWorkbook => inside.kept(workbookKey)?.value ?? {};

const changeSheet = (inside: Inside, sheet: string, changes: KeptSheet) =>
  inside.keep(sheetKey(sheet), { places: [], value: { ...keptSheet(inside, sheet), ...changes } });

/** Excel's standard column, 64 pixels; the library's own is 96. */
export const standardColumnPixels = 64;

type SheetFunctions = Pick<
  LiveWorkbook,
  | "sheets"
  | "sheetName"
  | "sheetState"
  | "tabColor"
  | "showsGridlines"
  | "activeSheet"
  | "addSheet"
  | "deleteSheet"
  | "renameSheet"
  | "moveSheet"
  | "setSheetState"
  | "setTabColor"
  | "setGridlines"
  | "activate"
  | "pageSetup"
  | "setPageSetup"
  | "isProtected"
  | "setProtected"
  | "structureProtected"
>;

/** Sheets: their order, names, state and protection. */
export function sheetFunctions(inside: Inside): SheetFunctions {
  const { getters, run } = inside;
  return {
    sheets: () => [...getters.getSheetIds()],
    sheetName: (sheet) => excelSheetName(getters.getSheetName(sheet)),
    sheetState: (sheet) => sheetState(inside, sheet),
    tabColor: (sheet) => (getters.getSheet(sheet).color ?? "").toUpperCase(),
    showsGridlines: (sheet) => getters.getGridLinesVisibility(sheet),
    activeSheet: () => getters.getActiveSheetId(),
    addSheet: (name) => addSheet(inside, name),
    deleteSheet: (sheet) => deleteSheet(inside, sheet),
    renameSheet: (sheet, name) =>
      run("RENAME_SHEET", {
        sheetId: sheet,
        oldName: getters.getSheetName(sheet),
        newName: engineSheetName(name),
      }),
    moveSheet: (sheet, position) => moveSheet(inside, sheet, position),
    setSheetState: (sheet, state) => setSheetState(inside, sheet, state),
    setTabColor: (sheet, color) => run("COLOR_SHEET", { sheetId: sheet, color: color || undefined }),
    setGridlines: (sheet, shown) =>
      run("SET_GRID_LINES_VISIBILITY", { sheetId: sheet, areGridLinesVisible: shown }),
    activate: (sheet) => {
      if (getters.getActiveSheetId() !== sheet)
        run("ACTIVATE_SHEET", { sheetIdFrom: getters.getActiveSheetId(), sheetIdTo: sheet });
    },
    pageSetup: (sheet) => pageSetup(inside, sheet),
    setPageSetup: (sheet, changes) => setPageSetup(inside, sheet, changes),
    isProtected: (sheet) => keptSheet(inside, sheet).protection !== undefined,
    setProtected: (sheet, on) => {
      const { protection, ...rest } = keptSheet(inside, sheet);
      inside.keep(sheetKey(sheet), {
        places: [],
        value: on ? { ...rest, protection: protection ?? true } : rest,
      });
    },
    get structureProtected() {
      return keptWorkbook(inside).structureProtected ?? false;
    },
    set structureProtected(on) {
      inside.keep(workbookKey, { places: [], value: { ...keptWorkbook(inside), structureProtected: on } });
    },
  };
}

interface PageOfFile {
  readonly pageSetup?: {
    readonly orientation?: string;
    readonly fitToPage?: boolean;
    readonly fitToWidth?: number;
    readonly printArea?: string;
    readonly printTitlesRow?: string;
  };
  readonly headerFooter?: { readonly oddFooter?: string | null };
}

const printAreaKey = (sheet: string) => `printArea:${sheet}`;

export function pageSetup(inside: Inside, sheet: string): PageSetup {
  const { file, page } = keptSheet(inside, sheet);
  const { pageSetup: read, headerFooter } = (file ?? {}) as PageOfFile;
  const [, first, last] = /^\$?(\d+):\$?(\d+)$/.exec(read?.printTitlesRow ?? "") ?? [];
  const area = inside.kept(printAreaKey(sheet));
  return {
    landscape: read?.orientation === "landscape",
    pagesWide: read?.fitToPage === true ? (read.fitToWidth ?? 1) : null,
    titleRows: first === undefined ? null : { first: Number(first) - 1, last: Number(last) - 1 },
    centerFooter: /&C((?:(?!&[LR]).)*)/.exec(headerFooter?.oddFooter ?? "")?.[1] ?? "",
    ...page,
    printArea: area ? (area.places[0]?.zone ?? null) : zoneOfReference(read?.printArea ?? ""),
    rowBreaks: rowBreaks(inside, sheet).map(({ row }) => row),
  };
}

/** Print area and page breaks are kept by their places, which follow inserted rows; the rest by what was set. */
function setPageSetup(
  inside: Inside,
  sheet: string,
  { printArea, rowBreaks: breaks, ...changes }: Partial<PageSetup>,
): void {
  if (breaks) setRowBreaks(inside, sheet, breaks);
  if (printArea !== undefined)
    inside.keep(printAreaKey(sheet), { places: [printArea && { sheet, zone: printArea }], value: null });
  changeSheet(inside, sheet, { page: { ...keptSheet(inside, sheet).page, ...changes } });
}

export function sheetState(inside: Inside, sheet: string): SheetState {
  if (inside.getters.isSheetVisible(sheet)) return "Visible";
  return keptSheet(inside, sheet).veryHidden ? "VeryHidden" : "Hidden";
}

function addSheet({ getters, run, newId }: Inside, name: string): string {
  const sheetId = newId("sheet");
  run("CREATE_SHEET", {
    sheetId,
    name: engineSheetName(name),
    position: getters.getSheetIds().length,
    cols: 26,
    rows: 100,
  });
  const elements = Array.from({ length: 26 }, (_, column) => column);
  run("RESIZE_COLUMNS_ROWS", { sheetId, dimension: "COL", elements, size: standardColumnPixels });
  return sheetId;
}

function deleteSheet({ getters, run }: Inside, sheet: string): void {
  // The library counts visible sheets even where a hidden one goes.
  if (!getters.isSheetVisible(sheet)) run("SHOW_SHEET", { sheetId: sheet });
  run("DELETE_SHEET", { sheetId: sheet, sheetName: getters.getSheetName(sheet) });
}

/** `position` counts all sheets, 0-based; the library steps over hidden ones. */
function moveSheet({ getters, run }: Inside, sheet: string, position: number): void {
  const hidden = getters.getSheetIds().filter((id) => !getters.isSheetVisible(id));
  for (const id of hidden) run("SHOW_SHEET", { sheetId: id });
  const delta = position - getters.getSheetIds().indexOf(sheet);
  if (delta !== 0) run("MOVE_SHEET", { sheetId: sheet, delta });
  for (const id of hidden) run("HIDE_SHEET", { sheetId: id });
}

function setSheetState(inside: Inside, sheet: string, state: SheetState): void {
  const visible = inside.getters.isSheetVisible(sheet);
  if (state === "Visible" && !visible) inside.run("SHOW_SHEET", { sheetId: sheet });
  if (state !== "Visible" && visible) inside.run("HIDE_SHEET", { sheetId: sheet });
  changeSheet(inside, sheet, { veryHidden: state === "VeryHidden" });
}
