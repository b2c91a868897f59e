import { HostError } from "../../protocol/hostError";
import type { Names } from "../../protocol/hostObject";
import { SheetObject } from "../book";
import { parseAddress } from "../cells/address";
import { color } from "../formats/color";
import { Range } from "../cells/ranges/range";
import { RangeAreas } from "../cells/ranges/rangeAreas";
import { rangeOf } from "../cells/ranges/rangeArgument";
import { maxColumns, maxRows, oneCell } from "../cells/zone";
import { ChartCollection } from "../charts/chartCollection";
import { WorksheetCustomPropertyCollection } from "../keyValues";
import { NamedItemCollection, SheetNames } from "../names";
import { TableCollection } from "../tables/tableCollection";
import { FreezePanes } from "./freezePanes";
import { HorizontalPageBreaks } from "./pageBreaks";
import { PageLayout } from "./pageLayout";
import { WorksheetProtection } from "./protection";
import { checkSheetName } from "./sheetName";

/** "Address strings are cut at 8,192 characters": Microsoft's performance notes for Excel add-ins. */
const longestAddress = 8192;

/** One sheet, as Excel.Worksheet. */
export class Worksheet extends SheetObject {
  static override readonly typeName = "Worksheet";
  static override readonly scalars = [
    ...["id", "name", "position", "visibility", "tabColor", "showGridlines", "showHeadings", "standardWidth"],
  ] as const satisfies Names<Worksheet, Excel.Worksheet>;
  static override readonly links = [
    ...["charts", "tables", "names", "freezePanes", "protection", "customProperties", "pageLayout"],
    "horizontalPageBreaks",
  ] as const satisfies Names<Worksheet, Excel.Worksheet>;
  static override readonly calls = [
    ...[
      "activate",
      "delete",
      "calculate",
      "getRange",
      "getRanges",
      "getCell",
      "getRangeByIndexes",
      "getUsedRange",
    ],
    ...["getUsedRangeOrNullObject", "_GetSheetById"],
  ] as const satisfies Names<Worksheet, Excel.Worksheet>;

  override identity(): { readonly Id: string } {
    return { Id: this.sheet };
  }
  get #live() {
    return this.book.live;
  }
  get id(): string {
    return this.sheet;
  }
  get name(): string {
    return this.#live.sheetName(this.sheet);
  }
  set name(name: string) {
    this.book.guardStructure();
    checkSheetName(this.#live, name, this.sheet);
    this.#live.renameSheet(this.sheet, name);
  }
  get position(): number {
    return this.#live.sheets().indexOf(this.sheet);
  }
  set position(position: number) {
    this.book.guardStructure();
    if (!(position >= 0 && position < this.#live.sheets().length)) throw new HostError("InvalidArgument");
    this.#live.moveSheet(this.sheet, position);
  }
  get visibility(): string {
    return this.#live.sheetState(this.sheet);
  }
  set visibility(state: string) {
    this.book.guardStructure();
    if (state !== "Visible" && state !== "Hidden" && state !== "VeryHidden")
      throw new HostError("InvalidArgument");
    if (state !== "Visible" && this.#isOnlyVisible()) throw new HostError("InvalidOperation");
    this.#live.setSheetState(this.sheet, state);
  }
  get tabColor(): string {
    return this.#live.tabColor(this.sheet);
  }
  set tabColor(given: string) {
    this.#live.setTabColor(this.sheet, given === "" ? "" : color(given));
  }
  get showGridlines(): boolean {
    return this.#live.showsGridlines(this.sheet);
  }
  set showGridlines(shown: boolean) {
    this.#live.setGridlines(this.sheet, shown);
  }
  /** Kept for the session: the page always shows headings. */
  get showHeadings(): boolean {
    return this.#view.headings;
  }
  set showHeadings(shown: boolean) {
    this.#view.headings = shown;
  }
  /** In letters of the default font; kept for the session, since the spreadsheet sets widths column by column. */
  get standardWidth(): number {
    return this.#view.width;
  }
  set standardWidth(width: number) {
    this.book.guardSheet(this.sheet);
    this.#view.width = width;
  }
  get #view(): { headings: boolean; width: number } {
    return this.book.keep(`view ${this.sheet}`, () => ({ headings: true, width: 8.43 }));
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.book, this.sheet);
  }
  get tables(): TableCollection {
    return new TableCollection(this.book, this.sheet);
  }
  get names(): SheetNames {
    return new SheetNames(this.book);
  }
  get freezePanes(): FreezePanes {
    return new FreezePanes(this.book, this.sheet);
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.book, this.sheet);
  }
  get customProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.book, this.sheet);
  }
  get pageLayout(): PageLayout {
    return this.book.keep(`pageLayout ${this.sheet}`, () => new PageLayout(this.book, this.sheet));
  }

  get horizontalPageBreaks(): HorizontalPageBreaks {
    return new HorizontalPageBreaks(this);
  }

  activate(): void {
    if (this.visibility !== "Visible") throw new HostError("InvalidOperation");
    this.#live.activate(this.sheet);
  }
  calculate(): void {
    // The spreadsheet is always calculated.
  }
  /** Fails for a very hidden sheet (reference of Worksheet.delete) and for the only visible one. */
  delete(): void {
    this.book.guardStructure();
    if (this.visibility === "VeryHidden" || this.#isOnlyVisible()) throw new HostError("InvalidOperation");
    this.#live.deleteSheet(this.sheet);
  }
  #isOnlyVisible(): boolean {
    const visible = this.#live.sheets().filter((sheet) => this.#live.sheetState(sheet) === "Visible");
    return visible.length === 1 && visible[0] === this.sheet;
  }

  /** An address on this sheet, or the name of a range or table; without one, the whole sheet. */
  getRange(address?: string): Range {
    const whole = { top: 0, left: 0, bottom: maxRows - 1, right: maxColumns - 1 };
    if (address === undefined) return new Range(this.book, this.sheet, whole);
    if (typeof address !== "string") throw new HostError("InvalidArgument");
    const range = parseAddress(address) ? rangeOf(this, address) : this.#namedRange(address);
    if (range.sheet !== this.sheet) throw new HostError("InvalidArgument");
    return range;
  }
  #namedRange(name: string): Range {
    const named = new NamedItemCollection(this.book).getItemOrNullObject(name)?.getRange();
    const range = named ?? new TableCollection(this.book).getItemOrNullObject(name)?.getDataBodyRange();
    if (!range) throw new HostError("InvalidArgument");
    return range;
  }
  getRanges(address?: string): RangeAreas {
    if (address === undefined) return new RangeAreas(this.book, this.sheet, [this.getRange().zone]);
    if (typeof address !== "string" || address.length > longestAddress)
      throw new HostError("InvalidArgument");
    const zones = address.split(",").map((part) => this.getRange(part.trim()).zone);
    return new RangeAreas(this.book, this.sheet, zones);
  }
  getCell(row: number, column: number): Range {
    return new Range(this.book, this.sheet, oneCell(row, column));
  }
  getRangeByIndexes(top: number, left: number, rows: number, columns: number): Range {
    return new Range(this.book, this.sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }
  getUsedRange(valuesOnly?: boolean): Range {
    return this.getRange().getUsedRange(valuesOnly);
  }
  getUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    return this.getRange().getUsedRangeOrNullObject(valuesOnly);
  }
  /** How the runtime finds a sheet again that it got by getFirst, getLast and the like. */
  _GetSheetById(id: string): Worksheet {
    if (!this.#live.sheets().includes(id)) throw new HostError("ItemNotFound");
    return new Worksheet(this.book, id);
  }
}
