import type { TableInfo } from "../../engine/liveWorkbook";
import { HostError, need } from "../../protocol/hostError";
import type { Names } from "../../protocol/hostObject";
import { SheetObject } from "../book";
import type { Book } from "../book";
import { Range } from "../cells/ranges/range";
import { rangeOf } from "../cells/ranges/rangeArgument";
import type { RangeArgument } from "../cells/ranges/rangeArgument";
import { intersection } from "../cells/zone";
import { checkName } from "../names";
import { Worksheet } from "../sheets/worksheet";
import { completeHeadings } from "./headings";
import { checkFree } from "./tableCollection";
import { TableColumnCollection } from "./tableColumns";
import { TableRowCollection } from "./tableRows";

/** One table, as Excel.Table. Highlighted columns are not carried, and totals rows only where the file has them. */
export class Table extends SheetObject {
  static override readonly typeName = "Table";
  static override readonly scalars = [
    ...["id", "name", "style", "showHeaders", "showBandedRows", "showFilterButton", "showTotals"],
  ] as const satisfies Names<Table, Excel.Table>;
  static override readonly links = ["columns", "rows", "worksheet"] as const satisfies Names<
    Table,
    Excel.Table
  >;
  static override readonly calls = [
    ...["getRange", "getHeaderRowRange", "getDataBodyRange", "resize", "delete", "convertToRange"],
  ] as const satisfies Names<Table, Excel.Table>;
  readonly id: string;

  constructor(book: Book, sheet: string, id: string) {
    super(book, sheet);
    this.id = id;
  }
  get #table(): TableInfo {
    return need(this.book.live.tables(this.sheet).find((table) => table.id === this.id));
  }
  #update(changes: Partial<Omit<TableInfo, "id" | "sheet" | "hasTotals">>): void {
    this.book.guardSheet(this.sheet);
    this.book.live.updateTable(this.id, changes);
  }
  override exists(): boolean {
    return super.exists() && this.book.live.tables(this.sheet).some((table) => table.id === this.id);
  }
  override identity(): { readonly Id: string } {
    return { Id: this.id };
  }

  get name(): string {
    return this.#table.name;
  }
  set name(name: string) {
    checkName(this.book, name, this.id);
    this.#update({ name });
  }
  get style(): string {
    return this.#table.style;
  }
  set style(style: string) {
    this.#update({ style });
  }
  get showHeaders(): boolean {
    return this.#table.hasHeaders;
  }
  set showHeaders(shown: boolean) {
    if (shown !== this.showHeaders) throw new HostError("NotImplemented");
  }
  get showBandedRows(): boolean {
    return this.#table.banded;
  }
  set showBandedRows(banded: boolean) {
    this.#update({ banded });
  }
  get showFilterButton(): boolean {
    return this.#table.showFilter;
  }
  set showFilterButton(showFilter: boolean) {
    this.#update({ showFilter });
  }
  get showTotals(): boolean {
    return this.#table.hasTotals;
  }
  set showTotals(shown: boolean) {
    if (shown !== this.showTotals) throw new HostError("NotImplemented");
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.book, this.sheet);
  }
  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.book, this);
  }
  get rows(): TableRowCollection {
    return new TableRowCollection(this);
  }
  getRange(): Range {
    return new Range(this.book, this.sheet, this.#table.zone);
  }
  getHeaderRowRange(): Range {
    if (!this.#table.hasHeaders) throw new HostError("ItemNotFound");
    return this.getRange().getRow(0);
  }
  getDataBodyRange(): Range {
    const { zone, hasHeaders, hasTotals } = this.#table;
    const top = zone.top + (hasHeaders ? 1 : 0);
    const bottom = Math.max(top, zone.bottom - (hasTotals ? 1 : 0));
    return new Range(this.book, this.sheet, { ...zone, top, bottom });
  }

  /** The new range must keep the heading row, overlap the old range and touch no other table (Table.resize). */
  resize(given: RangeArgument): void {
    this.book.guardSheet(this.sheet);
    const { sheet, zone } = rangeOf(this, given);
    const old = this.#table.zone;
    const fits =
      sheet === this.sheet && zone.top === old.top && zone.bottom > zone.top && intersection(zone, old);
    if (!fits) throw new HostError("InvalidArgument");
    checkFree(this.book, this.sheet, zone, this.id);
    completeHeadings(this.book.live, this.sheet, zone);
    this.#update({ zone });
  }
  /** Takes the table and its cells away. */
  delete(): void {
    this.book.guardSheet(this.sheet);
    const range = this.getRange();
    this.book.live.removeTable(this.id);
    range.clear("All");
  }
  /** Takes the table away; its cells stay. */
  convertToRange(): Range {
    this.book.guardSheet(this.sheet);
    const range = this.getRange();
    this.book.live.removeTable(this.id);
    return range;
  }
}
