import type { ConditionalFormattingOptions } from "@cj-tech-master/excelts";
import type { FileRule, FileRuleStyle, KeptConditionalFormat } from "../../model/rules/fileRule";
import type { RuleStyle } from "../../model/rules/ruleStyle";
import { comparisons, drawnRuleStyle } from "../read/sheet/readRules";
import { writtenRuleBorders } from "../ruleBorders";
import { fileFormula } from "./fileFormula";
import type { SheetWriting } from "./sheetWriting";

/** Writes a sheet's conditional formats, first first; gives the priorities of those that stop the rules after them. */
export function writeRules({ inside, id, worksheet, colour }: SheetWriting): number[] {
  const stopping: number[] = [];
  inside.getters.getConditionalFormats(id).forEach((format: KeptConditionalFormat, at) => {
    const rule = fileRule(format, colour);
    if (!rule) return;
    const priority = at + 1;
    if (format.stopIfTrue) stopping.push(priority);
    const options = { ref: format.ranges.map(closedReference).join(" "), rules: [{ ...rule, priority }] };
    worksheet.addConditionalFormatting(options as unknown as ConditionalFormattingOptions);
  });
  return stopping;
}

/** Whole columns as the file has them. */
const closedReference = (reference: string): string =>
  reference.replace(
    /^([A-Z]+)(\d*):([A-Z]+)$/,
    (_, first: string, row: string, last: string) => `${first}${row === "" ? "1" : row}:${last}1048576`,
  );

const excelComparison = (operator: string) =>
  Object.entries(comparisons).find(([, library]) => library === operator)?.[0];

/** The rule to write: the file's own where the library only draws it or not even that. */
function fileRule({ rule, file }: KeptConditionalFormat, colour: SheetWriting["colour"]): FileRule | null {
  const own = file;
  if (rule.type !== "CellIsRule") return own ?? dataBar(rule);
  if (own && own.type !== "expression" && own.type !== "cellIs") return own;
  const style = ruleStyle(rule.style, own?.style, colour);
  const operator = excelComparison(rule.operator);
  if (rule.operator === "customFormula")
    return { type: "expression", formulae: [fileFormula(rule.values[0] ?? "=FALSE")], style };
  if (operator === undefined) return null;
  return { type: "cellIs", operator, formulae: rule.values.map(comparedValue), style };
}

function dataBar(rule: { readonly type: string }): FileRule | null {
  const { type, color } = rule as { readonly type: string; readonly color?: number };
  if (type !== "DataBarRule" || color === undefined) return null;
  const argb = `FF${color.toString(16).padStart(6, "0").toUpperCase()}`;
  return { type: "dataBar", cfvo: [{ type: "min" }, { type: "max" }], color: { argb } };
}

const comparedValue = (value: string): string => {
  if (value.startsWith("=")) return fileFormula(value);
  return /^-?[\d.]+$/.test(value) ? value : `"${value.replaceAll('"', '""')}"`;
};

const argb = (hex: string) => ({ argb: `FF${hex.slice(1).toUpperCase()}` });

function ruleStyle(
  drawn: RuleStyle,
  own: FileRuleStyle | undefined,
  colour: SheetWriting["colour"],
): FileRuleStyle {
  const before: RuleStyle = drawnRuleStyle(own, colour);
  const { fill, font, border, ...rest } = own ?? {};
  const lines = writtenRuleBorders(drawn.borders, border, colour);
  // A fill read without a pattern would be written as one that Excel paints black.
  const keptFill = fill && { ...fill, type: "pattern", pattern: fill.pattern ?? "solid" };
  const newFill = drawn.fillColor && {
    type: "pattern",
    pattern: "solid",
    bgColor: argb(drawn.fillColor),
  };
  const sameFont = before.textColor === drawn.textColor && before.bold === drawn.bold;
  const newFont = {
    ...font,
    ...(drawn.textColor ? { color: argb(drawn.textColor) } : {}),
    ...(drawn.bold === undefined ? {} : { bold: drawn.bold }),
  };
  const writtenFill = before.fillColor === drawn.fillColor ? keptFill : newFill;
  const writtenFont = sameFont ? font : newFont;
  return {
    ...rest,
    ...(writtenFill ? { fill: writtenFill } : {}),
    ...(writtenFont && Object.keys(writtenFont).length > 0 ? { font: writtenFont } : {}),
    ...(lines ? { border: lines } : {}),
  };
}
