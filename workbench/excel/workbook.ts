import type { LiveWorkbook } from "../engine/liveWorkbook";
import { HostError } from "../protocol/hostError";
import type { Names } from "../protocol/hostObject";
import { Application, Runtime } from "./application";
import { Book, BookObject } from "./book";
import type { WorkbookFacts } from "./book";
import { Range } from "./cells/ranges/range";
import { DocumentProperties } from "./documentProperties";
import { eventRanges } from "./eventRanges";
import { SettingCollection } from "./keyValues";
import { NamedItemCollection } from "./names";
import { WorkbookProtection } from "./sheets/protection";
import { WorksheetCollection } from "./sheets/worksheetCollection";
import { TableCollection } from "./tables/tableCollection";

/** The root of Excel's object model over one live workbook, as Excel.Workbook. */
export class Workbook extends BookObject {
  static override readonly typeName = "Workbook";
  static override readonly scalars = ["name", "readOnly", "autoSave", "isDirty"] as const satisfies Names<
    Workbook,
    Excel.Workbook
  >;
  static override readonly links = [
    ...["worksheets", "tables", "names", "settings", "protection", "properties", "application", "_Runtime"],
  ] as const satisfies Names<Workbook, Excel.Workbook>;
  static override readonly calls = [
    ...["getSelectedRange", "getActiveCell", "_GetRangeForEventByReferenceId"],
    "_GetRangeOrNullObjectForEventByReferenceId",
  ] as const satisfies Names<Workbook, Excel.Workbook>;

  readonly autoSave = false;
  isDirty = true;
  readonly properties = new DocumentProperties();
  readonly application = new Application();
  readonly _Runtime = new Runtime();
  readonly worksheets: WorksheetCollection;
  readonly tables: TableCollection;
  readonly names: NamedItemCollection;
  readonly settings: SettingCollection;
  readonly protection: WorkbookProtection;

  constructor(live: LiveWorkbook, facts: WorkbookFacts = {}) {
    super(new Book(live, facts));
    this.worksheets = new WorksheetCollection(this.book);
    this.tables = new TableCollection(this.book);
    this.names = new NamedItemCollection(this.book);
    this.settings = new SettingCollection(this.book);
    this.protection = new WorkbookProtection(this.book);
  }
  get name(): string {
    return this.book.facts.name ?? "Book1.xlsx";
  }
  get readOnly(): boolean {
    return this.book.facts.readOnly ?? false;
  }
  getSelectedRange(): Range {
    const { sheet, zone } = this.book.live.selection();
    return new Range(this.book, sheet, zone);
  }
  getActiveCell(): Range {
    return this.getSelectedRange().getCell(0, 0);
  }
  /** The cells an event was about, while it is remembered. */
  _GetRangeForEventByReferenceId(id: string): Range {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(id);
    if (!range) throw new HostError("ItemNotFound");
    return range;
  }
  _GetRangeOrNullObjectForEventByReferenceId(id: string): Range | null {
    const found = eventRanges(this.book.live).find(id);
    return found ? new Range(this.book, found.sheet, found.zone) : null;
  }
}
