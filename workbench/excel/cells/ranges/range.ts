import type { Zone } from "../../../engine/liveWorkbook";
import { HostError, wrongSize } from "../../../protocol/hostError";
import type { Names } from "../../../protocol/hostObject";
import { asBoolean } from "../../checked";
import { ConditionalFormatCollection } from "../../rules/conditionalFormatCollection";
import { Worksheet } from "../../sheets/worksheet";
import { formatZone, quotedSheet } from "../address";
import { readProperties, writeProperties } from "../cellProperties";
import type { PropertyTree } from "../cellProperties";
import { clearRange } from "./clearRange";
import { RangeAreas } from "./rangeAreas";
import { RangeFormat } from "../../formats/rangeFormat";
import { RangePlace } from "./rangePlace";
import { readCells, writeCells, writeNumberFormats } from "./rangeCells";
import {
  columnsHidden,
  hyperlinkOf,
  rowsHidden,
  setHyperlink,
  setColumnsHidden,
  setRowsHidden,
} from "./rangeStates";
import { deleteCells, insertCells } from "./shiftRange";
import { setStyle, styleOf } from "./rangeStyle";
import { usedWithin } from "../usedWithin";
import { intersection, isWholeColumns, isWholeRows } from "../zone";

/** A block of cells, as Excel.Range. It is a place, not a copy: reading it later gives what stands there then. */
export class Range extends RangePlace {
  static override readonly typeName = "Range";
  static override readonly scalars = [
    ...["address", "rowIndex", "columnIndex", "rowCount", "columnCount", "cellCount", "values", "formulas"],
    ...[
      "text",
      "numberFormat",
      "numberFormatCategories",
      "valueTypes",
      "rowHidden",
      "columnHidden",
      "hidden",
    ],
    ...["hyperlink", "style", "isEntireColumn", "isEntireRow"],
  ] as const satisfies Names<Range, Excel.Range>;
  static override readonly links = ["format", "worksheet", "conditionalFormats"] as const satisfies Names<
    Range,
    Excel.Range
  >;
  static override readonly calls = [
    ...["getCell", "getRow", "getColumn", "getResizedRange", "getAbsoluteResizedRange", "getOffsetRange"],
    ...["getBoundingRect", "getIntersection", "getIntersectionOrNullObject", "getLastCell", "getLastRow"],
    ...["getLastColumn", "getUsedRange", "getUsedRangeOrNullObject", "getEntireRow", "getEntireColumn"],
    ...["getMergedAreasOrNullObject", "getCellProperties", "getRowProperties", "getColumnProperties"],
    ...[
      "setCellProperties",
      "setRowProperties",
      "setColumnProperties",
      "clear",
      "insert",
      "delete",
      "merge",
      "unmerge",
      "select",
    ],
    "_ValidateArraySize",
  ] as const satisfies Names<Range, Excel.Range>;

