import { HostError } from "../../protocol/hostError";
import type { Names } from "../../protocol/hostObject";
import { SheetObject } from "../book";
import { Range } from "../cells/ranges/range";
import { rangeOf } from "../cells/ranges/rangeArgument";
import type { RangeArgument } from "../cells/ranges/rangeArgument";
import { isWholeColumns, isWholeRows, maxColumns, maxRows } from "../cells/zone";

/** Rows and columns that stay in view, as Excel.WorksheetFreezePanes. */
export class FreezePanes extends SheetObject {
  static override readonly typeName = "WorksheetFreezePanes";
  static override readonly calls = [
    ...["freezeRows", "freezeColumns", "freezeAt", "unfreeze", "getLocation", "getLocationOrNullObject"],
  ] as const satisfies Names<FreezePanes, Excel.WorksheetFreezePanes>;

  freezeRows(count = 1): void {
    this.book.live.freeze(this.sheet, count, 0);
  }
  freezeColumns(count = 1): void {
    this.book.live.freeze(this.sheet, 0, count);
  }
  /** Freezes everything above and left of the range's end; whole rows or columns freeze only those. */
  freezeAt(given: RangeArgument): void {
    const { zone } = rangeOf(this, given);
    const rows = isWholeColumns(zone) ? 0 : zone.bottom + 1;
    this.book.live.freeze(this.sheet, rows, isWholeRows(zone) ? 0 : zone.right + 1);
  }
  unfreeze(): void {
    this.book.live.freeze(this.sheet, 0, 0);
  }
  getLocation(): Range {
    const location = this.getLocationOrNullObject();
    if (!location) throw new HostError("ItemNotFound");
    return location;
  }
  getLocationOrNullObject(): Range | null {
    const { rows, columns } = this.book.live.frozen(this.sheet);
    if (rows === 0 && columns === 0) return null;
    const bottom = (rows || maxRows) - 1;
    return new Range(this.book, this.sheet, { top: 0, left: 0, bottom, right: (columns || maxColumns) - 1 });
  }
}
