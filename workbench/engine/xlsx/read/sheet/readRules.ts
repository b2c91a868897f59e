import type { ConditionalFormattingRule } from "@cj-tech-master/excelts";
import type { FileRule, FileRuleStyle, KeptConditionalFormat } from "../../../model/rules/fileRule";
import { drawnRuleBorders } from "../../ruleBorders";
import type { ColourReader } from "../../colours";
import { listOf } from "../../listOf";
import type { SheetReading } from "./sheetReading";

/** Excel's words for comparing with a cell's value, and the library's. */
export const comparisons: Readonly<Record<string, string>> = {
  equal: "isEqual",
  notEqual: "isNotEqual",
  greaterThan: "isGreaterThan",
  greaterThanOrEqual: "isGreaterOrEqualTo",
  lessThan: "isLessThan",
  lessThanOrEqual: "isLessOrEqualTo",
  between: "isBetween",
  notBetween: "isNotBetween",
};

/** What of a rule's look the library draws. */
export function drawnRuleStyle(style: FileRuleStyle | undefined, colour: ColourReader) {
  const fill = colour(style?.fill?.bgColor) ?? colour(style?.fill?.fgColor);
  const text = colour(style?.font?.color);
  const borders = drawnRuleBorders(style?.border, colour);
  return {
    ...(fill ? { fillColor: fill } : {}),
    ...(text ? { textColor: text } : {}),
    ...(style?.font?.bold === undefined ? {} : { bold: style.font.bold }),
    ...(Object.keys(borders).length > 0 ? { borders } : {}),
  };
}

// Excel writes whole columns with their last row; left so, they would grow with the library's sheet.
const openReference = (reference: string): string =>
  reference.replace(/^([A-Z]+)(\d+):([A-Z]+)1048576$/, (_, first: string, row: string, last: string) =>
    row === "1" ? `${first}:${last}` : `${first}${row}:${last}`,
  );

/** Reads a sheet's conditional formats, first first. Those the library cannot draw are kept, not shown. */
export function readRules(reading: SheetReading, stopping: ReadonlySet<number>): void {
  const { worksheet, sheet, id, miss } = reading;
  const all = listOf(worksheet.conditionalFormattings).flatMap(({ ref, rules }) =>
    (rules as readonly ConditionalFormattingRule[]).map((rule) => ({
      ranges: ref.split(" ").map(openReference),
      rule: rule as FileRule,
    })),
  );
  all.sort((one, other) => (one.rule.priority ?? 0) - (other.rule.priority ?? 0));
  all.forEach(({ ranges, rule }, at) => {
    const drawn = drawnRule(reading, rule);
    if (!drawn)
      miss(
        `Some conditional formats on ‘${worksheet.name}’ (such as icons or top tens) are kept in the file but not shown here.`,
      );
    const format = {
      id: `${id}-rule-${at + 1}`,
      ranges,
      rule: drawn ?? { type: "CellIsRule", operator: "customFormula", values: ["=FALSE"], style: {} },
      stopIfTrue: stopping.has(rule.priority ?? 0),
      file: rule,
    };
    sheet.conditionalFormats.push(format as KeptConditionalFormat);
  });
}

function drawnRule(reading: SheetReading, rule: FileRule): object | null {
  const style = drawnRuleStyle(rule.style, reading.colour);
  const formulae = (rule.formulae ?? []).map(String);
  const [first] = formulae;
  if (rule.type === "expression" && first !== undefined)
    return {
      type: "CellIsRule",
      operator: "customFormula",
      values: [reading.formula(first)],
      style,
    };
  const operator = comparisons[rule.operator ?? ""];
  if (rule.type === "cellIs" && operator !== undefined)
    return { type: "CellIsRule", operator, values: formulae.map((text) => plainValue(reading, text)), style };
  if (rule.type === "colorScale") return colourScale(reading, rule);
  const colour = Array.isArray(rule.color) ? undefined : reading.colour(rule.color);
  if (rule.type === "dataBar" && colour) return { type: "DataBarRule", color: numberOf(colour) };
  return null;
}

const numberOf = (colour: string) => parseInt(colour.slice(1), 16);

/** A value compared with: text out of its quotes, a number as it is, anything else a formula. */
function plainValue({ formula }: SheetReading, text: string): string {
  const quoted = /^"(.*)"$/s.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  return /^-?[\d.]+$/.test(text) ? text : formula(text);
}

const scalePoints: Readonly<Record<string, string>> = {
  min: "value",
  max: "value",
  num: "number",
  percent: "percentage",
  percentile: "percentile",
};

function colourScale({ colour }: SheetReading, { cfvo = [], color }: FileRule): object | null {
  const colours = Array.isArray(color) ? (color as readonly object[]) : [];
  const points = cfvo.map(({ type, value }, at) => {
    const shown = colour(colours[at]);
    const kind = scalePoints[type];
    if (kind === undefined || !shown) return null;
    return { type: kind, color: numberOf(shown), ...(value === undefined ? {} : { value: String(value) }) };
  });
  if (points.length < 2 || points.includes(null)) return null;
  return {
    type: "ColorScaleRule",
    minimum: points[0],
    ...(points.length === 3 ? { midpoint: points[1] } : {}),
    maximum: points.at(-1),
  };
}
