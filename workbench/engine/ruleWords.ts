/** Kinds of conditional formats, as Excel.ConditionalFormatType spells them. */
export type RuleKind =
  | "Custom"
  | "CellValue"
  | "ColorScale"
  | "ContainsText"
  | "DataBar"
  | "IconSet"
  | "PresetCriteria"
  | "TopBottom";

/** A border a rule draws, as Excel.ConditionalRangeBorderLineStyle spells it; null is none. */
export type RuleLine = {
  readonly style: "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot";
  readonly color: string;
} | null;
