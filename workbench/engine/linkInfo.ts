/** A link on a cell. */
export interface LinkInfo {
  /** As in files: "#'SCR A'!E9" for a cell of this workbook, else an address. */
  readonly target: string;
  /** What is shown when the pointer rests on it. */
  readonly tip: string | null;
}
