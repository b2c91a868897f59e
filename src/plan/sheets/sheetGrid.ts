/** What one cell holds, as Excel gives it: dates are serial numbers, blanks are "", errors are texts such as "#REF!". */
export type CellValue = string | number | boolean;

/** Colours and strike-through of a rectangle of cells: read only where they may count. All three are rectangular. */
export interface LookBlock {
  /** 0-based cell of fills[0][0]. */
  readonly top: number;
  readonly left: number;
  /** Fills that were set by hand: "#RRGGBB" in capitals, "" for none and for white. */
  readonly fills: readonly (readonly string[])[];
  /** Whether the whole cell is struck through. */
  readonly struck: readonly (readonly boolean[])[];
  /** Fills as they show, conditional formats included; null where this Excel cannot tell (below ExcelApi 1.19). */
  readonly shown: readonly (readonly string[])[] | null;
}

/** Where a real Excel table lies. Rows and columns are 0-based, the header and totals rows included. */
export interface TableArea {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

/** One worksheet as it was read: nothing in it is a promise or an Excel object. */
export interface SheetGrid {
  /** Excel's own id of the sheet; it outlives a new name. */
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** Whether it is our own sheet on which recommendations are kept; absent where it is not. */
  readonly keptList?: boolean;
  /** Where values[0][0] lies in the sheet, both 0-based. */
  readonly top: number;
  readonly left: number;
  /** Rectangular; a formula is here by its value. */
  readonly values: readonly (readonly CellValue[])[];
  /** Number formats in the same shape, for example "General", "0.00" or "mmm yy". */
  readonly formats: readonly (readonly string[])[];
  /** 0-based rows of the sheet that are hidden or filtered out. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly looks: readonly LookBlock[];
  readonly tables: readonly TableArea[];
}
