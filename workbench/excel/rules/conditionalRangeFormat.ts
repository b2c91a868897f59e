import type { Names } from "../../protocol/hostObject";
import { asBoolean } from "../checked";
import { color } from "../formats/color";
import { ConditionalRangeBorderCollection } from "./conditionalRangeBorders";
import { OfRule } from "./ofRule";

/** How the cells look where a rule holds, as Excel.ConditionalRangeFormat. */
export class ConditionalRangeFormat extends OfRule {
  static override readonly typeName = "ConditionalRangeFormat";
  static override readonly links = ["borders", "fill", "font"] as const satisfies Names<
    ConditionalRangeFormat,
    Excel.ConditionalRangeFormat
  >;
  get borders(): ConditionalRangeBorderCollection {
    return new ConditionalRangeBorderCollection(this.book, this.sheet, this.id);
  }
  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.book, this.sheet, this.id);
  }
  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.book, this.sheet, this.id);
  }
}

class ConditionalRangeFill extends OfRule {
  static override readonly typeName = "ConditionalRangeFill";
  static override readonly scalars = ["color"] as const satisfies Names<
    ConditionalRangeFill,
    Excel.ConditionalRangeFill
  >;
  static override readonly calls = ["clear"] as const satisfies Names<
    ConditionalRangeFill,
    Excel.ConditionalRangeFill
  >;
  get color(): string {
    return this.liveRule.fill ?? "";
  }
  set color(given: string) {
    this.update({ fill: color(given) });
  }
  clear(): void {
    this.update({ fill: null });
  }
}

class ConditionalRangeFont extends OfRule {
  static override readonly typeName = "ConditionalRangeFont";
  static override readonly scalars = ["color", "bold"] as const satisfies Names<
    ConditionalRangeFont,
    Excel.ConditionalRangeFont
  >;
  static override readonly calls = ["clear"] as const satisfies Names<
    ConditionalRangeFont,
    Excel.ConditionalRangeFont
  >;
  get color(): string {
    return this.liveRule.color ?? "";
  }
  set color(given: string) {
    this.update({ color: color(given) });
  }
  get bold(): boolean | null {
    return this.liveRule.bold;
  }
  set bold(given: unknown) {
    this.update({ bold: asBoolean(given) });
  }
  clear(): void {
    this.update({ color: null, bold: null });
  }
}
