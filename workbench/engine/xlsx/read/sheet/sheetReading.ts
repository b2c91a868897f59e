import type { SheetData } from "@odoo/o-spreadsheet";
import type { Worksheet } from "@cj-tech-master/excelts";
import type { CellStyle } from "../../../model/cellStyle";
import type { KeptRecord, Place } from "../../../model/keptPlugin";
import type { LiveTable } from "../../../live/tables";
import type { ColourReader } from "../../colours";
import type { SheetReach } from "./sheetReach";

/** Numbers styles, formats and borders, so that equal ones are held once. */
export interface Shelf<T> {
  readonly held: Record<number, T>;
  readonly numberOf: (thing: T, key: string) => number;
}

export function newShelf<T>(): Shelf<T> {
  const held: Record<number, T> = {};
  const numbers = new Map<string, number>();
  return {
    held,
    numberOf: (thing, key) => {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const number = numbers.size + 1;
      numbers.set(key, number);
      held[number] = thing;
      return number;
    },
  };
}

/** Where the parts of one look stand on their shelves; null where it has none. */
export interface LookNumbers {
  readonly style: number | null;
  readonly format: number | null;
  readonly border: number | null;
}

export interface WorkbookReading {
  /** Looks met so far, by the file's own words for them. */
  readonly looks: Map<string, LookNumbers>;
  readonly colour: ColourReader;
  readonly themeColours: ReadonlyMap<string, string>;
  readonly styles: Shelf<CellStyle>;
  readonly formats: Shelf<string>;
  readonly borders: Shelf<object>;
  /** All tables of the workbook, with the text of their headings. */
  readonly tables: readonly TableOfFile[];
  readonly sheetIds: ReadonlyMap<string, string>;
  readonly namedRanges: Record<string, string>;
  /** Keeps what the library has no room for. */
  readonly keep: (kind: string, places: KeptRecord["places"], value: unknown) => void;
  /** Says what of the file is not carried, once. */
  readonly miss: (what: string) => void;
  /** A formula of the file as the library takes it. */
  readonly formula: (formula: string) => string;
}

export interface TableOfFile {
  readonly table: LiveTable;
  readonly headings: readonly string[];
}

/** One sheet on its way from the file into the library's description. */
export interface SheetReading extends WorkbookReading {
  readonly id: string;
  readonly worksheet: Worksheet;
  readonly sheet: SheetData;
  readonly reach: SheetReach;
}

export const cellPlace = (sheet: string, row: number, column: number): Place => ({
  sheet,
  zone: { top: row, bottom: row, left: column, right: column },
});
