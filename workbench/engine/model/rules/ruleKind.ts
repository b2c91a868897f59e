import type { RuleKind } from "../../ruleWords";
import type { HeldRule } from "./rulesPlugin";

// What the file calls a rule (ECMA-376, 18.18.12 ST_CfType), and what Excel's API does.
const ofFile: Readonly<Record<string, RuleKind>> = {
  expression: "Custom",
  cellIs: "CellValue",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

// The codec's library calls these "containsText" and keeps the file's own word as the operator.
const ofBlanksAndErrors = /^(?:not)?contains(?:Blanks|Errors)$/i;

/** The kind of a rule: what the file called it, else what an officer made of it on the page. */
export function ruleKind({ rule, file }: Pick<HeldRule, "rule" | "file">): RuleKind {
  if (file && ofBlanksAndErrors.test(file.operator ?? "")) return "PresetCriteria";
  if (file) return ofFile[file.type] ?? "PresetCriteria";
  if (rule.type === "ColorScaleRule") return "ColorScale";
  if (rule.type === "DataBarRule") return "DataBar";
  if (rule.type === "IconSetRule") return "IconSet";
  return rule.operator === "customFormula" ? "Custom" : "CellValue";
}
