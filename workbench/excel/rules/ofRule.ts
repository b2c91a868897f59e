import type { ConditionalRule, LiveWorkbook } from "../../engine/liveWorkbook";
import { need } from "../../protocol/hostError";
import { SheetObject } from "../book";
import type { Book } from "../book";

/** One rule of a sheet; every part of it reads and writes the live rule. */
export abstract class OfRule extends SheetObject {
  readonly id: string;

  constructor(book: Book, sheet: string, id: string) {
    super(book, sheet);
    this.id = id;
  }
  protected get liveRule(): ConditionalRule {
    return need(this.find());
  }
  protected update(changes: Parameters<LiveWorkbook["updateRule"]>[1]): void {
    this.book.guardSheet(this.sheet);
    this.book.live.updateRule(this.id, changes);
  }
  override exists(): boolean {
    return super.exists() && this.find() !== undefined;
  }
  private find(): ConditionalRule | undefined {
    return this.book.live.rules(this.sheet).find((rule) => rule.id === this.id);
  }
}
