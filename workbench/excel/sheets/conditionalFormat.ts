import type { ConditionalRule } from "../../engine/liveWorkbook";
import { HostError, need } from "../../protocol/hostError";
import type { Names } from "../../protocol/hostObject";
import { SheetObject } from "../book";
import type { Book } from "../book";
import { asBoolean } from "../checked";
import { color } from "../formats/color";
import { Range } from "../cells/range";
import { RangeAreas } from "../cells/rangeAreas";
import { ruleNames } from "./ruleNames";

/** One rule of a sheet; every part of it reads and writes the live rule. */
abstract class OfRule extends SheetObject {
  readonly id: string;

  constructor(book: Book, sheet: string, id: string) {
    super(book, sheet);
    this.id = id;
  }
  protected get liveId(): string {
    return ruleNames(this.book).idOf(this.id);
  }
  protected get liveRule(): ConditionalRule {
    return need(this.book.live.rules(this.sheet).find((rule) => rule.id === this.liveId));
  }
  protected update(changes: Partial<Omit<ConditionalRule, "id" | "sheet">>): void {
    this.book.guardSheet(this.sheet);
    this.book.live.updateRule(this.liveId, changes);
  }
  override exists(): boolean {
    return super.exists() && this.book.live.rules(this.sheet).some((rule) => rule.id === this.liveId);
  }
}

/** A rule that colours cells, as Excel.ConditionalFormat; only rules by formula. */
export class ConditionalFormat extends OfRule {
  static override readonly typeName = "ConditionalFormat";
  static override readonly scalars = ["id", "type", "priority", "stopIfTrue"] as const satisfies Names<
    ConditionalFormat,
    Excel.ConditionalFormat
  >;
  static override readonly links = [
    ...[
      "custom",
      "customOrNullObject",
      "cellValueOrNullObject",
      "colorScaleOrNullObject",
      "dataBarOrNullObject",
    ],
    ...["iconSetOrNullObject", "presetOrNullObject", "textComparisonOrNullObject", "topBottomOrNullObject"],
  ] as const satisfies Names<ConditionalFormat, Excel.ConditionalFormat>;
  static override readonly calls = [
    "delete",
    "getRange",
    "getRangeOrNullObject",
    "getRanges",
  ] as const satisfies Names<ConditionalFormat, Excel.ConditionalFormat>;

  override identity(): { readonly Id: string } {
    return { Id: this.id };
  }
  readonly type = "Custom";
  readonly cellValueOrNullObject = null;
  readonly colorScaleOrNullObject = null;
  readonly dataBarOrNullObject = null;
  readonly iconSetOrNullObject = null;
  readonly presetOrNullObject = null;
  readonly textComparisonOrNullObject = null;
  readonly topBottomOrNullObject = null;

  get custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this.book, this.sheet, this.id);
  }
  get customOrNullObject(): CustomConditionalFormat {
    return this.custom;
  }
  get stopIfTrue(): boolean {
    return this.liveRule.stopIfTrue;
  }
  set stopIfTrue(stopIfTrue: boolean) {
    this.update({ stopIfTrue });
  }
  get priority(): number {
    return this.book.live.rules(this.sheet).findIndex((rule) => rule.id === this.liveId);
  }
  set priority(position: number) {
    this.book.guardSheet(this.sheet);
    const { id, ...rule } = this.liveRule;
    if (!(position >= 0 && position < this.book.live.rules(this.sheet).length))
      throw new HostError("InvalidArgument");
    this.book.live.removeRule(id);
    ruleNames(this.book).moved(id, this.book.live.addRule(rule, position).id);
  }
  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw new HostError("InvalidOperation");
    return range;
  }
  getRangeOrNullObject(): Range | null {
    const [zone, ...more] = this.liveRule.zones;
    return zone && more.length === 0 ? new Range(this.book, this.sheet, zone) : null;
  }
  getRanges(): RangeAreas {
    return new RangeAreas(this.book, this.sheet, this.liveRule.zones);
  }
  delete(): void {
    this.book.guardSheet(this.sheet);
    this.book.live.removeRule(this.liveId);
  }
}

class CustomConditionalFormat extends OfRule {
  static override readonly typeName = "CustomConditionalFormat";
  static override readonly links = ["rule", "format"] as const satisfies Names<
    CustomConditionalFormat,
    Excel.CustomConditionalFormat
  >;
  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.book, this.sheet, this.id);
  }
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.book, this.sheet, this.id);
  }
}

class ConditionalFormatRule extends OfRule {
  static override readonly typeName = "ConditionalFormatRule";
  static override readonly scalars = ["formula"] as const satisfies Names<
    ConditionalFormatRule,
    Excel.ConditionalFormatRule
  >;
  get formula(): string {
    return this.liveRule.formula;
  }
  set formula(formula: string) {
    if (typeof formula !== "string" || formula.trim() === "") throw new HostError("InvalidArgument");
    this.update({ formula: formula.startsWith("=") ? formula : `=${formula}` });
  }
}

class ConditionalRangeFormat extends OfRule {
  static override readonly typeName = "ConditionalRangeFormat";
  static override readonly links = ["fill", "font"] as const satisfies Names<
    ConditionalRangeFormat,
    Excel.ConditionalRangeFormat
  >;
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
