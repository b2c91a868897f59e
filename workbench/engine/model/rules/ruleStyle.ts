import type { Border, Style } from "@odoo/o-spreadsheet";
import type { RuleLine } from "../../ruleWords";
import type { BorderSide } from "../../liveWorkbook";

export const borderSides = ["top", "bottom", "left", "right"] as const satisfies readonly BorderSide[];

/** The lines of a rule's border; a side that is not named has none. */
export type RuleBorders = Readonly<Partial<Record<BorderSide, NonNullable<RuleLine>>>>;

/** A rule's look as the spreadsheet library keeps it; it carries the borders along and draws them not. */
export type RuleStyle = Style & { readonly borders?: RuleBorders };

/** Two looks over each other: the upper one wins, border side by border side. */
export function layered(lower: RuleStyle | undefined, upper: RuleStyle): RuleStyle {
  const borders = { ...lower?.borders, ...upper.borders };
  return { ...lower, ...upper, ...(Object.keys(borders).length > 0 ? { borders } : {}) };
}

const opposite = { top: "bottom", bottom: "top", left: "right", right: "left" } as const;

// Of the lines the library draws; Excel draws every border of a rule thin.
const drawnLines = {
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dashed",
  Dot: "dotted",
} as const;

/**
 * A cell's border with the lines of the rules that hold there drawn over it. Of the line between two cells the rule of
 * either may say how it is drawn, so `beside` tells the looks of the rules that hold in the cell on each side.
 */
export function borderUnder(
  rule: RuleStyle | undefined,
  beside: (side: BorderSide) => RuleStyle | undefined,
  own: Border | null,
): Border | null {
  const lines = borderSides.flatMap((side) => {
    const line = rule?.borders?.[side] ?? beside(side)?.borders?.[opposite[side]];
    return line ? [[side, { style: drawnLines[line.style], color: line.color }] as const] : [];
  });
  return lines.length === 0 ? own : { ...own, ...Object.fromEntries(lines) };
}
