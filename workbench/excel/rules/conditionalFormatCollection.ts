import type { Zone } from "../../engine/liveWorkbook";
import { HostError, need } from "../../protocol/hostError";
import { HostCollection } from "../../protocol/hostObject";
import type { Names } from "../../protocol/hostObject";
import type { Book } from "../book";
import { anyOverlap } from "./anyOverlap";
import { ConditionalFormat } from "./conditionalFormat";
import { cutRules } from "./cutRules";

/** The rules that touch some zones of a sheet, first applied first, as Excel.ConditionalFormatCollection. */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  static override readonly typeName = "ConditionalFormatCollection";
  static override readonly calls = [
    ...["add", "clearAll", "getCount", "getItem", "getItemAt", "getItemOrNullObject"],
  ] as const satisfies Names<ConditionalFormatCollection, Excel.ConditionalFormatCollection>;
  readonly #book: Book;
  readonly #sheet: string;
  readonly #zones: readonly Zone[];

  constructor(book: Book, sheet: string, zones: readonly Zone[]) {
    super();
    this.#book = book;
    this.#sheet = sheet;
    this.#zones = zones;
  }
  all(): readonly ConditionalFormat[] {
    return this.#book.live
      .rules(this.#sheet)
      .filter((rule) => anyOverlap(rule.zones, this.#zones))
      .map((rule) => new ConditionalFormat(this.#book, this.#sheet, rule.id));
  }
  getCount(): number {
    return this.all().length;
  }
  getItem(id: string): ConditionalFormat {
    return need(this.getItemOrNullObject(id));
  }
  getItemOrNullObject(id: string): ConditionalFormat | null {
    return this.all().find((rule) => rule.id === id) ?? null;
  }
  getItemAt(index: number): ConditionalFormat {
    return need(this.all()[index]);
  }
  /** Only rules by formula can be added here; a new rule is applied before all others, as in Excel. */
  add(type: string): ConditionalFormat {
    this.#book.guardSheet(this.#sheet);
    if (type !== "Custom") throw new HostError("NotImplemented");
    const plain = { formula: "=FALSE", fill: null, color: null, bold: null, stopIfTrue: false };
    const rule = this.#book.live.addRule({ sheet: this.#sheet, zones: this.#zones, ...plain }, 0);
    return new ConditionalFormat(this.#book, this.#sheet, rule.id);
  }
  clearAll(): void {
    this.#book.guardSheet(this.#sheet);
    cutRules(this.#book, this.#sheet, this.#zones);
  }
}
