import type { RuleKind } from "../../engine/ruleWords";
import { HostError } from "../../protocol/hostError";
import type { Names } from "../../protocol/hostObject";
import { asBoolean } from "../checked";
import { Range } from "../cells/ranges/range";
import { RangeAreas } from "../cells/ranges/rangeAreas";
import { CustomConditionalFormat } from "./customConditionalFormat";
import { OfRule } from "./ofRule";

/** What a rule of another kind than by formula is made of; the workbench knows that it is there, and no more. */
class OpaqueRulePart extends OfRule {
  static override readonly typeName = "OpaqueRulePart";
}

/** A rule that formats cells, as Excel.ConditionalFormat: rules by formula in full, others by where they lie. */
export class ConditionalFormat extends OfRule {
  static override readonly typeName = "ConditionalFormat";
  static override readonly scalars = ["id", "type", "priority", "stopIfTrue"] as const satisfies Names<
    ConditionalFormat,
    Excel.ConditionalFormat
  >;
  static override readonly links = [
    ...["custom", "customOrNullObject", "cellValueOrNullObject", "colorScaleOrNullObject"],
    ...["dataBarOrNullObject", "iconSetOrNullObject", "presetOrNullObject", "textComparisonOrNullObject"],
    "topBottomOrNullObject",
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
  get type(): RuleKind {
    return this.liveRule.kind;
  }
  /** Excel refuses it on rules of other kinds, and with it a load of all of a sheet's rules (office-js #2180). */
  get custom(): CustomConditionalFormat {
    const custom = this.customOrNullObject;
    if (!custom)
      throw new HostError("InvalidOperation", "This operation is not permitted for the current object.");
    return custom;
  }
  get customOrNullObject(): CustomConditionalFormat | null {
    return this.type === "Custom" ? new CustomConditionalFormat(this.book, this.sheet, this.id) : null;
  }
  get cellValueOrNullObject(): OpaqueRulePart | null {
    return this.#partOf("CellValue");
  }
  get colorScaleOrNullObject(): OpaqueRulePart | null {
    return this.#partOf("ColorScale");
  }
  get dataBarOrNullObject(): OpaqueRulePart | null {
    return this.#partOf("DataBar");
  }
  get iconSetOrNullObject(): OpaqueRulePart | null {
    return this.#partOf("IconSet");
  }
  get presetOrNullObject(): OpaqueRulePart | null {
    return this.#partOf("PresetCriteria");
  }
  get textComparisonOrNullObject(): OpaqueRulePart | null {
    return this.#partOf("ContainsText");
  }
  get topBottomOrNullObject(): OpaqueRulePart | null {
    return this.#partOf("TopBottom");
  }
  #partOf(kind: RuleKind): OpaqueRulePart | null {
    return this.type === kind ? new OpaqueRulePart(this.book, this.sheet, this.id) : null;
  }

  get stopIfTrue(): boolean {
    return this.liveRule.stopIfTrue;
  }
  set stopIfTrue(stopIfTrue: unknown) {
    this.update({ stopIfTrue: asBoolean(stopIfTrue) });
  }
  /** The place among all rules of the sheet, 0 for the one applied first. */
  get priority(): number {
    return this.book.live.rules(this.sheet).findIndex((rule) => rule.id === this.id);
  }
  set priority(position: number) {
    this.book.guardSheet(this.sheet);
    if (!(position >= 0 && position < this.book.live.rules(this.sheet).length))
      throw new HostError("InvalidArgument");
    this.book.live.moveRule(this.id, position);
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
    this.book.live.removeRule(this.id);
  }
}
