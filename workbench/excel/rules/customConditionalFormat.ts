import { HostError } from "../../protocol/hostError";
import type { Names } from "../../protocol/hostObject";
import { ConditionalRangeFormat } from "./conditionalRangeFormat";
import { OfRule } from "./ofRule";

/** What a rule by formula is made of, as Excel.CustomConditionalFormat. */
export class CustomConditionalFormat extends OfRule {
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
