import type { CellValue } from "../sheets/sheetGrid";

/** textDate: a day written as text. textReference: a reference that Excel holds, or would take, for a number. */
export const repairKinds = ["textDate", "textReference"] as const;
export type RepairKind = (typeof repairKinds)[number];

/** One cell whose right value is certain, before and after. Rating cells are never among them. */
export interface Repair {
  readonly kind: RepairKind;
  readonly sheet: string;
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  /** What stands there, by which the cell is known again: one that has changed since is left alone. */
  readonly before: CellValue;
  readonly beforeFormat: string;
  /** A serial day or a text. */
  readonly after: string | number;
  /** The number format to give the cell: that of its column's dates, or "@". */
  readonly format: string;
}
