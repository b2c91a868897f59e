import type { LiveWorkbook } from "../engine/liveWorkbook";
import { HostError } from "../protocol/hostError";
import { HostObject } from "../protocol/hostObject";

/** What a workbook file knows about itself and the live spreadsheet does not. */
export interface WorkbookFacts {
  /** The file name, for example "Plan.xlsx". */
  readonly name?: string;
  readonly readOnly?: boolean;
}

/** The live spreadsheet, and beside it what Excel remembers and the spreadsheet has no place for. */
export class Book {
  readonly live: LiveWorkbook;
  readonly facts: WorkbookFacts;
  readonly #kept = new Map<string, unknown>();

  constructor(live: LiveWorkbook, facts: WorkbookFacts) {
    this.live = live;
    this.facts = facts;
  }

  /** The thing kept under this key, made the first time; for settings that are stored and not shown. */
  keep<T>(key: string, make: () => T): T {
    if (!this.#kept.has(key)) this.#kept.set(key, make());
    return this.#kept.get(key) as T;
  }

  /** AccessDenied where the structure of the workbook is protected. */
  guardStructure(): void {
    if (this.live.structureProtected) throw new HostError("AccessDenied");
  }

  /** AccessDenied where the sheet is protected. */
  guardSheet(sheet: string): void {
    if (this.live.isProtected(sheet)) throw new HostError("AccessDenied");
  }
}

/** An object of one workbook. */
export abstract class BookObject extends HostObject {
  // Declared, here and below: such objects are made for each cell, and a field defined twice takes its time.
  declare readonly book: Book;

  constructor(book: Book) {
    super();
    this.book = book;
  }
}

/** An object of one sheet; it is gone when the sheet is. */
export abstract class SheetObject extends BookObject {
  declare readonly sheet: string;

  constructor(book: Book, sheet: string) {
    super(book);
    this.sheet = sheet;
  }

  override exists(): boolean {
    return this.book.live.sheets().includes(this.sheet);
  }
}
