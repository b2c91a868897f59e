import type { Zone } from "../../../engine/liveWorkbook";
import { HostError, need } from "../../../protocol/hostError";
import { HostCollection } from "../../../protocol/hostObject";
import type { Names } from "../../../protocol/hostObject";
import { SheetObject } from "../../book";
import type { Book } from "../../book";
import { ConditionalFormatCollection } from "../../rules/conditionalFormatCollection";
import { Worksheet } from "../../sheets/worksheet";
import { Range } from "./range";
import { RangeFormat } from "../../formats/rangeFormat";

/** Several blocks of one sheet, as Excel.RangeAreas. */
export class RangeAreas extends SheetObject {
  static override readonly typeName = "RangeAreas";
  static override readonly scalars = ["address", "areaCount", "cellCount"] as const satisfies Names<
    RangeAreas,
    Excel.RangeAreas
  >;
  static override readonly links = [
    "areas",
    "format",
    "worksheet",
    "conditionalFormats",
  ] as const satisfies Names<RangeAreas, Excel.RangeAreas>;
  static override readonly calls = ["clear"] as const satisfies Names<RangeAreas, Excel.RangeAreas>;

  readonly zones: readonly Zone[];

  constructor(book: Book, sheet: string, zones: readonly Zone[]) {
    super(book, sheet);
    if (zones.length === 0) throw new HostError("InvalidArgument");
    this.zones = zones;
  }

  get #ranges(): readonly Range[] {
    return this.zones.map((zone) => new Range(this.book, this.sheet, zone));
  }
  get areas(): RangeCollection {
    return new RangeCollection(this.#ranges);
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.book, this.sheet);
  }
  get format(): RangeFormat {
    return new RangeFormat(this.book, this.sheet, this.zones);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.book, this.sheet, this.zones);
  }
  get address(): string {
    return this.#ranges.map((range) => range.address).join(",");
  }
  get areaCount(): number {
    return this.zones.length;
  }
  get cellCount(): number {
    return this.#ranges.reduce((sum, range) => sum + range.cellCount, 0);
  }
  clear(applyTo?: `${Excel.ClearApplyTo}`): void {
    for (const range of this.#ranges) range.clear(applyTo);
  }
}

class RangeCollection extends HostCollection<Range> {
  static override readonly typeName = "RangeCollection";
  static override readonly calls = ["getItemAt", "getCount"] as const satisfies Names<
    RangeCollection,
    Excel.RangeCollection
  >;
  readonly #ranges: readonly Range[];

  constructor(ranges: readonly Range[]) {
    super();
    this.#ranges = ranges;
  }
  all(): readonly Range[] {
    return this.#ranges;
  }
  getItemAt(index: number): Range {
    return need(this.#ranges[index]);
  }
  getCount(): number {
    return this.#ranges.length;
  }
}
