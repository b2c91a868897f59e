import { need } from "../protocol/hostError";
import { HostCollection } from "../protocol/hostObject";
import type { HostObject } from "../protocol/hostObject";
import type { Book } from "./book";

/** A collection whose items are found by what they are called, whatever the case of the letters. */
export abstract class NamedCollection<Item extends HostObject> extends HostCollection<Item> {
  readonly book: Book;

  constructor(book: Book) {
    super();
    this.book = book;
  }

  /** The ids and names an item is found by. */
  protected abstract keysOf(item: Item): readonly (string | number)[];

  get count(): number {
    return this.all().length;
  }
  getCount(): number {
    return this.all().length;
  }
  getItem(key: string | number): Item {
    return need(this.getItemOrNullObject(key));
  }
  getItemOrNullObject(key: string | number): Item | null {
    const wanted = String(key).toLowerCase();
    return (
      this.all().find((item) => this.keysOf(item).some((k) => String(k).toLowerCase() === wanted)) ?? null
    );
  }
  getItemAt(index: number): Item {
    return need(this.all()[index]);
  }
}
