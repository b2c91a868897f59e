import { need } from "../../protocol/hostError";
import { HostCollection, HostObject } from "../../protocol/hostObject";
import type { Names } from "../../protocol/hostObject";
import type { Range } from "../cells/ranges/range";
import type { Table } from "./table";

/** One row of a table's body, as Excel.TableRow; 0-based. */
export class TableRow extends HostObject {
  static override readonly typeName = "TableRow";
  static override readonly scalars = ["index", "values"] as const satisfies Names<TableRow, Excel.TableRow>;
  static override readonly calls = ["getRange"] as const satisfies Names<TableRow, Excel.TableRow>;
  readonly #table: Table;
  readonly index: number;

  constructor(table: Table, index: number) {
    super();
    this.#table = table;
    this.index = index;
  }
  override exists(): boolean {
    return this.#table.exists() && this.index < this.#table.getDataBodyRange().rowCount;
  }
  get values(): unknown[][] | null {
    return this.getRange().values;
  }
  set values(given: unknown) {
    this.getRange().values = given;
  }
  getRange(): Range {
    return this.#table.getDataBodyRange().getRow(this.index);
  }
}

/** The rows of a table's body, as Excel.TableRowCollection. */
export class TableRowCollection extends HostCollection<TableRow> {
  static override readonly typeName = "TableRowCollection";
  static override readonly scalars = ["count"] as const satisfies Names<
    TableRowCollection,
    Excel.TableRowCollection
  >;
  static override readonly calls = ["getItemAt", "getCount"] as const satisfies Names<
    TableRowCollection,
    Excel.TableRowCollection
  >;
  readonly #table: Table;

  constructor(table: Table) {
    super();
    this.#table = table;
  }
  all(): readonly TableRow[] {
    return Array.from({ length: this.count }, (_, index) => new TableRow(this.#table, index));
  }
  get count(): number {
    return this.#table.getDataBodyRange().rowCount;
  }
  getCount(): number {
    return this.count;
  }
  getItemAt(index: number): TableRow {
    return need(this.all()[index]);
  }
}
