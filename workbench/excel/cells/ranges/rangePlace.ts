import type { Zone } from "../../../engine/liveWorkbook";
import { HostError, need } from "../../../protocol/hostError";
import { SheetObject } from "../../book";
import type { Book } from "../../book";
import type { Range } from "./range";
import { zoneOf } from "./rangeArgument";
import type { RangeArgument } from "./rangeArgument";
import { boundingZone, cellsOf, columnsOf, intersection, isOnSheet } from "../zone";
import { maxColumns, maxRows, oneCell, rowsOf } from "../zone";

/** Where a range lies, and how others are reached from it. */
export abstract class RangePlace extends SheetObject {
  declare readonly zone: Zone;

  constructor(book: Book, sheet: string, zone: Zone) {
    super(book, sheet);
    if (!isOnSheet(zone)) throw new HostError("InvalidArgument");
    this.zone = zone;
  }

  abstract at(zone: Zone): Range;

  get rowIndex(): number {
    return this.zone.top;
  }
  get columnIndex(): number {
    return this.zone.left;
  }
  get rowCount(): number {
    return rowsOf(this.zone);
  }
  get columnCount(): number {
    return columnsOf(this.zone);
  }
  /** -1 above 2^31 - 1, as Excel says it. */
  get cellCount(): number {
    return cellsOf(this.zone) > 2_147_483_647 ? -1 : cellsOf(this.zone);
  }

  getCell(row: number, column: number): Range {
    return this.at(oneCell(this.zone.top + row, this.zone.left + column));
  }
  getRow(row: number): Range {
    return this.at({ ...this.zone, top: this.zone.top + row, bottom: this.zone.top + row });
  }
  getColumn(column: number): Range {
    return this.at({ ...this.zone, left: this.zone.left + column, right: this.zone.left + column });
  }
  getLastCell(): Range {
    return this.getCell(this.rowCount - 1, this.columnCount - 1);
  }
  getLastRow(): Range {
    return this.getRow(this.rowCount - 1);
  }
  getLastColumn(): Range {
    return this.getColumn(this.columnCount - 1);
  }
  getResizedRange(rows: number, columns: number): Range {
    return this.at({ ...this.zone, bottom: this.zone.bottom + rows, right: this.zone.right + columns });
  }
  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.getResizedRange(rows - this.rowCount, columns - this.columnCount);
  }
  getOffsetRange(rows: number, columns: number): Range {
    const { top, left, bottom, right } = this.zone;
    return this.at({ top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns });
  }
  getEntireRow(): Range {
    return this.at({ ...this.zone, left: 0, right: maxColumns - 1 });
  }
  getEntireColumn(): Range {
    return this.at({ ...this.zone, top: 0, bottom: maxRows - 1 });
  }
  getBoundingRect(other: RangeArgument): Range {
    return this.at(boundingZone(this.zone, zoneOf(this, other)));
  }
  getIntersection(other: RangeArgument): Range {
    return need(this.getIntersectionOrNullObject(other));
  }
  getIntersectionOrNullObject(other: RangeArgument): Range | null {
    const both = intersection(this.zone, zoneOf(this, other));
    return both && this.at(both);
  }
}
