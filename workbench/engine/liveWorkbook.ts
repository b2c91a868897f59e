import type { LinkInfo } from "./linkInfo";
import type { PageSetup } from "./pageSetup";
import type { RuleKind, RuleLine } from "./ruleWords";

/**
 * The workbench's live spreadsheet, as Excel's object model in workbench/excel needs it.
 * All rows and columns are 0-based, all zones inclusive; colours are "#RRGGBB"; widths and heights are points.
 * Nothing outside workbench/engine knows which spreadsheet library stands behind this.
 */
export type CellValue = string | number | boolean;

export interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type SheetState = "Visible" | "Hidden" | "VeryHidden";

export interface CellLook {
  /** "" takes the fill away. */
  fill?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  size?: number;
  fontName?: string;
  horizontal?: "General" | "Left" | "Center" | "Right";
  vertical?: "Top" | "Center" | "Bottom";
  wrap?: boolean;
  /** Excel's own code, "General" where none was set. */
  numberFormat?: string;
  /** One of Excel's own cell styles by Office.js's name, such as "Heading1"; "Normal" where it has none. */
  style?: string;
}

export type BorderSide = "top" | "bottom" | "left" | "right";
export type BorderLine = {
  readonly style: "thin" | "medium" | "thick" | "dashed" | "dotted";
  readonly color: string;
} | null;

/** What is put into a cell. Text stays text ("1.10", "0012", "=x"); only `formula` makes a formula. */
export type Content =
  | { readonly kind: "value"; readonly value: CellValue }
  | { readonly kind: "formula"; readonly formula: string };

export interface TableInfo {
  readonly id: string;
  readonly sheet: string;
  name: string;
  zone: Zone;
  hasHeaders: boolean;
  /** Whether the last row holds totals. */
  readonly hasTotals: boolean;
  style: string;
  showFilter: boolean;
  banded: boolean;
}

export interface ChartSeriesInfo {
  /** Shown name; follows the heading cell where nameCell is set. */
  name: string;
  nameCell: { readonly sheet: string; readonly row: number; readonly column: number } | null;
  values: { readonly sheet: string; readonly zone: Zone };
  fill: string | null;
  line: string | null;
  labels: { shown: boolean; color: string | null; numberFormat: string | null };
}

export interface ChartInfo {
  readonly id: string;
  readonly sheet: string;
  name: string;
  /** Office.js spelling, for example "BarStacked". */
  type: string;
  title: string | null;
  categories: { readonly sheet: string; readonly zone: Zone } | null;
  series: ChartSeriesInfo[];
  legend: "Top" | "Bottom" | "Left" | "Right" | null;
  gapWidth: number;
  overlap: number;
  reverseCategories: boolean;
  showsValueAxis: boolean;
  showsGridlines: boolean;
  /** Points from the sheet's top left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface ConditionalRule {
  readonly id: string;
  readonly sheet: string;
  readonly kind: RuleKind;
  zones: readonly Zone[];
  /** With its leading "="; "" for every kind but "Custom", whose looks are not told either. */
  formula: string;
  fill: string | null;
  color: string | null;
  bold: boolean | null;
  borders: Readonly<Record<BorderSide, RuleLine>>;
  stopIfTrue: boolean;
}

/** A rule by formula to add; without borders it draws none. */
export type NewRule = Omit<ConditionalRule, "id" | "kind" | "borders"> &
  Partial<Pick<ConditionalRule, "borders">>;

export interface NamedRange {
  readonly name: string;
  readonly sheet: string;
  readonly zone: Zone;
}

export interface LiveWorkbook {
  /**
   * Runs one request of the add-in: everything written inside is one step to undo, and whatever is read inside
   * sees what was written before it.
   */
  batch<T>(work: () => T): T;
  /** Undoes the last step, an officer's or the add-in's. False where there is none. */
  undo(): boolean;
  redo(): boolean;

  /** Sheet ids in the order of the tabs. */
  sheets(): readonly string[];
  sheetName(sheet: string): string;
  sheetState(sheet: string): SheetState;
  tabColor(sheet: string): string;
  showsGridlines(sheet: string): boolean;
  activeSheet(): string;
  /** Adds an empty visible sheet behind the last one and returns its id. */
  addSheet(name: string): string;
  deleteSheet(sheet: string): void;
  renameSheet(sheet: string, name: string): void;
  moveSheet(sheet: string, position: number): void;
  setSheetState(sheet: string, state: SheetState): void;
  setTabColor(sheet: string, color: string): void;
  setGridlines(sheet: string, shown: boolean): void;
  activate(sheet: string): void;
  pageSetup(sheet: string): PageSetup;
  setPageSetup(sheet: string, changes: Partial<PageSetup>): void;
  isProtected(sheet: string): boolean;
  setProtected(sheet: string, on: boolean): void;
  /** Whether the structure of the workbook is protected. */
  structureProtected: boolean;

