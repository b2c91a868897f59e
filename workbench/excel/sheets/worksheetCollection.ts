import { need } from "../../protocol/hostError";
import type { Names } from "../../protocol/hostObject";
import { NamedCollection } from "../named";
import { checkSheetName, freeSheetName } from "./sheetName";
import { Worksheet } from "./worksheet";

/** The sheets in the order of their tabs, as Excel.WorksheetCollection. */
export class WorksheetCollection extends NamedCollection<Worksheet> {
  static override readonly typeName = "WorksheetCollection";
  static override readonly calls = [
    ...["add", "getItem", "getItemOrNullObject", "getActiveWorksheet", "getFirst", "getLast", "getCount"],
  ] as const satisfies Names<WorksheetCollection, Excel.WorksheetCollection>;

  all(): readonly Worksheet[] {
    return this.book.live.sheets().map((sheet) => new Worksheet(this.book, sheet));
  }
  protected keysOf(sheet: Worksheet): readonly string[] {
    return [sheet.id, sheet.name];
  }
  #visible(visibleOnly: boolean | undefined): readonly Worksheet[] {
    return this.all().filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible");
  }
  override getCount(visibleOnly?: boolean): number {
    return this.#visible(visibleOnly).length;
  }
  getFirst(visibleOnly?: boolean): Worksheet {
    return need(this.#visible(visibleOnly)[0]);
  }
  getLast(visibleOnly?: boolean): Worksheet {
    return need(this.#visible(visibleOnly).at(-1));
  }
  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.book, this.book.live.activeSheet());
  }
  /** Adds a sheet behind the last one; it is not shown until it is activated. */
  add(given?: string): Worksheet {
    this.book.guardStructure();
    const { live } = this.book;
    const name: unknown = given ?? freeSheetName(live);
    checkSheetName(live, name);
    return new Worksheet(this.book, live.addSheet(name));
  }
}
