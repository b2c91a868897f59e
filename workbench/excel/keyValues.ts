import { HostError } from "../protocol/hostError";
import type { Names } from "../protocol/hostObject";
import { BookObject } from "./book";
import type { Book } from "./book";
import { NamedCollection } from "./named";

/** One entry that an add-in keeps under a key. */
abstract class Entry<Value> extends BookObject {
  readonly key: string;
  protected readonly entries: Map<string, Value>;

  constructor(book: Book, entries: Map<string, Value>, key: string) {
    super(book);
    this.entries = entries;
    this.key = key;
  }
  override exists(): boolean {
    return this.entries.has(this.key);
  }
  override identity(): { readonly _Id: string } {
    return { _Id: this.key };
  }
  get value(): Value | null {
    return this.entries.get(this.key) ?? null;
  }
  set value(value: Value | null) {
    if (value === null) throw new HostError("InvalidArgument");
    this.entries.set(this.key, value);
  }
  delete(): void {
    this.entries.delete(this.key);
  }
}

/** Excel finds keys whatever their case, and keeps the spelling they were first given. */
const spelling = (entries: ReadonlyMap<string, unknown>, key: string): string =>
  [...entries.keys()].find((known) => known.toLowerCase() === key.toLowerCase()) ?? key;

/** A setting of this add-in in the workbook, as Excel.Setting; dates in it travel as "Date(ms)". */
export class Setting extends Entry<unknown> {
  static override readonly typeName = "Setting";
  static override readonly scalars = ["key", "value"] as const satisfies Names<Setting, Excel.Setting>;
  static override readonly calls = ["delete"] as const satisfies Names<Setting, Excel.Setting>;
}

/** What add-ins keep in the workbook, as Excel.SettingCollection. */
export class SettingCollection extends NamedCollection<Setting> {
  static override readonly typeName = "SettingCollection";
  static override readonly calls = [
    "add",
    "getItem",
    "getItemOrNullObject",
    "getCount",
  ] as const satisfies Names<SettingCollection, Excel.SettingCollection>;
  all(): readonly Setting[] {
    const { settings } = this.book.live;
    return [...settings.keys()].map((key) => new Setting(this.book, settings, key));
  }
  protected keysOf(setting: Setting): readonly string[] {
    return [setting.key];
  }
  /** Sets or overwrites. */
  add(key: string, value: unknown): Setting {
    if (typeof key !== "string" || key === "" || value === undefined) throw new HostError("InvalidArgument");
    const { settings } = this.book.live;
    const spelt = spelling(settings, key);
    settings.set(spelt, value);
    return new Setting(this.book, settings, spelt);
  }
}

/** A mark that goes with one sheet, as Excel.WorksheetCustomProperty. */
export class WorksheetCustomProperty extends Entry<string> {
  static override readonly typeName = "WorksheetCustomProperty";
  static override readonly scalars = ["key", "value"] as const satisfies Names<
    WorksheetCustomProperty,
    Excel.WorksheetCustomProperty
  >;
  static override readonly calls = ["delete"] as const satisfies Names<
    WorksheetCustomProperty,
    Excel.WorksheetCustomProperty
  >;
}

/** The marks of one sheet, as Excel.WorksheetCustomPropertyCollection. */
export class WorksheetCustomPropertyCollection extends NamedCollection<WorksheetCustomProperty> {
  static override readonly typeName = "WorksheetCustomPropertyCollection";
  static override readonly calls = [
    "add",
    "getItem",
    "getItemOrNullObject",
    "getCount",
  ] as const satisfies Names<WorksheetCustomPropertyCollection, Excel.WorksheetCustomPropertyCollection>;
  readonly #sheet: string;

  constructor(book: Book, sheet: string) {
    super(book);
    this.#sheet = sheet;
  }
  all(): readonly WorksheetCustomProperty[] {
    const properties = this.book.live.customProperties(this.#sheet);
    return [...properties.keys()].map((key) => new WorksheetCustomProperty(this.book, properties, key));
  }
  protected keysOf(property: WorksheetCustomProperty): readonly string[] {
    return [property.key];
  }
  /** Sets or overwrites; keys have at most 255 characters (reference of WorksheetCustomProperty). */
  add(key: string, value: string): WorksheetCustomProperty {
    if (typeof key !== "string" || key === "" || key.length > 255) throw new HostError("InvalidArgument");
    if (typeof value !== "string") throw new HostError("InvalidArgument");
    const properties = this.book.live.customProperties(this.#sheet);
    const spelt = spelling(properties, key);
    properties.set(spelt, value);
    return new WorksheetCustomProperty(this.book, properties, spelt);
  }
}