  /** The smallest zone that holds every value (or, without valuesOnly, every value and format); null when empty. */
  usedZone(sheet: string, valuesOnly: boolean): Zone | null;
  /** The smallest zone that holds every value within this one; null when there is none. */
  valuesWithin(sheet: string, zone: Zone): Zone | null;
  /** Errors read as Excel's own texts, such as "#REF!" and "#VALUE!". Blank is "". */
  value(sheet: string, row: number, column: number): CellValue;
  isError(sheet: string, row: number, column: number): boolean;
  /** The formula with its "=", or the plain value. */
  formula(sheet: string, row: number, column: number): CellValue;
  /** The cell as it is displayed, whatever the column width. */
  text(sheet: string, row: number, column: number): string;
  look(sheet: string, row: number, column: number): Readonly<Required<CellLook>>;
  border(sheet: string, row: number, column: number, side: BorderSide): BorderLine;
  write(sheet: string, row: number, column: number, content: Content): void;
  setLook(sheet: string, zone: Zone, look: CellLook): void;
  setBorder(sheet: string, zone: Zone, side: BorderSide, line: BorderLine): void;
  clear(sheet: string, zone: Zone, what: "All" | "Contents" | "Formats"): void;
  /** Makes room for a block by moving the cells below it down, or takes it away and moves them up: its columns only. */
  shiftCells(sheet: string, block: Zone, direction: "Down" | "Up"): void;
  /** Inserts so many whole rows before the first one, or deletes them where the count is negative. */
  shiftRows(sheet: string, first: number, count: number): void;
  shiftColumns(sheet: string, first: number, count: number): void;

  link(sheet: string, row: number, column: number): LinkInfo | null;
  setLink(sheet: string, row: number, column: number, link: LinkInfo | null): void;
  clearLinks(sheet: string, zone: Zone): void;

  columnWidth(sheet: string, column: number): number;
  setColumnWidth(sheet: string, column: number, points: number): void;
  rowHeight(sheet: string, row: number): number;
  /** Of one row, or of many at once. */
  setRowHeight(sheet: string, rows: number | readonly number[], points: number): void;
  isRowHidden(sheet: string, row: number): boolean;
  setRowHidden(sheet: string, row: number, hidden: boolean): void;
  isColumnHidden(sheet: string, column: number): boolean;
  setColumnHidden(sheet: string, column: number, hidden: boolean): void;
  frozen(sheet: string): { readonly rows: number; readonly columns: number };
  freeze(sheet: string, rows: number, columns: number): void;
  merges(sheet: string): readonly Zone[];
  merge(sheet: string, zone: Zone): void;
  unmerge(sheet: string, zone: Zone): void;

  /** Of one sheet, or of all. */
  tables(sheet?: string): readonly TableInfo[];
  addTable(sheet: string, zone: Zone, hasHeaders: boolean): TableInfo;
  updateTable(id: string, changes: Partial<Omit<TableInfo, "id" | "sheet" | "hasTotals">>): void;
  /** Takes the table away; its cells stay. */
  removeTable(id: string): void;

  charts(sheet: string): readonly ChartInfo[];
  addChart(sheet: string, chart: Omit<ChartInfo, "id" | "sheet">): ChartInfo;
  updateChart(id: string, changes: Partial<Omit<ChartInfo, "id" | "sheet">>): void;
  removeChart(id: string): void;

  /** Of every kind. First is applied first. */
  rules(sheet: string): readonly ConditionalRule[];
  addRule(rule: NewRule, position: number): ConditionalRule;
  /** Rules of other kinds than "Custom" take only new zones and stopIfTrue. */
  updateRule(id: string, changes: Partial<Omit<ConditionalRule, "id" | "sheet" | "kind">>): void;
  moveRule(id: string, position: number): void;
  removeRule(id: string): void;

  names(): readonly NamedRange[];
  addName(name: string, sheet: string, zone: Zone): void;
  removeName(name: string): void;

  /** What add-ins keep in the workbook: key to JSON value. */
  readonly settings: Map<string, unknown>;
  /** Worksheet custom properties: they go with the sheet, also when it is renamed or moved. */
  customProperties(sheet: string): Map<string, string>;

  selection(): { readonly sheet: string; readonly zone: Zone };
  select(sheet: string, zone: Zone): void;
  /** Calls back after each `select`, not where an officer selects; returns how to stop listening. */
  onSelect(listener: () => void): () => void;
  /** Calls back after anything changed, by whoever; returns how to stop listening. */
  onChange(listener: () => void): () => void;
}

/** What was opened, and what of the file this workbench cannot carry, in plain words. */
export interface Opened {
  readonly workbook: LiveWorkbook;
  readonly notCarried: readonly string[];
}

/** Why a file could not be opened, as a closed set; `report` and the page word it. */
export type NotOpened = "notAWorkbook" | "passwordProtected" | "empty";

export interface Codec {
  /** Fails with a value, never with an exception, on files that are no workbooks. */
  read(
    bytes: Uint8Array,
  ): Promise<{ readonly ok: true; readonly value: Opened } | { readonly ok: false; readonly why: NotOpened }>;
  /** The same workbook always gives the same bytes. */
  write(workbook: LiveWorkbook): Promise<Uint8Array>;
}
