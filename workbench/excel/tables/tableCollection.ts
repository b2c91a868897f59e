import type { Zone } from "../../engine/liveWorkbook";
import { HostError } from "../../protocol/hostError";
import type { Names } from "../../protocol/hostObject";
import type { Book } from "../book";
import { parseAddress } from "../cells/address";
import { Range } from "../cells/ranges/range";
import { intersection } from "../cells/zone";
import { NamedCollection } from "../named";
import { completeHeadings } from "./headings";
import { Table } from "./table";

/** The tables of one sheet or of the workbook, as Excel.TableCollection. */
export class TableCollection extends NamedCollection<Table> {
  static override readonly typeName = "TableCollection";
  static override readonly scalars = ["count"] as const satisfies Names<
    TableCollection,
    Excel.TableCollection
  >;
  static override readonly calls = [
    ...["add", "getItem", "getItemAt", "getItemOrNullObject", "getCount"],
  ] as const satisfies Names<TableCollection, Excel.TableCollection>;
  readonly #sheet: string | undefined;

  constructor(book: Book, sheet?: string) {
    super(book);
    this.#sheet = sheet;
  }
  all(): readonly Table[] {
    return this.book.live.tables(this.#sheet).map((table) => new Table(this.book, table.sheet, table.id));
  }
  protected keysOf(table: Table): readonly string[] {
    return [table.id, table.name];
  }
  /** Makes a table of a range; blank headings are named, a single row gets an empty row below. */
  add(address: Range | string, hasHeaders: boolean): Table {
    const { sheet, zone } = address instanceof Range ? address : this.#addressed(address);
    this.book.guardSheet(sheet);
    // Without headings Excel would push the cells down to make room for them.
    if (!hasHeaders) throw new HostError("NotImplemented");
    const whole = zone.top === zone.bottom ? { ...zone, bottom: zone.bottom + 1 } : zone;
    checkFree(this.book, sheet, whole);
    completeHeadings(this.book.live, sheet, whole);
    const { id } = this.book.live.addTable(sheet, whole, true);
    return new Table(this.book, sheet, id);
  }
  #addressed(address: unknown): Range {
    const parsed = typeof address === "string" ? parseAddress(address) : null;
    const { live } = this.book;
    const wanted = parsed?.sheet?.toLowerCase();
    const named = live.sheets().find((id) => live.sheetName(id).toLowerCase() === wanted);
    const sheet = wanted === undefined ? (this.#sheet ?? live.activeSheet()) : named;
    if (!parsed || sheet === undefined) throw new HostError("InvalidArgument");
    return new Range(this.book, sheet, parsed.zone);
  }
}

/** InvalidOperation where the zone touches another table or merged cells. */
export function checkFree({ live }: Book, sheet: string, zone: Zone, ownTable?: string): void {
  const others = live.tables(sheet).filter((table) => table.id !== ownTable);
  if (others.some((table) => intersection(table.zone, zone)))
    throw new HostError("InvalidOperation", "A table can't overlap another table.");
  if (live.merges(sheet).some((merge) => intersection(merge, zone))) throw new HostError("InvalidOperation");
}
