import type { NamedRange } from "../engine/liveWorkbook";
import { HostError, need } from "../protocol/hostError";
import type { Names } from "../protocol/hostObject";
import { BookObject } from "./book";
import type { Book } from "./book";
import { absoluteZone, parseAddress, quotedSheet } from "./cells/address";
import { Range } from "./cells/ranges/range";
import { NamedCollection } from "./named";
import type { Worksheet } from "./sheets/worksheet";

/** A defined name for a range, as Excel.NamedItem; names for values and formulas are not carried. */
export class NamedItem extends BookObject {
  static override readonly typeName = "NamedItem";
  static override readonly scalars = [
    ...["name", "type", "value", "formula", "visible", "comment", "scope"],
  ] as const satisfies Names<NamedItem, Excel.NamedItem>;
  static override readonly links = ["worksheet", "worksheetOrNullObject"] as const satisfies Names<
    NamedItem,
    Excel.NamedItem
  >;
  static override readonly calls = ["getRange", "getRangeOrNullObject", "delete"] as const satisfies Names<
    NamedItem,
    Excel.NamedItem
  >;
  readonly name: string;
  readonly type = "Range";
  readonly visible = true;
  readonly scope = "Workbook";
  /** A name of the workbook belongs to no sheet. */
  readonly worksheetOrNullObject = null;

  constructor(book: Book, name: string) {
    super(book);
    this.name = name;
  }
  get #range(): NamedRange | undefined {
    return this.book.live.names().find((each) => each.name === this.name);
  }
  override exists(): boolean {
    return this.#range !== undefined;
  }
  override identity(): { readonly _Id: string } {
    return { _Id: this.name };
  }
  get worksheet(): Worksheet {
    throw new HostError("InvalidOperation");
  }
  get comment(): string {
    return this.#note.comment;
  }
  set comment(comment: string) {
    this.#note.comment = comment;
  }
  get #note(): { comment: string } {
    return this.book.keep(`name ${this.name}`, () => ({ comment: "" }));
  }
  get value(): string {
    const { sheet, zone } = need(this.#range);
    return `${quotedSheet(this.book.live.sheetName(sheet))}!${absoluteZone(zone)}`;
  }
  get formula(): string {
    return `=${this.value}`;
  }
  /** A reference to one area, "='Plan'!$A$1:$B$2"; names for values and other formulas are not carried. */
  set formula(formula: unknown) {
    const range = referredRange(this.book, formula);
    this.book.live.addName(this.name, range.sheet, range.zone);
  }
  getRange(): Range {
    const { sheet, zone } = need(this.#range);
    return new Range(this.book, sheet, zone);
  }
  getRangeOrNullObject(): Range {
    return this.getRange();
  }
  delete(): void {
    this.book.live.removeName(this.name);
  }
}

/** The names of the workbook, as Excel.NamedItemCollection. */
export class NamedItemCollection extends NamedCollection<NamedItem> {
  static override readonly typeName: string = "NamedItemCollection";
  static override readonly calls = [
    "add",
    "getItem",
    "getItemOrNullObject",
    "getCount",
  ] as const satisfies Names<NamedItemCollection, Excel.NamedItemCollection>;
  all(): readonly NamedItem[] {
    return this.book.live.names().map(({ name }) => new NamedItem(this.book, name));
  }
  protected keysOf(item: NamedItem): readonly string[] {
    return [item.name];
  }
  add(name: string, reference: Range | string, comment = ""): NamedItem {
    checkName(this.book, name);
    const range = reference instanceof Range ? reference : referredRange(this.book, reference);
    this.book.live.addName(name, range.sheet, range.zone);
    const item = new NamedItem(this.book, name);
    item.comment = comment;
    return item;
  }
}

/** The range that the formula of a name refers to. */
function referredRange(book: Book, reference: unknown): Range {
  const parsed = typeof reference === "string" ? parseAddress(reference.replace(/^=/, "")) : null;
  const wanted = parsed?.sheet?.toLowerCase();
  const { live } = book;
  const sheet = live.sheets().find((id) => live.sheetName(id).toLowerCase() === wanted);
  if (!parsed || sheet === undefined) throw new HostError("NotImplemented");
  return new Range(book, sheet, parsed.zone);
}

/** The names of one sheet: the spreadsheet has only names of the whole workbook, so there are none. */
export class SheetNames extends NamedCollection<NamedItem> {
  static override readonly typeName = "NamedItemCollection";
  static override readonly calls = ["getItem", "getItemOrNullObject", "getCount"] as const satisfies Names<
    SheetNames,
    Excel.NamedItemCollection
  >;
  all(): readonly NamedItem[] {
    return [];
  }
  protected keysOf(): readonly string[] {
    return [];
  }
}

/**
 * Excel's rules for names of ranges and tables: a letter, "_" or "\" first, then letters, digits, "." and "_",
 * at most 255 characters, no cell address, and no name or table of the workbook is called so already.
 * InvalidArgument or ItemAlreadyExists.
 */
export function checkName({ live }: Book, name: unknown, ownTable?: string): asserts name is string {
  const valid =
    typeof name === "string" &&
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) &&
    !/^(r|c|r\d*c\d*)$/i.test(name) &&
    parseAddress(name) === null;
  if (!valid) throw new HostError("InvalidArgument");
  const wanted = name.toLowerCase();
  const taken =
    live.names().some((each) => each.name.toLowerCase() === wanted) ||
    live.tables().some((table) => table.id !== ownTable && table.name.toLowerCase() === wanted);
  if (taken) throw new HostError("ItemAlreadyExists");
}
