import type { Names } from "../../protocol/hostObject";
import { HostError } from "../../protocol/hostError";
import { BookObject } from "../book";
import type { Book } from "../book";
import type { Range } from "../cells/ranges/range";
import { NamedCollection } from "../named";
import type { Table } from "./table";

/** One column of a table, as Excel.TableColumn; its id is its place, counted from 1. */
export class TableColumn extends BookObject {
  static override readonly typeName = "TableColumn";
  static override readonly scalars = ["id", "index", "name", "values"] as const satisfies Names<
    TableColumn,
    Excel.TableColumn
  >;
  static override readonly calls = [
    "getRange",
    "getHeaderRowRange",
    "getDataBodyRange",
  ] as const satisfies Names<TableColumn, Excel.TableColumn>;
  readonly #table: Table;
  readonly index: number;

  constructor(book: Book, table: Table, index: number) {
    super(book);
    this.#table = table;
    this.index = index;
  }
  override exists(): boolean {
    return this.#table.exists() && this.index < this.#table.getRange().columnCount;
  }
  override identity(): { readonly Id: number } {
    return { Id: this.id };
  }
  get id(): number {
    return this.index + 1;
  }
  get #heading(): { row: number; column: number } {
    const { top, left } = this.#table.getRange().zone;
    return { row: top, column: left + this.index };
  }
  get name(): string {
    return this.book.live.text(this.#table.sheet, this.#heading.row, this.#heading.column);
  }
  set name(name: string) {
    if (typeof name !== "string" || name === "") throw new HostError("InvalidArgument");
    this.book.guardSheet(this.#table.sheet);
    this.book.live.write(this.#table.sheet, this.#heading.row, this.#heading.column, {
      kind: "value",
      value: name,
    });
  }
  get values(): unknown[][] | null {
    return this.getRange().values;
  }
  getRange(): Range {
    return this.#table.getRange().getColumn(this.index);
  }
  getHeaderRowRange(): Range {
    return this.#table.getHeaderRowRange().getColumn(this.index);
  }
  getDataBodyRange(): Range {
    return this.#table.getDataBodyRange().getColumn(this.index);
  }
}

/** The columns of a table from left to right, as Excel.TableColumnCollection. */
export class TableColumnCollection extends NamedCollection<TableColumn> {
  static override readonly typeName = "TableColumnCollection";
  static override readonly scalars = ["count"] as const satisfies Names<
    TableColumnCollection,
    Excel.TableColumnCollection
  >;
  static override readonly calls = [
    ...["getItem", "getItemAt", "getItemOrNullObject", "getCount"],
  ] as const satisfies Names<TableColumnCollection, Excel.TableColumnCollection>;
  readonly #table: Table;

  constructor(book: Book, table: Table) {
    super(book);
    this.#table = table;
  }
  all(): readonly TableColumn[] {
    return Array.from(
      { length: this.#table.getRange().columnCount },
      (_, index) => new TableColumn(this.book, this.#table, index),
    );
  }
  protected keysOf(column: TableColumn): readonly (string | number)[] {
    return [column.name, column.id];
  }
  /** A number is an id, a text a heading. */
  override getItemOrNullObject(key: string | number): TableColumn | null {
    if (typeof key === "number") return this.all()[key - 1] ?? null;
    return super.getItemOrNullObject(key);
  }
}