  at(zone: Zone): Range {
    return new Range(this.book, this.sheet, zone);
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.book, this.sheet);
  }
  get format(): RangeFormat {
    return new RangeFormat(this.book, this.sheet, [this.zone]);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.book, this.sheet, [this.zone]);
  }

  get address(): string {
    return `${quotedSheet(this.book.live.sheetName(this.sheet))}!${formatZone(this.zone)}`;
  }
  get isEntireColumn(): boolean {
    return isWholeColumns(this.zone);
  }
  get isEntireRow(): boolean {
    return isWholeRows(this.zone);
  }

  get values(): unknown[][] | null {
    return readCells(this, "value");
  }
  set values(given: unknown) {
    writeCells(this, given);
  }
  get formulas(): unknown[][] | null {
    return readCells(this, "formula");
  }
  set formulas(given: unknown) {
    writeCells(this, given);
  }
  get text(): unknown[][] | null {
    return readCells(this, "text");
  }
  get valueTypes(): unknown[][] | null {
    return readCells(this, "type");
  }
  get numberFormat(): unknown[][] | null {
    return readCells(this, "format");
  }
  set numberFormat(given: unknown) {
    writeNumberFormats(this, given);
  }
  get numberFormatCategories(): unknown[][] | null {
    return readCells(this, "category");
  }

  get rowHidden(): boolean | null {
    return rowsHidden(this);
  }
  set rowHidden(hidden: unknown) {
    setRowsHidden(this, asBoolean(hidden));
  }
  get columnHidden(): boolean | null {
    return columnsHidden(this);
  }
  set columnHidden(hidden: unknown) {
    setColumnsHidden(this, asBoolean(hidden));
  }
  get hidden(): boolean | null {
    const [rows, columns] = [this.rowHidden, this.columnHidden];
    if (rows === true || columns === true) return true;
    return rows === null || columns === null ? null : false;
  }
  get style(): string | null {
    return styleOf(this);
  }
  set style(name: unknown) {
    setStyle(this, name);
  }
  get hyperlink(): unknown {
    return hyperlinkOf(this);
  }
  set hyperlink(link: unknown) {
    setHyperlink(this, link);
  }

  getUsedRange(valuesOnly?: boolean): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    const used = usedWithin(this.book.live, this.sheet, this.zone, valuesOnly === true);
    return used && this.at(used);
  }

  getCellProperties(asked: PropertyTree): unknown[][] {
    return Array.from({ length: this.rowCount }, (_, row) =>
      Array.from({ length: this.columnCount }, (__, column) =>
        readProperties(this.getCell(row, column), asked),
      ),
    );
  }
  getRowProperties(asked: PropertyTree): unknown[] {
    return Array.from({ length: this.rowCount }, (_, row) => readProperties(this.getRow(row), asked));
  }
  getColumnProperties(asked: PropertyTree): unknown[] {
    return Array.from({ length: this.columnCount }, (_, column) =>
      readProperties(this.getColumn(column), asked),
    );
  }
  setCellProperties(given: readonly (readonly PropertyTree[])[]): void {
    this._ValidateArraySize(given.length, given[0]?.length ?? 0);
    for (const [r, row] of given.entries())
      for (const [c, each] of row.entries()) writeProperties(this.getCell(r, c), each);
  }
  setRowProperties(given: readonly PropertyTree[]): void {
    this._ValidateArraySize(given.length, this.columnCount);
    for (const [row, each] of given.entries()) writeProperties(this.getRow(row), each);
  }
  setColumnProperties(given: readonly PropertyTree[]): void {
    this._ValidateArraySize(this.rowCount, given.length);
    for (const [column, each] of given.entries()) writeProperties(this.getColumn(column), each);
  }
  /** What the runtime asks before it sends a large array in pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount) throw wrongSize();
  }

  clear(applyTo?: `${Excel.ClearApplyTo}`): void {
    clearRange(this, applyTo ?? "All");
  }
  insert(shift: string): Range {
    return insertCells(this, shift);
  }
  delete(shift: string): void {
    deleteCells(this, shift);
  }
  merge(across?: boolean): void {
    this.book.guardSheet(this.sheet);
    const tables = this.book.live.tables(this.sheet);
    if (tables.some((table) => intersection(table.zone, this.zone))) throw new HostError("InvalidOperation");
    const rows =
      across === true
        ? Array.from({ length: this.rowCount }, (_, row) => this.getRow(row).zone)
        : [this.zone];
    for (const zone of rows) this.book.live.merge(this.sheet, zone);
  }
  unmerge(): void {
    this.book.guardSheet(this.sheet);
    this.book.live.unmerge(this.sheet, this.zone);
  }
  getMergedAreasOrNullObject(): RangeAreas | null {
    const areas = this.book.live.merges(this.sheet).filter((zone) => intersection(zone, this.zone));
    return areas.length > 0 ? new RangeAreas(this.book, this.sheet, areas) : null;
  }
  /** Excel also shows the sheet it lies on. */
  select(): void {
    if (this.book.live.sheetState(this.sheet) !== "Visible") throw new HostError("InvalidOperation");
    this.book.live.activate(this.sheet);
    this.book.live.select(this.sheet, this.zone);
  }
}
