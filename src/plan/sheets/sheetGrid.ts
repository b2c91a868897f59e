/** What one cell holds, as Excel gives it: dates are serial numbers, blanks are "", errors are texts such as "#REF!". */
export type CellValue = string | number | boolean;

/** One worksheet as it was read: nothing in it is a promise or an Excel object. */
export interface SheetGrid {
  /** Excel's own id of the sheet; it outlives a new name. */
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** Where values[0][0] lies in the sheet, both 0-based. */
  readonly top: number;
  readonly left: number;
  /** Rectangular; a formula is here by its value. */
  readonly values: readonly (readonly CellValue[])[];
  /** Number formats in the same shape, for example "General", "0.00" or "mmm yy". */
  readonly formats: readonly (readonly string[])[];
  /** 0-based rows of the sheet that are hidden or filtered out. */
  readonly hiddenRows: ReadonlySet<number>;
}
