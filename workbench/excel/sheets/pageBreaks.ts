import { HostError, need } from "../../protocol/hostError";
import { HostCollection, type Names } from "../../protocol/hostObject";
import { SheetObject, type Book } from "../book";
import { Range } from "../cells/ranges/range";
import { zoneOf, type RangeArgument } from "../cells/ranges/rangeArgument";
import { oneCell } from "../cells/zone";

/** A page break above a row, as Excel.PageBreak. */
export class PageBreak extends SheetObject {
  static override readonly typeName = "PageBreak";
  static override readonly scalars = ["columnIndex", "rowIndex"] as const satisfies Names<
    PageBreak,
    Excel.PageBreak
  >;
  static override readonly calls = ["delete", "getCellAfterBreak"] as const satisfies Names<
    PageBreak,
    Excel.PageBreak
  >;
  readonly rowIndex: number;
  readonly columnIndex = 0;

  constructor(book: Book, sheet: string, row: number) {
    super(book, sheet);
    this.rowIndex = row;
  }
  override exists(): boolean {
    return super.exists() && this.book.live.pageSetup(this.sheet).rowBreaks.includes(this.rowIndex);
  }
  override identity(): { readonly _Id: string } {
    return { _Id: `row ${this.rowIndex}` };
  }
  delete(): void {
    const { live } = this.book;
    const left = live.pageSetup(this.sheet).rowBreaks.filter((row) => row !== this.rowIndex);
    live.setPageSetup(this.sheet, { rowBreaks: left });
  }
  getCellAfterBreak(): Range {
    return new Range(this.book, this.sheet, oneCell(this.rowIndex, 0));
  }
}

/** The breaks between the rows of a sheet that somebody has set, as Excel.PageBreakCollection; Excel's own are not. */
export class HorizontalPageBreaks extends HostCollection<PageBreak> {
  static override readonly typeName = "PageBreakCollection";
  static override readonly calls = [
    "add",
    "getItem",
    "getCount",
    "removePageBreaks",
  ] as const satisfies Names<HorizontalPageBreaks, Excel.PageBreakCollection>;
  readonly #on: SheetObject;

  constructor(on: SheetObject) {
    super();
    this.#on = on;
  }
  all(): readonly PageBreak[] {
    const { book, sheet } = this.#on;
    return book.live.pageSetup(sheet).rowBreaks.map((row) => new PageBreak(book, sheet, row));
  }
  getCount(): number {
    return this.all().length;
  }
  /** By its place among the breaks, 0-based; the runtime also asks by what it was told that the break is called. */
  getItem(key: number | string): PageBreak {
    const breaks = this.all();
    return need(typeof key === "number" ? breaks[key] : breaks.find((one) => one.identity()._Id === key));
  }
  /** Above the top row of a range, where it has another row above. */
  add(given: RangeArgument): PageBreak {
    const { book, sheet } = this.#on;
    const { top } = zoneOf(this.#on, given);
    if (top === 0) throw new HostError("InvalidArgument");
    book.live.setPageSetup(sheet, { rowBreaks: [...book.live.pageSetup(sheet).rowBreaks, top] });
    return new PageBreak(book, sheet, top);
  }
  removePageBreaks(): void {
    this.#on.book.live.setPageSetup(this.#on.sheet, { rowBreaks: [] });
  }
}
